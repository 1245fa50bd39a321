import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { DocumentAdd20Regular } from "@fluentui/react-icons/svg/document-add";
import { History20Regular } from "@fluentui/react-icons/svg/history";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import { goTo } from "../actions";
import type { ScreenId } from "../navigation";
import { useModel, usePane, useWords } from "../pane-context";

interface Entry {
  readonly screen: ScreenId;
  readonly icon: React.JSX.Element;
  readonly name: string;
}

/** "⋯": what is one level down. It opens as soon as it is there, because it was asked for. */
export function MoreMenu(): React.ReactNode {
  const model = useModel();
  const { shell, start } = useWords();
  const isConsolidating = usePane((state) => state.book?.kind === "consolidating");
  const entries: readonly Entry[] = [
    ...(isConsolidating ? [{ screen: "log", icon: <History20Regular />, name: shell.log } as const] : []),
    { screen: "start-another", icon: <DocumentAdd20Regular />, name: start.another },
    { screen: "help", icon: <QuestionCircle20Regular />, name: shell.help },
    { screen: "settings", icon: <Settings20Regular />, name: shell.settings },
  ];
  return (
    <Menu defaultOpen inline positioning={{ position: "below", align: "end" }}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          className="more-button"
          icon={<MoreHorizontal20Regular />}
          aria-label={shell.more}
          data-focus="more"
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {entries.map(({ screen, icon, name }) => (
            <MenuItem key={screen} icon={icon} onClick={() => goTo(model, { screen }, "more")}>
              {name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
