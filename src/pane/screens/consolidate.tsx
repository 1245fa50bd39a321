import type { PreviewView } from "../../app/results/result-views";
import { goTo } from "../actions";
import { useModel, usePane, useWords } from "../pane-context";
import { NotWritten } from "../parts/not-written";
import { Preview } from "../parts/preview";
import { RunDone } from "../parts/run-done";
import { RunSteps } from "../parts/run-steps";
import { runWriting } from "../run-action";
import { saveResult } from "../making";
import { Foot } from "../shell/foot";
import { Screen } from "../shell/screen";
import { useView } from "../use-view";

/** Tổng hợp: what will change, then the run, then what became of it. */
export function Consolidate(): React.ReactNode {
  const isRunning = usePane(({ running }) => running?.kind === "consolidate");
  const end = usePane(({ lastRun }) => (lastRun?.kind === "consolidate" ? lastRun : undefined));
  const { consolidate } = useWords();
  if (isRunning) return <RunSteps title={consolidate.title} heading={consolidate.running} depth="step" />;
  if (end?.view.kind === "hindered") return <Hindered />;
  if (end?.view.kind === "done") return <RunDone />;
  return <Before isStopped={end?.view.kind === "stopped"} />;
}

function Before({ isStopped }: { readonly isStopped: boolean }): React.ReactNode {
  const { consolidate } = useWords();
  const view = useView<PreviewView>("preview", (desk) => desk.preview());
  return (
    <Screen title={consolidate.title} depth="step" foot={view && <BeforeFoot view={view} />}>
      {isStopped && <p role="status">{consolidate.stopped}</p>}
      {view && <Preview view={view} />}
    </Screen>
  );
}

function BeforeFoot({ view }: { readonly view: PreviewView }): React.ReactNode {
  const { consolidate } = useWords();
  const model = useModel();
  const received = view.fresh.length + view.again.length + view.unchanged.length;
  if (received === 0 || view.lost.length > 0)
    return (
      <Foot primary={{ label: consolidate.toReceive, onClick: () => goTo(model, { screen: "receive" }) }} />
    );
  if (view.isUnchanged)
    return (
      <Foot primary={{ label: consolidate.seeResults, onClick: () => goTo(model, { screen: "results" }) }} />
    );
  return (
    <Foot
      primary={{
        label: consolidate.run(received, received + view.missing.length),
        onClick: () => void runWriting(model, "consolidate", () => model.desk.consolidate()),
      }}
    />
  );
}

function Hindered(): React.ReactNode {
  const { consolidate } = useWords();
  const model = useModel();
  return (
    <Screen
      title={consolidate.title}
      depth="step"
      foot={
        <Foot
          primary={{
            label: consolidate.writeAgain,
            onClick: () => void runWriting(model, "consolidate", () => model.desk.consolidate()),
          }}
          secondary={{ label: consolidate.saveFile, onClick: () => void saveResult(model) }}
        />
      }
    >
      <NotWritten />
    </Screen>
  );
}
