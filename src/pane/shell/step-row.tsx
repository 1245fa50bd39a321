import type { CheckView } from "../../app/unit/unit-views";
import { goTo } from "../actions";
import { type StepId, stepsFor } from "../navigation";
import { useModel, usePane, useWords } from "../pane-context";
import { useView } from "../use-view";
import { MoreButton } from "./more-button";

/** The steps of the work: screens, not tabs of one panel. */
export function StepRow(): React.ReactNode {
  const { shell } = useWords();
  const book = usePane((state) => state.book);
  return (
    <nav className="step-row" aria-label={shell.steps}>
      <ul>
        {stepsFor(book).map((step) => (
          <li key={step}>{step === "check" ? <CheckStep /> : <Step step={step} />}</li>
        ))}
      </ul>
      <MoreButton />
    </nav>
  );
}

function CheckStep(): React.ReactNode {
  const view = useView<CheckView>("check", (desk) => desk.check());
  return <Step step="check" count={view?.findings.length} />;
}

const runsOn: Readonly<Record<string, StepId>> = { read: "receive", consolidate: "consolidate" };

function Step({
  step,
  count,
}: {
  readonly step: StepId;
  readonly count?: number | undefined;
}): React.ReactNode {
  const model = useModel();
  const { shell } = useWords();
  const isHere = usePane((state) => state.places[0]?.screen === step);
  const isRunning = usePane(({ running }) => running !== undefined && runsOn[running.kind] === step);
  const name = shell.stepNames[step];
  return (
    <button
      type="button"
      className="step"
      aria-current={isHere ? "page" : undefined}
      onClick={() => goTo(model, { screen: step })}
    >
      {count ? shell.stepWithCount(name, count) : name}
      {isRunning && <span className="step-dot" aria-hidden="true" />}
    </button>
  );
}
