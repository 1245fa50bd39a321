import { isAnswered } from "../../src/domain/submission/is-answered";
import type { Submission } from "../../src/domain/submission/submission";
import type { BookGrid, CellGrid } from "../../src/sheets/grid";
import { layConsolidatedWorkbook } from "../../src/sheets/consolidated-workbook/lay";
import { isForeign } from "../../src/sheets/standard-workbook/interpret";
import { provinceOf, districtOf, codesBelow } from "../support/consolidated";
import { deleteColumns } from "../support/edit-grid";
import { context, laid, onSheets, read } from "../support/returned-books";
import { bookToGrid } from "../support/spec-to-grid";

const district = bookToGrid(layConsolidatedWorkbook(districtOf(context, "736")));
const province = bookToGrid(layConsolidatedWorkbook(provinceOf(context, codesBelow(context, "736"))));

const answered = ({ figures, narratives, lists }: Submission): number =>
  context.index.slots.filter(({ slot }) => isAnswered(figures, slot)).length +
  narratives.length +
  lists.length;

const without = (book: BookGrid, ...names: readonly string[]): BookGrid =>
  onSheets(book, (sheet) => (names.includes(sheet.name) ? undefined : sheet));
const renamed = (book: BookGrid): BookGrid => ({
  ...book,
  sheets: book.sheets.map((sheet, at) => ({ ...sheet, name: `Sheet${at + 1}` })),
});
const stripped = (book: BookGrid): BookGrid => ({ ...without(book, "_tonghop"), properties: {} });

describe("a consolidated workbook given where a unit's form belongs", () => {
  test.each<readonly [string, BookGrid, string]>([
    ["as it is", district, "736"],
    ["by its property alone", renamed(without(district, "_tonghop")), "736"],
    ["by its hidden sheet alone", { ...renamed(district), properties: {} }, "736"],
    ["by its sheets' names alone", stripped(district), "736"],
    ["by what stands in its sheets", renamed(stripped(district)), "736"],
    ["turned, by what stands in its sheets", renamed(stripped(province)), "75"],
  ])("is kept apart whole, %s", (_what, book, code) => {
    const submission = read(book);
    expect(submission.isConsolidated).toBe(true);
    expect(answered(submission)).toBe(0);
    expect(isForeign(submission)).toBe(false);
    expect(submission.findings).toMatchObject([{ code: "UNIT-022", severity: "needs-reason", unit: code }]);
  });

  test("whose it is nobody knows where its titles are gone too: it is apart all the same", () => {
    const untitled = onSheets(renamed(stripped(district)), (sheet) => ({
      ...sheet,
      rows: sheet.rows.filter(({ index }) => index > 0),
    }));
    expect(read(untitled)).toMatchObject({ isConsolidated: true, unit: undefined });
  });
});

const results = district.sheets.slice(0, district.sheets.findIndex(({ name }) => name === "Hướng dẫn") + 1);

describe("one of its sheets alone, or among a unit's own, is no part of a form", () => {
  test.each(results.map((sheet): readonly [string, CellGrid] => [sheet.name, sheet]))(
    "%s alone",
    (_name, sheet) => {
      const submission = read({ sheets: [{ ...sheet, name: "Sheet1" }], properties: {} });
      expect(answered(submission)).toBe(0);
      expect(isForeign(submission)).toBe(true);
    },
  );

  test.each(
    ["Tổng hợp", "Nội dung theo mục", "Dữ liệu"].map((name): readonly [string, CellGrid] => {
      const sheet = district.sheets.find((one) => one.name === name);
      if (!sheet) throw new RangeError(name);
      const hidden = name === "Dữ liệu" ? [14] : [0, 1];
      return [name, deleteColumns(sheet, ...hidden)];
    }),
  )("%s without its hidden columns", (_name, sheet) => {
    expect(answered(read({ sheets: [{ ...sheet, name: "Báo cáo" }], properties: {} }))).toBe(0);
  });

  test("Tổng hợp beside a commune's own sheets: the commune's figures stand, the sheet is said", () => {
    const own = laid();
    const matrix = results.find(({ name }) => name === "Tổng hợp") as CellGrid;
    const submission = read({ ...own, sheets: [matrix, ...own.sheets] });
    expect(answered(submission)).toBe(answered(read(own)));
    expect(submission.findings.filter(({ code }) => code === "PLACE-105")).toMatchObject([
      { place: { sheet: "Tổng hợp" } },
    ]);
  });
});

test("a unit may call sheets of its own as ours are called", () => {
  const own = laid();
  const sheet = (name: string): CellGrid => ({
    name,
    hidden: false,
    rows: [{ index: 0, cells: [{ column: 0, value: { kind: "text", value: "của xã" } }] }],
    merges: [],
  });
  const book = { ...own, sheets: [...own.sheets, ...["Tổng hợp", "Dữ liệu", "Hướng dẫn"].map(sheet)] };
  expect(read(book)).toMatchObject({ unit: "26227", unitIsLikely: false });
  expect(read(book).isConsolidated).toBeUndefined();
});
