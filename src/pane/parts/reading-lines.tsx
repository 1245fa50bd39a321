import { Button, Spinner } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { DocumentCopy16Regular } from "@fluentui/react-icons/svg/document-copy";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { QuestionCircle16Filled } from "@fluentui/react-icons/svg/question-circle";
import { memo } from "react";
import type { ReceivedLine } from "../../app/results/result-views";
import { useModel, usePane, useWords } from "../pane-context";
import { showReading } from "../reading";
import { stopRunning } from "../run-action";
import { Bar } from "./bar";
import { useGrowing } from "./growing";

/** Files waiting that are named; the others are counted. */
const waitingNamed = 3;

/** What was found in each file, as it is found. */
export function ReadingLines(): React.ReactNode {
  const { receive } = useWords();
  const reading = usePane((state) => state.reading);
  const isReading = usePane(({ running }) => running?.kind === "read");
  const files = reading?.files ?? [];
  const done = reading?.done ?? 0;
  const { shown, end } = useGrowing(files.slice(0, done), "reading");
  const waiting = isReading ? files.slice(done) : [];
  const more = waiting.length - 1 - waitingNamed;
  return (
    <>
      <ReadingHead
        done={done}
        all={files.length}
        isReading={isReading}
        isStopped={reading?.isStopped === true}
      />
      <ul className="rows" aria-label={receive.lines}>
        {shown.map(({ name, lines }, at) =>
          lines.map((line, part) => <FileLine key={`${at} ${part} ${name}`} line={line} />),
        )}
        {end === null &&
          waiting
            .slice(0, 1 + waitingNamed)
            .map(({ name }, at) => <WaitingLine key={`${done + at} ${name}`} name={name} isNow={at === 0} />)}
      </ul>
      {end}
      {more > 0 && <p className="second-line">{receive.moreWaiting(more)}</p>}
    </>
  );
}

function ReadingHead(props: {
  readonly done: number;
  readonly all: number;
  readonly isReading: boolean;
  readonly isStopped: boolean;
}): React.ReactNode {
  const { done, all, isReading, isStopped } = props;
  const { receive, shell } = useWords();
  const model = useModel();
  const isStopping = usePane(({ running }) => running?.isStopping === true);
  if (!isReading)
    return (
      <div className="run-box">
        <p role="status">
          <strong>{isStopped ? receive.readStopped(done, all) : receive.readDone(done)}</strong>
        </p>
        <Button onClick={() => showReading(model, false)}>{receive.hideLines}</Button>
      </div>
    );
  return (
    <div className="run-box">
      <p>
        <strong>{receive.reading(done, all)}</strong>
      </p>
      <Button disabled={isStopping} onClick={() => stopRunning(model)}>
        {isStopping ? shell.stopping : shell.stop}
      </Button>
      <Bar done={done} all={all} label={receive.title} text={receive.readingSpoken(done, all)} />
      <p className="second-line">{receive.meanwhile}</p>
    </div>
  );
}

const FileLine = memo(function FileLine({ line }: { readonly line: ReceivedLine }): React.ReactNode {
  const { receive } = useWords();
  const { unit, file, sentence, remarks, outcome } = line;
  return (
    <li className="file-line">
      <OutcomeIcon outcome={outcome} />
      <div>
        <p className="file-unit">
          {unit ?? <span className="file-name">{file}</span>}
          <span className="read-only">, {receive.outcome[outcome]}</span>
        </p>
        {unit !== undefined && <p className="second-line file-name">{file}</p>}
        <p className="second-line strong">{sentence}</p>
        {remarks.map((remark) => (
          <p className="second-line" key={remark}>
            {remark}
          </p>
        ))}
      </div>
    </li>
  );
});

function OutcomeIcon({ outcome }: Pick<ReceivedLine, "outcome">): React.ReactNode {
  switch (outcome) {
    case "taken":
    case "again":
      return <CheckmarkCircle16Filled className="mark success" aria-hidden />;
    case "ask":
      return <QuestionCircle16Filled className="mark warning" aria-hidden />;
    case "duplicate":
      return <DocumentCopy16Regular className="mark quiet" aria-hidden />;
    case "aside":
    case "foreign":
      return <Circle16Regular className="mark quiet" aria-hidden />;
    case "refused":
      return <ErrorCircle16Filled className="mark danger" aria-hidden />;
  }
}

function WaitingLine({ name, isNow }: { readonly name: string; readonly isNow: boolean }): React.ReactNode {
  const { receive } = useWords();
  return (
    <li className="file-line">
      {isNow ? (
        <Spinner size="extra-tiny" className="mark" aria-label={receive.now} />
      ) : (
        <Circle16Regular className="mark quiet" aria-hidden />
      )}
      <div>
        <p className="file-unit file-name">{name}</p>
        <p className="second-line">{isNow ? receive.now : receive.waiting}</p>
      </div>
    </li>
  );
}
