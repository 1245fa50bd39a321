import { DocumentAdd20Regular } from "@fluentui/react-icons/svg/document-add";
import { History20Regular } from "@fluentui/react-icons/svg/history";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { Ribbon20Regular } from "@fluentui/react-icons/svg/ribbon";
import { Search20Regular } from "@fluentui/react-icons/svg/search";
import { Send20Regular } from "@fluentui/react-icons/svg/send";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import { ShieldCheckmark20Regular } from "@fluentui/react-icons/svg/shield-checkmark";
import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { goTo } from "../actions";
import type { ScreenId } from "../navigation";
import { useModel, usePane, useWords } from "../pane-context";

interface Entry {
  readonly screen: ScreenId;
  readonly icon: React.JSX.Element;
  readonly name: string;
}

function useEntries(): readonly Entry[] {
  const { shell, start } = useWords();
  const kind = usePane((state) => state.book?.kind);
  return [
    ...(kind === "unit"
      ? [
          { screen: "models", icon: <Ribbon20Regular />, name: shell.toModels } as const,
          { screen: "rules", icon: <ShieldCheckmark20Regular />, name: shell.toRules } as const,
        ]
      : []),
    ...(kind === "consolidating"
      ? [
          { screen: "look-up", icon: <Search20Regular />, name: shell.toLookUp } as const,
          { screen: "awards", icon: <Ribbon20Regular />, name: shell.toAwards } as const,
          { screen: "send-up", icon: <Send20Regular />, name: shell.toSend } as const,
          { screen: "log", icon: <History20Regular />, name: shell.log } as const,
        ]
      : []),
    { screen: "start-another", icon: <DocumentAdd20Regular />, name: start.another },
    { screen: "help", icon: <QuestionCircle20Regular />, name: shell.help },
    { screen: "settings", icon: <Settings20Regular />, name: shell.settings },
  ];
}

/** Which line a key goes to; undefined where it is not the menu's. */
function lineFor(key: string, at: number, count: number): number | undefined {
  const lines: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % count,
    ArrowUp: (at + count - 1) % count,
    Home: 0,
    End: count - 1,
  };
  return lines[key];
}

/** What is one level down: a menu of our own, because Fluent's puts hidden stops of the Tab key around it. */
export function MoreMenu({ onClose }: { readonly onClose: () => void }): React.ReactNode {
  const model = useModel();
  const { shell } = useWords();
  const entries = useEntries();
  const menu = useRef<HTMLUListElement>(null);
  const lines = (): readonly HTMLElement[] => [
    ...(menu.current?.querySelectorAll<HTMLElement>("button") ?? []),
  ];
  useLayoutEffect(() => lines()[0]?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = lines();
    const to = lineFor(
      event.key,
      all.findIndex((line) => line === document.activeElement),
      all.length,
    );
    if (to === undefined) return;
    event.preventDefault();
    all[to]?.focus();
  };
  return (
    <ul role="menu" aria-label={shell.more} className="menu" ref={menu} onKeyDown={onKeyDown}>
      {entries.map(({ screen, icon, name }) => (
        <li key={screen} role="none">
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              onClose();
              goTo(model, { screen }, "more");
            }}
          >
            {icon} {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
