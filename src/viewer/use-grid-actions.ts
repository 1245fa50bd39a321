import type { ClipboardEvent, HTMLAttributes, KeyboardEvent, RefObject } from "react";
import type { BookPlace } from "../app/ports";
import type { CellPosition, ShownEntry, ViewerSource } from "../app/shown/shown-book";
import { cellOf, copiedText, pastedCells } from "./clipboard";
import { commandOf, type GridCommand } from "./grid-commands";
import type { GridLayout, Size } from "./grid-layout";
import { moved, oneCellSelection, type Selection } from "./selection";
import type { SheetData } from "./sheet-data";
import { useCommands } from "./use-commands";
import type { EditingControls } from "./use-editing";
import { usePointer } from "./use-pointer";

export interface GridContext {
  readonly source: ViewerSource;
  readonly data: SheetData;
  readonly layout: GridLayout;
  readonly view: Size;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly selection: Selection;
  readonly entry: ShownEntry | undefined;
  readonly editing: EditingControls;
  readonly select: (selection: Selection) => void;
  readonly fold: (axis: "rows" | "columns", heading: number, open?: boolean) => void;
  readonly setChoosing: (choosing: boolean) => void;
  readonly onPlace: (place: BookPlace) => void;
  readonly onOtherTab: (by: 1 | -1) => void;
}

export interface GridActions {
  readonly run: (command: GridCommand) => void;
  /** Writes what is being typed, then goes on by so many rows and columns. */
  readonly commit: (rows: number, columns: number) => void;
  readonly gridProps: HTMLAttributes<HTMLDivElement>;
}

const usualRowPx = 24;

/** What keys, mouse and clipboard do on the grid. */
export function useGridActions(context: GridContext): GridActions {
  const { data, layout, view, selection, editing, select, setChoosing, onPlace } = context;
  const follow = (at: CellPosition): boolean => {
    const link = cellOf(data, at.row, at.column)?.link;
    if (link) onPlace(link);
    return link !== undefined;
  };
  const run = useCommands({
    ...context,
    follow,
    page: Math.max(1, Math.floor(view.height / usualRowPx) - layout.frozenRows - 2),
    openChoices: () => setChoosing(true),
    otherTab: context.onOtherTab,
    goTo: onPlace,
  });
  const commit = (rows: number, columns: number): void => {
    const { editing: now, write } = editing;
    if (!now) return;
    const leave = (): void => {
      if (rows !== 0 || columns !== 0) select(oneCellSelection(moved(layout, now.at, rows, columns)));
    };
    void write([{ ...now.at, text: now.text }], leave);
  };
  const pointer = usePointer({
    ...{ layout, selection, select, follow, scroller: context.scroller },
    edit: () => run({ kind: "edit" }),
    leave: () => commit(0, 0),
  });
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData.setData("text/plain", copiedText(layout, data, selection));
  };
  const onPaste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const cells = pastedCells(layout, data, selection, event.clipboardData.getData("text/plain"));
    if (cells.length > 0) void editing.write(cells, () => undefined);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = commandOf(event);
    if (!command) return;
    event.preventDefault();
    run(command);
  };
  return { run, commit, gridProps: { ...pointer, onCopy, onPaste, onKeyDown } };
}
