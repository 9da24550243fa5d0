import type { Decimal } from 'decimal.js';
import { foldForRanges, quantitiesIn, type Quantity } from './quantities';
import type { Bound, FineBase, FineRange, RangeCondition, RangeSubject, Span } from './types';

/** What a text about penalties (处罚幅度) says about fines. */
export interface RangeReading {
  readonly ranges: readonly FineRange[];
  /** The text names another outcome and no fine: 不予处罚, 警告, 责令改正. */
  readonly withoutFine: boolean;
}

const GOODS = /(?:货值|产品价值|商品价值)(?:金额|数额)?(?:的|在|为|达到?|共计)?$/;
const GAIN = /(?:违法|非法)(?:所得|收入)(?:金额|数额)?(?:的|在|为|达到?|共计)?$/;
const OTHER_BASE = /[一-龥]{0,10}(?:金额|价款|总额|价值|费用|造价|投资额?|营业额|销售额|收入|款额|数额|标准|罚款)(?:的|在|为|达到?)?$/;
const FINE_AFTER = /^(?:的|幅度|区间|范围|之间|内|\([^()]*\)|[^,;。]{0,4})?(?:行政)?罚款/;
const FINE_BEFORE = /(?:处以?|罚款|罚|幅度为?|限额为?):?(?:[一-龥]{0,10})$/;
const PER_UNIT_BEFORE = /每[^,;。]{1,8}$/;
const PER_UNIT_AFTER = /^[^,;。]{0,4}(?:\/|每)[一-龥]/;
/** Between the two ends of one range. */
const LINK = /^(?:~|,?(?:但|且|并|而)?)$/;
const WITHOUT_FINE = /不予(?:行政)?处罚|免予(?:行政)?处罚|免于(?:行政)?处罚|不予罚款|免予罚款|警告|通报批评|责令/;

const SUBJECTS: readonly (readonly [RegExp, RangeSubject])[] = [
  [/对[^,;。]{0,16}(?:直接负责|责任人员|主管人员|主要负责人|法定代表人)/g, 'responsible-person'],
  [/(?:对|属于|系|是|^|[,;:])(?:违法的?|当事人为?)?(?:单位|法人|企业|经营单位|生产经营单位|公司)/g, 'organization'],
  [/(?:对|属于|系|是|^|[,;:])(?:违法的?|当事人为?)?(?:个人|公民|自然人)/g, 'citizen'],
];

function subjectBefore(text: string): RangeSubject {
  let at = -1;
  let subject: RangeSubject = 'anyone';
  for (const [pattern, who] of SUBJECTS) {
    const last = [...text.matchAll(pattern)].at(-1);
    if (last && last.index > at) {
      at = last.index;
      subject = who;
    }
  }
  return subject;
}

function baseBefore(text: string): FineBase | null {
  if (GOODS.test(text)) return 'goods-value';
  if (GAIN.test(text)) return 'illegal-gain';
  return OTHER_BASE.test(text) ? 'other' : null;
}

const bound = (value: Decimal, inclusive: boolean): Bound => ({ value: value.toFixed(), inclusive });

/** One or two quantities that belong together, with where they stand in the piece. */
interface Pair extends Span {
  readonly from: number;
  readonly to: number;
  readonly unit: Quantity['unit'];
  readonly single: boolean;
  /** Written with 万 or 亿. */
  readonly scaled: boolean;
}

/** 5～10万元: the first number takes the second's 万 when it would otherwise be out of proportion. */
function lowerValue(first: Quantity, second: Quantity): Decimal {
  if (first.unit !== 'none' || first.scaled || !second.scaled) return first.value;
  const lifted = first.value.times(10_000);
  return lifted.lessThanOrEqualTo(second.value) ? lifted : first.value;
}

function pairsIn(piece: string): Pair[] {
  const quantities = quantitiesIn(piece);
  const pairs: Pair[] = [];
  for (let i = 0; i < quantities.length; i += 1) {
    const first = quantities[i];
    const second = quantities[i + 1];
    if (!first) break;
    const between = second ? piece.slice(first.to, second.from) : '';
    const dashed = between === '~' && first.side !== 'maximum' && second?.side !== 'minimum';
    const spelled = first.side === 'minimum' && second?.side === 'maximum' && LINK.test(between);
    const fits = second !== undefined && second.unit !== 'none' ? first.unit === second.unit || first.unit === 'none' : first.unit === 'none' && second?.scaled === true;
    if (second && fits && (dashed || spelled)) {
      pairs.push({ from: first.from, to: second.to, unit: second.unit, single: false, scaled: second.scaled, minimum: bound(lowerValue(first, second), first.inclusive), maximum: bound(second.value, second.inclusive) });
      i += 1;
      continue;
    }
    const own = bound(first.value, first.inclusive);
    pairs.push({
      from: first.from, to: first.to, unit: first.unit, single: true, scaled: first.scaled,
      minimum: first.side === 'maximum' ? null : own,
      maximum: first.side === 'minimum' ? null : own,
    });
  }
  return pairs;
}

/** Whether the numbers are what is to be paid, and not a circumstance (面积100平方米以上的，货值1万元以上的). */
function isFine(piece: string, pair: Pair, bare: boolean): boolean {
  const after = piece.slice(pair.to);
  // 一并罚款, 第一项罚款: a numeral without a unit is money only with 万 or as an end of a range.
  if (pair.unit === 'none' && pair.single && pair.minimum && pair.maximum && !pair.scaled) return false;
  if (FINE_AFTER.test(after)) return true;
  if (/^的(?!罚|行)/.test(after)) return false;
  if (pair.unit === 'none') return false;
  return bare || FINE_BEFORE.test(piece.slice(0, pair.from));
}

/** Whether the text is nothing but figures, as a column 罚款幅度 may hold. */
const isBare = (text: string): boolean => !/[罚处]/.test(text);

function rangesOfSentence(sentence: string, bare: boolean): FineRange[] {
  const ranges: FineRange[] = [];
  let condition: RangeCondition | null = null;
  let start = 0;
  for (const piece of sentence.split(',')) {
    const before = sentence.slice(0, start);
    start += piece.length + 1;
    for (const pair of pairsIn(piece)) {
      const ahead = piece.slice(0, pair.from);
      const base = baseBefore(ahead);
      const { minimum, maximum } = pair;
      if (pair.unit === 'yuan' && (base === 'goods-value' || base === 'illegal-gain')) {
        condition = { base, minimum, maximum };
        continue;
      }
      if (!isFine(piece, pair, bare)) continue;
      // A bare number of a unit that is not money is a number of things.
      const money = pair.unit === 'yuan' || pair.unit === 'none';
      const perUnit = money && (PER_UNIT_BEFORE.test(ahead) || PER_UNIT_AFTER.test(piece.slice(pair.to)));
      ranges.push({
        minimum,
        maximum,
        measure: perUnit ? 'per-unit' : pair.unit === 'times' || pair.unit === 'percent' ? pair.unit : 'yuan',
        base: money ? null : base,
        subject: subjectBefore(before + ahead),
        condition,
        text: piece.slice(pair.from, pair.to),
      });
    }
  }
  return ranges;
}

/**
 * Reads the ranges of fines out of a penalty text, e.g. 处5000元以上2万元以下罚款, 货值金额10倍以上15倍以下. 以上、以下、以内 include the
 * number; 不满、不足、低于、超过 do not; （不含） excludes it. Other penalties in the text are passed over.
 * @param text as it stands in a table or a document
 */
export function readFineRanges(text: string): RangeReading {
  const folded = foldForRanges(text);
  const bare = isBare(folded);
  const ranges = folded.split(/[;。\n]/).flatMap((sentence) => rangesOfSentence(sentence, bare));
  return { ranges, withoutFine: ranges.length === 0 && WITHOUT_FINE.test(folded) };
}
