import { Link } from "@fluentui/react-components";
import { memo, useState } from "react";
import type { ArrivalRow } from "../../app/results/result-views";
import { goTo } from "../actions";
import { dayText } from "../moments";
import { useModel, useWords } from "../pane-context";
import { byState, grouped } from "./arrival-filter";
import { useGrowing } from "./growing";
import { UnitMark } from "./unit-mark";

/** Unit, state, day. In administrative order; by state with one click. */
export function ArrivalTable(props: {
  readonly rows: readonly ArrivalRow[];
  readonly listName: string;
}): React.ReactNode {
  const { receive } = useWords();
  const [isByState, setByState] = useState(false);
  const ordered = isByState ? byState(props.rows) : props.rows;
  const { shown, end } = useGrowing(ordered, `${props.listName} ${isByState}`);
  if (props.rows.length === 0) return <p className="empty-line">{receive.nobody}</p>;
  return (
    <>
      <table className="table" aria-rowcount={props.rows.length + 1}>
        <thead>
          <tr>
            <th scope="col">{receive.unit}</th>
            <th scope="col" aria-sort={isByState ? "ascending" : "none"}>
              <button
                type="button"
                className="sort-button"
                title={receive.order}
                onClick={() => setByState(!isByState)}
              >
                {receive.state} <span aria-hidden="true">{isByState ? "↑" : "↕"}</span>
              </button>
            </th>
            <th scope="col" className="to-right">
              {receive.day}
            </th>
          </tr>
        </thead>
        {(isByState ? [{ name: undefined, rows: shown }] : grouped(shown)).map(({ name, rows }, at) => (
          <tbody key={`${at} ${name ?? ""}`}>
            {name !== undefined && (
              <tr className="group-row">
                <th scope="rowgroup" colSpan={3}>
                  {name}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <Row key={row.code} row={row} />
            ))}
          </tbody>
        ))}
      </table>
      {end}
    </>
  );
}

const Row = memo(function Row({ row }: { readonly row: ArrivalRow }): React.ReactNode {
  const words = useWords();
  const model = useModel();
  const { receive } = words;
  const remarks = [
    ...(row.revision > 1 ? [receive.revision(row.revision)] : []),
    ...(row.isUnexpected ? [receive.unexpected] : []),
  ];
  return (
    <tr>
      <th scope="row">
        <Link
          as="button"
          className="row-link"
          data-focus={`unit ${row.code}`}
          onClick={() => goTo(model, { screen: "unit", about: row.code })}
        >
          {row.name}
        </Link>
        {remarks.length > 0 && <span className="second-line remark">{remarks.join(", ")}</span>}
        {row.revision > 0 && (
          <span className="second-line remark">{receive.parts(row.parts.number, row.parts.awards)}</span>
        )}
      </th>
      <td>
        <UnitMark row={row} />
      </td>
      <td className="to-right figures">{row.receivedAt !== undefined && dayText(row.receivedAt, words)}</td>
    </tr>
  );
});
