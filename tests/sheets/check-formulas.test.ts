import type { BookGrid, CellGrid } from "../../src/sheets/grid";
import { typed } from "../support/damaged-grid";
import { insertRow, moveRow } from "../support/edit-grid";
import { OutlineSheet } from "../support/outline-sheet";
import { laid, onSheet, onSheets, read } from "../support/returned-books";

const xa = new OutlineSheet("26227");
const { check, label } = xa.layout.columns;

const outline = (change: (sheet: CellGrid) => CellGrid): BookGrid => onSheet(laid(), "Báo cáo", change);
const told = (book: BookGrid, code: string) => read(book).findings.filter((finding) => finding.code === code);
const partRows = xa.layout.rows.filter(({ kind }) => kind === "part");

describe("the check formulas of a returned sheet", () => {
  test("as laid they are intact", () => {
    expect(told(laid(), "PLACE-041")).toEqual([]);
  });

  test("a value pasted over one is told, with its cell", () => {
    const book = outline((sheet) => typed(sheet, xa.row("A02"), check, "Đạt"));
    expect(told(book, "PLACE-041")).toMatchObject([
      { severity: "notes", place: { sheet: "Báo cáo" }, params: { count: 1 } },
    ]);
    expect(told(book, "PLACE-041")[0]?.place.cell).toMatch(new RegExp(`^[A-Z]+${xa.row("A02") + 1}$`));
  });

  test("so is one that was emptied, one of the writer's own, and one that lost its cells", () => {
    const rows = [xa.row("A01"), xa.row("A02"), xa.row("B01")];
    const [emptied = 0, own = 0, lost = 0] = rows;
    const book = outline((sheet) =>
      typed(
        typed(typed(sheet, emptied, check, undefined), own, check, "Đạt", { formula: 'IF(F9>0,"Đạt","")' }),
        lost,
        check,
        { kind: "error", code: "#REF!" },
        { formula: 'IF(#REF!>0,"Sai","Đạt")' },
      ),
    );
    expect(told(book, "PLACE-041")).toMatchObject([{ params: { count: 3 } }]);
  });

  test("a column without a formula is one finding, not one a row", () => {
    const book = outline((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => {
          if (cell.column !== check || row.index < 4) return cell;
          const { column, value } = cell;
          return { column, value };
        }),
      })),
    }));
    const findings = told(book, "PLACE-041");
    expect(findings).toHaveLength(1);
    expect(Number(findings[0]?.params["count"])).toBeGreaterThan(partRows.length / 2);
  });

  test("rows that only moved keep theirs, as Excel rewrites their addresses", () => {
    const shifted = (formula: string): string =>
      formula.replace(/"[^"]*"|([A-Z]{1,2})(\d+)/g, (all, column: string | undefined, row: string) =>
        column === undefined ? all : `${column}${Number(row) + 2}`,
      );
    const book = outline((sheet) => {
      const below = insertRow(sheet, 6, 2);
      return {
        ...below,
        rows: below.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) =>
            cell.formula === undefined ? cell : { ...cell, formula: shifted(cell.formula) },
          ),
        })),
      };
    });
    expect(told(book, "PLACE-041")).toEqual([]);
    expect(
      told(
        outline((sheet) => moveRow(sheet, xa.row("B03"), 900)),
        "PLACE-041",
      ),
    ).toEqual([]);
  });

  test.each([
    ["spaces", (formula: string) => formula.replace(/^IF\(/, "IF( ")],
    ["TRUE() and FALSE()", (formula: string) => formula.replace(/\b(TRUE|FALSE)\b(?!\()/g, "$1()")],
    ["fewer digits", (formula: string) => formula.replaceAll("0.45000000100000004", "0.450000001")],
    ["brackets around addresses", (formula: string) => formula.replace(/LEN\(([A-Z]+\d+)\)/g, "LEN([.$1])")],
  ])("%s as another program writes them are no damage", (_what, rewrite) => {
    let changed = 0;
    const book = onSheets(laid(), (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => {
          const formula = cell.column === check && cell.formula ? rewrite(cell.formula) : cell.formula;
          if (formula !== cell.formula) changed++;
          return formula === undefined ? cell : { ...cell, formula };
        }),
      })),
    }));
    expect(changed).toBeGreaterThan(0);
    expect(told(book, "PLACE-041")).toEqual([]);
  });

  test("another bound in the formula is damage", () => {
    const book = outline((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          cell.column === check && row.index === xa.row("A01") && cell.formula
            ? { ...cell, formula: cell.formula.replaceAll("200000", "900000") }
            : cell,
        ),
      })),
    }));
    expect(told(book, "PLACE-041")).toMatchObject([{ params: { count: 1 } }]);
  });
});

describe("a cell that is full to the last character", () => {
  const text = "Nhân dân đồng thuận. ".repeat(1600);

  test("may have lost the rest: it is told with its cell, in texts and in lists", () => {
    const book = outline((sheet) => typed(sheet, xa.rowIn("I.1", "nd.2"), label, text.slice(0, 32_767)));
    expect(told(book, "PLACE-040")).toMatchObject([
      { severity: "needs-reason", place: { sheet: "Báo cáo", cell: `D${xa.rowIn("I.1", "nd.2") + 1}` } },
    ]);
    const list = onSheet(laid(), "Mô hình, điển hình", (sheet) => typed(sheet, 4, 3, text.slice(0, 32_767)));
    expect(told(list, "PLACE-040")).toMatchObject([{ place: { sheet: "Mô hình, điển hình" } }]);
  });

  test("one character less is whole", () => {
    const book = outline((sheet) => typed(sheet, xa.rowIn("I.1", "nd.2"), label, text.slice(0, 32_766)));
    expect(told(book, "PLACE-040")).toEqual([]);
  });
});
