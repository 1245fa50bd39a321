import { type KeyboardEvent, useLayoutEffect, useRef } from "react";

export interface Leaving {
  readonly rows: number;
  readonly columns: number;
}

export interface CellEditorProps {
  readonly text: string;
  readonly label: string;
  /** Typed over: arrows end the entry, as in Excel. Else (F2) they move in the text. */
  readonly fresh: boolean;
  readonly onText: (text: string) => void;
  readonly onCommit: (leaving: Leaving) => void;
  readonly onCancel: () => void;
}

const arrows: Readonly<Record<string, Leaving>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** Where a key leads out of the editor; undefined: it belongs to the text. Alt+Enter is a new line. */
function leavingOf(event: KeyboardEvent, fresh: boolean): Leaving | undefined {
  if (event.key === "Enter" && !event.altKey) return { rows: event.shiftKey ? -1 : 1, columns: 0 };
  if (event.key === "Tab") return { rows: 0, columns: event.shiftKey ? -1 : 1 };
  return fresh ? arrows[event.key] : undefined;
}

/** The text of one cell while it is written. It grows with what it holds. */
export function CellEditor({ text, label, fresh, onText, onCommit, onCancel }: CellEditorProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current } = box;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation();
    // A letter is still being composed (Telex, VNI): Enter ends that and nothing else.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      onCancel();
      return;
    }
    if (event.key === "Enter" && event.altKey) {
      event.preventDefault();
      onText(withLineBreak(event.currentTarget));
      return;
    }
    const leaving = leavingOf(event, fresh);
    if (!leaving) return;
    event.preventDefault();
    onCommit(leaving);
  };
  return (
    <textarea
      ref={box}
      className="tv-editor"
      aria-label={label}
      value={text}
      spellCheck={false}
      onChange={(event) => onText(event.target.value)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.stopPropagation()}
      onPaste={(event) => event.stopPropagation()}
      onCopy={(event) => event.stopPropagation()}
    />
  );
}

function withLineBreak({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): string {
  return `${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`;
}
