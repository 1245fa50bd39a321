import type { Direction } from "../app/shown/shown-book";

/** What a key means on the grid; keys as in Excel. */
export type GridCommand =
  | { readonly kind: "move"; readonly rows: number; readonly columns: number; readonly extend: boolean }
  | { readonly kind: "edge"; readonly direction: Direction; readonly extend: boolean }
  | { readonly kind: "page"; readonly by: 1 | -1; readonly extend: boolean }
  | { readonly kind: "row-start" | "sheet-start" | "sheet-end"; readonly extend: boolean }
  | { readonly kind: "group"; readonly open: boolean }
  | { readonly kind: "tab"; readonly by: 1 | -1 }
  | { readonly kind: "type"; readonly text: string }
  | { readonly kind: "edit" | "clear" | "undo" | "choices" | "enter" | "select-all" };

export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const arrows: Readonly<Record<string, readonly [Direction, rows: number, columns: number]>> = {
  ArrowUp: ["up", -1, 0],
  ArrowDown: ["down", 1, 0],
  ArrowLeft: ["left", 0, -1],
  ArrowRight: ["right", 0, 1],
};

type Meaning = (pressed: PressedKey) => GridCommand | undefined;

const withControl: Readonly<Record<string, Meaning>> = {
  Home: ({ shiftKey }) => ({ kind: "sheet-start", extend: shiftKey }),
  End: ({ shiftKey }) => ({ kind: "sheet-end", extend: shiftKey }),
  PageUp: () => ({ kind: "tab", by: -1 }),
  PageDown: () => ({ kind: "tab", by: 1 }),
  z: () => ({ kind: "undo" }),
  a: () => ({ kind: "select-all" }),
};

const plain: Readonly<Record<string, Meaning>> = {
  Home: ({ shiftKey }) => ({ kind: "row-start", extend: shiftKey }),
  PageUp: ({ shiftKey }) => ({ kind: "page", by: -1, extend: shiftKey }),
  PageDown: ({ shiftKey }) => ({ kind: "page", by: 1, extend: shiftKey }),
  Enter: ({ shiftKey }) =>
    shiftKey ? { kind: "move", rows: -1, columns: 0, extend: false } : { kind: "enter" },
  F2: () => ({ kind: "edit" }),
  Delete: () => ({ kind: "clear" }),
  Backspace: () => ({ kind: "type", text: "" }),
};

/** Undefined where the key is not the grid's: Tab and F6 leave it. */
export function commandOf(pressed: PressedKey): GridCommand | undefined {
  const { key, altKey } = pressed;
  const control = pressed.ctrlKey || pressed.metaKey;
  const arrow = arrows[key];
  if (arrow) return arrowCommand(arrow, pressed, control);
  if (altKey) return undefined;
  if (control) return withControl[key.length === 1 ? key.toLowerCase() : key]?.(pressed);
  return plain[key]?.(pressed) ?? ([...key].length === 1 ? { kind: "type", text: key } : undefined);
}

function arrowCommand(
  [direction, rows, columns]: readonly [Direction, number, number],
  { shiftKey, altKey }: PressedKey,
  control: boolean,
): GridCommand | undefined {
  if (altKey && shiftKey) return columns === 0 ? undefined : { kind: "group", open: columns > 0 };
  if (altKey) return direction === "down" ? { kind: "choices" } : undefined;
  if (control) return { kind: "edge", direction, extend: shiftKey };
  return { kind: "move", rows, columns, extend: shiftKey };
}
