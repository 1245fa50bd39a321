import { openBook } from "../actions";
import { useModel, usePane, useWords } from "../pane-context";
import { NotWritten } from "../parts/not-written";
import { RunSteps } from "../parts/run-steps";
import { runWriting } from "../run-action";
import { Foot } from "../shell/foot";
import { Screen } from "../shell/screen";

/** A write that began did not end: to finish it or to go back, and nothing else. */
export function Unfinished(): React.ReactNode {
  const { trouble } = useWords();
  const model = useModel();
  const book = usePane((state) => state.book);
  const isRunning = usePane(({ running }) => running?.kind === "recover");
  const isHindered = usePane(
    ({ lastRun }) => lastRun?.kind === "recover" && lastRun.view.kind === "hindered",
  );
  if (isRunning) return <RunSteps title={trouble.unfinished} heading={trouble.unfinished} depth="lone" />;
  const canGoBack = book?.kind === "unfinished" && book.canGoBack;
  const recover = async (which: "finish" | "go-back"): Promise<void> => {
    const view = await runWriting(model, "recover", () => model.desk.recover(which));
    if (view && view.kind !== "hindered" && view.kind !== "stopped") await openBook(model);
  };
  return (
    <Screen
      title={trouble.unfinished}
      sub={book?.kind === "unfinished" ? book.head?.unit : undefined}
      depth="lone"
      foot={
        <Foot
          note={canGoBack ? undefined : trouble.cannotGoBack}
          primary={{ label: trouble.finish, onClick: () => void recover("finish") }}
          secondary={
            canGoBack ? { label: trouble.goBack, onClick: () => void recover("go-back") } : undefined
          }
        />
      }
    >
      {isHindered ? <NotWritten /> : <p>{trouble.unfinishedWhy}</p>}
    </Screen>
  );
}
