import { Button } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import type { LogView } from "../../app/results/log-view";
import { goTo } from "../actions";
import { momentText } from "../moments";
import { useModel, useWords } from "../pane-context";
import { useGrowing } from "../parts/growing";
import { Screen } from "../shell/screen";
import { useView } from "../use-view";

/** Nhật ký và bản trước: what was done when, newest first, and the way back. Its button is never in the foot. */
export function Log(): React.ReactNode {
  const { log } = useWords();
  const model = useModel();
  const view = useView<LogView>("log", (desk) => desk.log());
  return (
    <Screen title={log.title} depth="detail">
      {view?.canRestore && (
        <p>
          <Button icon={<ArrowUndo20Regular />} onClick={() => goTo(model, { screen: "restore" })}>
            {log.restore}
          </Button>
        </p>
      )}
      {view &&
        (view.entries.length > 0 ? <Entries view={view} /> : <p className="empty-line">{log.nothing}</p>)}
    </Screen>
  );
}

function Entries({ view }: { readonly view: LogView }): React.ReactNode {
  const words = useWords();
  const { shown, end } = useGrowing(view.entries, "log");
  return (
    <>
      <ol className="rows log">
        {shown.map(({ at, sentence }, index) => (
          <li key={index}>
            <p className="second-line figures">{momentText(at, words)}</p>
            <p>{sentence}</p>
          </li>
        ))}
      </ol>
      {end}
    </>
  );
}
