import { useCallback } from "react";
import type { CellPosition, ShownEntry, ViewerSource } from "../app/shown/shown-book";
import { cellOf, editableCells } from "./clipboard";
import type { GridCommand } from "./grid-commands";
import type { GridLayout } from "./grid-layout";
import { inSight, moved, oneCellSelection, type Selection } from "./selection";
import type { SheetData } from "./sheet-data";
import type { EditingControls } from "./use-editing";

export interface CommandContext {
  readonly source: ViewerSource;
  readonly layout: GridLayout;
  readonly data: SheetData;
  readonly selection: Selection;
  readonly entry: ShownEntry | undefined;
  readonly editing: EditingControls;
  /** Rows a page has. */
  readonly page: number;
  readonly select: (selection: Selection) => void;
  readonly openChoices: () => void;
  readonly follow: (at: CellPosition) => boolean;
  readonly fold: (axis: "rows" | "columns", heading: number, open?: boolean) => void;
  readonly otherTab: (by: 1 | -1) => void;
  readonly goTo: (place: { readonly sheet: string } & CellPosition) => void;
}

type Run<Kind extends GridCommand["kind"]> = (
  context: CommandContext,
  command: Extract<GridCommand, { kind: Kind }>,
) => void;

/** Where a command leads, from the corner that moves. */
function go(context: CommandContext, to: CellPosition, extend: boolean): void {
  const at = inSight(context.layout, to);
  context.select(extend ? { active: context.selection.active, reach: at } : oneCellSelection(at));
}

const from = ({ selection }: CommandContext, extend: boolean): CellPosition =>
  extend ? selection.reach : selection.active;

const lastCell = ({ layout: { rows, columns } }: CommandContext): CellPosition => ({
  row: rows.line(rows.count - 1),
  column: columns.line(columns.count - 1),
});

/** Begins with what stands in the cell, asked anew: what is shown may be rounded. */
async function edit({ source, data, selection: { active }, editing }: CommandContext): Promise<void> {
  const { input, editable } = await source.entry(data.name, active.row, active.column);
  if (editable) editing.begin(active, input, false);
  else editing.tellLocked(active);
}

function clear({ layout, data, selection, editing }: CommandContext): void {
  const cells = editableCells(layout, data, selection).map((at) => ({ ...at, text: "" }));
  if (cells.length === 0) editing.tellLocked(selection.active);
  else void editing.write(cells, () => undefined);
}

async function toEdge(
  context: CommandContext,
  { direction, extend }: Extract<GridCommand, { kind: "edge" }>,
): Promise<void> {
  const { row, column } = from(context, extend);
  go(context, await context.source.edge(context.data.name, row, column, direction), extend);
}

async function undo({ source, goTo }: CommandContext): Promise<void> {
  const place = await source.undo();
  if (place) goTo(place);
}

function group({ layout, selection, fold }: CommandContext, open: boolean): void {
  const { row } = selection.active;
  const { levelBelow, headingOf } = layout.rowGroups;
  const heading = levelBelow.has(row) ? row : (headingOf[row] ?? -1);
  if (heading >= 0) fold("rows", heading, open);
}

const runs: { readonly [Kind in GridCommand["kind"]]: Run<Kind> } = {
  move: (context, { rows, columns, extend }) =>
    go(context, moved(context.layout, from(context, extend), rows, columns), extend),
  edge: (context, command) => void toEdge(context, command),
  page: (context, { by, extend }) =>
    go(context, moved(context.layout, from(context, extend), by * context.page, 0), extend),
  "row-start": (context, { extend }) => go(context, { row: from(context, extend).row, column: 0 }, extend),
  "sheet-start": (context, { extend }) => {
    const { rows, columns, frozenRows, frozenColumns } = context.layout;
    go(context, { row: rows.line(frozenRows), column: columns.line(frozenColumns) }, extend);
  },
  "sheet-end": (context, { extend }) => go(context, lastCell(context), extend),
  "select-all": (context) =>
    context.select({ active: inSight(context.layout, { row: 0, column: 0 }), reach: lastCell(context) }),
  group: (context, { open }) => group(context, open),
  tab: ({ otherTab }, { by }) => otherTab(by),
  type: ({ entry, editing, selection, data }, { text }) => {
    const { active } = selection;
    const editable = entry?.editable ?? cellOf(data, active.row, active.column)?.editable ?? false;
    if (editable) editing.begin(active, text, true);
    else editing.tellLocked(active);
  },
  edit: (context) => void edit(context),
  clear,
  undo: (context) => void undo(context),
  choices: ({ entry, openChoices }) => {
    if (entry?.choices) openChoices();
  },
  enter: (context) => {
    const { active } = context.selection;
    if (!context.follow(active)) go(context, moved(context.layout, active, 1, 0), false);
  },
};

/** Does what a key or a button means. */
export function useCommands(context: CommandContext): (command: GridCommand) => void {
  return useCallback(
    (command: GridCommand) => (runs[command.kind] as Run<typeof command.kind>)(context, command as never),
    [context],
  );
}
