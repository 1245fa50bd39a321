import { Button, Link } from "@fluentui/react-components";
import { goTo } from "../actions";
import type { Running } from "../model";
import type { Place } from "../navigation";
import { useModel, usePane, useWords } from "../pane-context";

export interface FootButton {
  readonly label: string;
  readonly onClick: () => void;
  readonly icon?: React.JSX.Element;
  readonly iconAfter?: boolean;
  readonly isOff?: boolean;
}

interface FootProps {
  readonly note?: React.ReactNode;
  readonly primary?: FootButton | undefined;
  readonly secondary?: FootButton | undefined;
}

/** The band that never scrolls away: one main button that says what will happen, at most one beside it. */
export function Foot({ note, primary, secondary }: FootProps): React.ReactNode {
  return (
    <footer className="pane-foot">
      <UnderWay />
      {note !== undefined && note !== "" && <div className="foot-note">{note}</div>}
      <div className="foot-buttons">
        {primary && (
          <Button
            appearance="primary"
            size="large"
            data-primary
            disabled={primary.isOff ?? false}
            icon={primary.icon ?? null}
            iconPosition={primary.iconAfter ? "after" : "before"}
            onClick={primary.onClick}
          >
            {primary.label}
          </Button>
        )}
        {secondary && (
          <Button
            size="large"
            icon={secondary.icon ?? null}
            disabled={secondary.isOff ?? false}
            onClick={secondary.onClick}
          >
            {secondary.label}
          </Button>
        )}
      </div>
    </footer>
  );
}

const homeOf: Readonly<Record<Running["kind"], Place>> = {
  read: { screen: "receive" },
  consolidate: { screen: "consolidate" },
  restore: { screen: "restore" },
  recover: { screen: "unfinished" },
  insert: { screen: "analysis" },
};

/** On other screens than its own, what runs is told in one line. */
function UnderWay(): React.ReactNode {
  const model = useModel();
  const { receive, consolidate, shell } = useWords();
  const running = usePane((state) => state.running);
  const screen = usePane((state) => state.places.at(-1)?.screen);
  if (!running || homeOf[running.kind].screen === screen) return null;
  const texts = { read: receive.reading(running.done, running.all), insert: shell.inserting };
  const text =
    running.kind === "read" || running.kind === "insert" ? texts[running.kind] : consolidate.running;
  return (
    <p className="under-way">
      {text} · <Link onClick={() => goTo(model, homeOf[running.kind])}>{shell.see}</Link>
    </p>
  );
}
