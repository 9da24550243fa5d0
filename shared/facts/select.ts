import type { DocumentType, Fact } from '../model';

/**
 * Facts that have one value in a case file, and the documents whose reading counts before others'. Readings of the
 * same value elsewhere raise the confidence; other values from lesser documents are dropped.
 */
const SOURCES: Readonly<Record<string, readonly DocumentType[]>> = {
  caseName: ['卷宗封面'],
  decisionNumber: ['行政处罚决定书', '当场行政处罚决定书', '不予行政处罚决定书', '准予行政许可决定书', '不予行政许可决定书', '查封扣押决定书', '卷宗封面', '卷内目录'],
  partyName: ['行政处罚决定书', '当场行政处罚决定书', '不予行政处罚决定书', '行政许可申请书', '查封扣押决定书'],
  partyId: ['行政处罚决定书', '当场行政处罚决定书', '不予行政处罚决定书', '行政许可申请书', '查封扣押决定书'],
  filingDate: ['立案审批表', '卷宗封面'],
  closingDate: ['结案审批表', '卷宗封面'],
  hearingDate: ['听证笔录', '听证通知书'],
  applicationDate: ['行政许可申请书', '补正材料告知书'],
  benchmarkMinimum: ['调查终结报告', '行政处罚决定书', '听证告知书', '行政处罚事先告知书'],
  benchmarkMaximum: ['调查终结报告', '行政处罚决定书', '听证告知书', '行政处罚事先告知书'],
};

/** A closing date on the cover does not prove that the closing form is there; it serves as a second reading only. */
const SECOND_READING_ONLY: ReadonlySet<string> = new Set(['closingDate', 'filingDate']);

/** What the contents page says of a paper counts only where the paper is there and does not say it itself. */
const STANDS_IN: Readonly<Record<string, readonly DocumentType[]>> = { noticeDate: ['行政处罚事先告知书', '听证告知书'], decisionDate: ['行政处罚决定书'] };

/** A receipt on the paper itself counts where no proof of service (送达回证) says when it was served. */
const RECEIPT_ON_PAPER = 'notice/receipt';

function withoutStandIns(facts: readonly Fact[], types: ReadonlySet<string>): Fact[] {
  return facts.filter((fact) => {
    if (fact.rule === RECEIPT_ON_PAPER) return !facts.some((other) => other.name === fact.name && other.rule !== fact.rule);
    const papers = fact.rule === 'contents/date' ? STANDS_IN[fact.name] : undefined;
    if (!papers) return true;
    return papers.some((type) => types.has(type)) && !facts.some((other) => other.name === fact.name && other.rule !== fact.rule);
  });
}

/** Keeps the leading reading of each single-valued fact and weighs the others into its confidence. */
export function selectFacts(all: readonly Fact[], typeOf: (document: string) => string, types: ReadonlySet<string>): Fact[] {
  const facts = withoutStandIns(all, types);
  const kept: Fact[] = [];
  const done = new Set<string>();
  for (const fact of facts) {
    const sources = SOURCES[fact.name] as readonly string[] | undefined;
    if (!sources) {
      kept.push(fact);
      continue;
    }
    if (done.has(fact.name)) continue;
    done.add(fact.name);
    const rank = (candidate: Fact) => {
      const at = sources.indexOf(typeOf(candidate.document));
      return at < 0 ? sources.length : at;
    };
    const candidates = facts.filter((candidate) => candidate.name === fact.name).sort((a, b) => rank(a) - rank(b));
    const leading = candidates[0];
    if (!leading) continue;
    const doubt = candidates.filter((candidate) => candidate.value === leading.value).reduce((product, candidate) => product * (1 - candidate.confidence), 1);
    if (SECOND_READING_ONLY.has(fact.name) && rank(leading) > 0) continue;
    kept.push({ ...leading, confidence: 1 - doubt });
  }
  return kept;
}
