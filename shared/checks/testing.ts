import type { BenchmarkTable } from '../benchmarks';
import { pageOf } from '../facts/testing';
import { marksOfPages } from '../marks';
import type { CaseDocument, CaseKind, Fact, Finding, PageMark, PageText } from '../model';
import type { AnyFactName } from './definition';
import { runChecks } from './run';

const place = (page: number, text: string, confidence = 1) => ({ page, box: { x: 0, y: 0, width: 10, height: 10 }, text, confidence });

/** A document of a made-up case, on one page. */
export function paper(type: string, page = 1): CaseDocument {
  return { id: `${page}-${type}`, type, pages: [page], title: type, evidence: place(page, type), confidence: 1, origin: 'machine' };
}

/** A fact of a made-up case, read from a document. */
export function fact(name: AnyFactName, value: string | number, document: CaseDocument, confidence = 1): Fact {
  const page = document.pages[0] ?? 1;
  return { id: `${name}@${page}:${value}`, name, value, document: document.id, evidence: place(page, String(value), confidence), confidence, rule: 'test', origin: 'machine' };
}

/** A page drawn from rows of text (see facts/testing), with the marks seen on it. */
export interface Sheet {
  readonly type: string;
  readonly rows: readonly string[];
  readonly marks?: readonly PageMark[];
  readonly sealed?: boolean;
  /** Another page of the document before. */
  readonly more?: boolean;
  /** Recognised before marks were looked for. */
  readonly early?: boolean;
}

/** The drawn pages, from the first page of the file on, and the documents that they make up. */
function drawn(sheets: readonly Sheet[]): { readonly documents: readonly CaseDocument[]; readonly texts: readonly PageText[] } {
  const documents: CaseDocument[] = [];
  const texts = sheets.map((sheet, i): PageText => {
    const last = documents.at(-1);
    if (sheet.more && last) documents[documents.length - 1] = { ...last, pages: [...last.pages, i + 1] };
    else documents.push(paper(sheet.type, i + 1));
    const seals = sheet.sealed ? [{ x: 900, y: 900, width: 320, height: 320 }] : [];
    return { ...pageOf(i + 1, sheet.rows), seals, ...(sheet.early ? {} : { marks: sheet.marks ?? [] }) };
  });
  return { documents, texts };
}

/** Facts that make up an ordinary penalty; each value can be replaced, null leaves it out. */
export interface CaseValues {
  readonly kind?: CaseKind;
  readonly agency?: string;
  readonly partyName?: string;
  readonly partyId?: string;
  /** Values by name; a document type may be prefixed: 听证笔录/hearingDate. */
  readonly values?: Readonly<Record<string, string | number | readonly (string | number)[] | null>>;
  /** Papers without facts; a type named twice gives two papers. */
  readonly documents?: readonly string[];
  readonly without?: readonly string[];
  readonly benchmarks?: readonly BenchmarkTable[];
  /** Pages before all others, for what is seen on them: signatures and stamps. */
  readonly sheets?: readonly Sheet[];
}

const HOME: Readonly<Record<string, string>> = {
  filingDate: '立案审批表', inspectionDate: '现场检查笔录', officer: '现场检查笔录', officerCertificate: '现场检查笔录', certificateShown: '现场检查笔录',
  noticeDate: '行政处罚事先告知书', noticeFineAmount: '行政处罚事先告知书', hearingRight: '行政处罚事先告知书', pleaTerm: '行政处罚事先告知书',
  noticeServedDate: '送达回证', decisionServedDate: '送达回证', hearingNoticeServedDate: '送达回证', mentionedParty: '送达回证', serviceMethod: '送达回证',
  paymentDate: '缴款凭证', paymentAmount: '缴款凭证', lateFeeAmount: '缴款凭证', cashCollected: '缴款凭证', closingDate: '结案审批表',
  legalReviewDate: '法制审核意见书', discussionDate: '集体讨论记录', hearingDate: '听证笔录', hearingRequestDate: '听证申请书', pleaWaiver: '陈述申辩笔录', plea: '陈述申辩笔录', pleaDate: '陈述申辩笔录',
  benchmarkMinimum: '调查终结报告', benchmarkMaximum: '调查终结报告', extensionStatement: '行政处罚决定审批表', suspensionStatement: '行政处罚决定审批表',
  preservationDate: '先行登记保存通知书', preservationEndDate: '先行登记保存通知书', seizureDate: '查封扣押决定书', seizureListMention: '查封扣押决定书', seizureEndDate: '解除查封扣押决定书',
  applicationDate: '行政许可申请书', acceptanceDate: '行政许可受理通知书', correctionNoticeDate: '补正材料告知书', licenceDecisionDate: '准予行政许可决定书', licenceIssuedDate: '送达回证',
};

const ORDINARY: NonNullable<CaseValues['values']> = {
  filingDate: '2024-03-12', inspectionDate: '2024-03-08', officer: ['刘一', '马二'], officerCertificate: ['豫17080130021', '豫17080130046'], certificateShown: '出示执法证件',
  noticeDate: '2024-04-08', noticeServedDate: '2024-04-08', noticeFineAmount: 20_000, decisionDate: '2024-04-22', decisionServedDate: '2024-04-22',
  fineAmount: 20_000, fineCapital: 20_000, address: '某县某街1号', penaltyProvision: '食品安全法第一百二十四条', paymentTerm: '十五日内缴', payee: '银行', lateFeeWarning: '加处罚款',
  reviewOrgan: '某县人民政府', reviewTerm: 60, court: '某县人民法院', courtTerm: 6, discretionStatement: '裁量基准', factStatement: '经查', evidenceStatement: '证据', pleaStatement: '告知书',
  correctionOrder: '责令改正', paymentDate: '2024-04-25', paymentAmount: 20_000, closingDate: '2024-04-30', decisionSeal: '印章',
};

/** The paper that a case of the kind is about; the other kinds' facts stand on the cover unless a paper is named. */
const DECISIONS: Partial<Record<CaseKind, string>> = { 'penalty-ordinary': '行政处罚决定书', 'penalty-summary': '当场行政处罚决定书', 'no-penalty': '不予行政处罚决定书' };

/** The values a made-up case has in the end. */
export const valuesOf = (values: CaseValues): NonNullable<CaseValues['values']> => ((values.kind ?? 'penalty-ordinary') === 'penalty-ordinary' ? { ...ORDINARY, ...values.values } : (values.values ?? {}));

/** A made-up case with what all checks say of it. */
export interface CheckedCase {
  readonly kind: CaseKind;
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
}

/** Makes up a case and runs all checks over it. */
export function checkedCase(values: CaseValues): CheckedCase {
  const kind = values.kind ?? 'penalty-ordinary';
  const pages = drawn(values.sheets ?? []);
  const papers = new Map<string, CaseDocument>();
  const paperOf = (type: string): CaseDocument => {
    const known = papers.get(type) ?? paper(type, pages.texts.length + papers.size + 1);
    papers.set(type, known);
    return known;
  };
  const own = DECISIONS[kind];
  const decision = own ?? '卷宗封面';
  const facts: Fact[] = [];
  const add = (name: string, value: string | number, type: string) => {
    if (values.without?.includes(type)) return;
    facts.push(fact(name as AnyFactName, value, paperOf(type)));
  };
  if (own !== undefined) paperOf(own);
  add('agencyName', values.agency ?? '某县市场监督管理局', decision);
  add('partyName', values.partyName ?? '某某食品有限公司', decision);
  add('partyId', values.partyId ?? '91411728MA4521K7X2', decision);
  for (const [key, value] of Object.entries(valuesOf(values))) {
    if (value === null) continue;
    const [type, name] = key.includes('/') ? (key.split('/') as [string, string]) : [HOME[key] ?? decision, key];
    for (const single of typeof value === 'object' ? value : [value]) add(name, single, type);
  }
  const named = values.documents ?? [];
  for (const type of named) paperOf(type);
  const copies = named.filter((type, i) => named.indexOf(type) < i).map((type, i) => paper(type, pages.texts.length + papers.size + i + 1));
  const documents = [...pages.documents, ...papers.values(), ...copies].filter((document) => !values.without?.includes(document.type));
  const marks = values.sheets === undefined ? {} : { marks: marksOfPages(pages.texts) };
  const findings = runChecks({ kind, documents, facts, ...marks, ...(values.benchmarks === undefined ? {} : { benchmarks: values.benchmarks }) });
  return { kind, facts, findings };
}

/** Runs all checks over a made-up case and gives its findings by check. */
export function check(values: CaseValues): (id: string) => Finding {
  const { findings } = checkedCase(values);
  return (id) => {
    const found = findings.find((finding) => finding.check === id);
    if (!found) throw new Error(`no finding of check ${id}`);
    return found;
  };
}
