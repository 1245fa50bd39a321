import type { CellGrid, CellValue } from "../../src/sheets/grid";
import { typed } from "../support/damaged-grid";
import { OutlineSheet } from "../support/outline-sheet";

const xa = new OutlineSheet("26215");
const grid = xa.grid();

describe("a count of list rows", () => {
  const row = xa.row("H01");
  const column = xa.column("2023");
  const laid = grid.rows.find(({ index }) => index === row)?.cells.find((cell) => cell.column === column);
  const formula = laid?.formula ?? "";
  const withFormula = (text: string, value: CellValue): CellGrid =>
    typed(grid, row, column, value, { formula: text });

  test.each([
    ["as laid", formula],
    ["with the separators of another program", `=${formula.replace(/,/g, ";")}`],
    ["with its own prefix", `of:=${formula.replace(/COUNTIFS/g, "_xlfn.COUNTIFS")}`],
    ["with blanks and fixed addresses", formula.replace(/=0/g, " = 0").replace(/,/g, ", ")],
  ])("that is our formula, %s, is no answer", (_how, text) => {
    expect(text).toContain("COUNTIFS");
    const read = xa.read(withFormula(text, { kind: "number", value: 9 }));
    expect([read.state("H01|2023"), read.codes()]).toEqual(["blank", []]);
  });

  test("that somebody went on computing with is an answer, and said", () => {
    const read = xa.read(withFormula(`${formula}+4`, { kind: "number", value: 6 }));
    expect(read.value("H01|2023")).toBe(6);
    expect(read.findings("VALUE-010")).toMatchObject([{ part: "H01", period: "2023" }]);
  });

  test("that was altered and has no result blocks", () => {
    const read = xa.read(withFormula(`${formula}+4`, { kind: "blank" }));
    expect(read.state("H01|2023")).toBe("unreadable");
    expect(read.findings("VALUE-011")).toMatchObject([{ part: "H01", period: "2023", severity: "blocks" }]);
  });
});
