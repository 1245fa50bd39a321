import { Spinner } from "@fluentui/react-components";
import { useWords } from "../pane-context";
import { FaultBar } from "./fault-bar";
import { WaitingBar } from "./waiting-bar";

/** Shown only where something takes longer than a moment: the style sheet waits before it becomes visible. */
export function Loading(): React.ReactNode {
  const { shell } = useWords();
  return (
    <main className="pane-body pane-loading" aria-busy="true">
      <Spinner size="small" aria-label={shell.loading} />
      <FaultBar />
      <WaitingBar />
    </main>
  );
}
