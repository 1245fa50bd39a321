import type { CellPosition } from "../app/shown/shown-book";
import type { CellRange } from "../sheets/grid";
import { type Box, boxOf, type GridLayout, headHeight } from "./grid-layout";
import type { Span } from "./row-block";
import type { Spans } from "./use-spans";

export type PaneName = "corner" | "top" | "left" | "body";

/** One of the four parts of the grid: what stays in view above, left and in the corner, and what scrolls. */
export interface Pane {
  readonly name: PaneName;
  readonly rows: Span;
  readonly columns: Span;
  /** Where in the sheet the pane begins. */
  readonly origin: { readonly left: number; readonly top: number };
  /** Room for row numbers and column letters before its cells. */
  readonly shift: { readonly left: number; readonly top: number };
}

export function panesOf(layout: GridLayout, spans: Spans): readonly Pane[] {
  const { frozenRows, frozenColumns, frozenWidth, frozenHeight, headWidth } = layout;
  const rows = { first: 0, last: frozenRows };
  const columns = { first: 0, last: frozenColumns };
  const none = { left: 0, top: 0 };
  return [
    { name: "corner", rows, columns, origin: none, shift: { left: headWidth, top: headHeight } },
    {
      name: "top",
      rows,
      columns: spans.columns,
      origin: { left: frozenWidth, top: 0 },
      shift: { left: 0, top: headHeight },
    },
    {
      name: "left",
      rows: spans.rows,
      columns,
      origin: { left: 0, top: frozenHeight },
      shift: { left: headWidth, top: 0 },
    },
    {
      name: "body",
      rows: spans.rows,
      columns: spans.columns,
      origin: { left: frozenWidth, top: frozenHeight },
      shift: none,
    },
  ];
}

/** The pane a cell stands in. */
export function paneOf(layout: GridLayout, { row, column }: CellPosition): PaneName {
  const above = layout.rows.position(row) < layout.frozenRows;
  const left = layout.columns.position(column) < layout.frozenColumns;
  if (above) return left ? "corner" : "top";
  return left ? "left" : "body";
}

/** A range's box inside a pane. */
export function boxInPane(layout: GridLayout, pane: Pane, range: CellRange): Box {
  const box = boxOf(layout, range);
  return {
    ...box,
    left: box.left - pane.origin.left + pane.shift.left,
    top: box.top - pane.origin.top + pane.shift.top,
  };
}

/** What lies under a point of the view; `row` or `column` is -1 over the letters or numbers. */
export function cellAtPoint(
  layout: GridLayout,
  point: { readonly x: number; readonly y: number },
  scrolled: { readonly left: number; readonly top: number },
): CellPosition {
  const { headWidth, frozenWidth, frozenHeight, rows, columns } = layout;
  const across = point.x - headWidth;
  const down = point.y - headHeight;
  const x = across < frozenWidth ? across : across + scrolled.left;
  const y = down < frozenHeight ? down : down + scrolled.top;
  return {
    row: down < 0 ? -1 : rows.line(rows.positionAt(y)),
    column: across < 0 ? -1 : columns.line(columns.positionAt(x)),
  };
}

/** How far the view must be scrolled for a cell to be seen whole, or its beginning where it is larger than the view. */
export function scrollToSee(
  layout: GridLayout,
  range: CellRange,
  view: { readonly width: number; readonly height: number },
  scrolled: { readonly left: number; readonly top: number },
): { readonly left: number; readonly top: number } {
  const box = boxOf(layout, range);
  const { frozenRows, frozenColumns, frozenWidth, frozenHeight, headWidth } = layout;
  return {
    left:
      layout.columns.position(range.firstColumn) < frozenColumns
        ? scrolled.left
        : seen(scrolled.left, box.left - frozenWidth, box.width, view.width - headWidth - frozenWidth),
    top:
      layout.rows.position(range.firstRow) < frozenRows
        ? scrolled.top
        : seen(scrolled.top, box.top - frozenHeight, box.height, view.height - headHeight - frozenHeight),
  };
}

function seen(scrolled: number, start: number, size: number, room: number): number {
  if (start < scrolled || size > room) return start;
  return start + size > scrolled + room ? start + size - room : scrolled;
}
