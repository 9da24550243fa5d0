import { fragmentOf } from '../app/route';
import { totalOf, type Figure } from './figures';

/** The same figures as the chart's, each with a way to the case files behind it. */
export function FigureTable({ figure, onPaperOnly }: { readonly figure: Figure; readonly onPaperOnly: boolean }) {
  const several = figure.series.length > 1;
  return (
    <div className={onPaperOnly ? 'figure-table figure-table-printed' : 'figure-table'}>
      <table aria-label={figure.title}>
        <thead>
          <tr>
            <th scope="col">{figure.names}</th>
            {several && figure.series.map((name) => <th key={name} scope="col" className="number">{`${name}（卷）`}</th>)}
            <th scope="col" className="number">{several ? '合计（卷）' : '案卷（卷）'}</th>
          </tr>
        </thead>
        <tbody>
          {figure.rows.map((row) => {
            const total = totalOf(row);
            return (
              <tr key={row.key}>
                <th scope="row">{row.name}</th>
                {several && figure.series.map((name, at) => <td key={name} className="number">{row.values[at] ?? 0}</td>)}
                <td className="number">
                  {total === 0 ? 0 : (
                    <a href={fragmentOf({ screen: 'cases', filter: row.filter })} aria-label={`${row.name}：查看${total}卷`}>
                      {total}
                    </a>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
