import type { ShownLines, ShownSheet, ShownTab } from "../app/shown/shown-book";
import { serialOfDay } from "../domain/day";
import type { CellGrid, CellRange, CellValue } from "../sheets/grid";
import { lookOf, tabColourOf } from "../sheets/look";
import { formatCode } from "../sheets/number-format";
import { showValue } from "../sheets/show-value";
import type { CellSpec, RowSpec, SheetSpec, SpecValue, ValidationSpec } from "../sheets/spec";
import { cellValueOf, gridOfSheet } from "../sheets/spec-to-grid";
import type { BeyondOurs } from "./beyond-ours";
import { type CellState, ConditionalStates, within } from "./conditional-states";
import type { Scalar } from "./formula/formula-values";
import { shownLook } from "./laid-looks";
import { cellIn, isEntry, rowsOf } from "./laid-rows";
import { type DrawnCell, kindOf, type MemorySheet } from "./memory-sheet";

const usualRowPx = 21;
const pxPerPoint = 4 / 3;
const defaultColumnPx = 69;
/** Free columns right of ours, as any sheet has. */
const freeColumns = 6;
const freeRows = 12;

/** A sheet of ours, as it was laid. */
export class LaidSheet implements MemorySheet {
  private readonly states: ConditionalStates;
  private known: CellGrid | undefined;
  private merged: ReadonlyMap<number, readonly CellRange[]> | undefined;

  /** `beyond`: what a user wrote beside and below our part, where the sheet came from a file. */
  constructor(
    readonly spec: SheetSpec,
    named: (name: string) => readonly Scalar[] | undefined,
    readonly beyond?: BeyondOurs,
  ) {
    this.states = new ConditionalStates(spec, { cell: (row, column) => this.scalar(row, column), named });
  }

  get tab(): ShownTab {
    const { name, visibility, tab } = this.spec;
    return { name, visible: visibility === "visible", ...(tab && { colour: tabColourOf[tab] }) };
  }

  get rowCount(): number {
    return Math.max(rowsOf(this.spec).length, this.beyond?.rowCount ?? 0);
  }

  shape(): ShownSheet {
    const { spec } = this;
    return {
      name: spec.name,
      rows: rowLines(rowsOf(spec), this.rowCount + freeRows),
      columns: columnLines(spec.columns, this.columnCount() + freeColumns),
      merges: spec.merges ?? [],
      freeze: spec.freeze ?? { row: 0, column: 0 },
      headingBefore: { rows: true, columns: true },
      gridLines: spec.gridLines !== false,
      own: true,
    };
  }

  row(index: number): readonly DrawnCell[] {
    const row = rowsOf(this.spec)[index];
    const ours = row ? row.cells.map((cell) => this.draw(index, cell)) : [];
    const all = this.beyond ? [...ours, ...this.beyond.row(index)] : ours;
    return all.sort((one, other) => one.column - other.column);
  }

  /** Columns that hold something: a user's may stand right of ours. */
  private columnCount(): number {
    const { beyond, spec } = this;
    const theirs = beyond?.opened.shape().columns.px.length ?? 0;
    return Math.max(spec.columns.length, theirs + (beyond?.moved.columns ?? 0));
  }

  private draw(row: number, cell: CellSpec): DrawnCell {
    const state = this.states.at(row, cell.column);
    const look = shownLook(cell, state.look);
    const value: CellValue = cell.value === undefined ? { kind: "blank" } : cellValueOf(cell.value);
    return {
      column: cell.column,
      text: state.bar ? showValue(value, "0%") : showValue(value, look.format),
      look,
      kind: kindOf(value),
      ...(cell.formula !== undefined && { formula: `=${cell.formula}` }),
      ...(cell.link && { link: cell.link }),
      ...stateOf(state, value),
      ...(isEntry(cell) && !this.isCovered(row, cell.column) && { editable: true as const }),
    };
  }

  /** A merged cell is its first one: nobody sees what stands in the others. */
  private isCovered(row: number, column: number): boolean {
    this.merged ??= mergesByRow(this.spec);
    return (this.merged.get(row) ?? []).some(
      (merge) => within(merge, row, column) && !(merge.firstRow === row && merge.firstColumn === column),
    );
  }

  grid(): CellGrid {
    return (this.known ??= this.makeGrid());
  }

  private makeGrid(): CellGrid {
    const grid = gridOfSheet(this.spec, rowsOf(this.spec));
    return this.beyond ? this.beyond.into(grid) : grid;
  }

  scalar(row: number, column: number): Scalar {
    const value = cellIn(rowsOf(this.spec)[row], column)?.value;
    return value === undefined ? undefined : scalarOf(value);
  }

  input(row: number, column: number): string {
    const cell = cellIn(rowsOf(this.spec)[row], column);
    if (!cell) return "";
    return cell.formula === undefined ? typedFormOf(cell.value) : `=${cell.formula}`;
  }

  entryFormat(row: number, column: number): string | undefined {
    const cell = cellIn(rowsOf(this.spec)[row], column);
    if (!cell || !isEntry(cell) || this.isCovered(row, column)) return undefined;
    return formatCode(cell.format ?? lookOf[cell.role].format ?? "general");
  }

  validation(row: number, column: number): ValidationSpec | undefined {
    return this.spec.validations?.find(({ ranges }) => ranges.some((range) => within(range, row, column)));
  }
}

function stateOf({ look, bar }: CellState, value: CellValue): Pick<DrawnCell, "state" | "bar"> {
  const wrong = look === "wrong" ? "wrong" : undefined;
  const missing = look === "missing" || look === "missing-cell" ? "missing" : undefined;
  const state = wrong ?? missing;
  return {
    ...(state && { state }),
    ...(bar && value.kind === "number" && { bar: Math.min(1, Math.max(0, value.value)) }),
  };
}

function mergesByRow({ merges = [] }: SheetSpec): ReadonlyMap<number, readonly CellRange[]> {
  const byRow = new Map<number, CellRange[]>();
  for (const merge of merges)
    for (let row = merge.firstRow; row <= merge.lastRow; row++)
      byRow.set(row, [...(byRow.get(row) ?? []), merge]);
  return byRow;
}

function scalarOf(value: SpecValue): Scalar {
  if (typeof value !== "object") return value;
  return "error" in value ? value.error : serialOfDay(value);
}

/** A constant as one would type it: the whole number, not what its format leaves of it. */
export function typedFormOf(value: SpecValue | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(Number(value.toPrecision(15))).replace(".", ",");
  return showValue(cellValueOf(value), "General");
}

function rowLines(rows: readonly RowSpec[], count: number): ShownLines {
  const lines = emptyLines(count, usualRowPx);
  for (const [at, { height, level, hidden, collapsed }] of rows.entries()) {
    if (height !== undefined) lines.px[at] = Math.round(height * pxPerPoint);
    lines.levels[at] = level ?? 0;
    lines.hidden[at] = hidden ? 1 : 0;
    lines.collapsed[at] = collapsed ? 1 : 0;
  }
  return lines;
}

function columnLines(columns: SheetSpec["columns"], count: number): ShownLines {
  const lines = emptyLines(count, defaultColumnPx);
  for (const [at, { px, level, hidden, collapsed }] of columns.entries()) {
    lines.px[at] = px;
    lines.levels[at] = level ?? 0;
    lines.hidden[at] = hidden ? 1 : 0;
    lines.collapsed[at] = collapsed ? 1 : 0;
  }
  return lines;
}

export function emptyLines(count: number, px: number): ShownLines {
  return {
    px: new Float32Array(count).fill(px),
    levels: new Uint8Array(count),
    hidden: new Uint8Array(count),
    collapsed: new Uint8Array(count),
  };
}
