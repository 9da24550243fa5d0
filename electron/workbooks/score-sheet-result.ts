import type { ScoreLine, ScoreSheet } from '../../shared/model';
import { letter, numeral, sumOfRows, type Rows } from './formulas';
import type { Worksheet } from './layout';
import { addRow, type CellLook, type Formula, type Span } from './rows';
import { COLUMN, sectionSum, VETOED } from './score-formulas';
import { pointsCell } from './wording';

/** The lines of one section of a score sheet and the rows they take. */
export interface SectionRows {
  readonly lines: readonly ScoreLine[];
  readonly rows: Rows;
}

const LABEL: CellLook = { bold: true, fill: true };
const LEFT: CellLook = { align: 'left' };
const SCORE: CellLook = { bold: true, size: 12 };
/** The columns of 计算过程: name, points that count, points earned, weight, what enters the total, and how. */
const PLACES = [[1, 4], [5, 7], [8, 10], [11, 11], [12, 12], [13, 16]] as const;
const [POINTS, EARNED, WEIGHT, RESULT] = [letter(5), letter(8), letter(11), letter(12)];
const WIDTH = 16;

type Cell = Span['value'];

/**
 * The end of a score sheet: 计算过程 with every step as a formula over the lines above it, then total and grade. It is the arithmetic of
 * `totalOf` of the engine (docs/scoring.md); names of grades are cells that formulas refer to, so no text ever enters a formula.
 */
export function addResult(sheet: Worksheet, scores: ScoreSheet, sections: readonly SectionRows[]): void {
  const vetoes = scores.lines.filter((line) => line.vetoed);
  addWide(sheet, '否决项', vetoes.map((line) => `${line.item.title}${line.note === '' ? '' : `：${line.note}`}`).join('\n') || '无');
  const step = (name: string, cells: readonly Cell[], how: string, look: CellLook = {}): number =>
    addRow(sheet, PLACES.map(([from, to], index): Span => ({ from, to, value: [name, ...cells, how][index] ?? '', look: { ...(index === 0 || index === 5 ? LEFT : { format: '0.00##' }), ...look } }))).first;
  step('计算过程（公式可复核）', ['参评分值', '得分/扣分', '权重/上限', '计入'], '计算办法', LABEL);
  const total = addTotalSteps(step, scores, sections);
  const { total: totalCell, grade } = addOutcomeSteps(step, scores, sections, total);
  addWide(sheet, '折算过程', scores.steps.join('\n'));
  addRow(sheet, [
    { from: 1, to: 2, value: '总分', look: LABEL },
    { from: 3, to: 4, value: totalCell, look: { ...SCORE, format: '0.00' } },
    { from: 5, to: 8, value: '等次', look: LABEL },
    { from: 9, to: 12, value: grade, look: SCORE },
    { from: 13, to: 13, value: '未评条目', look: LABEL },
    { from: 14, to: WIDTH, value: scores.openLines === 0 ? '无' : `${scores.openLines}条尚未经人工评定`, look: LEFT },
  ], { atLeast: 24 });
}

type Step = (name: string, cells: readonly Cell[], how: string, look?: CellLook) => number;

const formula = (text: string | ((row: number) => string), result: number | string): Formula => ({ formula: typeof text === 'string' ? () => text : text, result });
const ofKind = (sections: readonly SectionRows[], kind: ScoreLine['section']['kind']): readonly SectionRows[] => sections.filter(({ lines: [line] }) => line?.section.kind === kind);
const titleOf = ({ lines: [line] }: SectionRows): string => line?.section.title ?? '';
const added = (sections: readonly SectionRows[], column: Parameters<typeof sectionSum>[1]): number => sectionSum(sections.flatMap(({ lines }) => lines), column);

/** @returns the cell of the total before it is rounded and before vetoes */
function addTotalSteps(step: Step, { rules }: ScoreSheet, sections: readonly SectionRows[]): { readonly cell: string; readonly value: number } {
  const full = numeral(rules.fullMarks);
  const points = ofKind(sections, 'points');
  const weightOf = ({ lines: [line] }: SectionRows): string | undefined => line?.section.weight;
  const plain = points.filter((section) => weightOf(section) === undefined);
  const pools = [...(plain.length === 0 ? [] : [{ members: plain, weight: undefined }]), ...points.filter((section) => weightOf(section) !== undefined).map((section) => ({ members: [section], weight: weightOf(section) }))];
  let whole = 0;
  let ratios = 0;
  const poolRows = pools.map(({ members, weight }) => {
    const blocks = members.map(({ rows }) => rows);
    const [denominator, earned] = [added(members, 'counted'), added(members, 'awarded')];
    const worth = weight === undefined ? added(members, 'points') : Number(weight);
    const counts = denominator > 0 ? worth : 0;
    whole += counts;
    ratios += denominator > 0 ? (worth * earned) / denominator : 0;
    return step(members.map(titleOf).join('、'), [
      formula(sumOfRows(COLUMN.counted, blocks), denominator),
      formula(sumOfRows(COLUMN.awarded, blocks), earned),
      formula((row) => `IF(${POINTS}${row}>0,${weight === undefined ? sumOfRows(COLUMN.points, blocks) : numeral(weight)},0)`, counts),
      formula((row) => `IF(${POINTS}${row}>0,${WEIGHT}${row}*${EARNED}${row}/${POINTS}${row},0)`, denominator > 0 ? (worth * earned) / denominator : 0),
    ], '权重×得分÷参评分值；没有参评项的不计');
  });
  const secured = ofKind(sections, 'veto').reduce((sum, section) => sum + Number(numeral(weightOf(section) ?? '0')), 0);
  whole += secured;
  const cells = (column: string, rows: readonly number[]): string => (rows.length === 0 ? '0' : rows.map((row) => `${column}${row}`).join('+'));
  const content = whole > 0 ? (ratios * Number(full)) / whole : Number(full);
  const converted = step('折算', [
    '', '', formula(`${cells(WEIGHT, poolRows)}+${secured}`, whole),
    formula((row) => `IF(${WEIGHT}${row}>0,(${cells(RESULT, poolRows)})*${full}/${WEIGHT}${row},${full})`, content),
  ], `计入之和×${full}÷权重之和；没有可计分的参评项时按满分起算`);
  const guaranteed = secured === 0 ? [] : [step('否决部分未否决时记', ['', '', secured, formula((row) => `${WEIGHT}${row}*${full}/${WEIGHT}${converted}`, (secured * Number(full)) / whole)], `权重×${full}÷权重之和`)];
  const capped = (kind: 'deductions' | 'bonus', column: 'deducted' | 'awarded', how: string) => {
    let value = 0;
    const rows = ofKind(sections, kind).map((section) => {
      const cap = section.lines[0]?.section.cap;
      const sum = added([section], column);
      const held = cap === undefined ? sum : Math.min(sum, Number(cap));
      value += held;
      return step(titleOf(section), ['', formula(sumOfRows(COLUMN[column], [section.rows]), sum), cap === undefined ? '不限' : Number(numeral(cap)), formula((row) => (cap === undefined ? `${EARNED}${row}` : `MIN(${EARNED}${row},${WEIGHT}${row})`), held)], how);
    });
    return { rows, value };
  };
  const base = capped('deductions', 'deducted', '各项扣分之和，不超过上限，从折算后的得分中扣减');
  const bonus = capped('bonus', 'awarded', '各项加分之和，不超过上限');
  const max = Number(full);
  const value = Math.max(0, Math.min(max, Math.max(0, Math.min(max, content - base.value)) + (secured === 0 ? 0 : (secured * max) / whole) + bonus.value));
  const row = step('合计', ['', '', '', formula(
    `MAX(0,MIN(${full},MAX(0,MIN(${full},${RESULT}${converted}-(${cells(RESULT, base.rows)})))+${cells(RESULT, guaranteed)}+${cells(RESULT, bonus.rows)}))`, value,
  )], `折算－扣分（不低于0分）＋否决部分＋加分，不超过${full}分`);
  return { cell: `${RESULT}${row}`, value };
}

/** Vetoes and the grades' thresholds as cells, and from them the total and the grade. */
function addOutcomeSteps(step: Step, scores: ScoreSheet, sections: readonly SectionRows[], sum: { readonly cell: string; readonly value: number }): { readonly total: Cell; readonly grade: Cell } {
  const { rules } = scores;
  const vetoSections = ofKind(sections, 'veto');
  const count = (outcome: 'zero' | 'fail', name: string, how: string): string => {
    const own = vetoSections.filter(({ lines: [line] }) => (line?.section.vetoOutcome ?? rules.vetoOutcome) === outcome);
    if (own.length === 0) return '0';
    const range = own.map(({ rows: [from, to] }) => `COUNTIF(${letter(COLUMN.deducted)}${from}:${letter(COLUMN.deducted)}${to},"${VETOED}")`).join('+');
    const row = step(name, ['', '', '', formula(range, own.flatMap(({ lines }) => lines).filter(({ vetoed }) => vetoed).length)], how, { format: '0' });
    return `${RESULT}${row}`;
  };
  const zero = count('zero', '否决项数（记0分）', '有一项即整卷记0分，等次为最低一等');
  const fail = count('fail', '否决项数（保留得分）', '有一项等次即为最低一等，得分保留');
  const grades = rules.grades.map(({ name, minimum }, index) => {
    const row = step(index === 0 ? '等次' : '', [name, '', Number(numeral(minimum)), ''], `${numeral(minimum)}分以上`);
    return { name: `${POINTS}${row}`, minimum: `${WEIGHT}${row}` };
  });
  const total: Formula = { formula: () => `IF(${zero}>0,0,${rounded(sum.cell, rules.rounding)})`, result: pointsCell(scores.total) };
  const lowest = grades.at(-1)?.name ?? '""';
  const grade: Formula = {
    formula: (row) => `IF(${zero}+${fail}>0,${lowest},${grades.map(({ name, minimum }) => `IF(C${row}>=${minimum},${name},`).join('')}${lowest}${')'.repeat(grades.length)})`,
    result: scores.grade,
  };
  return { total, grade };
}

/**
 * A cell rounded as the standard demands. What a program computes in binary is first brought to ten places, so that a number that
 * ends in 5 is seen as one.
 */
function rounded(cell: string, { decimals, mode }: ScoreSheet['rules']['rounding']): string {
  const exact = `ROUND(${cell},10)`;
  if (mode === 'half-up') return `ROUND(${exact},${decimals})`;
  if (mode === 'down') return `ROUNDDOWN(${exact},${decimals})`;
  const scaled = `${exact}*10^${decimals}`;
  return `IF(ROUND(MOD(${scaled},1),8)=0.5,2*ROUND(${scaled}/2,0)/10^${decimals},ROUND(${exact},${decimals}))`;
}

/** A row with a label and a text over the whole width of the sheet. */
export function addWide(sheet: Worksheet, label: string, text: string, atLeast = 20): void {
  addRow(sheet, [{ from: 1, to: 2, value: label, look: LABEL }, { from: 3, to: WIDTH, value: text, look: LEFT }], { atLeast });
}
