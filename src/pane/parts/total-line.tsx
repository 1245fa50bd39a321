import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { memo } from "react";
import type { TotalRow } from "../../app/results/result-views";
import { goTo } from "../actions";
import { useModel, useWords } from "../pane-context";

/** One total. Ordinary coverage is grey; only one below the run's is marked, and a full one ticked. */
export const TotalLine = memo(function TotalLine({ total }: { readonly total: TotalRow }): React.ReactNode {
  const { results } = useWords();
  const model = useModel();
  const { figure, name, measureUnit, period, rule, value, isEstimate } = total;
  return (
    <li>
      <button
        type="button"
        className="total-line"
        data-focus={`figure ${figure}`}
        onClick={() => goTo(model, { screen: "trace", about: figure })}
      >
        <span className="total-name">
          {name}
          <span className="second-line total-about">
            {[measureUnit, period, rule].filter((word) => word !== "").join(" · ")}
          </span>
        </span>
        <span className="total-value">
          <span className="figures strong">{value === "" ? results.noValue : value}</span>
          {isEstimate && <span className="second-line"> ({results.estimate})</span>}
          <Coverage total={total} />
        </span>
        <ChevronRight16Regular aria-hidden className="quiet" />
      </button>
    </li>
  );
});

export function Coverage({
  total: { coverage, coverageState },
}: {
  readonly total: TotalRow;
}): React.ReactNode {
  const { results } = useWords();
  switch (coverageState) {
    case "below":
      return (
        <span className="coverage warning">
          <Warning16Filled aria-hidden /> {coverage}{" "}
          <span className="read-only">({results.coverageBelow})</span>
        </span>
      );
    case "full":
      return (
        <span className="coverage success">
          <CheckmarkCircle16Filled aria-hidden /> {coverage}{" "}
          <span className="read-only">({results.coverageFull})</span>
        </span>
      );
    case "ordinary":
      return <span className="coverage quiet">{coverage}</span>;
  }
}
