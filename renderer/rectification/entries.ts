import type { IsoDate } from '../../shared/calendar';
import type { ProcedureInput } from '../../shared/contract';
import {
  MEASURES, SERVICE_MANNERS, TRANSFER_TARGETS, whyNot, type LedgerEntry, type LedgerState, type Measure, type ServiceManner, type TransferTarget,
} from '../../shared/rectification';

export type EntryInput = ProcedureInput<'ledger.enter'>['entry'];
export type EntryType = EntryInput['type'];

/** What the form of an entry asks for besides day, problems and files. */
export type EntryField = 'manner' | 'receiver' | 'days' | 'reason' | 'verifier' | 'rectified' | 'measure' | 'to' | 'organ' | 'basis' | 'ends' | 'note';

/** What is typed into the form of an entry. */
export interface EntryValues {
  readonly on: IsoDate;
  readonly problemIds: readonly string[];
  readonly manner: ServiceManner;
  readonly receiver: string;
  readonly days: number;
  readonly reason: string;
  readonly verifier: string;
  readonly rectified: boolean;
  readonly measure: Measure;
  readonly to: TransferTarget;
  readonly organ: string;
  readonly basis: string;
  readonly ends: boolean;
  readonly note: string;
}

/** How an entry is asked for. */
export interface EntryForm {
  readonly title: string;
  /** What it means and what follows, in one or two sentences. */
  readonly hint: string;
  readonly dayLabel: string;
  readonly fields: readonly EntryField[];
  /** Whether problems are chosen; `optional`: none means the whole document. */
  readonly problems: 'none' | 'some' | 'optional';
  /** States whose problems are ticked at first. */
  readonly ticked: readonly LedgerState[];
}

const OPEN: readonly LedgerState[] = ['received', 'rectifying', 'overdue'];
const CORRECTION = '登记错了日期，再登记一次即可：以后一次为准，两次都留在记录中。';

/** The steps of the ledger in the order of the way. */
export const ENTRY_FORMS: Readonly<Record<EntryType, EntryForm>> = {
  received: { title: '登记送达', hint: `期限自送达之日起计算，当日不计入。${CORRECTION}`, dayLabel: '送达日期', fields: ['manner', 'receiver', 'note'], problems: 'none', ticked: [] },
  extended: { title: '登记延期', hint: '从原期限届满之日起顺延所填天数，末日遇节假日再顺延。办法没有规定延期，由制发机关决定并写明理由。', dayLabel: '同意延期日期', fields: ['days', 'reason'], problems: 'none', ticked: [] },
  reported: { title: '登记整改报告', hint: `收到书面整改报告后登记，附上报告和证明材料。${CORRECTION}`, dayLabel: '收到报告日期', fields: ['note'], problems: 'some', ticked: OPEN },
  refused: { title: '登记拒不纠正', hint: '被监督机关表示不予纠正的，登记后可以起草决定书。', dayLabel: '拒绝日期', fields: ['reason'], problems: 'some', ticked: OPEN },
  verified: { title: '登记核查', hint: '核查认定整改到位后才能销号；没有到位的退回继续整改，期限不变。', dayLabel: '核查日期', fields: ['verifier', 'rectified', 'note'], problems: 'some', ticked: ['reported'] },
  closed: { title: '销号', hint: '整改到位的问题销号后不再跟踪；以后可以恢复。', dayLabel: '销号日期', fields: ['note'], problems: 'some', ticked: ['verified'] },
  reopened: { title: '恢复跟踪', hint: '撤回销号或者移送后的办结，问题回到整改状态，原来的登记留在记录中。', dayLabel: '恢复日期', fields: ['reason'], problems: 'some', ticked: ['closed', 'transferred'] },
  measure: { title: '登记处理方式', hint: '办法第十七条第一款：通报批评、约谈主要负责人、挂牌督办、取消评先评优资格。', dayLabel: '采取日期', fields: ['measure', 'basis', 'note'], problems: 'none', ticked: [] },
  transferred: { title: '登记移送', hint: '办法第十八条。移送线索不影响整改；同时勾选“整改随移送办结”的，问题不再跟踪。', dayLabel: '移送日期', fields: ['to', 'organ', 'basis', 'ends', 'note'], problems: 'optional', ticked: [] },
};

export const MANNER_OPTIONS = optionsOf(SERVICE_MANNERS);
export const MEASURE_OPTIONS = optionsOf(MEASURES);
export const TARGET_OPTIONS = optionsOf(TRANSFER_TARGETS);

function optionsOf<K extends string>(names: Readonly<Record<K, string>>): { readonly value: K; readonly label: string }[] {
  return (Object.keys(names) as K[]).map((value) => ({ value, label: names[value] }));
}

const RULE = '《驻马店市行政执法监督办法》';

/** The article under which a measure is taken or a matter transferred, as the form proposes it. */
export function proposedBasis(type: EntryType, to: TransferTarget): string {
  if (type === 'measure') return `${RULE}第十七条第一款`;
  return to === 'discipline' ? `${RULE}第十八条第三款` : `${RULE}第十八条第二款`;
}

/** The entry from what was typed. */
export function entryOf(type: EntryType, values: EntryValues): EntryInput {
  const { on, manner, days, rectified, measure, to, ends } = values;
  const problemIds = [...values.problemIds];
  const [receiver, reason, verifier, organ, basis, note] = [values.receiver, values.reason, values.verifier, values.organ, values.basis, values.note].map((text) => text.trim()) as [string, string, string, string, string, string];
  switch (type) {
    case 'received':
      return { type, on, manner, receiver, note };
    case 'extended':
      return { type, on, days, reason };
    case 'reported':
    case 'closed':
      return { type, on, problemIds, note };
    case 'refused':
    case 'reopened':
      return { type, on, problemIds, reason };
    case 'verified':
      return { type, on, problemIds, verifier, rectified, note };
    case 'measure':
      return { type, on, measure, basis, note };
    case 'transferred':
      return { type, on, to, organ, basis, note, problemIds, ends };
  }
}

/** What stands in the form at first. */
export const startValues = (type: EntryType, today: IsoDate, verifier: string): EntryValues => ({
  on: today, problemIds: [], manner: 'direct', receiver: '', days: 15, reason: '', verifier, rectified: true, measure: 'criticism', to: 'discipline', organ: '',
  basis: proposedBasis(type, 'discipline'), ends: false, note: '',
});

const FIELD_NAMES: Partial<Record<EntryField, string>> = { reason: '理由', verifier: '核查人', organ: '接收机关', basis: '依据' };

/** What is missing in the form, in Chinese; null when nothing is. */
export function missingIn(type: EntryType, values: EntryValues): string | null {
  const { fields, problems, dayLabel } = ENTRY_FORMS[type];
  if (values.on === '') return `请填写${dayLabel}`;
  const empty = fields.find((field) => (field === 'reason' || field === 'verifier' || field === 'organ' || field === 'basis') && values[field].trim() === '');
  if (empty !== undefined) return `请填写${FIELD_NAMES[empty] ?? ''}`;
  if (fields.includes('days') && !(Number.isInteger(values.days) && values.days >= 1 && values.days <= 365)) return '延期天数应为1至365之间的整数';
  return problems === 'some' && values.problemIds.length === 0 ? '请至少选择一项问题' : null;
}

/** The problems of a document on which the entry can be made today. */
export function problemsFor(entry: LedgerEntry, type: EntryType, today: IsoDate): LedgerEntry['problems'] {
  return entry.problems.filter(({ problem }) => refusal(entry, type, today, [problem.id]) === null);
}

/** Why an entry cannot be made today at all, in Chinese; null when it can. */
export function obstacle(entry: LedgerEntry, type: EntryType, today: IsoDate): string | null {
  if (ENTRY_FORMS[type].problems !== 'some') return refusal(entry, type, today, []);
  const reasons = entry.problems.map(({ problem }) => refusal(entry, type, today, [problem.id]));
  return reasons.includes(null) ? null : (reasons[0] ?? '文书中没有问题');
}

function refusal(entry: LedgerEntry, type: EntryType, today: IsoDate, problemIds: readonly string[]): string | null {
  const probe = entryOf(type, { ...startValues(type, today, '核查人'), problemIds });
  return whyNot(entry, { ...probe, files: [] }, today);
}
