import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { usePane, useWords } from "../pane-context";

/** Why the screen is still empty: the workbook cannot be read while a cell is being edited. */
export function WaitingBar(): React.ReactNode {
  const isWaiting = usePane((state) => state.isWaiting);
  const { trouble } = useWords();
  if (!isWaiting) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className="waiting">
      <MessageBarBody>{trouble.waiting}</MessageBarBody>
    </MessageBar>
  );
}
