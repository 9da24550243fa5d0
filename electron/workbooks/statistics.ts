import { bandName, PROGRESS_NAMES, type Statistics } from '../../shared/statistics';
import { art10Label, chineseDate } from '../../shared/wording';
import { fileName } from './file-names';
import { addSheet, FONTS, freezeAbove, LANDSCAPE, newWorkbook, repeatRows, workbookBytes, type Workbook } from './layout';
import { addLine, addRow, setWidths, type CellLook, type Span } from './rows';
import { UNCONFIRMED_MARK } from './types';
import { writeWhole } from './write';

/** What heads every sheet of the figures. */
export interface StatisticsHeading {
  readonly batch: string;
  readonly organ: string;
  /** ISO date. */
  readonly generatedOn: string;
  /** What the figures were narrowed to, in Chinese; 全部案卷 if nothing. */
  readonly scope: string;
}

type Value = Span['value'];
interface Table {
  readonly name: string;
  readonly title: string;
  /** The first column holds names, the others numbers. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

const HEAD: CellLook = { bold: true, fill: true };
const LEFT: CellLook = { align: 'left' };
const NAME_WIDTH = 46;
const NUMBER_WIDTH = 18;
const SPLIT = ['已经人工确认（卷）', '机检建议（卷）', '合计（卷）'] as const;

const splitCells = ({ confirmed, proposed }: { readonly confirmed: number; readonly proposed: number }): Value[] => [confirmed, proposed, confirmed + proposed];

function tablesOf(figures: Statistics): readonly Table[] {
  return [
    {
      name: '概况', title: '案卷评查概况', columns: ['项目', '案卷数（卷）'],
      rows: [
        ['案卷总数', figures.cases], ['得分已经人工确认', figures.scores.confirmed], [`得分为${UNCONFIRMED_MARK}`, figures.scores.proposed],
        ['未评分', figures.scores.none], ['一票否决', figures.vetoed],
      ],
    },
    { name: '等次', title: '等次分布', columns: ['等次', ...SPLIT], rows: figures.grades.map((row) => [row.grade, ...splitCells(row)]) },
    { name: '分数段', title: '得分分布', columns: ['分数段', ...SPLIT], rows: figures.points.map((row) => [bandName(row.band), ...splitCells(row)]) },
    {
      name: '监督事项', title: '存在问题的案卷（按《办法》第十条监督事项）', columns: ['监督事项', ...SPLIT],
      rows: figures.items.map((row) => [art10Label(row.item), ...splitCells(row)]),
    },
    { name: '检查项', title: '存在问题的案卷（按检查项）', columns: ['检查项', ...SPLIT], rows: figures.checks.map((row) => [row.title, ...splitCells(row)]) },
    {
      name: '单位', title: '存在问题的案卷（按单位）', columns: ['单位', ...SPLIT, '案卷总数（卷）', '问题数（个）'],
      rows: figures.agencies.map((row) => [row.agency, ...splitCells(row), row.cases, row.problems]),
    },
    { name: '进度', title: '评查进度', columns: ['状态', '案卷数（卷）'], rows: figures.states.map((row) => [PROGRESS_NAMES[row.state], row.cases]) },
    {
      name: '评查人', title: '评查人进度', columns: ['评查人', '评查中（卷）', '已完成（卷）', '合计（卷）'],
      rows: figures.reviewers.map((row) => [row.reviewer, row.open, row.finished, row.open + row.finished]),
    },
  ];
}

/**
 * Writes the figures (统计表) of a workspace, a sheet for each chart.
 * @returns the path written; an existing file is never replaced
 * @throws UserError `export-write-failed`
 */
export async function writeStatistics(folder: string, heading: StatisticsHeading, figures: Statistics): Promise<string> {
  const workbook = newWorkbook(heading.generatedOn);
  for (const table of tablesOf(figures)) addTable(workbook, heading, table, figures.scores.proposed > 0 ? UNCONFIRMED_MARK : '');
  return writeWhole(folder, fileName(['统计表', heading.batch], '.xlsx'), await workbookBytes(workbook));
}

function addTable(workbook: Workbook, heading: StatisticsHeading, { name, title, columns, rows }: Table, mark: string): void {
  const sheet = addSheet(workbook, name, LANDSCAPE, mark === '' ? '' : `含${mark}的数据`);
  setWidths(sheet, columns.map((_, index) => (index === 0 ? NAME_WIDTH : NUMBER_WIDTH)));
  addLine(sheet, columns.length, title, { font: FONTS.title, size: 18 });
  addLine(sheet, columns.length, `评查批次：${heading.batch}　　评查机关：${heading.organ}　　制表日期：${chineseDate(heading.generatedOn)}`, LEFT);
  addLine(sheet, columns.length, `统计范围：${heading.scope}`, LEFT);
  const cells = (values: readonly Value[], look: (index: number) => CellLook): Span[] =>
    columns.map((_, index) => ({ from: index + 1, to: index + 1, value: values[index] ?? '', look: look(index) }));
  const head = addRow(sheet, cells(columns, () => HEAD), { atLeast: 24 });
  repeatRows(sheet, head.first, head.last);
  freezeAbove(sheet, head.last + 1);
  for (const row of rows) addRow(sheet, cells(row, (index) => (index === 0 ? LEFT : {})), { atLeast: 20 });
  if (rows.length === 0) addLine(sheet, columns.length, '没有数据', { colour: 'grey' });
}
