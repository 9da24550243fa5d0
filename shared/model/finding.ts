import type { Evidence } from './page';

/** The thirteen things supervised under Art. 10 of 《驻马店市行政执法监督办法》. */
export const ART10_ITEMS = {
  'art10-1': '行政执法主体合法性',
  'art10-2': '行政执法程序正当性',
  'art10-3': '法律、法规、规章适用情况',
  'art10-4': '行政裁量权基准制度实施情况',
  'art10-5': '三项制度与重大行政处罚备案制度落实情况',
  'art10-6': '不予、减轻、从轻处罚和不予实施行政强制制度落实情况',
  'art10-7': '行政执法决定合法性和适当性',
  'art10-8': '罚缴分离和收支两条线管理制度执行情况',
  'art10-9': '行政执法与刑事司法衔接制度落实情况',
  'art10-10': '服务型行政执法推行情况',
  'art10-11': '行政执法人员管理情况',
  'art10-12': '行政执法评议考核和责任追究情况',
  'art10-13': '依法应当监督的其他内容',
} as const;
export type Art10Item = keyof typeof ART10_ITEMS;

/** `problem` asserted; `confirm` a person must look; `not-applicable` with the reason in the message. */
export type FindingStatus = 'pass' | 'problem' | 'confirm' | 'not-applicable';

/** What a finding does by default: veto (否决), deduct (扣分) or hint (提示). */
export type FindingLevel = 'veto' | 'deduct' | 'hint';

/** How far the program may go: conclude, propose, or only remind a person. */
export type Automation = 'automatic' | 'to-confirm' | 'human';

/** How well the law behind a check is known: A full text read, B official excerpt, C inferred, X not found. B–X show 待核. */
export type Certainty = 'A' | 'B' | 'C' | 'X';

/** The legal basis (依据) of a check. */
export interface LegalBasis {
  /** Usual short name, e.g. 行政处罚法. */
  readonly statute: string;
  /** Article number; null for a rule without articles (e.g. 归档规范). */
  readonly article: number | null;
  readonly paragraph?: number;
  readonly certainty: Certainty;
  /** Where the text or the parameter was taken from. */
  readonly source: string;
  /** First day on which this text is in force, ISO. Absent: not known, and shown as 待核. */
  readonly from?: string;
  /** Last day on which it is in force, ISO. Absent: still in force. */
  readonly to?: string;
}

/** An act or event that a term runs from or ends with. */
export interface TermPoint {
  /** What happened, in Chinese, e.g. 决定书送达. */
  readonly label: string;
  /** ISO date. */
  readonly date: string;
  readonly evidence: Evidence;
  /** 0..1: how sure the date is. */
  readonly confidence: number;
}

/** The term (期限) that a check counted, as it was counted: whoever shows it counts nothing again. */
export interface CountedTerm {
  /** When the act is right: no later than the last day (`within`), later than it (`after`), or on it at the earliest (`from`). */
  readonly form: 'within' | 'after' | 'from';
  readonly start: TermPoint;
  /** The last day of the term, ISO, moved to a working day where the statute moves it. */
  readonly due: string;
  /** The act that has to be done within or after the term, in Chinese. */
  readonly act: string;
  /** When it was done; null where that was not read. */
  readonly done: TermPoint | null;
  /** By how much the term was not kept, in Chinese (超期2日, 期限未满); null where it was kept or the act was not read. */
  readonly excess: string | null;
  /** False when days on the way have no holiday data: the last day may then be another one. */
  readonly complete: boolean;
  /** Where the number of days was taken from, if it is not in the check's own legal basis. */
  readonly parameter?: { readonly source: string; readonly certainty: Certainty };
}

/** What a check says about one case file (检查发现). */
export interface Finding {
  /** Stable within the case file: check id, and a running number when it hits more than once. */
  readonly id: string;
  readonly check: string;
  readonly title: string;
  readonly item: Art10Item;
  readonly status: FindingStatus;
  readonly level: FindingLevel;
  readonly automation: Automation;
  readonly basis: LegalBasis;
  /** Plain Chinese with the numbers filled in. */
  readonly message: string;
  readonly evidence: readonly Evidence[];
  /** Lowest confidence of what it rests on, 0..1. */
  readonly confidence: number;
  /** The term that was counted; only of checks that count one. */
  readonly term?: CountedTerm;
}

/** A person's answer to a finding (人工结论). */
export type FindingVerdict = 'accepted' | 'rejected';
