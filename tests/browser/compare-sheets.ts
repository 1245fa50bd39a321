import { a1OfCell } from "../../src/domain/submission/a1-of-cell";
import type { BookGrid, GridCell } from "../../src/sheets/grid";
import type { BookSpec } from "../../src/sheets/spec";
import { bookToGrid } from "../support/spec-to-grid";

/** What a cell was given: its formula, or its constant. Results of formulas are Excel's to compute. */
const given = ({ formula, value }: GridCell): string =>
  formula === undefined ? JSON.stringify(value) : `=${formula}`;

function cellsOf(book: BookGrid, sheetName: string): ReadonlyMap<string, string> {
  const sheet = book.sheets.find(({ name }) => name === sheetName);
  const cells = sheet?.rows.flatMap(({ index, cells: row }) =>
    row.map((cell) => [a1OfCell(index, cell.column), given(cell)] as const),
  );
  return new Map(cells ?? []);
}

/** "sheet!cell: expected … got …" wherever these sheets of a saved workbook hold something else than was laid. */
export function sheetDifferences(
  saved: BookGrid,
  laid: BookSpec,
  sheets: readonly string[],
): readonly string[] {
  const wanted = bookToGrid(laid);
  return sheets.flatMap((sheet) => {
    const [expected, got] = [cellsOf(wanted, sheet), cellsOf(saved, sheet)];
    if (expected.size === 0) return [`${sheet} is not laid`];
    return [...new Set([...expected.keys(), ...got.keys()])]
      .filter((address) => expected.get(address) !== got.get(address))
      .map(
        (address) =>
          `${sheet}!${address}: expected ${expected.get(address) ?? "nothing"} got ${got.get(address) ?? "nothing"}`,
      );
  });
}
