import { Button } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { onDemand } from "../on-demand";
import { useWords } from "../pane-context";

const loadMenu = () => import("./more-menu");
const MoreMenu = onDemand(async () => (await loadMenu()).MoreMenu);

const whenIdle = (work: () => void): (() => void) => {
  if (typeof requestIdleCallback !== "function") return () => undefined;
  const ticket = requestIdleCallback(work, { timeout: 5000 });
  return () => cancelIdleCallback(ticket);
};

/** "⋯": its menu is loaded on demand, and fetched once the screen stands. Esc, Tab and a click elsewhere close it. */
export function MoreButton(): React.ReactNode {
  const { shell } = useWords();
  const [isOpen, setOpen] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => whenIdle(() => void loadMenu()), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !isOpen) return;
    event.preventDefault();
    setOpen(false);
    around.current?.querySelector("button")?.focus();
  };
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (!around.current?.contains(relatedTarget)) setOpen(false);
  };
  return (
    <div className="more" ref={around} onKeyDown={onKeyDown} onBlur={onBlur}>
      <Button
        appearance="transparent"
        className="more-button"
        icon={<MoreHorizontal20Regular />}
        aria-label={shell.more}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        data-focus="more"
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && <MoreMenu onClose={() => setOpen(false)} />}
    </div>
  );
}
