import type { PreviewView } from "../../app/results/result-views";
import { goBack, openBook } from "../actions";
import { useModel, usePane, useWords } from "../pane-context";
import { NotWritten } from "../parts/not-written";
import { Preview } from "../parts/preview";
import { RunSteps } from "../parts/run-steps";
import { runWriting } from "../run-action";
import { Foot } from "../shell/foot";
import { Screen } from "../shell/screen";
import { useView } from "../use-view";

/** Khôi phục bản trước: the same preview as of a run, backwards. */
export function Restore(): React.ReactNode {
  const { log } = useWords();
  const isRunning = usePane(({ running }) => running?.kind === "restore");
  const end = usePane(({ lastRun }) => (lastRun?.kind === "restore" ? lastRun.view.kind : undefined));
  if (isRunning) return <RunSteps title={log.restoreTitle} heading={log.restoring} depth="detail" />;
  return end === "done" || end === "unchanged" ? <Restored /> : <Before isHindered={end === "hindered"} />;
}

function Restored(): React.ReactNode {
  const { log, shell } = useWords();
  const model = useModel();
  return (
    <Screen
      title={log.restoreTitle}
      depth="detail"
      foot={<Foot primary={{ label: shell.open, onClick: () => void openBook(model) }} />}
    >
      <p className="all-good" role="status">
        {log.restored}
      </p>
    </Screen>
  );
}

function Before({ isHindered }: { readonly isHindered: boolean }): React.ReactNode {
  const { log } = useWords();
  const asked = useView<{ readonly view: PreviewView | undefined }>("restore", async (desk) => ({
    view: await desk.previewRestore(),
  }));
  const view = asked?.view;
  return (
    <Screen
      title={log.restoreTitle}
      sub={view && log.restoreHint}
      depth="detail"
      foot={asked && <BeforeFoot canRestore={view !== undefined} />}
    >
      {isHindered && <NotWritten />}
      {view && <Preview view={view} isBack />}
      {asked && !view && <p className="empty-line">{log.noRestore}</p>}
    </Screen>
  );
}

function BeforeFoot({ canRestore }: { readonly canRestore: boolean }): React.ReactNode {
  const { log, shell } = useWords();
  const model = useModel();
  if (!canRestore) return <Foot primary={{ label: shell.back, onClick: () => goBack(model) }} />;
  return (
    <Foot
      primary={{
        label: log.restoreDo,
        onClick: () => void runWriting(model, "restore", () => model.desk.restore()),
      }}
      secondary={{ label: shell.cancel, onClick: () => goBack(model) }}
    />
  );
}
