import type { PageMarks, SigningPlace } from '../../marks';
import { asksForSignature } from '../../marks';
import type { CaseDocument, Evidence } from '../../model';
import { documentsOf, type CheckContext } from '../context';
import type { SignedPlace, SignedRule, StampedRule } from '../definition';
import { outcome, type Outcome } from '../outcome';

/** Places named in one message; all of them are in the evidence up to {@link MAX_PICTURES}. */
const MAX_NAMED = 6;
const MAX_PICTURES = 12;
/** A look at a picture decides; the program only points at it. */
const CONFIDENCE = 0.6;

interface Doubt {
  readonly text: string;
  readonly evidence: Evidence;
}

const picture = (page: number, box: Evidence['box'], text: string): Evidence => ({ page, box, text, confidence: 1, picture: true });

/** Places of a page that a rule means: those that ask for a signature by name, else the lowest that names the role. */
function meant(marks: PageMarks, place: SignedPlace): readonly SigningPlace[] {
  const pattern = new RegExp(place.labels);
  const named = marks.places.filter((found) => pattern.test(found.label));
  const asking = named.filter((found) => asksForSignature(found.label));
  if (asking.length > 0) return asking;
  const lowest = named.reduce<SigningPlace | null>((low, found) => (low === null || found.box.y > low.box.y ? found : low), null);
  return lowest === null ? [] : [lowest];
}

/** What is wrong with one required place over the given pages; `seen` counts the places that were looked at. */
function doubtsAt(place: SignedPlace, document: CaseDocument, pages: readonly PageMarks[]): { readonly doubts: readonly Doubt[]; readonly seen: number } {
  if (place.waivable && pages.some((page) => page.refused || page.servedOtherwise)) return { doubts: [], seen: 1 };
  const all = pages.flatMap((page) => meant(page, place));
  const asking = all.filter((found) => asksForSignature(found.label));
  const places = asking.length > 0 ? asking : all.slice(-1);
  const signed = places.filter((found) => found.found !== 'nothing');
  const examined = new Set(pages.filter((page) => page.examined).map((page) => page.page));
  if (signed.length === 0) {
    const empty = places.filter((found) => examined.has(found.page));
    const doubts = empty.slice(-1).map((found) => {
      const text = `第${found.page}页${document.type}“${found.label}”处未见签名痕迹`;
      return { text, evidence: picture(found.page, found.box, `${found.label}处`) };
    });
    return { doubts, seen: empty.length };
  }
  const persons = signed.reduce((sum, found) => sum + (found.persons ?? Infinity), 0);
  if (place.persons === undefined || persons >= place.persons) return { doubts: [], seen: signed.length };
  const last = signed.at(-1);
  if (!last || !examined.has(last.page)) return { doubts: [], seen: 0 };
  return { doubts: [{ text: `第${last.page}页${document.type}“${last.label}”处只见一人签名`, evidence: picture(last.page, last.box, `${last.label}处`) }], seen: signed.length };
}

/** A page of a record that nobody signed: no place for it, and nothing like a signature below its upper third. */
function unsignedPage(place: SignedPlace, document: CaseDocument, page: PageMarks): readonly Doubt[] {
  if (!page.examined || page.signedBelow || page.refused || page.places.some((found) => asksForSignature(found.label))) return [];
  return [{ text: `第${page.page}页${document.type}未见${place.who}签名处`, evidence: picture(page.page, page.closing, '页末') }];
}

/** Whether everybody who has to sign a paper left a trace where its form asks for it. Never asserts. */
export function signed(rule: SignedRule, context: CheckContext): Outcome {
  const { marks } = context;
  if (marks === null) return outcome('not-applicable', '未检测页面图像上的签名', []);
  const doubts: Doubt[] = [];
  let seen = 0;
  let papers = 0;
  for (const paper of rule.papers)
    for (const document of documentsOf(context, paper.documents)) {
      papers += 1;
      const pages = document.pages.flatMap((number) => marks.find((page) => page.page === number) ?? []);
      for (const [index, place] of paper.places.entries()) {
        const eachPage = paper.eachPage === true && index === 0;
        for (const group of eachPage ? pages.map((page) => [page]) : [pages]) {
          const result = doubtsAt(place, document, group);
          seen += result.seen;
          doubts.push(...result.doubts);
          const only = group[0];
          if (!eachPage || only === undefined || meant(only, place).length > 0) continue;
          doubts.push(...unsignedPage(place, document, only));
        }
      }
    }
  const types = rule.papers.flatMap((paper) => paper.documents).join('、');
  if (papers === 0) return outcome('not-applicable', `卷内未见${types}`, []);
  if (doubts.length > 0) return asked(doubts);
  if (seen > 0) return outcome('pass', `查看了${seen}处应当签名的位置，均见签名、盖章或者署名`, []);
  const examined = marks.some((page) => page.examined);
  return outcome('not-applicable', examined ? '未识别到应当签名的位置，请人工查看' : '这些页在检测签名之前识别，未检测', []);
}

function asked(doubts: readonly Doubt[]): Outcome {
  const named = doubts.slice(0, MAX_NAMED).map((doubt) => doubt.text).join('；');
  const more = doubts.length > MAX_NAMED ? `；另有${doubts.length - MAX_NAMED}处` : '';
  return { status: 'confirm', message: `${named}${more}，请对照原图核对`, evidence: doubts.slice(0, MAX_PICTURES).map((doubt) => doubt.evidence), confidence: CONFIDENCE };
}

/** Whether a seal or stamp was seen on each paper that needs one. Never asserts: photocopies lose seals. */
export function stamped(rule: StampedRule, context: CheckContext): Outcome {
  const { marks } = context;
  const documents = documentsOf(context, rule.documents);
  if (documents.length === 0) return outcome('not-applicable', `卷内未见${rule.documents.join('、')}`, []);
  if (marks === null) return outcome('not-applicable', '未检测页面图像上的印章', []);
  const doubts: Doubt[] = [];
  const looked: CaseDocument[] = [];
  for (const document of documents) {
    const pages = document.pages.flatMap((number) => marks.find((page) => page.page === number) ?? []);
    if (pages.length === 0) continue;
    looked.push(document);
    if (pages.some((page) => page.stamps.length > 0)) continue;
    const last = pages.findLast((page) => page.dated) ?? pages.at(-1);
    if (last) doubts.push({ text: `第${last.page}页${document.type}落款处未见印章痕迹`, evidence: picture(last.page, last.closing, '落款处') });
  }
  if (doubts.length > 0) return asked(doubts);
  if (looked.length === 0) return outcome('not-applicable', '这些文书的页面未能识别，未检测印章', []);
  return outcome('pass', `${[...new Set(looked.map((document) => document.type))].join('、')}均见印章`, []);
}
