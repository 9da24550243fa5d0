import type { IsoDate } from '../../calendar';
import type { RuleSet, TermRule } from '../terms';
import type { NoticeKind, RectificationProblem } from '../types';

/** A file copied into the workspace as proof (整改证明材料, 回证). */
export interface KeptFile {
  readonly sha256: string;
  readonly name: string;
  readonly bytes: number;
}

/** Ways of service (送达方式) as the 送达回证 prints them. */
export const SERVICE_MANNERS = { direct: '直接送达', left: '留置送达', electronic: '电子送达', post: '邮寄送达', other: '其他方式' } as const;
export type ServiceManner = keyof typeof SERVICE_MANNERS;

/** Measures (处理方式) of Art. 17(1) of the 办法, in its order. */
export const MEASURES = { criticism: '通报批评', interview: '约谈主要负责人', supervised: '挂牌督办', 'no-awards': '取消评先评优资格' } as const;
export type Measure = keyof typeof MEASURES;

/** Where a matter is transferred (移送) under Art. 18 of the 办法. */
export const TRANSFER_TARGETS = { discipline: '纪检监察机关', police: '公安机关', procuratorate: '检察机关', court: '审判机关' } as const;
export type TransferTarget = keyof typeof TRANSFER_TARGETS;

/**
 * What happened to a document and its problems. `on` is the day on which it happened, ISO; when it was entered stands beside it. Entries
 * are never changed: a wrong day is corrected by the same entry again, the later one counts.
 */
export type NoticeEventBody =
  /** Drafted, or drafted anew with other problems. */
  | { readonly type: 'drafted'; readonly kind: NoticeKind; readonly agency: string; readonly problems: readonly RectificationProblem[] }
  | { readonly type: 'discarded' }
  | {
      readonly type: 'issued'; readonly on: IsoDate; readonly number: string; readonly problems: readonly RectificationProblem[];
      /** Frozen with the document; null where it sets no term. */
      readonly rule: TermRule | null; readonly ruleSet: RuleSet['id']; readonly follows: string | null;
    }
  | { readonly type: 'voided'; readonly on: IsoDate; readonly reason: string }
  | { readonly type: 'received'; readonly on: IsoDate; readonly manner: ServiceManner; readonly receiver: string; readonly note: string; readonly files: readonly KeptFile[] }
  | { readonly type: 'extended'; readonly on: IsoDate; readonly days: number; readonly reason: string; readonly files: readonly KeptFile[] }
  | { readonly type: 'reported'; readonly on: IsoDate; readonly problemIds: readonly string[]; readonly note: string; readonly files: readonly KeptFile[] }
  /** The agency says that it will not put it right (拒不纠正). */
  | { readonly type: 'refused'; readonly on: IsoDate; readonly problemIds: readonly string[]; readonly reason: string; readonly files: readonly KeptFile[] }
  | { readonly type: 'verified'; readonly on: IsoDate; readonly problemIds: readonly string[]; readonly verifier: string; readonly rectified: boolean; readonly note: string; readonly files: readonly KeptFile[] }
  | { readonly type: 'closed'; readonly on: IsoDate; readonly problemIds: readonly string[]; readonly note: string; readonly files: readonly KeptFile[] }
  | { readonly type: 'reopened'; readonly on: IsoDate; readonly problemIds: readonly string[]; readonly reason: string; readonly files: readonly KeptFile[] }
  /** A 决定书 on these problems was issued. */
  | { readonly type: 'decided'; readonly on: IsoDate; readonly problemIds: readonly string[]; readonly noticeId: string; readonly number: string }
  /** That 决定书 was voided: the problems stand as before. */
  | { readonly type: 'decision-voided'; readonly on: IsoDate; readonly noticeId: string }
  | { readonly type: 'measure'; readonly on: IsoDate; readonly measure: Measure; readonly basis: string; readonly note: string; readonly files: readonly KeptFile[] }
  | {
      readonly type: 'transferred'; readonly on: IsoDate; readonly to: TransferTarget; readonly organ: string; readonly basis: string; readonly note: string;
      readonly problemIds: readonly string[];
      /** Whether rectification under this document ends with it; a clue about a person does not end it. */
      readonly ends: boolean; readonly files: readonly KeptFile[];
    };

/** An entry of the ledger (台账). */
export interface NoticeEvent {
  readonly noticeId: string;
  readonly body: NoticeEventBody;
  readonly by: string;
  /** ISO date-time of the entry. */
  readonly at: string;
}
