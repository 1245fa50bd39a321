import { a1OfCell } from "../../src/domain/submission/a1-of-cell";
import type { CellGrid, CellValue } from "../../src/sheets/grid";
import { reportOvertyped } from "../../src/sheets/bao-cao/report-overtyped";
import { OutlineSheet } from "../support/outline-sheet";

const xa = new OutlineSheet("26215");
const grid = xa.grid(xa.answers({ "H01|2021": 2, "B01|2021": 3, "B01|2022": 4, "B01|2023": 5 }));
const total = { row: xa.row("B01"), column: xa.column("luy-ke") };
const own = grid.rows
  .find(({ index }) => index === total.row)
  ?.cells.find(({ column }) => column === total.column)?.formula;

const withTotal = (formula: string | undefined, value: CellValue): CellGrid => ({
  ...grid,
  rows: grid.rows.map((row) =>
    row.index === total.row
      ? {
          ...row,
          cells: row.cells.map((cell) =>
            cell.column === total.column
              ? { column: cell.column, value, ...(formula !== undefined && { formula }) }
              : cell,
          ),
        }
      : row,
  ),
});

/** The cell of B01 in a year. */
const at = (year: string): string => a1OfCell(total.row, xa.column(year));

/** What is said of the total of B01, for which the form reckons 3 + 4 + 5. */
const said = (formula: string | undefined, value: CellValue): readonly unknown[] =>
  saidOf(withTotal(formula, value));

function saidOf(read: CellGrid): readonly unknown[] {
  const { draft } = xa.read(read);
  draft.figures.set(xa.slot("B01|luy-ke"), { state: "value", value: 12 });
  reportOvertyped(xa.context, draft);
  return draft.findings.flatMap(({ code, place, params }) =>
    code.startsWith("PLACE") ? [[code, place.cell, params["text"]]] : [],
  );
}

const number = (value: number): CellValue => ({ kind: "number", value });
const cell = a1OfCell(total.row, total.column);

test("the sample has a formula of its own there", () => {
  expect(own).toContain("SUM(");
});

test.each<readonly [string, string | undefined, CellValue]>([
  ["a link to another workbook", "'[Tong hop xa.xlsx]Sheet1'!$C$14", number(99)],
  ["a sum of a person's own", "D5+E5", number(99)],
  ["a sum of numbers", "90+9", number(99)],
  ["a number", undefined, number(99)],
  ["the form's own sum over cells of another row", own?.replace(/([A-Z])\d+/g, "$199"), number(99)],
  ["the form's own sum over one year twice", own?.replaceAll(at("2022"), at("2021")), number(99)],
])("%s with another result is kept and said", (_name, formula, value) => {
  expect(said(formula, value)).toEqual([["PLACE-008", cell, "99"]]);
});

test.each<readonly [string, string | undefined, CellValue]>([
  ["the form's own formula with an old result", own, number(99)],
  ["another formula with the same result", "D5+E5", number(12)],
  ["a formula that fails", "D5+#REF!", { kind: "error", code: "#REF!" }],
  ["a number that is the same", undefined, number(12)],
])("%s deserves no word", (_name, formula, value) => {
  expect(said(formula, value)).toEqual([]);
});

test("rows that only moved keep the form's own formula, as Excel rewrites its addresses", () => {
  const moved = (row: number): number => (row < total.row ? row : row + 3);
  const down = (formula: string): string =>
    formula.replace(
      /(\$?[A-Z]{1,3}\$?)(\d+)/g,
      (_address, column: string, row: string) => `${column}${moved(Number(row) - 1) + 1}`,
    );
  const rows = withTotal(own, number(99)).rows.map((row) => ({
    ...row,
    index: moved(row.index),
    cells: row.cells.map((cell) =>
      cell.formula === undefined ? cell : { ...cell, formula: down(cell.formula) },
    ),
  }));
  expect(saidOf({ ...grid, rows })).toEqual([]);
});

test("a sum over a year whose column the sheet has no more is not judged", () => {
  const rows = withTotal(own?.replaceAll(at("2022"), at("2021")), number(99)).rows.map((row) => ({
    ...row,
    cells: row.cells.filter(({ column }) => column !== xa.column("2022")),
  }));
  expect(saidOf({ ...grid, rows })).not.toContainEqual(["PLACE-008", cell, "99"]);
});
