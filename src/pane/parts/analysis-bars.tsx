import { Link } from "@fluentui/react-components";
import { useState } from "react";
import type { AnalysisBar } from "../../app/results/analysis-views";
import { useWords } from "../pane-context";

/** More than these are shown when asked for: the first ten, the last five. */
const mostBars = 20;
const [first, last] = [10, 5];

/** Bars with their values written out; where there is no figure it is said, and no bar stands there. */
export function AnalysisBars({ bars }: { readonly bars: readonly AnalysisBar[] }): React.ReactNode {
  const { analysis } = useWords();
  const [isWhole, setWhole] = useState(false);
  const isCut = bars.length > mostBars && !isWhole;
  return (
    <>
      <ul className="bars" aria-label={analysis.chart}>
        {(isCut ? bars.slice(0, first) : bars).map((bar) => (
          <Bar key={bar.label} bar={bar} />
        ))}
        {isCut && <li className="second-line">{analysis.between(bars.length - first - last)}</li>}
        {isCut && bars.slice(-last).map((bar) => <Bar key={bar.label} bar={bar} />)}
      </ul>
      {isCut && (
        <Link as="button" onClick={() => setWhole(true)}>
          {analysis.all(bars.length)}
        </Link>
      )}
    </>
  );
}

function Bar({ bar: { label, text, share } }: { readonly bar: AnalysisBar }): React.ReactNode {
  const { analysis } = useWords();
  return (
    <li>
      <span className="bar-name">{label}</span>{" "}
      {text === "" ? (
        <span className="bar-value second-line">{analysis.noFigure}</span>
      ) : (
        <>
          <span className="bar-track" aria-hidden>
            <span className="bar-length" style={{ width: `${Math.round(share * 1000) / 10}%` }} />
          </span>
          <span className="bar-value figures">{text}</span>
        </>
      )}
    </li>
  );
}
