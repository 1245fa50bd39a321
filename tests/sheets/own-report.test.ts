import { consolidate } from "../../src/domain/consolidation/consolidate";
import type { Consolidation } from "../../src/domain/consolidation/consolidation";
import { noDecisions } from "../../src/domain/consolidation/decisions";
import type { Submission } from "../../src/domain/submission/submission";
import { layConsolidatedWorkbook } from "../../src/sheets/consolidated-workbook/lay";
import { interpretPrevious } from "../../src/sheets/result-state/state-sheet";
import { gridOfBook } from "../../src/sheets/spec-to-grid";
import type { BookSpec } from "../../src/sheets/spec";
import { unitEdits } from "../../src/app/level/unit-edits";
import { cellText } from "../../src/sheets/cell-text";
import type { BookGrid } from "../../src/sheets/grid";
import { unitOf } from "../support/consolidated";
import { handIn } from "../support/hand-ins";
import { context, laNga, phuTuc } from "../support/returned-books";

const district = unitOf(context, "736");
const communes = [laNga, phuTuc].map((unit, at) =>
  handIn(context, unit, { figures: { "B01|2023": 10 + at, "C07|2023": 2, "A01|2023": 900 } }),
);
const own = handIn(context, district, {
  figures: { "B01|2023": 7, "C07|2023": 5, "E06|luy-ke": "dat-chuan" },
  texts: { "III.1": "Phần của huyện." },
});

const consolidated = (files: readonly Submission[], previous?: BookGrid): Consolidation =>
  consolidate({
    ...{ context, unit: district, refused: [], refusals: [], decisions: noDecisions },
    submissions: files,
    previous: previous && interpretPrevious(previous),
  });

const named = (book: BookSpec, name: string) => book.sheets.find((sheet) => sheet.name === name);

/** What a row of Đối chiếu các cấp says, by its key. */
function compared(book: BookSpec, key: string): readonly unknown[] {
  const rows = [...(named(book, "Đối chiếu các cấp")?.rows ?? [])];
  const row = rows.find(({ cells }) => cells[0]?.value === key);
  return (row?.cells ?? []).slice(6).map(({ value }) => value);
}

test("without its own form a level has no own report", () => {
  const book = layConsolidatedWorkbook(consolidated(communes));
  expect(named(book, "Báo cáo")).toBeUndefined();
  expect(named(book, "Đối chiếu các cấp")).toBeUndefined();
});

describe("with it", () => {
  const result = consolidated([...communes, own]);
  const book = layConsolidatedWorkbook(result);

  test("totals stay those of the communes", () => {
    expect(consolidated(communes).totals).toEqual(result.totals);
  });

  test("each level's own part is added to what it reports", () => {
    const rule = "Cộng phần của chính đơn vị với phần cấp dưới";
    expect(compared(book, "B01|2023")).toEqual([7, 21, -14, 28, rule]);
  });

  test("what the lowest level counts is reported as it counts, the own number beside it with the difference", () => {
    expect(compared(book, "C07|2023")).toEqual([5, 4, 1, 4, "Lấy số cộng từ cấp dưới"]);
  });

  test("what only one of the levels is asked is not compared", () => {
    expect(compared(book, "A01|2023")).toEqual([]);
    expect(compared(book, "E06|luy-ke")).toEqual([]);
  });

  test("its figures stand on a sheet of its own, its texts where a level writes", () => {
    const grid = gridOfBook(book);
    const sheet = grid.sheets.find(({ name }) => name === "Báo cáo");
    const row = sheet?.rows.find(({ cells }) => cells.some((cell) => cellText(cell) === "B01"));
    expect(row?.cells.map(cellText)).toContain("7");
    expect(JSON.stringify(sheet)).not.toContain("nd.1");
    expect([...(interpretPrevious(grid)?.ownText ?? [])]).toEqual([["III.1", "Phần của huyện."]]);
  });

  test("a text rewritten since is not asked about again by the form it came from", () => {
    const grid = gridOfBook(book);
    const rewritten: BookGrid = {
      ...grid,
      sheets: grid.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) =>
            cellText(cell) === "Phần của huyện."
              ? { ...cell, value: { kind: "text", value: "Viết lại." } as const }
              : cell,
          ),
        })),
      })),
    };
    const again = consolidated([...communes, own], rewritten);
    expect([...again.ownText.values()]).toEqual(["Viết lại."]);
    expect(again.findings.some(({ code }) => code === "UNIT-029")).toBe(false);
  });

  test("what is typed into it is one more hand-in of the level's own", () => {
    const grid = gridOfBook(book);
    const typed: BookGrid = {
      ...grid,
      sheets: grid.sheets.map((sheet) =>
        sheet.name !== "Báo cáo"
          ? sheet
          : {
              ...sheet,
              rows: sheet.rows.map((row) => ({
                ...row,
                cells: row.cells.map((cell) =>
                  row.cells.some((one) => cellText(one) === "B01") && cellText(cell) === "7"
                    ? { ...cell, value: { kind: "number", value: 9 } as const }
                    : cell,
                ),
              })),
            },
      ),
    };
    const edits = unitEdits(context, book, typed, [], "2023-11-28T00:00:00Z", "vi");
    expect(edits.map(({ unit }) => unit)).toEqual([district.code]);
    const later = layConsolidatedWorkbook(consolidated([...communes, own, ...edits]));
    expect(compared(later, "B01|2023").slice(0, 2)).toEqual([9, 21]);
  });
});
