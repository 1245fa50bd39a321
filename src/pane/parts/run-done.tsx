import { Button } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { CheckmarkCircle48Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Mail20Regular } from "@fluentui/react-icons/svg/mail";
import { Search20Regular } from "@fluentui/react-icons/svg/search";
import type { ArrivalView, RunView } from "../../app/results/result-views";
import { goTo } from "../actions";
import type { Place } from "../navigation";
import { useModel, usePane, useWords } from "../pane-context";
import { Foot } from "../shell/foot";
import { Screen } from "../shell/screen";
import { useView } from "../use-view";
import { isMissing, isToDo } from "./arrival-filter";

type Done = Extract<RunView, { kind: "done" }>;

/** After a run: what was written, and what to do next, by name. */
export function RunDone(): React.ReactNode {
  const { consolidate } = useWords();
  const model = useModel();
  const end = usePane((state) => state.lastRun);
  if (end?.view.kind !== "done") return null;
  const done: Done = end.view;
  return (
    <Screen
      title={consolidate.title}
      depth="step"
      foot={
        <Foot
          primary={{ label: consolidate.seeResults, onClick: () => goTo(model, { screen: "results" }) }}
        />
      }
    >
      <div className="done-head" role="status">
        <CheckmarkCircle48Regular className="success" aria-hidden />
        <div>
          <h3 className="screen-title">{consolidate.done(done.received, done.expected)}</h3>
          <p className="second-line">{consolidate.seconds(end.seconds)}</p>
        </div>
      </div>
      <dl className="figures-list">
        <Line name={consolidate.doneSheets} value={done.sheets} />
        <Line name={consolidate.doneFindings} value={done.findings} />
      </dl>
      {done.note !== undefined && <p className="second-line">{done.note}</p>}
      <NextSteps />
    </Screen>
  );
}

const Line = ({ name, value }: { readonly name: string; readonly value: number }): React.ReactNode => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

function NextSteps(): React.ReactNode {
  const { consolidate } = useWords();
  const arrivals = useView<ArrivalView>("arrivals", (desk) => desk.arrivals());
  const missing = arrivals?.rows.filter(isMissing).length ?? 0;
  const toReview = (arrivals?.rows.filter(isToDo).length ?? 0) - missing;
  return (
    <div className="next-steps">
      {toReview + missing > 0 && <h3 className="part-heading">{consolidate.nextSteps}</h3>}
      {toReview > 0 && (
        <Next
          place={{ screen: "receive", about: "to-do" }}
          icon={<Search20Regular />}
          label={consolidate.nextReview(toReview)}
        />
      )}
      {missing > 0 && (
        <Next
          place={{ screen: "receive", about: "missing" }}
          icon={<Mail20Regular />}
          label={consolidate.nextStatus(missing)}
        />
      )}
      {toReview + missing > 0 && <hr />}
      <Next place={{ screen: "restore" }} icon={<ArrowUndo20Regular />} label={consolidate.restore} />
    </div>
  );
}

function Next(props: {
  readonly place: Place;
  readonly icon: React.JSX.Element;
  readonly label: string;
}): React.ReactNode {
  const model = useModel();
  return (
    <Button
      appearance="transparent"
      icon={props.icon}
      onClick={() => goTo(model, props.place)}
      data-focus={props.label}
    >
      {props.label}
    </Button>
  );
}
