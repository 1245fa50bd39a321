import { type PointerEvent, type RefObject, useRef } from "react";
import type { CellPosition } from "../app/shown/shown-book";
import { gutterHeight, gutterWidth } from "./grid-gutters";
import type { GridLayout } from "./grid-layout";
import { cellAtPoint } from "./panes";
import { oneCellSelection, type Selection } from "./selection";

export interface PointerContext {
  readonly layout: GridLayout;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly selection: Selection;
  readonly select: (selection: Selection) => void;
  readonly follow: (at: CellPosition) => boolean;
  readonly edit: () => void;
  /** Writes what is being typed before another cell is chosen. */
  readonly leave: () => void;
}

/** Choosing cells with a mouse or a finger: press, drag, Shift; letters and numbers choose whole columns and rows. */
export function usePointer(context: PointerContext) {
  const dragging = useRef(false);
  const at = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): CellPosition => {
    const { layout, scroller } = context;
    const box = scroller.current?.getBoundingClientRect();
    const { scrollLeft: left = 0, scrollTop: top = 0 } = scroller.current ?? {};
    const x = clientX - (box?.left ?? 0) - gutterWidth(layout);
    const y = clientY - (box?.top ?? 0) - gutterHeight(layout);
    return cellAtPoint(layout, { x, y }, { left, top });
  };
  const choose = (place: CellPosition, extend: boolean): void => {
    const { layout, selection, select } = context;
    if (place.row < 0 || place.column < 0) {
      select(wholeLines(layout, place));
      return;
    }
    const cell = layout.merges.anchor(place);
    select(extend ? { active: selection.active, reach: cell } : oneCellSelection(cell));
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      context.leave();
      choose(at(event), event.shiftKey);
      dragging.current = event.pointerType !== "touch";
    },
    onPointerMove: (event: PointerEvent) => {
      if (!dragging.current || event.buttons !== 1) return;
      const place = at(event);
      if (place.row >= 0 && place.column >= 0) choose(place, true);
    },
    onPointerUp: (event: PointerEvent) => {
      dragging.current = false;
      const place = at(event);
      const { layout, selection, follow } = context;
      const cell = layout.merges.anchor(place);
      const stayed = cell.row === selection.active.row && cell.column === selection.active.column;
      if (place.row >= 0 && place.column >= 0 && stayed && !event.shiftKey) follow(cell);
    },
    onDoubleClick: () => context.edit(),
  };
}

function wholeLines({ rows, columns }: GridLayout, { row, column }: CellPosition): Selection {
  const [lastRow, lastColumn] = [rows.line(rows.count - 1), columns.line(columns.count - 1)];
  if (row < 0 && column < 0)
    return { active: { row: 0, column: 0 }, reach: { row: lastRow, column: lastColumn } };
  return row < 0
    ? { active: { row: rows.line(0), column }, reach: { row: lastRow, column } }
    : { active: { row, column: columns.line(0) }, reach: { row, column: lastColumn } };
}
