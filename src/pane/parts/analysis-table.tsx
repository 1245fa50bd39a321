import type { AnalysisRow, AnalysisView } from "../../app/results/analysis-views";
import { useWords } from "../pane-context";
import { useGrowing } from "./growing";

/** The view as a table; wide ones are scrolled sideways, by the keyboard too. */
export function AnalysisTable({ view }: { readonly view: AnalysisView }): React.ReactNode {
  const { analysis } = useWords();
  const { shown, end } = useGrowing(view.rows, JSON.stringify(view.chosen));
  return (
    <>
      <div className="wide-table" role="region" aria-label={analysis.table} tabIndex={0}>
        <table className="table analysis-table" aria-rowcount={view.rows.length + 1}>
          <thead>
            <tr>
              {view.headings.map((heading, at) => (
                <th key={heading} scope="col" className={at > 1 ? "to-right" : undefined}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.key} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {end}
    </>
  );
}

/** The second cell names the row. */
function Row({ row: { cells, isTotal } }: { readonly row: AnalysisRow }): React.ReactNode {
  const [number, name, ...values] = cells;
  return (
    <tr className={isTotal ? "total-row" : undefined}>
      <td>{number}</td>
      <th scope="row">{name}</th>
      {values.map((value, at) => (
        <td key={at} className="figures to-right">
          {value}
        </td>
      ))}
    </tr>
  );
}
