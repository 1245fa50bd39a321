import { awardListWords as words, kindWords, twoDigits } from "../../messages/award-list-words";
import { textLiteral } from "../a1";
import type { CellRange } from "../grid";
import type { CellSpec, RowSpec } from "../spec";
import { printedColumns } from "./list-columns";
import { countFormula, endOfGroups, listHead, type PlacedGroup, type PrintedList } from "./list-places";

interface ClosedList {
  readonly list: Pick<PrintedList, "kind" | "count">;
  readonly placed: readonly PlacedGroup[];
  readonly lastColumn: number;
  /** The first column of the right half of the signatures. */
  readonly right: number;
}

/** "Danh sách có … tập thể./.", its count live, and the signatures. */
export function closingRows(
  layout: ClosedList,
  signs: readonly string[],
): { readonly rows: readonly RowSpec[]; readonly merges: readonly CellRange[] } {
  const { list, placed, lastColumn, right } = layout;
  const first = printedColumns.ordinal;
  const row = placed.length === 0 ? listHead.first + 1 : endOfGroups(placed);
  const ends = ` ${kindWords[list.kind].one}./.`;
  const closing: CellSpec = {
    column: first,
    role: "print-closing",
    value: `${words.closing}${twoDigits(list.count)}${ends}`,
    formula: `${textLiteral(words.closing)}&TEXT(${countFormula(list, placed)},"00")&${textLiteral(ends)}`,
  };
  const signers = signs.map((text, at): RowSpec => ({
    cells: [
      { column: first, role: "print-signature", value: at === 0 ? words.compiler : "" },
      { column: right, role: "print-signature", value: text },
    ],
    height: 18,
    fixedHeight: true,
  }));
  const blank: RowSpec = { cells: [], height: 17.25, fixedHeight: true };
  const names: RowSpec = {
    cells: [
      { column: first, role: "print-signature", value: "" },
      { column: right, role: "print-signature", value: "" },
    ],
    height: 18,
    fixedHeight: true,
  };
  const rows = [
    { cells: [closing], height: 21, fixedHeight: true },
    { ...blank, height: 9 },
    ...signers,
    ...Array.from({ length: 4 }, () => blank),
    names,
  ];
  const halves = rows.flatMap(({ cells }, at) =>
    cells.some(({ role }) => role === "print-signature")
      ? [
          { firstRow: row + at, lastRow: row + at, firstColumn: first, lastColumn: right - 1 },
          { firstRow: row + at, lastRow: row + at, firstColumn: right, lastColumn },
        ]
      : [],
  );
  return { rows, merges: [{ firstRow: row, lastRow: row, firstColumn: first, lastColumn }, ...halves] };
}
