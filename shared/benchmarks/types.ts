import type { Decimal } from '../model';

/** What a multiple or a percentage is taken of (倍数、百分比的基数). `other`: named in the text, but the program has no figure for it. */
export type FineBase = 'goods-value' | 'illegal-gain' | 'other';

/** One end of a range; 以上、以下 include the number itself, 不满、超过 do not. */
export interface Bound {
  readonly value: Decimal;
  readonly inclusive: boolean;
}

/** A span of numbers; null is open to that side. */
export interface Span {
  readonly minimum: Bound | null;
  readonly maximum: Bound | null;
}

/** When a range counts, as far as it is a figure: 货值金额不足1万元的. In yuan. */
export interface RangeCondition extends Span {
  readonly base: Exclude<FineBase, 'other'>;
}

/** Whom a range is for: 对单位…, 对个人…, 对直接负责的主管人员…. `anyone` when the text makes no difference. */
export type RangeSubject = 'anyone' | 'organization' | 'citizen' | 'responsible-person';

/** One range of a fine (罚款幅度) as read from a text. */
export interface FineRange extends Span {
  /**
   * `yuan` in yuan; `times` of the base (倍); `percent` of the base (百分之…); `per-unit` in yuan for each unit
   * (每平方米…), which cannot be compared with a fine without the number of units.
   */
  readonly measure: 'yuan' | 'times' | 'percent' | 'per-unit';
  /** Of what `times` and `percent` are taken; null for the others and where the text does not say. */
  readonly base: FineBase | null;
  readonly subject: RangeSubject;
  readonly condition: RangeCondition | null;
  /** The words it was read from, as they stand. */
  readonly text: string;
}

/** One line of a table: one 违法行为 at one 裁量阶次. All texts as they stand in the workbook. */
export interface BenchmarkRow {
  readonly sheet: string;
  /** Row number in the sheet as the spreadsheet program shows it, from 1. */
  readonly row: number;
  /** 序号; may be empty. */
  readonly number: string;
  /** 违法行为. */
  readonly violation: string;
  /** 违反条款; may be empty. */
  readonly violatedProvision: string;
  /** 处罚依据. */
  readonly penaltyProvision: string;
  /** 法定幅度: the statute's own range; empty if the table has no such column. */
  readonly statutoryRange: string;
  /** 裁量阶次, e.g. 较轻. */
  readonly grade: string;
  /** 适用条件. */
  readonly conditions: string;
  /** 处罚幅度. */
  readonly penalty: string;
}

/** A table of discretion benchmarks (裁量基准表) as imported from a workbook. */
export interface BenchmarkTable {
  /** SHA-256 of the workbook, hex. */
  readonly id: string;
  /** Name of the workbook's file, without its folder. */
  readonly file: string;
  readonly title: string;
  /** 来源 as the workbook states it; empty = not stated, shown as 待核. */
  readonly source: string;
  /** 版本 or 文号; empty = not stated. */
  readonly version: string;
  /** 施行日期, ISO; null = not stated, and said so where the table is used. */
  readonly validFrom: string | null;
  /** 失效日期 (last day), ISO; null = still in force. */
  readonly validTo: string | null;
  readonly rows: readonly BenchmarkRow[];
}

/** What is wrong with one place of a workbook, in Chinese. */
export interface BenchmarkProblem {
  readonly sheet: string;
  /** Row in the sheet, from 1; 0 for the sheet or the workbook as a whole. */
  readonly row: number;
  /** `error`: the row was left out; `warning`: it is kept, but a person must compare by hand. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
}
