import type { CellGrid } from "../grid";
import type { RowSpec, SheetSpec } from "../spec";
import { specOf } from "./user-cells";

const usualPx = 100;

/** A sheet that is not ours, with its values and formulas where they stood. Looks, pictures and charts were not read. */
export function layForeign(grid: CellGrid, taken: ReadonlySet<string>): SheetSpec {
  const width = grid.rows.reduce((most, { cells }) => Math.max(most, (cells.at(-1)?.column ?? -1) + 1), 0);
  return {
    name: freeName(grid.name, taken),
    visibility: grid.hidden ? "hidden" : "visible",
    columns: Array.from({ length: width }, () => ({ px: usualPx })),
    rows: { [Symbol.iterator]: () => rowsOf(grid) },
    merges: grid.merges,
  };
}

function* rowsOf({ rows }: CellGrid): Generator<RowSpec> {
  let next = 0;
  for (const { index, cells } of rows) {
    while (next < index) {
      next++;
      yield { cells: [] };
    }
    next++;
    yield { cells: cells.map((cell) => specOf(cell, 0)) };
  }
}

const longestName = 31;

/** Its own name, or one beside it where a sheet of ours came to need it. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const end = count === 1 ? "" : ` (${count})`;
    const candidate = name.slice(0, longestName - end.length) + end;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
