import { openBook } from "../actions";
import { useModel, usePane, useWords } from "../pane-context";
import { NotWritten } from "../parts/not-written";
import { RunSteps } from "../parts/run-steps";
import { runWriting } from "../run-action";
import { Foot } from "../shell/foot";
import { Screen } from "../shell/screen";

/** A write that began did not end: nothing is offered but the way back. */
export function Unfinished(): React.ReactNode {
  const { trouble, shell } = useWords();
  const model = useModel();
  const book = usePane((state) => state.book);
  const isRunning = usePane(({ running }) => running?.kind === "recover");
  const isHindered = usePane(
    ({ lastRun }) => lastRun?.kind === "recover" && lastRun.view.kind === "hindered",
  );
  if (isRunning) return <RunSteps title={trouble.unfinished} heading={trouble.unfinished} depth="lone" />;
  const canGoBack = book?.kind === "unfinished" && book.canGoBack;
  const goBack = async (): Promise<void> => {
    const view = await runWriting(model, "recover", () => model.desk.recover());
    if (view?.kind === "done" || view?.kind === "unchanged") await openBook(model);
  };
  return (
    <Screen
      title={trouble.unfinished}
      sub={book?.kind === "unfinished" ? book.head?.unit : undefined}
      depth="lone"
      foot={
        canGoBack ? (
          <Foot primary={{ label: trouble.goBack, onClick: () => void goBack() }} />
        ) : (
          <Foot primary={{ label: shell.retry, onClick: () => void openBook(model) }} />
        )
      }
    >
      {isHindered ? <NotWritten /> : <p>{trouble.unfinishedWhy}</p>}
      {!canGoBack && <p className="after-line">{trouble.cannotGoBack}</p>}
    </Screen>
  );
}
