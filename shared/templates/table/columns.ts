import { TEMPLATE_COLUMNS } from '../../model';
import { labelOf } from './grid';

export type ColumnName = (typeof TEMPLATE_COLUMNS)[number];

/** The titles that are written; what a column of the table can hold. */
export const COLUMN_TITLES: Readonly<Record<ColumnName, string>> = {
  role: '行别', id: '编号', title: '评查项目', standard: '评查标准', points: '分值', deduct: '扣分', maximum: '扣分上限', basis: '依据',
  art10: '第十条事项', certainty: '核实程度', documents: '应有文书', absence: '缺文书时', checks: '检查', source: '本项来源',
};

/** Titles that circulating standards give these columns, compared by {@link labelOf}. */
const SYNONYMS: Readonly<Record<ColumnName, readonly string[]>> = {
  role: ['行别'],
  id: ['编号', '项目编号', '条目编号'],
  title: ['评查项目', '项目', '评查事项', '评分项目', '检查项目'],
  standard: ['评查标准', '评查内容', '评查要点', '评查内容和要求', '标准', '要求', '评查要求', '评分细则', '评分标准', '重大问题表现形式'],
  points: ['分值', '标准分', '总分值', '标准分值', '分数'],
  deduct: ['扣分', '扣分标准', '评分要求', '扣分单价', '每处扣分', '扣分说明'],
  maximum: ['扣分上限', '最多扣分', '最高扣分'],
  basis: ['依据', '依据条款', '法律依据', '评查依据', '法律法规依据'],
  art10: ['第十条事项', '对应第十条事项', '第十条', '办法第十条事项', '对应事项'],
  certainty: ['核实程度', '核对状态'],
  documents: ['应有文书', '文书', '对应文书', '卷内文书'],
  absence: ['缺文书时', '缺文书的后果', '缺失后果'],
  checks: ['检查', '自动检查', '对应检查', '检查编号'],
  source: ['本项来源', '出处'],
};
/** Columns that are for the reader, or to be filled in when a file is reviewed. */
const FOR_THE_READER = ['序号', '备注', '说明', '得分', '实得分', '评查结果', '评查类别', '扣分理由'];

/** Titles of columns given by the user: which title of the workbook holds what. */
export type ColumnMapping = { readonly [Name in ColumnName]?: string | undefined };

/** Where the table's columns stand. */
export interface TableHead {
  /** 0-based row of the titles. */
  readonly row: number;
  readonly columns: ReadonlyMap<ColumnName, number>;
  /** Titles that nothing is taken from. */
  readonly unused: readonly { readonly column: number; readonly title: string }[];
}

/** The columns of a row of titles; the user's mapping goes before the usual titles, the first of two alike counts. */
export function readHead(titles: readonly (string | null)[], row: number, mapping: ColumnMapping): TableHead {
  const labels = titles.map((title) => (title === null ? '' : labelOf(title)));
  const columns = new Map<ColumnName, number>();
  const taken = new Set<number>();
  const take = (name: ColumnName, wanted: readonly string[]) => {
    for (const title of wanted) {
      const column = labels.findIndex((label, i) => label === title && !taken.has(i));
      if (column < 0) continue;
      columns.set(name, column);
      taken.add(column);
      return;
    }
  };
  for (const name of TEMPLATE_COLUMNS) {
    const wanted = mapping[name];
    if (wanted !== undefined) take(name, [labelOf(wanted)]);
  }
  for (const name of TEMPLATE_COLUMNS) if (mapping[name] === undefined) take(name, SYNONYMS[name]);
  const unused = labels.flatMap((label, column) =>
    label === '' || taken.has(column) || FOR_THE_READER.includes(label) ? [] : [{ column, title: label }]);
  return { row, columns, unused };
}

/** Whether a row of titles heads a table of a standard: it names the project or its content, and at least two more columns. */
export function isHead(head: TableHead): boolean {
  return (head.columns.has('title') || head.columns.has('standard')) && head.columns.size >= 3;
}
