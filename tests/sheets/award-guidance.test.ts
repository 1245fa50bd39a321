import { withGuidance } from "../../src/domain/awards/guidance";
import type { AwardRules, Quota } from "../../src/domain/awards/award-rules";
import { lintAwardRules } from "../../src/domain/campaign/lint-awards";
import { parseUnitCode } from "../../src/domain/unit/unit-code";
import { readBook } from "../../src/files/read-book";
import { writeBook } from "../../src/files/xlsx/write-book";
import { cellText } from "../../src/sheets/cell-text";
import type { BookGrid, CellValue, GridCell, GridRow } from "../../src/sheets/grid";
import { interpretGuidance, isGuidance } from "../../src/sheets/huong-dan-khen-thuong/interpret";
import { layGuidance } from "../../src/sheets/huong-dan-khen-thuong/lay";
import { dongNai } from "../support/campaign";
import { unitOf } from "../support/consolidated";
import { rulesOf } from "../support/nominations";
import { bookToGrid } from "../support/spec-to-grid";

const context = dongNai();
const unit = unitOf(context, "75");
const createdAt = "2023-11-20T01:00:00Z";
const sourced = { source: "Hướng dẫn khen thưởng", verified: true };
const quotas: readonly Quota[] = [
  { id: "hd-4", form: "bk-tinh", level: "district", most: { kind: "number", number: 5 }, ...sourced },
  {
    ...{ id: "hd-5", form: "gk-huyen", level: "district", ...sourced },
    ...{ kinds: ["collective", "household"], units: [parseUnitCode("736"), parseUnitCode("731")] },
    most: { kind: "share", percent: 7.5, ofKinds: ["xa", "phuong"], rounding: "up", lessRewarded: true },
  },
];

const laid = (rules: AwardRules): BookGrid => bookToGrid(layGuidance({ context, unit, rules, createdAt }));
const read = (grid: BookGrid) => {
  const found = interpretGuidance(context, grid, "hd.xlsx");
  if (!found) throw new Error("no guidance");
  return found;
};

const text = (value: string): CellValue => ({ kind: "text", value });

/** A cell typed over, in the row whose first text begins so, or in a row by its index. */
function typed(
  book: BookGrid,
  sheet: string,
  row: string | number,
  column: number,
  value: CellValue,
): BookGrid {
  const sheets = book.sheets.map((grid) => {
    if (grid.name !== sheet) return grid;
    const isIt = ({ index, cells }: GridRow): boolean =>
      typeof row === "number" ? index === row : (cells[0] ? cellText(cells[0]) : "").startsWith(row);
    // Rows in which nothing stands are in no grid.
    const rows = grid.rows.some(isIt) ? grid.rows : [...grid.rows, { index: Number(row), cells: [] }];
    return { ...grid, rows: rows.map((one) => (isIt(one) ? withCell(one, { column, value }) : one)) };
  });
  return { ...book, sheets };
}

const withCell = ({ index, cells }: GridRow, cell: GridCell): GridRow => ({
  index,
  cells: [...cells.filter(({ column }) => column !== cell.column), cell].sort((a, b) => a.column - b.column),
});

test("what is laid is read back: days, aims, forms by kind, quotas", () => {
  const rules = { ...rulesOf(), quotas };
  const { guidance, findings } = read(laid(rules));
  expect(findings).toEqual([]);
  expect(guidance).toMatchObject({
    ...{ source: "Hướng dẫn khen thưởng", expectedDecisionOn: "2023-12-20", quotas },
    ...{ directWorkers: 50, women: 30 },
  });
  const guided = withGuidance(rules, guidance);
  const kindsIn = ({ packs: [pack] }: AwardRules) =>
    pack?.forms.map(({ form, forKinds }) => [form, forKinds]);
  expect(kindsIn(guided)).toEqual(kindsIn(rules));
  expect(lintAwardRules(context, guided)).toEqual([]);
});

test("through bytes the same", async () => {
  const book = layGuidance({ context, unit, rules: { ...rulesOf(), quotas }, createdAt });
  const file = await readBook(writeBook(book));
  if (file.kind !== "book") throw new Error(file.kind);
  expect(isGuidance(file.book)).toBe(true);
  expect(read(file.book).guidance).toEqual(read(laid({ ...rulesOf(), quotas })).guidance);
});

test("what is filled in stands instead of the campaign's own; what is left blank leaves it", () => {
  let book = laid(rulesOf());
  book = typed(book, "Hướng dẫn khen thưởng", "Văn bản hướng dẫn", 1, text("Hướng dẫn số 12/HD-SNV"));
  book = typed(book, "Hướng dẫn khen thưởng", "Ngày dự kiến", 1, text("15/01/2024"));
  book = typed(book, "Hướng dẫn khen thưởng", "Mức phấn đấu: nữ", 1, { kind: "blank" });
  book = typed(book, "Hướng dẫn khen thưởng", "Giấy khen của Chủ tịch Ủy ban nhân dân xã", 3, {
    kind: "blank",
  });
  book = typed(book, "Chỉ tiêu", 3, 0, text("giấy khen của chủ tịch UBND huyện"));
  book = typed(book, "Chỉ tiêu", 3, 2, text("Cấp huyện"));
  book = typed(book, "Chỉ tiêu", 3, 4, { kind: "number", value: 3 });
  const { guidance, findings } = read(book);
  expect(findings).toEqual([]);
  const rules = withGuidance(rulesOf(), guidance);
  expect(rules.expectedDecisionOn).toEqual({ year: 2024, month: 1, day: 15 });
  expect(rules.aims).toMatchObject({ women: 30, source: "Hướng dẫn số 12/HD-SNV", verified: true });
  expect(rules.quotas).toMatchObject([{ form: "gk-huyen", level: "district", most: { number: 3 } }]);
  const kindsIn = (pack: number) => rules.packs[pack]?.forms.find(({ form }) => form === "gk-xa")?.forKinds;
  // The law of the day that is expected now; the one before keeps its own.
  expect(kindsIn(1)).toEqual(["collective", "household"]);
  expect(kindsIn(0)).toEqual(["collective", "household", "individual"]);
});

test("a form without any mark is not given this time", () => {
  let book = laid(rulesOf());
  for (const column of [1, 2, 3])
    book = typed(book, "Hướng dẫn khen thưởng", "Giấy khen của Chủ tịch Ủy ban nhân dân xã", column, {
      kind: "blank",
    });
  const rules = withGuidance(rulesOf(), read(book).guidance);
  expect(rules.packs[0]?.forms.map(({ form }) => form)).not.toContain("gk-xa");
});

test.each<readonly [string, string, string | number, number, CellValue, string, string]>([
  ["no day", "Hướng dẫn khen thưởng", "Ngày dự kiến", 1, text("cuối năm"), "AWARD-035", "B4"],
  ["no percentage", "Hướng dẫn khen thưởng", "Mức phấn đấu: nữ", 1, text("một nửa"), "AWARD-036", "B7"],
  [
    "a share of one",
    "Hướng dẫn khen thưởng",
    "Mức phấn đấu: nữ",
    1,
    { kind: "number", value: 0.3 },
    "AWARD-036",
    "B7",
  ],
  ["an unknown form", "Chỉ tiêu", 3, 0, text("Bằng khen Bộ"), "AWARD-037", "A4"],
  ["an unknown level", "Chỉ tiêu", 3, 2, text("vùng"), "AWARD-037", "C4"],
  ["a unit of another level", "Chỉ tiêu", 3, 3, text("Xã Phú Túc"), "AWARD-037", "D4"],
  ["no number", "Chỉ tiêu", 3, 4, text("nhiều"), "AWARD-036", "E4"],
  ["a number and a share", "Chỉ tiêu", 3, 5, { kind: "number", value: 5 }, "AWARD-038", "E4"],
  ["neither", "Chỉ tiêu", 3, 4, { kind: "blank" }, "AWARD-038", "E4"],
  ["no level", "Chỉ tiêu", 3, 2, { kind: "blank" }, "AWARD-038", "C4"],
  ["a share of nothing", "Chỉ tiêu", 4, 6, { kind: "blank" }, "AWARD-038", "G5"],
])(
  "%s: said with its cell, the row is left out, the others hold",
  (_what, sheet, row, column, value, code, cell) => {
    const { guidance, findings } = read(typed(laid({ ...rulesOf(), quotas }), sheet, row, column, value));
    expect(findings).toMatchObject([{ code, severity: "blocks", place: { file: "hd.xlsx", sheet, cell } }]);
    expect(guidance.quotas).toHaveLength(sheet === "Chỉ tiêu" ? 1 : 2);
  },
);

test("a workbook without the label of the day is no table of guidance", () => {
  expect(interpretGuidance(context, { sheets: [], properties: {} }, "a.xlsx")).toBeUndefined();
});
