import type { ValuePath } from '../positions';
import type { TemplateProblem } from '../problem';
import type { Complaint } from '../shape';
import { cellName } from './grid';

/** A cell of the workbook, 0-based. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What the program's own names are called in a workbook, so that a message speaks of what stands there. */
const TERMS: Readonly<Record<string, string>> = {
  id: '编号', title: '名称', version: '版本号', kinds: '适用案卷', sectors: '适用行业', source: '来源', certainty: '核实程度', notes: '说明',
  validFrom: '生效日期', validTo: '失效日期', fullMarks: '满分', vetoOutcome: '否决后果', rounding: '舍入', decimals: '保留小数位', mode: '舍入方式',
  grades: '等次', name: '名称', minimum: '分数线', sections: '部分', kind: '种类', total: '分值（部分行）', weight: '权重', cap: '上限',
  notApplicable: '不适用时', items: '项目', standard: '评查标准', points: '分值', art10: '第十条事项', basis: '依据', documents: '应有文书',
  absence: '缺文书时', checks: '检查', subItems: '子项', deductions: '扣分', maximum: '扣分上限', essential: '必备子项',
  'not-applicable': '本项不适用', null: '空白', veto: '否决', bonus: '加分', 'template.schema.json': '“填写说明”表',
};
const inTerms = (text: string) => text.replace(/[A-Za-z][A-Za-z0-9.-]*/g, (word) => TERMS[word] ?? word);

const keyOf = (path: ValuePath) => JSON.stringify(path);

/** Keeps, while a workbook is read, which cell every value came from and what was wrong with it. */
export class Draft {
  readonly errors: TemplateProblem[] = [];
  readonly warnings: TemplateProblem[] = [];
  readonly #file: string;
  readonly #places = new Map<string, Place>();

  constructor(file: string, top: Place) {
    this.#file = file;
    this.#places.set(keyOf([]), top);
  }

  /** Remembers where the value of a path stands. */
  put(path: ValuePath, place: Place): void {
    this.#places.set(keyOf(path), place);
  }

  error(place: Place, reason: string, remedy: string): void {
    this.errors.push(this.#problem(place, reason, remedy));
  }

  warn(place: Place, reason: string, remedy: string): void {
    this.warnings.push(this.#problem(place, reason, remedy));
  }

  /** The problem of a complaint at the cell of its value, or of the nearest thing around it that has one. */
  locate(complaint: Complaint): TemplateProblem {
    const path = complaint.missing === undefined ? complaint.path : [...complaint.path, complaint.missing];
    for (let length = path.length; length >= 0; length -= 1) {
      const place = this.#places.get(keyOf(path.slice(0, length)));
      if (place !== undefined) return this.#problem(place, inTerms(complaint.reason), inTerms(complaint.remedy));
    }
    return { file: this.#file, line: 1, path: '', reason: inTerms(complaint.reason), remedy: inTerms(complaint.remedy) };
  }

  #problem({ sheet, row, column }: Place, reason: string, remedy: string): TemplateProblem {
    return { file: this.#file, line: row + 1, cell: cellName(sheet, row, column), path: '', reason, remedy };
  }
}
