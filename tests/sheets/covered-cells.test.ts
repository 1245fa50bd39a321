import type { Submission } from "../../src/domain/submission/submission";
import type { BookGrid, CellGrid } from "../../src/sheets/grid";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { insertedRow, typed } from "../support/damaged-grid";
import { OutlineSheet } from "../support/outline-sheet";
import { codes, context, laNga, laid, onSheet, read } from "../support/returned-books";
import { bookToGrid } from "../support/spec-to-grid";

const outlineOf = new OutlineSheet("26227");

test("merges left behind by rows put in above cover words of ours, which are no answers", () => {
  const empty = bookToGrid(
    layStandardWorkbook(context, { unit: laNga, createdAt: "2023-11-20T01:00:00.000Z" }),
  );
  const shifted = (book: BookGrid): Submission =>
    read(onSheet(book, "Báo cáo", (grid) => insertedRow(grid, 6)));
  expect(codes(shifted(empty))).not.toContain("PLACE-021");
  const covered = shifted(laid()).findings.filter(({ code }) => code === "PLACE-021");
  expect(covered.filter(({ part, section }) => part === undefined && section === undefined)).toEqual([]);
});

test("a text, a note and a row of a list hidden under a merge are named", () => {
  const { layout } = outlineOf;
  const row = outlineOf.rowIn("II.1", "nd.1");
  const over = (grid: CellGrid, firstRow: number, column: number): CellGrid => ({
    ...grid,
    merges: [...grid.merges, { firstRow, lastRow: firstRow, firstColumn: column - 1, lastColumn: column }],
  });
  const note = typed(laid().sheets[1] as CellGrid, outlineOf.row("B01"), layout.columns.note, "theo sổ");
  const book = onSheet(
    onSheet(laid(), "Báo cáo", () =>
      over(over(typed(note, row, 3, "Một đoạn"), row, 3), outlineOf.row("B01"), layout.columns.note),
    ),
    "Kiến nghị, vướng mắc",
    (grid) => over(typed(grid, 4, 2, "Đề nghị bố trí vốn"), 4, 2),
  );
  const said = read(book).findings.filter(({ code }) => code === "PLACE-021");
  expect(said).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ section: "II.1" }),
      expect.objectContaining({ part: "B01" }),
      expect.objectContaining({ list: "requests", row: "KN.001" }),
    ]),
  );
});
