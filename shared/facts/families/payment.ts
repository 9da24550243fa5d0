import { evidenceOf, evidenceOfCell, flowOf } from '../text/flow';
import type { Cell, PageLayout } from '../text/layout';
import { belowValue, dateAfter, datesIn, firstMatch, tableValue, wordingIn, type DocumentView, type Found } from '../text/view';
import { findAmounts } from '../values/amounts';
import { Collector, type Family, type FamilyContext } from './family';

/** 缴款凭证: who paid what, when, and whether the agency took the money itself (行政处罚法第67条). */
export const paymentFamily: Family = {
  types: ['缴款凭证'],
  extract: (whole, context) => {
    const out = new Collector('payment');
    for (const view of slips(whole)) readSlip(view, context, out);
    return out.facts;
  },
};

const MONEY = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d+(?:\\.\\d{1,2})?)';

const SLIP_TITLE = /^[一-龥()]{0,16}(?:票据|收据|缴款书|回单)(?:\([^()]{1,8}\))?$/;

/** Two slips glued on one sheet are read apart. */
function slips(view: DocumentView): DocumentView[] {
  return view.pages.flatMap((page) => {
    const starts = page.cells.flatMap((cell, i) => (SLIP_TITLE.test(cell.text) ? [i] : []));
    if (starts.length < 2) return [{ ...view, pages: [page], flow: flowOf([page]) }];
    return starts.map((start, n) => {
      const cells = page.cells.slice(start, starts[n + 1]);
      const part = { ...page, cells, rows: page.rows.filter((row) => row.cells.some((cell) => cells.includes(cell))) };
      return { ...view, pages: [part], flow: flowOf([part]) };
    });
  });
}

/** What a line of a slip is paid for. */
type Purpose = 'fine' | 'late' | 'confiscated' | 'unknown';

/** 罚没收入 is the account for fines and confiscations alike and decides nothing. */
function purposeOf(item: string): Purpose {
  const text = item.replace(/罚没(?:收[入人]|款)?/g, '');
  if (/加处|滞纳/.test(text)) return 'late';
  if (/罚/.test(text)) return 'fine';
  return /没收|没$|\(没/.test(text) ? 'confiscated' : 'unknown';
}

interface Item {
  readonly purpose: Purpose;
  readonly amount: Found<number>;
}

const ITEM_HEADING = /^(?:收费|收入|缴款|执收|罚没|收款|缴费)?项[目日](?:名称)?$/;
const AMOUNT_HEADING = /^(?:应?[收缴]款?|实收|收款)?金额(?:\(元\)|\(小写\))?(?:元)?$/;
const AMOUNT = /^[¥Y]?(\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?)元?$/;

const within = (cell: Cell, heading: Cell, reach: number): boolean => cell.box.x < heading.box.x + heading.box.width + reach && cell.box.x + cell.box.width > heading.box.x - reach;

/** The lines of a slip that lists what is paid: the amounts under 金额, each with the words under 项目 nearest to it. */
function itemsOf(page: PageLayout): Item[] {
  const items = page.cells.find((cell) => ITEM_HEADING.test(cell.text));
  const head = page.cells.find((cell) => AMOUNT_HEADING.test(cell.text) && items !== undefined && Math.abs(cell.middle - items.middle) < page.lineHeight * 1.2);
  if (!items || !head) return [];
  const total = page.cells.find((cell) => /合计|总计|大写/.test(cell.text) && cell.middle > head.middle)?.middle ?? Infinity;
  const inTable = (cell: Cell) => cell.middle > head.middle + page.lineHeight * 0.6 && cell.middle < total - page.lineHeight * 0.4;
  const amounts = page.cells.filter((cell) => inTable(cell) && AMOUNT.test(cell.text) && within(cell, head, page.lineHeight * 1.5));
  const words = page.cells.filter((cell) => inTable(cell) && /[一-龥]/.test(cell.text) && within(cell, items, page.lineHeight * 3));
  const nearest = (word: Cell) => [...amounts].sort((a, b) => Math.abs(a.middle - word.middle) - Math.abs(b.middle - word.middle))[0];
  return amounts.map((cell) => {
    const item = words.filter((word) => nearest(word) === cell).map((word) => word.text).join('');
    return { purpose: purposeOf(item), amount: { value: Number((AMOUNT.exec(cell.text)?.[1] ?? '').replace(/,/g, '')), evidence: evidenceOfCell(cell) } };
  });
}

const sumOf = (items: readonly Item[]): Found<number> | null => {
  const first = items[0];
  return first ? { ...first.amount, value: Math.round(items.reduce((sum, item) => sum + item.amount.value * 100, 0)) / 100 } : null;
};

const itemField = (view: DocumentView): string => tableValue(view, /项目(?:名称)?|收费项目(?:名称)?|收入项目(?:名称)?|缴款项目(?:名称)?|执收项目|收款事由|缴款事由|款项来源|用途|项[目日]/)?.value ?? '';

function readSlip(view: DocumentView, context: FamilyContext, out: Collector): void {
  const items = view.pages.flatMap(itemsOf);
  const of = (purpose: Purpose) => items.filter((item) => item.purpose === purpose);
  const date = dateAfter(view, /(?:缴款|缴费|交款|开票|填发|填制|交易|收款|记账|入账)?(?:日期|时间)/) ?? datesIn(view)[0];
  const chosen = of('fine').length > 0 ? of('fine') : of('unknown');
  if (items.length > 1 && (of('late').length > 0 || of('confiscated').length > 0)) {
    out.add('lateFeeAmount', sumOf(of('late')), 'item');
    if (chosen.length === 0) return;
    addPayment(view, context, out, sumOf(chosen), date);
    return;
  }
  const text = view.flow.text.replace(/罚没收[入人]/g, '');
  const named = purposeOf(itemField(view));
  const purpose = named !== 'unknown' ? named : /加处罚款|滞纳金/.test(text) ? 'late' : /没收/.test(text) && !/罚款/.test(text) ? 'confiscated' : 'fine';
  const amount = paidAmount(view) ?? sumOf(items);
  if (purpose === 'late') out.add('lateFeeAmount', amount, 'amount');
  else if (purpose === 'fine') addPayment(view, context, out, amount, date);
}

function addPayment(view: DocumentView, context: FamilyContext, out: Collector, amount: Found<number> | null, date: Found | undefined): void {
  out.add('paymentAmount', amount, 'amount');
  out.add('paymentDate', date, 'date');
  out.add('cashCollected', collectedByAgency(view) ?? ownReceipt(view, amount, context.officers), 'cash');
}

/** 结案审批表 that says how much was added to the fine (缴纳罚款…元，加处罚款…元). */
export const closingPaymentFamily: Family = {
  types: ['结案审批表'],
  extract: (view) => {
    const out = new Collector('payment');
    const late = firstMatch(view, new RegExp(`(?<!不再|未|免予|不予)加处(?:的)?罚款(?:共?计|合计|数额|金额)?(?:为|:)?(?:人民币)?[¥Y]?${MONEY}(?=元)`));
    out.add('lateFeeAmount', late ? { ...late, value: Number(late.value.replace(/,/g, '')) } : null, 'closing');
    return out.facts;
  },
};

/** Small fines that may be taken on the spot (行政处罚法第68条). */
const ON_THE_SPOT = 100;

/** An agency's own receipt: no fiscal slip and no bank on it, the money taken by the agency or one of its officers. */
function ownReceipt(view: DocumentView, amount: Found<number> | null, officers: ReadonlySet<string>): Found | null {
  if (!amount || amount.value <= ON_THE_SPOT || /非税|财政|票据|银行|代收|信用社|电子支付|扫码/.test(view.flow.text)) return null;
  const unit = firstMatch(view, /收款单位(?:\([^)]{1,6}\))?:?([一-龥]{2,24}(?:局|大队|支队|总队|委员会|执法队))/);
  if (unit) return unit;
  const cashier = firstMatch(view, /收款人(?:\([^)]{1,6}\))?:?([一-龥]{2,4})/);
  return cashier && [...officers].some((officer) => cashier.value.startsWith(officer)) ? cashier : null;
}

/** The amount of a slip: under its column, after ¥, after its label, in words, or the one figure with two decimals. */
function paidAmount(view: DocumentView): Found<number> | null {
  const number = (found: Found): Found<number> => ({ ...found, value: Number(found.value.replace(/,/g, '')) });
  const column = belowValue(view, /罚款(?:金额|数额)?/);
  const inColumn = column ? /^(\d{1,3}(?:,\d{3})+|\d+)\.\d{2}/.exec(column.value) : null;
  if (column && inColumn) return number({ ...column, value: inColumn[0] });
  const yen = firstMatch(view, new RegExp(`[¥Y]:?${MONEY}`));
  if (yen) return number(yen);
  const small = firstMatch(view, new RegExp(`小写\\)?:?(?:人民币)?${MONEY}(?=元|$|[^年月日\\d])`));
  if (small) return number(small);
  // 罚款(3%×40日) is a rate.
  const labelled = (label: string) => firstMatch(view, new RegExp(`(?:${label})[^一-龥\\d]{0,4}${MONEY}(?=元|$|[^年月日\\d%‰×*倍.])`));
  const digits = labelled('金额') ?? labelled('合计|罚款');
  if (digits) return number(digits);
  const written = findAmounts(view.flow.text)[0];
  if (written) return { value: written.value, evidence: evidenceOf(view.flow, written.from, written.to) };
  const decimals = view.flow.cells.filter((cell) => /^\d{1,3}(?:,?\d{3})*\.\d{2}$/.test(cell.text));
  const values = new Set(decimals.map((cell) => Number(cell.text.replace(/,/g, ''))));
  const only = decimals[0];
  return only && values.size === 1 ? { value: [...values][0] ?? 0, evidence: evidenceOfCell(only) } : null;
}

/** Words that say an officer or the agency itself took the fine. */
function collectedByAgency(view: DocumentView): Found | null {
  return wordingIn(view, /(?:由)?执法人员[^。;]{0,8}(?:收取|收缴|收款|代收)|现金\([^()]{0,16}(?:收取|收缴)\)|本(?:机关|局|单位)(?:直接|现场|当场)?(?:收取|收缴)/);
}
