import type { CellPosition, ShownSheet } from "../app/shown/shown-book";
import type { CellRange } from "../sheets/grid";
import { Axis } from "./axis";
import { type OutlineGroups, outlineGroups } from "../app/shown/outline-groups";

export const headHeight = 22;
const digitPx = 8;
const headPadding = 14;
/** A frozen part that would take more of the view than this is not frozen: at 320 px there would be nothing to scroll. */
const mostFrozen = 0.62;

export interface ClosedGroups {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where everything of a sheet stands. Positions count lines in sight; places are px. */
export interface GridLayout {
  readonly shape: ShownSheet;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly rowGroups: OutlineGroups;
  readonly columnGroups: OutlineGroups;
  readonly closed: ClosedGroups;
  /** Positions before these stay in view. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly frozenHeight: number;
  readonly frozenWidth: number;
  readonly headWidth: number;
  readonly merges: MergeIndex;
}

export interface SheetGroups {
  readonly rows: OutlineGroups;
  readonly columns: OutlineGroups;
}

export const groupsOf = (shape: ShownSheet): SheetGroups => ({
  rows: outlineGroups(shape.rows, shape.headingBefore.rows),
  columns: outlineGroups(shape.columns, shape.headingBefore.columns),
});

export function gridLayout(
  shape: ShownSheet,
  groups: SheetGroups,
  closed: ClosedGroups,
  view: Size,
): GridLayout {
  const rows = new Axis(shape.rows, groups.rows, closed.rows);
  const columns = new Axis(shape.columns, groups.columns, closed.columns);
  const headWidth = String(shape.rows.px.length).length * digitPx + headPadding;
  const fits = (place: number, whole: number): boolean => whole === 0 || place <= whole * mostFrozen;
  const [row, column] = [rows.position(shape.freeze.row), columns.position(shape.freeze.column)];
  const frozenRows = fits(rows.start(row), view.height - headHeight) ? row : 0;
  const frozenColumns = fits(columns.start(column), view.width - headWidth) ? column : 0;
  return {
    shape,
    rows,
    columns,
    rowGroups: groups.rows,
    columnGroups: groups.columns,
    closed,
    frozenRows,
    frozenColumns,
    frozenHeight: rows.start(frozenRows),
    frozenWidth: columns.start(frozenColumns),
    headWidth,
    merges: new MergeIndex(shape.merges),
  };
}

/** Merged ranges by the rows they touch. */
export class MergeIndex {
  private readonly byRow = new Map<number, CellRange[]>();

  constructor(merges: readonly CellRange[]) {
    for (const merge of merges)
      for (let row = merge.firstRow; row <= merge.lastRow; row++) {
        const known = this.byRow.get(row);
        if (known) known.push(merge);
        else this.byRow.set(row, [merge]);
      }
  }

  at(row: number, column: number): CellRange | undefined {
    return this.byRow
      .get(row)
      ?.find(({ firstColumn, lastColumn }) => column >= firstColumn && column <= lastColumn);
  }

  /** The cell that stands for a place: of a merged range its first one. */
  anchor({ row, column }: CellPosition): CellPosition {
    const merge = this.at(row, column);
    return merge ? { row: merge.firstRow, column: merge.firstColumn } : { row, column };
  }
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The box of a range, from the sheet's first row and column in sight; nothing of it may be in sight. */
export function boxOf({ rows, columns }: GridLayout, range: CellRange): Box {
  const left = columns.start(columns.position(range.firstColumn));
  const top = rows.start(rows.position(range.firstRow));
  return {
    left,
    top,
    width: columns.start(columns.position(range.lastColumn + 1)) - left,
    height: rows.start(rows.position(range.lastRow + 1)) - top,
  };
}

export const cellRange = ({ row, column }: CellPosition, merges: MergeIndex): CellRange =>
  merges.at(row, column) ?? { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
