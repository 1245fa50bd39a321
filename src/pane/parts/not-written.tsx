import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { sentencesOf } from "./headline";
import { usePane, useWords } from "../pane-context";

/** Why nothing was written, that the workbook is whole, and what to do, step by step. */
export function NotWritten(): React.ReactNode {
  const { consolidate } = useWords();
  const view = usePane((state) => state.lastRun?.view);
  if (view?.kind !== "hindered") return null;
  const { hindrance, isIntact } = view;
  const [what = "", ...steps] = sentencesOf(hindrance.sentence);
  return (
    <>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{consolidate.notWritten}</MessageBarTitle> {what}
        </MessageBarBody>
      </MessageBar>
      <p className="intact">
        {isIntact ? (
          <CheckmarkCircle16Filled className="mark success" aria-hidden />
        ) : (
          <Warning16Filled className="mark warning" aria-hidden />
        )}
        <span>
          {isIntact ? (
            <>
              <strong>{consolidate.intact}</strong> {consolidate.intactMore}
            </>
          ) : (
            consolidate.notIntact
          )}
        </span>
      </p>
      {steps.length > 0 && (
        <>
          <h3 className="part-heading">{consolidate.howTo}</h3>
          <ol className="how-to">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
