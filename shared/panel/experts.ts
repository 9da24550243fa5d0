import type { CaseKind } from '../model';

/** Why somebody stays away from an agency's or a single case file (回避). */
export type RecusalReason = 'declared' | 'relative' | 'former-unit' | 'interest';

export const RECUSAL_REASONS: Readonly<Record<RecusalReason, string>> = {
  declared: '本人声明回避', relative: '近亲属有利害关系', 'former-unit': '曾在该单位任职', interest: '与案件有利害关系',
};

/** A recusal from all case files of an agency, or from one. */
export type Recusal =
  | { readonly of: 'agency'; readonly agency: string; readonly reason: RecusalReason; readonly note: string }
  | { readonly of: 'case'; readonly caseId: string; readonly reason: RecusalReason; readonly note: string };

/** Somebody of the pool (专家库、人才库, Art. 7 and 8 of the 办法). */
export interface Expert {
  readonly id: string;
  readonly name: string;
  /** 所在单位. */
  readonly unit: string;
  /** Kinds of case file (专业方向) that the expert knows best; empty: all. */
  readonly specialisms: readonly CaseKind[];
  /** Sectors (行业) that the expert knows best; empty: all. */
  readonly sectors: readonly string[];
  /** 行政执法监督证号; may be empty. */
  readonly certificate: string;
  /** First and last day on which appointment and certificate are valid, ISO; null: not known. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly contact: string;
  readonly recusals: readonly Recusal[];
}

const plain = (unit: string): string => unit.normalize('NFKC').replace(/\s/g, '');
/** Shorter names than this say too little to be the beginning of another unit's name. */
const SHORTEST_UNIT = 4;

/**
 * Whether two names are the same unit or one belongs to the other: 甲县水利局 and 甲县水利局水政监察大队. To be on the safe side the beginning
 * of the name decides.
 */
export function sameUnit(a: string, b: string): boolean {
  const [short, long] = [plain(a), plain(b)].sort((one, other) => one.length - other.length);
  if (short === undefined || long === undefined || short === '') return false;
  return short === long || (short.length >= SHORTEST_UNIT && long.startsWith(short));
}

/** Whether appointment and certificate are valid on a day (ISO); both ends count. Unknown ends do not exclude. */
export function validOn({ validFrom, validTo }: Pick<Expert, 'validFrom' | 'validTo'>, day: string): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}

const ERASED_NAME = '专家（已删除个人信息）';

/** An expert whose personal data was erased: what was decided under the id stays readable, who it was does not. */
export function withoutPersonalData(expert: Expert): Expert {
  return { ...expert, name: ERASED_NAME, certificate: '', contact: '', recusals: [], validFrom: null, validTo: null };
}

/** Whether {@link withoutPersonalData} was applied. */
export const isErased = ({ name }: Pick<Expert, 'name'>): boolean => name === ERASED_NAME;
