import { evidenceOf } from '../text/flow';
import { matches, type DocumentView, type Found } from '../text/view';
import { findAmounts, type FoundAmount } from '../values/amounts';

/** All amounts of the document with their places. */
export function amountsIn(view: DocumentView): (FoundAmount & { readonly found: Found<number> })[] {
  return findAmounts(view.flow.text).map((amount) => ({ ...amount, found: { value: amount.value, evidence: evidenceOf(view.flow, amount.from, amount.to) } }));
}

const isRange = (text: string, amount: FoundAmount): boolean => /^(?:以上|以下|至|-|~|到)/.test(text.slice(amount.to)) || /(?:至|-|~|不足|不满|超过|以上)$/.test(text.slice(0, amount.from));

/**
 * The fine (罚款) that a text from `start` on imposes: the amount right after 罚款, or right before 的罚款, never one end of a range.
 * With it the same amount in capitals, if it stands beside it.
 */
export function fineFrom(view: DocumentView, start: number): { digits: Found<number> | null; capital: Found<number> | null } {
  const text = view.flow.text;
  const lead = (amount: FoundAmount, length: number) => text.slice(Math.max(0, amount.from - length), amount.from);
  // 每平方米100元罚款 is a price for each unit.
  const perUnit = (amount: FoundAmount) => /每[一-龥]{1,6}(?:处(?:以)?)?(?:人民币)?$/.test(lead(amount, 12)) || /^(?:\/|每)[一-龥]/.test(text.slice(amount.to, amount.to + 3));
  const amounts = amountsIn(view).filter((amount) => amount.from >= start && !isRange(text, amount) && !perUnit(amount));
  const after = (amount: FoundAmount) =>
    /(?:罚款|合并罚款|处以|并处)(?:金额|数额)?(?:为|:)?[,，]?(?:共?计|合计|共计|总计|即|折合|共|计款)?(?:\(?人民币\)?)?:?(?:\(?[大小]写\)?:?)?[¥Y]?$/.test(lead(amount, 20)) && /罚款/.test(text.slice(Math.max(0, amount.from - 20), amount.to + 5));
  const before = (amount: FoundAmount) => /^(?:整)?(?:\([^()]{2,24}\))?(?:的)?(?:行政)?罚款/.test(text.slice(amount.to, amount.to + 34));
  const total = amounts.find((amount) => /(?:(?:合计|共计|总计|合并)(?:处以?|执行)?罚款|罚款(?:金额)?(?:合计|共计|总计))(?:为|:)?(?:人民币)?:?(?:\(?大写\)?:?)?$/.test(lead(amount, 20)));
  const first = total ?? amounts.find((amount) => after(amount) || before(amount));
  if (!first) return { digits: null, capital: null };
  const neighbour = amounts.find((amount) => amount !== first && amount.form !== first.form && amount.from >= first.to && amount.from - first.to <= 14 && !/罚款|没收/.test(text.slice(first.to, amount.from)));
  if (first.form === 'capital') return { digits: neighbour?.found ?? first.found, capital: first.found };
  const capital = neighbour ?? capitalWithoutYuan(view, first);
  return { digits: first.found, capital: capital?.found ?? null };
}

/** A capital amount in brackets right after the digits (60000元(陆万元整)). */
function capitalWithoutYuan(view: DocumentView, digits: FoundAmount): { found: Found<number> } | null {
  const rest = view.flow.text.slice(digits.to, digits.to + 30);
  const match = /^\(?(?:大写)?:?(?:人民币)?([零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{2,16}[元圆]?整?)/.exec(rest);
  if (!match?.[1]) return null;
  const from = digits.to + match[0].indexOf(match[1]);
  const amount = findAmounts(/[元圆]/.test(match[1]) ? match[1] : `${match[1].replace(/整$/, '')}元`)[0];
  return amount ? { found: { value: amount.value, evidence: evidenceOf(view.flow, from, from + match[1].length) } } : null;
}

/** Where the operative part (处罚内容) begins; the start of the text when no such words are there. */
export function operativePart(view: DocumentView, words: RegExp): number {
  let at = -1;
  for (const match of matches(view, words)) at = match.index + match[0].length;
  return at;
}

const RANGE = /([\d.,]+万?|[一二三四五六七八九十百千万]{1,8})(?:元)?(?:以上|至|-|~)([\d.,]+万?|[一二三四五六七八九十百千万]{1,8})元(?:以下)?/g;

/** The range of the discretion benchmark (裁量档次) that the document says it applies. */
export function benchmarkRange(view: DocumentView): { minimum: Found<number>; maximum: Found<number> } | null {
  const text = view.flow.text;
  let chosen: { minimum: Found<number>; maximum: Found<number> } | null = null;
  for (const match of text.matchAll(RANGE)) {
    const before = text.slice(Math.max(0, match.index - 150), match.index);
    const after = text.slice(match.index, match.index + match[0].length + 16);
    const aboutBenchmark = /裁量(?:权)?(?:基准|标准|规则|指导|档次|阶次)/.test(before) || /裁量(?:档次|幅度|阶次|区间)/.test(after);
    const statutory = /第[一二三四五六七八九十百]{1,6}条/.test(before.slice(before.search(/裁量[^裁]*$/)));
    // 每平方米100元至200元 is a price for each unit, not the range of the fine.
    const perUnit = /每[一-龥]{1,5}[^。;一-龥]{0,2}(?:处|罚款)?$/.test(before) || /^[^。;]{0,4}每[一-龥]/.test(text.slice(match.index + match[0].length));
    if (!aboutBenchmark || statutory || perUnit) continue;
    const low = findAmounts(`${match[1] ?? ''}元`)[0]?.value;
    const high = findAmounts(`${match[2] ?? ''}元`)[0]?.value;
    if (low === undefined || high === undefined || low >= high) continue;
    const evidence = evidenceOf(view.flow, match.index, match.index + match[0].length);
    const range = { minimum: { value: low, evidence }, maximum: { value: high, evidence } };
    // 应适用 …… 的裁量档次 names the grade that counts; otherwise the first one mentioned does.
    if (/适用|属于|应当/.test(before.slice(-40)) && /^.{0,24}(?:裁量|档次)/.test(after)) return range;
    chosen ??= range;
  }
  return chosen;
}
