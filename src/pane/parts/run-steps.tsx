import { Button, Spinner } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { useEffect, useState } from "react";
import type { RunStep } from "../../app/desk";
import type { Running } from "../model";
import { useModel, usePane, useWords } from "../pane-context";
import { stopRunning } from "../run-action";
import { Screen } from "../shell/screen";
import { Bar } from "./bar";

const steps: readonly RunStep[] = ["read", "check", "total", "lay", "write"];

/** A run under way: its steps, a bar that says how far, and how to stop it. */
export function RunSteps(props: {
  readonly title: string;
  readonly heading: string;
  readonly depth: "step" | "detail" | "lone";
}): React.ReactNode {
  const { consolidate, shell } = useWords();
  const running = usePane((state) => state.running);
  const at = running?.step === undefined ? 0 : steps.indexOf(running.step);
  const inStep = running && running.all > 0 ? running.done / running.all : 0;
  const text = shell.list([
    consolidate.steps[steps[at] ?? "read"],
    ...(running && running.all > 0 ? [shell.progress(running.done, running.all)] : []),
  ]);
  return (
    <Screen title={props.title} depth={props.depth} foot={<StopFoot />}>
      <h3 className="screen-title">{props.heading}</h3>
      <Bar done={at + inStep} all={steps.length} label={props.heading} text={text} />
      {running && <Remaining running={running} share={(at + inStep) / steps.length} />}
      <ol className="rows run-steps">
        {steps.map((step, index) => (
          <StepLine
            key={step}
            step={step}
            state={index < at ? "done" : index === at ? "now" : "next"}
            running={running}
          />
        ))}
      </ol>
      <p className="second-line">{consolidate.intactSoFar}</p>
    </Screen>
  );
}

function StepLine(props: {
  readonly step: RunStep;
  readonly state: "done" | "now" | "next";
  readonly running: Running | undefined;
}): React.ReactNode {
  const { step, state, running } = props;
  const { consolidate, shell } = useWords();
  return (
    <li className={`run-step ${state}`} aria-current={state === "now" ? "step" : undefined}>
      {state === "done" && <CheckmarkCircle16Filled className="mark success" aria-hidden />}
      {state === "now" && <Spinner size="extra-tiny" className="mark" aria-hidden />}
      {state === "next" && <Circle16Regular className="mark quiet" aria-hidden />}
      <span className="run-step-name">{consolidate.steps[step]}</span>
      {state === "now" && running !== undefined && running.all > 0 && (
        <span className="second-line figures">{shell.progress(running.done, running.all)}</span>
      )}
    </li>
  );
}

/** Said only where it is more than a moment, in seconds. */
const worthSaying = 5;

function Remaining({
  running,
  share,
}: {
  readonly running: Running;
  readonly share: number;
}): React.ReactNode {
  const { consolidate } = useWords();
  const { machine } = useModel();
  const [time, setTime] = useState(() => machine.now());
  useEffect(() => {
    const timer = setInterval(() => setTime(machine.now()), 1000);
    return () => clearInterval(timer);
  }, [machine]);
  const spent = (time - running.began) / 1000;
  const left = share > 0.05 ? Math.round((spent / share) * (1 - share)) : 0;
  return <p className="second-line remaining">{left > worthSaying ? consolidate.remaining(left) : ""}</p>;
}

function StopFoot(): React.ReactNode {
  const { shell, consolidate } = useWords();
  const model = useModel();
  const canStop = usePane(({ running }) => running?.canStop === true);
  const isStopping = usePane(({ running }) => running?.isStopping === true);
  return (
    <footer className="pane-foot">
      <div className="foot-buttons">
        <Button size="large" disabled={!canStop || isStopping} onClick={() => stopRunning(model)}>
          {isStopping ? shell.stopping : canStop ? shell.stop : consolidate.almost}
        </Button>
      </div>
    </footer>
  );
}
