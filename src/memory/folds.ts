import type { FileBook } from "../app/shown/file-book";
import { type ClosedHeadings, closedInFile, foldedLines } from "../app/shown/fold-lines";
import { outlineGroups } from "../app/shown/outline-groups";
import type { ShownFolds, ShownLines, ShownSheet } from "../app/shown/shown-book";
import type { SheetSpec } from "../sheets/spec";
import { LaidSheet } from "./laid-sheet";
import { rowsOf } from "./laid-rows";
import type { MemorySheet } from "./memory-sheet";

interface Fold {
  /** The sheet's levels when it was folded: with others the same lines are other groups. */
  readonly levels: string;
  readonly rows: ClosedHeadings;
  readonly columns: ClosedHeadings;
}

/** Which groups of rows and columns are closed, of sheets on which that is not as they were laid or opened. */
export class Folds {
  private readonly bySheet = new Map<string, Fold>();

  clear(): void {
    this.bySheet.clear();
  }

  /** `shape`: as it was laid or opened. */
  set(shape: ShownSheet, { rows, columns }: ShownFolds): void {
    const fold = { levels: levelsOf(shape), rows: new Set(rows), columns: new Set(columns) };
    this.bySheet.set(shape.name, fold);
  }

  /** What a file says of its groups, for our sheets that stand for its own; what was folded since stays so. */
  takeFrom(file: FileBook, sheets: readonly MemorySheet[]): void {
    for (const sheet of sheets) {
      const shape = sheet instanceof LaidSheet ? sheet.shape() : undefined;
      const opened = file.sheets.find(({ name }) => name === shape?.name);
      if (!shape || !opened || this.of(shape)) continue;
      const rows = inFile(shape, opened, "rows");
      const columns = inFile(shape, opened, "columns");
      if (rows || columns)
        this.set(shape, {
          rows: [...(rows ?? asLaid(shape, "rows"))],
          columns: [...(columns ?? asLaid(shape, "columns"))],
        });
    }
  }

  /** The sheet as it is shown. */
  shown(shape: ShownSheet): ShownSheet {
    const fold = this.of(shape);
    if (!fold) return shape;
    const { rows, columns, headingBefore } = shape;
    return {
      ...shape,
      rows: foldedLines(rows, headingBefore.rows, fold.rows),
      columns: foldedLines(columns, headingBefore.columns, fold.columns),
    };
  }

  /** The sheet as it is written into a file. */
  written(spec: SheetSpec, shape: ShownSheet): SheetSpec {
    if (!this.of(shape)) return spec;
    const { rows, columns } = this.shown(shape);
    return {
      ...spec,
      rows: rowsOf(spec).map((row, at) => withFlags(row, rows, at)),
      columns: spec.columns.map((column, at) => withFlags(column, columns, at)),
    };
  }

  private of(shape: ShownSheet): Fold | undefined {
    const fold = this.bySheet.get(shape.name);
    return fold && fold.levels === levelsOf(shape) ? fold : undefined;
  }
}

/** Free lines behind the last group count for nothing. */
const levelsOf = ({ rows, columns }: ShownSheet): string =>
  [rows, columns].map(({ levels }) => levels.join("").replace(/0+$/, "")).join("|");

const asLaid = (shape: ShownSheet, axis: "rows" | "columns"): ClosedHeadings =>
  outlineGroups(shape[axis], shape.headingBefore[axis]).closed;

/** Undefined where the file says the same as we do, or nothing we can follow. */
function inFile(
  shape: ShownSheet,
  opened: FileBook["sheets"][number],
  axis: "rows" | "columns",
): ClosedHeadings | undefined {
  const before = shape.headingBefore[axis];
  if (opened.headingBefore[axis] !== before) return undefined;
  const closed = closedInFile(shape[axis], opened[axis], before);
  const own = asLaid(shape, axis);
  const isSame = closed?.size === own.size && [...own].every((heading) => closed.has(heading));
  return isSame ? undefined : closed;
}

interface Flags {
  readonly hidden?: boolean;
  readonly collapsed?: boolean;
}

function withFlags<Line extends Flags>(line: Line, lines: ShownLines, at: number): Line {
  const [hidden, collapsed] = [lines.hidden[at] === 1, lines.collapsed[at] === 1];
  const isSame = hidden === (line.hidden ?? false) && collapsed === (line.collapsed ?? false);
  return isSame ? line : { ...line, hidden, collapsed };
}
