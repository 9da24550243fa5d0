import { Decimal } from 'decimal.js';
import { TEMPLATE_COLUMNS } from '../../model';
import type { TemplateSection } from '../../model';
import { defined, numberIn, textAt, wordIn } from './cells';
import type { ColumnName, TableHead } from './columns';
import type { Draft, Place } from './draft';
import type { Grid } from './grid';
import { kindOfTitle, readSettings } from './section-row';
import { ABSENCES, art10Of, listOf, ROLES } from './words';

type Fields = Record<string, unknown>;
interface ItemDraft { readonly fields: Fields; readonly subItems: Fields[]; readonly deductions: Fields[] }
interface SectionDraft { readonly fields: Fields; readonly kind: TemplateSection['kind']; readonly items: ItemDraft[] }
type Role = keyof typeof ROLES;

/** The columns of one row as texts. */
type RowTexts = Readonly<Record<ColumnName, string>>;
const SUMS = /^(合计|小计|总计|总分|得分)/;

/** Reads the rows of tables into sections, row by row; `value()` gives what a template's `sections` holds. */
export class RowReader {
  readonly #draft: Draft;
  readonly #certainty: string | undefined;
  readonly #sections: SectionDraft[] = [];

  /** @param certainty stands for items of tables without that column */
  constructor(draft: Draft, certainty: string | undefined) {
    this.#draft = draft;
    this.#certainty = certainty;
  }

  /** Reads a table below its row of titles. */
  read(grid: Grid, head: TableHead): void {
    const before = this.#sections.length;
    for (let row = head.row + 1; row < grid.rows.length; row += 1) {
      const cells = grid.rows[row] ?? [];
      const filled = cells.flatMap((cell, column) => (cell === null || cell.text.trim() === '' ? [] : [column]));
      const [only] = filled;
      if (only === undefined || SUMS.test((cells[only]?.text ?? '').replace(/\s/g, ''))) continue;
      const at = (name: ColumnName): Place => ({ sheet: grid.name, row, column: head.columns.get(name) ?? only });
      const texts = Object.fromEntries(TEMPLATE_COLUMNS.map((name) => [name, head.columns.has(name) ? textAt(this.#draft, grid, at(name)) : ''])) as RowTexts;
      const mapped = filled.some((column) => [...head.columns.values()].includes(column));
      if (filled.length === 1 && (only === 0 || texts.title !== '') && texts.role === '') {
        const place = { sheet: grid.name, row, column: only };
        this.#section({ ...texts, title: textAt(this.#draft, grid, place), standard: '' }, (name) => (name === 'title' ? place : at(name)));
      } else if (mapped) {
        if (this.#sections.length === before && this.#roleOf(texts, at) !== 'section') this.#section({ ...texts, title: grid.name, standard: '', id: '', points: '' }, at);
        this.#row(texts, at);
      }
    }
  }

  value(): unknown {
    return this.#sections.map(({ fields, kind, items }, i) => ({
      ...fields,
      ...(kind === 'points' && fields['total'] === undefined ? { total: this.#sumOf(i, items) } : {}),
      items: items.map((item) => ({
        ...item.fields,
        ...(item.subItems.length === 0 ? {} : { subItems: item.subItems }),
        ...(item.deductions.length === 0 ? {} : { deductions: item.deductions }),
      })),
    }));
  }

  /** Circulating standards give one sum for the whole table: what a section's row does not say is added up, and said. */
  #sumOf(section: number, items: readonly ItemDraft[]): number {
    const sum = items.reduce((total, { fields }) => (typeof fields['points'] === 'number' ? total.plus(String(fields['points'])) : total), new Decimal(0)).toNumber();
    this.#draft.warnings.push(this.#draft.locate({
      path: ['sections', section], reason: `这一部分没有写合计，按各项分值之和 ${sum} 分处理。`, remedy: '请核对；需要核对的，在部分这一行的“分值”里写上合计。',
    }));
    return sum;
  }

  #row(texts: RowTexts, at: (name: ColumnName) => Place): void {
    const section = this.#sections.at(-1);
    const item = section?.items.at(-1);
    const role = this.#roleOf(texts, at);
    if (role === 'section') this.#section(texts, at);
    else if (section === undefined) return;
    else if (role === 'item') this.#item(section, texts, at);
    else if (item === undefined) this.#draft.error(at('standard'), '子项或扣分之前没有项目。', '请在它上面加一行项目，或检查“行别”。');
    else if (role === 'continuation') item.fields['standard'] = `${String(item.fields['standard'] ?? '')}\n${texts.standard}`;
    else this.#part(section, item, role, texts, at);
  }

  #roleOf(texts: RowTexts, at: (name: ColumnName) => Place): Role | 'continuation' {
    if (texts.role !== '') return wordIn(this.#draft, at('role'), ROLES, texts.role) ?? 'item';
    const section = this.#sections.at(-1);
    if (texts.title !== '' || section?.items.length === 0 || section?.kind === 'veto') return 'item';
    if (texts.deduct !== '') return 'deduction';
    return texts.points === '' ? 'continuation' : 'subItem';
  }

  #section(texts: RowTexts, at: (name: ColumnName) => Place): void {
    const path = ['sections', this.#sections.length];
    const settings = readSettings(this.#draft, at('standard'), texts.standard);
    const kind = (settings['kind'] as TemplateSection['kind'] | undefined) ?? kindOfTitle(texts.title);
    if (settings['kind'] === undefined && texts.standard === '') {
      this.#draft.warn(at('title'), `部分“${texts.title.slice(0, 40)}”没有写种类，按“${kind === 'points' ? '计分' : kind === 'veto' ? '否决' : kind === 'bonus' ? '加分' : kind === 'unit' ? '单位级' : '扣分'}”处理。`, '如不对，请在这一行的“评查标准”里写“种类：否决”等。');
    }
    this.#draft.put(path, at('title'));
    for (const name of ['id', 'title'] as const) this.#draft.put([...path, name], at(name));
    for (const name of Object.keys(settings)) this.#draft.put([...path, name], at('standard'));
    this.#draft.put([...path, 'total'], at('points'));
    const total = numberIn(this.#draft, at('points'), texts.points);
    const id = texts.id === '' ? `S${this.#sections.length + 1}` : texts.id;
    this.#sections.push({ kind, items: [], fields: defined({ ...settings, id, title: texts.title === '' ? undefined : texts.title, kind, total }) });
  }

  #item(section: SectionDraft, texts: RowTexts, at: (name: ColumnName) => Place): void {
    const path = ['sections', this.#sections.length - 1, 'items', section.items.length];
    this.#draft.put(path, at('title'));
    for (const name of ['id', 'title', 'standard', 'points', 'basis', 'art10', 'certainty', 'documents', 'absence', 'checks', 'source'] as const) this.#draft.put([...path, name], at(name));
    const art10 = texts.art10 === '' ? undefined : art10Of(texts.art10);
    if (art10 === null) this.#draft.error(at('art10'), `“${texts.art10.slice(0, 40)}”不是办法第十条的事项。`, '请写（一）至（十三）之一，例如“（二）行政执法程序正当性”。');
    const text = (value: string) => (value === '' ? undefined : value);
    const title = texts.title === '' ? titleFrom(texts.standard) : texts.title;
    const item: ItemDraft = {
      subItems: [], deductions: [],
      fields: defined({
        id: texts.id === '' ? `${String(section.fields['id'])}-${section.items.length + 1}` : texts.id,
        title: text(title), standard: text(texts.standard === '' ? texts.title : texts.standard),
        points: numberIn(this.#draft, at('points'), texts.points), art10: art10 ?? (art10 === null ? 'art10-13' : undefined),
        basis: text(texts.basis), certainty: text(texts.certainty) ?? this.#certainty, source: text(texts.source),
        documents: text(texts.documents) === undefined ? undefined : listOf(texts.documents),
        absence: wordIn(this.#draft, at('absence'), ABSENCES, texts.absence),
        checks: text(texts.checks) === undefined ? undefined : listOf(texts.checks),
      }),
    };
    section.items.push(item);
    if (texts.deduct !== '') this.#ownDeduction(item, path, texts, at);
  }

  /** Circulating standards write the deduction beside the item: 「缺一项扣1分，最多扣3分」. */
  #ownDeduction(item: ItemDraft, path: readonly (string | number)[], texts: RowTexts, at: (name: ColumnName) => Place): void {
    const numbers = /^\d+(\.\d+)?$/.test(texts.deduct) ? [texts.deduct] : [/扣\s*(\d+(?:\.\d+)?)\s*分/.exec(texts.deduct)?.[1]];
    const most = /(?:最多|最高|累计|不超过)[^\d]{0,6}(\d+(?:\.\d+)?)\s*分/.exec(texts.deduct)?.[1] ?? texts.maximum;
    const [points] = numbers;
    if (points === undefined) {
      item.fields['standard'] = `${String(item.fields['standard'] ?? '')}\n${texts.deduct}`;
      this.#draft.warn(at('deduct'), `“${texts.deduct.slice(0, 40)}”没有写明每处扣几分，已并入评查标准。`, '需要逐处扣分的，请写成数字，或“每处扣1分，最多扣3分”。');
      return;
    }
    const deduction = [...path, 'deductions', 0];
    for (const name of ['points', 'maximum', 'title'] as const) this.#draft.put([...deduction, name], at('deduct'));
    item.deductions.push(defined({
      id: `${String(item.fields['id'])}-1`, title: /^\d/.test(texts.deduct) ? `不符合“${String(item.fields['title'])}”` : texts.deduct,
      points: Number(points), maximum: most === '' ? undefined : Number(most),
    }));
  }

  #part(section: SectionDraft, item: ItemDraft, role: 'subItem' | 'essential' | 'deduction', texts: RowTexts, at: (name: ColumnName) => Place): void {
    const list = role === 'deduction' ? item.deductions : item.subItems;
    const path = ['sections', this.#sections.length - 1, 'items', section.items.length - 1, role === 'deduction' ? 'deductions' : 'subItems', list.length];
    const points = role === 'deduction' ? 'deduct' : 'points';
    this.#draft.put(path, at('standard'));
    this.#draft.put([...path, 'points'], at(points));
    for (const name of ['id', 'maximum', 'checks'] as const) this.#draft.put([...path, name], at(name));
    const title = texts.standard === '' ? texts.title : texts.standard;
    const id = texts.id === '' ? `${String(item.fields['id'])}-${item.subItems.length + item.deductions.length + 1}` : texts.id;
    list.push(defined({
      id, title: title === '' ? undefined : title, points: numberIn(this.#draft, at(points), texts[points]),
      essential: role === 'essential' ? true : undefined,
      maximum: role === 'deduction' ? numberIn(this.#draft, at('maximum'), texts.maximum) : undefined,
      checks: texts.checks === '' ? undefined : listOf(texts.checks),
    }));
  }
}

/** The first clause of a text, for an item without a name of its own. */
function titleFrom(text: string): string {
  return (text.split(/[。；;，,\n]/)[0] ?? '').slice(0, 40);
}
