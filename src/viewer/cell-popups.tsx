import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";

/** Where a popup belongs: under the active cell, or above it where there is no room below. */
function usePlace(anchorId: string, marker: unknown) {
  const popup = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | undefined>(undefined);
  useLayoutEffect(() => {
    const put = (): void => {
      const anchor = document.getElementById(anchorId)?.getBoundingClientRect();
      const size = popup.current?.getBoundingClientRect();
      if (!anchor || !size) return;
      const below = anchor.bottom + 2;
      const fitsBelow = below + size.height <= window.innerHeight;
      setPlace({
        left: Math.max(4, Math.min(anchor.left, window.innerWidth - size.width - 4)),
        top: fitsBelow ? below : Math.max(4, anchor.top - size.height - 2),
      });
    };
    put();
    // Scrolling does not bubble, but is caught on its way down.
    window.addEventListener("scroll", put, true);
    window.addEventListener("resize", put);
    return () => {
      window.removeEventListener("scroll", put, true);
      window.removeEventListener("resize", put);
    };
  }, [anchorId, marker]);
  return { popup, style: place ?? { left: -9999, top: 0 } };
}

export interface EntryNoteProps {
  readonly id: string;
  readonly anchorId: string;
  readonly title: string;
  readonly text: string;
}

/** What a cell's own rule says of how to fill it in; seen while the cell is chosen. */
export function EntryNote({ id, anchorId, title, text }: EntryNoteProps) {
  const { popup, style } = usePlace(anchorId, text);
  return (
    <div ref={popup} id={id} role="note" className="tv-popup tv-note" style={style}>
      {title !== "" && <strong>{title}</strong>}
      <span>{text}</span>
    </div>
  );
}

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

export interface NoticeProps {
  readonly anchorId: string;
  readonly title: string;
  readonly message: string;
  /** The first is what Enter does; the last what Esc does. */
  readonly actions: readonly NoticeAction[];
}

/** What stopped an entry, and what can be done. */
export function Notice({ anchorId, title, message, actions }: NoticeProps) {
  const { popup, style } = usePlace(anchorId, message);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key !== "Escape") return;
    event.preventDefault();
    actions.at(-1)?.run();
  };
  return (
    <div
      ref={popup}
      role="alertdialog"
      aria-label={title}
      aria-describedby={`${anchorId}-notice`}
      className="tv-popup tv-notice"
      style={style}
      onKeyDown={onKeyDown}
    >
      <strong>{title}</strong>
      <p id={`${anchorId}-notice`}>{message}</p>
      <div className="tv-notice-actions">
        {actions.map(({ label, run }, at) => (
          <button key={label} type="button" ref={at === 0 ? first : undefined} onClick={run}>
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}

export interface ChoiceListProps {
  readonly anchorId: string;
  readonly label: string;
  readonly choices: readonly string[];
  readonly present: string;
  readonly onChoose: (choice: string) => void;
  readonly onClose: () => void;
}

/** A cell's pick-list, opened. Letters lead to the next choice that begins with them. */
export function ChoiceList({ anchorId, label, choices, present, onChoose, onClose }: ChoiceListProps) {
  const { popup, style } = usePlace(anchorId, choices);
  const [at, setAt] = useState(Math.max(0, choices.indexOf(present)));
  useEffect(() => popup.current?.focus(), [popup]);
  useEffect(() => {
    document.getElementById(optionId(anchorId, at))?.scrollIntoView({ block: "nearest" });
  }, [anchorId, at]);
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const action = listAction(event.key, choices, at);
    if (action === undefined) return;
    event.preventDefault();
    if (action === "close") onClose();
    else if (action === "choose") onChoose(choices[at] ?? "");
    else setAt(action);
  };
  const option = (choice: string, index: number): ReactNode => (
    <div
      key={choice}
      role="option"
      id={optionId(anchorId, index)}
      aria-selected={index === at}
      className="tv-option"
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onChoose(choice)}
    >
      {choice}
    </div>
  );
  return (
    <div
      ref={popup}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={optionId(anchorId, at)}
      className="tv-popup tv-choices"
      style={style}
      onKeyDown={onKeyDown}
      onBlur={onClose}
    >
      {choices.map(option)}
    </div>
  );
}

const optionId = (anchorId: string, at: number): string => `${anchorId}-option-${at}`;

function listAction(
  key: string,
  choices: readonly string[],
  at: number,
): "close" | "choose" | number | undefined {
  const last = choices.length - 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(last, at + 1),
    ArrowUp: Math.max(0, at - 1),
    Home: 0,
    End: last,
    PageDown: Math.min(last, at + 8),
    PageUp: Math.max(0, at - 8),
  };
  if (key === "Escape" || key === "Tab") return "close";
  if (key === "Enter" || key === " ") return "choose";
  if (Object.hasOwn(steps, key)) return steps[key];
  if ([...key].length !== 1) return undefined;
  const begins = (choice: string): boolean => choice.toLowerCase().startsWith(key.toLowerCase());
  const next = choices.findIndex((choice, index) => index > at && begins(choice));
  const first = choices.findIndex(begins);
  return next >= 0 ? next : first >= 0 ? first : undefined;
}
