import { layConsolidatedWorkbook } from "../../src/sheets/consolidated-workbook/lay";
import type { BookSpec, CellSpec, SheetSpec } from "../../src/sheets/spec";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { dongNai } from "../support/campaign";
import { districtOf, provinceOf, submissionOf, unitOf } from "../support/consolidated";
import { codesBelow } from "../support/consolidated";
import { slotIn } from "../support/hand-ins";

const context = dongNai();
const missing = "26212";

type Grid = readonly (readonly CellSpec[])[];

function sheetNamed(book: BookSpec, name: string): SheetSpec {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new RangeError(`no sheet ${name}`);
  return found;
}

const gridOf = (sheet: SheetSpec): Grid => [...sheet.rows].map(({ cells }) => cells);
const shown = (cells: readonly CellSpec[], sheet: SheetSpec): readonly unknown[] =>
  cells.filter(({ column }) => sheet.columns[column]?.hidden !== true).map(({ value }) => value ?? "");

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

function rowOf(grid: Grid, value: unknown, from = 0): number {
  const at = grid.findIndex((cells, row) => row >= from && cells.some((cell) => cell.value === value));
  if (at < 0) throw new RangeError(`no row ${String(value)}`);
  return at;
}

/** The district's communes with these figures of F01 over the whole span; undefined: none was given. */
function districtWith(amounts: readonly (number | undefined)[]): SheetSpec {
  const district = unitOf(context, "736");
  const children = (context.childrenOf.get(district.code) ?? []).filter(({ code }) => code !== missing);
  const submissions = children.map((child, at) => {
    const answers = sampleAnswers(context, child, 7);
    const amount = amounts[at];
    for (const period of ["2021", "2022", "2023", "luy-ke"]) {
      const isLast = period === "2023" || period === "luy-ke";
      const value = isLast ? amount : amount === undefined ? undefined : 0;
      answers.figures.set(
        slotIn(context, `F01|${period}`),
        value === undefined ? { state: "blank" } : { state: "value", value },
      );
    }
    return submissionOf(context, child, answers);
  });
  return sheetNamed(layConsolidatedWorkbook(districtOf(context, "736", { submissions })), "Phân tích");
}

describe("the ranking", () => {
  const sheet = districtWith([500, 900, 500, undefined, 700, 500, 100]);
  const grid = gridOf(sheet);
  const first = rowOf(grid, "Hạng") + 3;
  const ranked = grid.slice(first, first + 14).map((cells) => shown(cells, sheet));

  test("ties share a rank and the next one is left out", () => {
    expect(ranked.slice(0, 6).map(([rank, , value]) => [rank, value])).toEqual([
      [1, 900],
      [2, 700],
      [3, 500],
      [3, 500],
      [3, 500],
      [6, 100],
    ]);
  });

  test("who gave no figure comes behind, who sent nothing last, and each is said to", () => {
    const rest = ranked.slice(6);
    expect(rest.every(([rank, , value]) => rank === "" && value === "")).toBe(true);
    expect(rest.slice(0, -1).every(([, name]) => String(name).endsWith("(chưa có số liệu)"))).toBe(true);
    expect(rest.at(-1)?.[1]).toBe("Xã Phú Tân (chưa nộp)");
  });

  test("an amount per household and per 1,000 people is that of the last state of the denominator", () => {
    const answers = (code: string) => sampleAnswers(context, unitOf(context, code), 7).figures;
    const [, second] = (context.childrenOf.get(unitOf(context, "736").code) ?? []).filter(
      ({ code }) => code !== missing,
    );
    const figures = answers(second?.code ?? "");
    const households = figures.number(slotIn(context, "A02|2023")) ?? 0;
    const people = figures.number(slotIn(context, "A01|2023")) ?? 0;
    expect(ranked[0]?.slice(3, 5)).toEqual([900 / households, (900 * 1000) / people]);
  });

  test("shares of the whole add up to 100", () => {
    const shares = ranked.map((cells) => cells[5]).filter((share) => typeof share === "number");
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
  });

  test("its chart shows it rank by rank", () => {
    const chart = sheet.charts?.[0];
    expect(chart).toMatchObject({ kind: "bar", sheet: "Phân tích" });
    expect(chart?.values.firstRow).toBe(first);
    expect(chart?.values.lastRow).toBe(first + 13);
  });
});

describe("the sheet of a district", () => {
  const book = layConsolidatedWorkbook(districtOf(context, "736", { left: [missing] }));
  const sheet = sheetNamed(book, "Phân tích");
  const grid = gridOf(sheet);

  test("holds no figure of a unit that sent nothing", () => {
    const rows = grid.filter((cells) => cells.some(({ value }) => value === "Xã Phú Tân (chưa nộp)"));
    expect(rows.length).toBeGreaterThanOrEqual(3);
    for (const cells of rows) {
      const figures = cells.filter(({ column }) => column >= 10 && sheet.columns[column]?.hidden !== true);
      const own = cells.find(({ value }) => value === "Xã Phú Tân (chưa nộp)");
      if (own?.column === 1) continue; // The unit's hidden row beside another unit's rank.
      expect(figures.filter(({ value }) => value !== undefined && value !== "")).toEqual([]);
    }
  });

  test("says beside each view who stands behind it", () => {
    const rows = grid.filter((cells) => cells.some(({ value }) => value === "Số đơn vị đã báo cáo"));
    expect(rows.length).toBeGreaterThanOrEqual(3);
    const texts = grid.flatMap((cells) => cells.map(({ value }) => value));
    expect(texts).toContain("13/14 xã, thị trấn");
  });

  test("a change is told within an unbroken series only, and never between years of a flow", () => {
    const ids = book.names.find(({ name }) => name === "dm_ChiTieuSo")?.range.firstColumn ?? -1;
    const from = book.names.find(({ name }) => name === "dm_KyDauSo")?.range.firstColumn ?? -1;
    const lists = gridOf(sheetNamed(book, "_danhmuc"));
    const start = (part: string): unknown => {
      const row = lists.find((cells) =>
        cells.some(({ column, value }) => column === ids && textOf(value).startsWith(`${part} - `)),
      );
      return row?.find(({ column }) => column === from)?.value;
    };
    expect([start("D02"), start("A01"), start("D01"), start("F01")]).toEqual(["2022", "dau-ky", "2021", ""]);
  });

  test("completeness is told as a part of what is required, with figures in its cells", () => {
    const top = rowOf(grid, "4. Mức độ đầy đủ của báo cáo theo mục");
    const unit = grid[rowOf(grid, "Xã Phú Túc", top)] ?? [];
    const shares = unit.filter(({ format }) => format === "percent-whole");
    expect(shares.length).toBeGreaterThan(5);
    for (const { value } of shares) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
    expect(shares.every(({ formula }) => formula !== undefined)).toBe(true);
  });

  test("is laid the same every time", () => {
    const again = layConsolidatedWorkbook(districtOf(context, "736", { left: [missing] }));
    expect(JSON.stringify(gridOf(sheetNamed(again, "Phân tích")))).toBe(JSON.stringify(grid));
  });
});

describe("Biểu theo mục", () => {
  const district = layConsolidatedWorkbook(districtOf(context, "736", { left: [missing] }));

  test("has every figure of the outline once, at most eight a table, a page each", () => {
    const sheet = sheetNamed(district, "Biểu theo mục");
    const rows = [...sheet.rows];
    const titles = rows.filter(({ cells }) => /^Biểu số \d\d\. /.test(textOf(cells[0]?.value)));
    expect(titles.length).toBeGreaterThan(5);
    expect(titles.slice(1).every(({ breakBefore }) => breakBefore === true)).toBe(true);
    expect(sheet.columns).toHaveLength(11);
  });

  test("is left to Tổng hợp where that has units down", () => {
    const communes = [...codesBelow(context, "736"), ...codesBelow(context, "740")];
    const province = layConsolidatedWorkbook(provinceOf(context, communes));
    expect(province.sheets.some(({ name }) => name === "Biểu theo mục")).toBe(false);
    expect(province.sheets.some(({ name }) => name === "Phân tích")).toBe(true);
  });
});

describe("the PivotTable", () => {
  test("stands over the whole table, with the chosen figure let through and no totals of its own", () => {
    const book = layConsolidatedWorkbook(districtOf(context, "736", { left: [missing] }));
    const { pivot, rows } = sheetNamed(book, "PivotTable");
    const { table } = sheetNamed(book, "Dữ liệu");
    if (!pivot) throw new RangeError("no PivotTable");
    expect(pivot.source.range).toEqual(table?.range);
    expect(pivot.fields.map(({ name }) => name)).toEqual(table?.columns);
    expect(pivot.rowItems).toHaveLength(13);
    const selected = pivot.fields.flatMap(({ items = [], selected: at = -1 }) => items[at] ?? []);
    expect(selected).toEqual([expect.stringMatching(/nguồn lực/)]);
    expect([...rows].length).toBe(pivot.range.lastRow + 1);
  });

  test("is not there before anybody reported", () => {
    const all = (context.childrenOf.get(unitOf(context, "736").code) ?? []).map(({ code }) => code);
    const book = layConsolidatedWorkbook(districtOf(context, "736", { left: all }));
    expect(book.sheets.some(({ pivot }) => pivot !== undefined)).toBe(false);
  });
});
