import { addressOf } from "../address";
import type { Order } from "../orders";
import { rectanglesByKey, runsOfLines } from "./rectangles";
import { ownedSize, type SheetChange, type Size } from "./sheet-change";

const general = "General";
/** Above so many runs in a column its formats go as a table: an order for each run would weigh more. */
const mostRuns = 12;
/** Rows of one table. */
const mostRows = 4_000;

type Codes = (string | undefined)[][];

/** Number formats, by runs or as tables; they come before contents, because they decide how a text is read. */
export function planNumberFormats(change: SheetChange): readonly Order[] {
  const { sheet } = change;
  const size = ownedSize(change);
  const codes = changedCodes(change, size);
  const tables: Order[] = [];
  for (let column = 0; column < size.columns; column++) {
    const own = codes.map((row) => row[column]);
    if (runsOfLines(own).length <= mostRuns) continue;
    tables.push(...columnTables(sheet, column, own));
    for (const row of codes) row[column] = undefined;
  }
  const areas = rectanglesByKey(codes, () => ({ across: true, down: true }));
  const runs = [...areas].flatMap(([format, ranges]) =>
    ranges.map((range): Order => ({ do: "number-format", sheet, address: addressOf(range), format })),
  );
  return [...runs, ...tables];
}

function changedCodes({ next, before, start }: SheetChange, { rows, columns }: Size): Codes {
  return Array.from({ length: rows }, (_, row) => {
    const codes: (string | undefined)[] = [];
    for (let column = 0; column < columns; column++) {
      const wanted = next.formats[row]?.[column] ?? general;
      const stands = before?.formats[row]?.[column] ?? general;
      if (start === "unknown" || wanted !== stands) codes[column] = wanted;
    }
    return codes;
  });
}

function columnTables(sheet: string, column: number, codes: readonly (string | undefined)[]): Order[] {
  const first = codes.findIndex((code) => code !== undefined);
  const last = codes.findLastIndex((code) => code !== undefined);
  const orders: Order[] = [];
  for (let firstRow = first; firstRow <= last; firstRow += mostRows) {
    const lastRow = Math.min(last, firstRow + mostRows - 1);
    const table = codes.slice(firstRow, lastRow + 1).map((code) => [code ?? null]);
    const range = { firstRow, firstColumn: column, lastRow, lastColumn: column };
    orders.push({ do: "number-formats", sheet, range, table });
  }
  return orders;
}
