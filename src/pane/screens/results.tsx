import { Link, SearchBox, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ResultView } from "../../app/results/result-views";
import { goTo, select } from "../actions";
import { momentText } from "../moments";
import { useModel, useWords } from "../pane-context";
import { useGrowing } from "../parts/growing";
import { fittingTotals, latest, periodsOf, rowsOf, type ResultRow } from "../parts/result-filter";
import { TotalLine } from "../parts/total-line";
import { Foot } from "../shell/foot";
import { Screen } from "../shell/screen";
import { useView } from "../use-view";

/** Kết quả: totals in the order of the outline, each with how many units stand behind it. */
export function Results(): React.ReactNode {
  const { results } = useWords();
  const view = useView<ResultView>("results", (desk) => desk.results());
  useSelectedFigure();
  return (
    <Screen title={results.title} depth="step" foot={view && <ResultsFoot view={view} />}>
      {view &&
        (view.sections.length > 0 ? (
          <ResultsBody view={view} />
        ) : (
          <p className="empty-line">{results.nothing}</p>
        ))}
    </Screen>
  );
}

function ResultsBody({ view }: { readonly view: ResultView }): React.ReactNode {
  const words = useWords();
  const model = useModel();
  const { results } = words;
  const [typed, setTyped] = useState("");
  const [period, setPeriod] = useState(latest);
  const rows = rowsOf(fittingTotals(view.sections, period, typed));
  const { shown, end } = useGrowing(rows, `${period} ${typed}`);
  return (
    <>
      <div className="line-with-link">
        <p>
          <strong>{view.coverage}</strong> · {momentText(view.madeAt, words)}
        </p>
        <ToSheet view={view} />
      </div>
      <p>
        <Link
          as="button"
          data-focus="analysis"
          onClick={() => goTo(model, { screen: "analysis" }, "analysis")}
        >
          {words.shell.toAnalysis}
        </Link>
        {" · "}
        <Link as="button" data-focus="awards" onClick={() => goTo(model, { screen: "awards" }, "awards")}>
          {words.shell.toAwards}
        </Link>
      </p>
      <div className="search-row">
        <SearchBox
          className="search"
          placeholder={results.find}
          aria-label={results.find}
          value={typed}
          onChange={(_event, { value }) => setTyped(value)}
        />
        <Select aria-label={results.period} value={period} onChange={(_event, { value }) => setPeriod(value)}>
          <option value={latest}>{results.latest}</option>
          {periodsOf(view.sections).map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
          <option value="">{results.allPeriods}</option>
        </Select>
      </div>
      <p role="status" className="read-only">
        {results.found(rows.filter((row) => row.kind === "total").length)}
      </p>
      {rows.length === 0 && <p className="empty-line">{results.notFound}</p>}
      <ul className="rows totals" aria-label={results.title}>
        {shown.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </ul>
      {end}
    </>
  );
}

function Row({ row }: { readonly row: ResultRow }): React.ReactNode {
  return row.kind === "heading" ? (
    <li className="section-line">
      <h3 className="part-heading">{row.title}</h3>
    </li>
  ) : (
    <TotalLine total={row.total} />
  );
}

function ToSheet({ view }: { readonly view: ResultView }): React.ReactNode {
  const { results } = useWords();
  const model = useModel();
  const place = view.sections.flatMap(({ totals }) => totals).find((total) => total.place)?.place;
  if (!place) return null;
  return (
    <Link as="button" onClick={() => void select(model, { ...place, row: 0, column: 0 })}>
      {results.toSheet}
    </Link>
  );
}

/** A total selected in the sheet opens its sources here. */
function useSelectedFigure(): void {
  const model = useModel();
  useEffect(() => {
    const listener = (place: Parameters<typeof model.desk.figureAt>[0]): void => {
      void model.desk.figureAt(place).then((figure) => {
        if (figure === undefined) return;
        const line = document.querySelector<HTMLElement>(`[data-focus="figure ${figure}"]`);
        line?.scrollIntoView({ block: "nearest" });
        for (const other of document.querySelectorAll(".total-line.here")) other.classList.remove("here");
        line?.classList.add("here");
      });
    };
    model.onSelected.add(listener);
    return () => void model.onSelected.delete(listener);
  }, [model]);
}

function ResultsFoot({ view }: { readonly view: ResultView }): React.ReactNode {
  const { results, consolidate, shell } = useWords();
  const model = useModel();
  if (view.sections.length === 0)
    return (
      <Foot primary={{ label: consolidate.toReceive, onClick: () => goTo(model, { screen: "receive" }) }} />
    );
  return (
    <Foot
      primary={{ label: shell.toReport, onClick: () => goTo(model, { screen: "report" }) }}
      secondary={{ label: results.again, onClick: () => goTo(model, { screen: "consolidate" }) }}
    />
  );
}
