import type { Truth } from './truth';

/** What the program said about one case file, in the form of review.json. */
export interface Review {
  readonly caseId: string;
  readonly kind: string;
  readonly documents: readonly { readonly type: string; readonly pages: readonly number[] }[];
  readonly facts: readonly { readonly name: string; readonly value: string | number }[];
  readonly findings: readonly {
    readonly check: string;
    readonly status: string;
    readonly statute: string;
    readonly article: number | null;
    readonly message: string;
    readonly evidence: readonly { readonly page: number }[];
  }[];
}

/** How often the program was right over a set of case files; `misses` says where it was not. */
export interface Accuracy {
  readonly cases: number;
  readonly kinds: number;
  readonly pageTypes: Rate;
  readonly facts: Rate;
  readonly defects: Rate;
  readonly falseAlarms: number;
  readonly falseAlarmsOnCleanCases: number;
  readonly evidencePages: Rate;
  readonly problemsWithoutEvidence: number;
  readonly misses: readonly string[];
}
export interface Rate {
  readonly right: number;
  readonly of: number;
}

export const percent = ({ right, of }: Rate): number => (of === 0 ? 100 : (100 * right) / of);

/** Found defects among all asserted problems, in percent. */
export const precision = (accuracy: Accuracy): number => percent({ right: accuracy.defects.right, of: accuracy.defects.right + accuracy.falseAlarms });

/** Statutes are cited by full and short names; the number of the order or the short name tells them apart. */
function lawKey(statute: string, article: number | null): string {
  const order = /310|移送涉嫌犯罪/.test(statute) ? '310' : /168|重大行政处罚备案/.test(statute) ? '168' : /归档|立卷/.test(statute) ? '归档' : null;
  if (order) return order;
  const short = /(处罚法|强制法|许可法|复议法)/.exec(statute)?.[1] ?? statute.replace(/[《》\s]/g, '');
  return `${short}${article ?? ''}`;
}

/** Values as a reader compares them: brackets and punctuation of either width are the same. */
function plain(value: string | number): string {
  return String(value).replace(/[\s，,、。．·]/g, '').replace(/[（(]/g, '(').replace(/[）)]/g, ')').replace(/[〔【[]/g, '[').replace(/[〕】\]]/g, ']').replace(/：/g, ':');
}

class Tally {
  right = 0;
  of = 0;
  count(hit: boolean): void {
    this.of += 1;
    if (hit) this.right += 1;
  }
}

/** Compares reviews with the truth. Case files without a review count as wholly wrong. */
export function measure(reviews: readonly Review[], truths: readonly Truth[]): Accuracy {
  const pageTypes = new Tally();
  const facts = new Tally();
  const defects = new Tally();
  const evidencePages = new Tally();
  const misses: string[] = [];
  let kinds = 0;
  let falseAlarms = 0;
  let falseAlarmsOnCleanCases = 0;
  let problemsWithoutEvidence = 0;
  for (const truth of truths) {
    const review = reviews.find((candidate) => candidate.caseId === truth.caseId);
    const say = (text: string) => misses.push(`${truth.caseId}: ${text}`);
    if (review?.kind === truth.kind) kinds += 1;
    else say(`kind ${truth.kind}, read as ${review?.kind ?? 'nothing'}`);

    const typeOf = new Map(review?.documents.flatMap((document) => document.pages.map((page) => [page, document.type] as const)));
    for (const document of truth.documents) {
      for (const page of document.pages) {
        pageTypes.count(typeOf.get(page) === document.type);
        if (typeOf.get(page) !== document.type) say(`page ${page}: ${document.type} read as ${typeOf.get(page) ?? 'nothing'}`);
      }
    }

    const read = (review?.facts ?? []).map((fact) => `${fact.name}=${plain(fact.value)}`);
    for (const fact of truth.facts) {
      const at = read.indexOf(`${fact.name}=${plain(fact.value)}`);
      facts.count(at >= 0);
      if (at >= 0) read.splice(at, 1);
      else say(`${fact.name} ${fact.value}, got ${review?.facts.filter((other) => other.name === fact.name).map((other) => other.value).join(' | ') ?? ''}`);
    }

    const problems = (review?.findings ?? []).filter((finding) => finding.status === 'problem');
    const used = new Set<(typeof problems)[number]>();
    for (const defect of truth.defects) {
      const same = problems.filter((finding) => !used.has(finding) && lawKey(finding.statute, finding.article) === lawKey(defect.statute, defect.article));
      const hit = same.find((finding) => finding.evidence.some((entry) => defect.pages.includes(entry.page))) ?? same[0];
      defects.count(hit !== undefined);
      if (!hit) say(`${defect.code} missed`);
      else {
        used.add(hit);
        evidencePages.count(hit.evidence.some((entry) => defect.pages.includes(entry.page)));
      }
    }
    const known = new Set(truth.defects.map((defect) => lawKey(defect.statute, defect.article)));
    for (const problem of problems) {
      if (problem.evidence.length === 0) problemsWithoutEvidence += 1;
      if (known.has(lawKey(problem.statute, problem.article))) continue;
      falseAlarms += 1;
      if (truth.defects.length === 0) falseAlarmsOnCleanCases += 1;
      say(`false alarm ${problem.check}: ${problem.message}`);
    }
  }
  return { cases: truths.length, kinds, pageTypes, facts, defects, falseAlarms, falseAlarmsOnCleanCases, evidencePages, problemsWithoutEvidence, misses };
}

/** One line of figures for a report. */
export function figures(accuracy: Accuracy): string {
  const show = (rate: Rate) => `${percent(rate).toFixed(1)} % (${rate.right}/${rate.of})`;
  return [
    `${accuracy.cases} case files`, `kind ${accuracy.kinds}/${accuracy.cases}`, `page types ${show(accuracy.pageTypes)}`, `facts ${show(accuracy.facts)}`,
    `defects ${show(accuracy.defects)}`, `precision ${precision(accuracy).toFixed(1)} %`, `false alarms ${accuracy.falseAlarms} (${accuracy.falseAlarmsOnCleanCases} on clean)`,
    `evidence pages ${show(accuracy.evidencePages)}`,
  ].join(', ');
}
