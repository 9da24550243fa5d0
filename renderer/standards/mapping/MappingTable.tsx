import { Button, InputNumber, Select } from 'antd';
import type { DraftReading, SheetLook } from '../../../shared/contract';
import type { ColumnName } from '../../../shared/templates/table/columns';
import { columnLetters } from '../../../shared/templates/table/grid';
import type { TableLayout } from '../../../shared/templates/table/read-tables';
import { assignColumn, cellOf, COLUMN_OPTIONS, columnAt, faultyCells, layoutOf } from './layout';

interface Props {
  readonly sheets: readonly SheetLook[];
  readonly sheet: SheetLook;
  /** As a person pointed it out; null: as the program finds it. */
  readonly layout: TableLayout | null;
  readonly faults: DraftReading['faults'];
  readonly onLayout: (layout: TableLayout | null) => void;
  readonly onSheet: (name: string) => void;
}

/** A sheet as it looks, with a choice over each column of what it is taken for; cells with faults are marked. */
export function MappingTable({ sheets, sheet, layout, faults, onLayout, onSheet }: Props) {
  const shown = layout ?? layoutOf(sheet);
  const cells = faultyCells(faults, sheet.name);
  const columns = Array.from({ length: sheet.rows[0]?.length ?? 0 }, (_, index) => index);
  return (
    <section aria-label="工作表和列">
      <div className="mapping-tools">
        <label htmlFor="mapping-sheet">工作表</label>
        <Select id="mapping-sheet" value={sheet.name} options={sheets.map(({ name }) => ({ value: name, label: name }))} onChange={onSheet} popupMatchSelectWidth={false} />
        <label htmlFor="mapping-row">表头在第几行</label>
        <InputNumber id="mapping-row" min={1} max={Math.max(1, sheet.total)} precision={0} value={shown.row + 1} onChange={(value) => value !== null && onLayout({ ...shown, row: value - 1 })} />
        {layout === null ? (
          <span className="muted">{sheet.guess === null ? '没有认出表头，请指明行和列' : '已自动识别，可以改'}</span>
        ) : (
          <Button size="small" onClick={() => onLayout(null)}>
            恢复自动识别
          </Button>
        )}
      </div>
      <div className="mapping-sheet" role="region" aria-label={`工作表“${sheet.name}”的前${sheet.rows.length}行`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">行</th>
              {columns.map((index) => (
                <th key={index} scope="col">
                  <Select<ColumnName | ''>
                    size="small" showSearch optionFilterProp="label" aria-label={`${columnLetters(index)}列是`} value={columnAt(shown, index)} options={[...COLUMN_OPTIONS]} popupMatchSelectWidth={false}
                    onChange={(name) => onLayout(assignColumn(shown, index, name))}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.rows.map((texts, row) => (
              <tr key={row} className={row === shown.row ? 'mapping-head' : row < shown.row ? 'mapping-above' : ''}>
                <th scope="row">{row + 1}</th>
                {texts.map((text, column) => {
                  const fault = cells.get(cellOf(row, column));
                  return (
                    <td key={column} className={fault === undefined ? '' : fault.severity === 'error' ? 'mapping-error' : 'mapping-doubt'} title={fault?.reason}>
                      {text}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sheet.total > sheet.rows.length && <p className="form-hint">只显示前{sheet.rows.length}行，全部{sheet.total}行都会读取。</p>}
    </section>
  );
}
