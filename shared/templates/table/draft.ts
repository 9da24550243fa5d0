import type { ValuePath } from '../positions';
import type { TemplateProblem } from '../problem';
import type { Complaint } from '../shape';
import { cellName } from './grid';
import { inTerms } from './terms';

/** A cell of the workbook, 0-based. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

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
