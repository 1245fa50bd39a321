import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { copyText } from "../actions";
import { useModel, usePane, useWords } from "../pane-context";
import { refresh } from "../run-action";

/** A fault of ours, told as ours; its line for IT staff is folded away. */
export function FaultBar(): React.ReactNode {
  const model = useModel();
  const fault = usePane((state) => state.fault);
  const { trouble, shell } = useWords();
  if (!fault) return null;
  return (
    <MessageBar intent="error" layout="multiline" className="fault">
      <MessageBarBody>
        <MessageBarTitle>{trouble.title}</MessageBarTitle>
        <p className="bar-line">{trouble.fault}</p>
        <p className="bar-line">{trouble.what}</p>
        <p className="bar-line">
          <Button size="small" onClick={() => tryAgain()}>
            {shell.retry}
          </Button>
        </p>
        <details className="for-it">
          <summary>{trouble.detail}</summary>
          <code>{fault.detail}</code>
          <Button size="small" onClick={() => void copyText(model, fault.detail)}>
            {trouble.copyDetail}
          </Button>
        </details>
      </MessageBarBody>
    </MessageBar>
  );

  function tryAgain(): void {
    model.asked.clear();
    model.store.set((now) => ({ ...now, fault: undefined }));
    refresh(model);
  }
}
