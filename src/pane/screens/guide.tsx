import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { closeGuide } from "../actions";
import { useModel, usePane, useWords } from "../pane-context";
import { GuidePicture } from "../parts/guide-picture";

/** The first run: three steps, shown once on a machine and again from the settings. */
export function Guide(): React.ReactNode {
  const { firstRun } = useWords();
  const model = useModel();
  const guide = usePane((state) => state.guide) ?? "consolidating";
  const [at, setAt] = useState(0);
  const steps = firstRun[guide];
  const step = steps[at];
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), [at]);
  if (!step) return null;
  const isLast = at === steps.length - 1;
  return (
    <>
      <header className="pane-head guide-head">
        <Button appearance="transparent" onClick={() => closeGuide(model)}>
          {firstRun.skip}
        </Button>
      </header>
      <main className="pane-body guide">
        <GuidePicture guide={guide} step={at} />
        <p className="second-line">{firstRun.step(at + 1, steps.length)}</p>
        <h1 className="guide-title" tabIndex={-1} ref={title}>
          {step.title}
        </h1>
        <p className="guide-text">{step.text}</p>
      </main>
      <footer className="pane-foot">
        <p className="guide-dots" aria-hidden="true">
          {steps.map(({ title: name }, index) => (
            <span key={name} className={index === at ? "dot here" : "dot"} />
          ))}
        </p>
        <div className="foot-buttons">
          {at > 0 && (
            <Button size="large" onClick={() => setAt(at - 1)}>
              {firstRun.back}
            </Button>
          )}
          <Button
            appearance="primary"
            size="large"
            data-primary
            onClick={() => (isLast ? closeGuide(model) : setAt(at + 1))}
          >
            {isLast ? firstRun.begin : firstRun.next}
          </Button>
        </div>
      </footer>
    </>
  );
}
