import { Link } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { TraceSource, TraceView } from "../../app/results/result-views";
import { goTo, select } from "../actions";
import { correctionAbout } from "../correcting";
import { useModel, useWords } from "../pane-context";
import { Facts } from "./facts";
import { useGrowing } from "./growing";

/** Unit, where its figure stands, the figure; a row opens to tell its file and hand-in. */
export function TraceTable({ view }: { readonly view: TraceView }): React.ReactNode {
  const { trace } = useWords();
  const { shown, end } = useGrowing(view.sources, view.total.figure);
  const middle = view.isRatio ? [trace.numerator, trace.denominator] : [trace.source];
  return (
    <>
      <table className="table trace-table" aria-rowcount={view.sources.length + 1}>
        <thead>
          <tr>
            <th scope="col">{trace.unit}</th>
            {middle.map((name) => (
              <th key={name} scope="col" className={view.isRatio ? "to-right" : undefined}>
                {name}
              </th>
            ))}
            <th scope="col" className="to-right">
              {trace.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((source) => (
            <SourceRows key={`${source.unitCode} ${source.cell ?? ""}`} source={source} view={view} />
          ))}
        </tbody>
      </table>
      {end}
    </>
  );
}

function SourceRows({
  source,
  view,
}: {
  readonly source: TraceSource;
  readonly view: TraceView;
}): React.ReactNode {
  const { trace } = useWords();
  const { isRatio } = view;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            className="row-fold"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
            <span>
              {source.unit} <span className="read-only">({trace.details(source.unit)})</span>
            </span>
          </button>
          {source.remark !== undefined && <span className="second-line remark">{source.remark}</span>}
        </th>
        {isRatio ? (
          <>
            <td className="to-right figures">{source.numerator}</td>
            <td className="to-right figures">{source.denominator}</td>
          </>
        ) : (
          <td>
            <SourceLink source={source} />
          </td>
        )}
        <td className="to-right figures">{source.value}</td>
      </tr>
      <tr id={id} hidden={!isOpen} className="detail-row">
        <td colSpan={isRatio ? 4 : 3}>{isOpen && <SourceFacts source={source} view={view} />}</td>
      </tr>
    </>
  );
}

/** The cell of the unit's own file; a click goes to the unit's cell in this workbook, where it has one. */
function SourceLink({ source: { cell, place } }: { readonly source: TraceSource }): React.ReactNode {
  const model = useModel();
  if (!place) return cell;
  return <Link onClick={() => void select(model, place)}>{cell ?? place.sheet}</Link>;
}

function SourceFacts({
  source,
  view: {
    canCorrect,
    total: { figure },
  },
}: {
  readonly source: TraceSource;
  readonly view: TraceView;
}): React.ReactNode {
  const { trace, correct } = useWords();
  const model = useModel();
  const { file, cell, revision, reason, place, unitCode } = source;
  return (
    <>
      <Facts
        lines={[
          [trace.file, file && <span className="file-name">{file}</span>],
          [trace.cell, cell],
          [trace.source, revision === undefined ? undefined : trace.revision(revision)],
          [trace.reason, reason],
        ]}
      />
      {canCorrect && (
        <Link
          onClick={() => goTo(model, { screen: "correct", about: correctionAbout("told", unitCode, figure) })}
        >
          {correct.correctThis}
        </Link>
      )}{" "}
      {place && <Link onClick={() => void select(model, place)}>{trace.toUnitCell}</Link>}
    </>
  );
}
