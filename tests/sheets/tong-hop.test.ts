import { computeTotals } from "../../src/domain/consolidation/totals";
import type { Consolidation } from "../../src/domain/consolidation/consolidation";
import { parsePartId, parsePeriodId } from "../../src/domain/indicator/ids";
import { layConsolidatedWorkbook } from "../../src/sheets/consolidated-workbook/lay";
import type { BookSpec, CellSpec, SheetSpec } from "../../src/sheets/spec";
import { dongNai } from "../support/campaign";
import { codesBelow, districtOf, provinceOf } from "../support/consolidated";

const context = dongNai();
type Grid = readonly (readonly CellSpec[])[];

function sheetNamed(book: BookSpec, name: string): SheetSpec {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new RangeError(`no sheet ${name}`);
  return found;
}

const gridOf = (sheet: SheetSpec): Grid => [...sheet.rows].map(({ cells }) => cells);
const at = (grid: Grid, row: number, column: number): CellSpec | undefined =>
  grid[row]?.find((cell) => cell.column === column);
const rowsWith = (grid: Grid, value: unknown): readonly number[] =>
  grid.flatMap((cells, row) => (cells.some((cell) => cell.value === value) ? [row] : []));

function slotOf(part: string, period: string): number {
  const slot = context.index.slotOf(parsePartId(part), parsePeriodId(period));
  if (slot === undefined) throw new RangeError(`no figure ${part}|${period}`);
  return slot;
}

const missing = "26212";
const communes = [...codesBelow(context, "736"), ...codesBelow(context, "740")].filter(
  (code) => code !== missing,
);
const province = provinceOf(context, [...communes, "736", "740", "DNI-SNV"]);
const provinceBook = layConsolidatedWorkbook(province);
const turned = gridOf(sheetNamed(provinceBook, "Tổng hợp"));

/** The column whose hidden key names the figure. */
function columnOf(key: string): number {
  const column = turned[2]?.find(({ value }) => value === key)?.column;
  if (column === undefined) throw new RangeError(`no column ${key}`);
  return column;
}

const rowOf = (name: string): number => {
  const [row] = rowsWith(turned, name);
  if (row === undefined) throw new RangeError(`no row ${name}`);
  return row;
};

describe("the matrix with units down", () => {
  test("stands under one subtotal a district, in administrative order, what the district counts itself last", () => {
    const [group, first, own] = [
      rowOf("Huyện Định Quán"),
      rowOf("Thị trấn Định Quán"),
      rowOf("Phần của huyện"),
    ];
    expect(first).toBe(group + 1);
    expect(own).toBe(group + 15);
    expect(rowOf("Xã Phú Tân (chưa nộp)")).toBeLessThan(own);
    expect(rowOf("Huyện Long Thành")).toBeGreaterThan(own);
  });

  test.each([
    ["A01", "2023"],
    ["D03", "2022"],
    ["D01", "2023"],
    ["F01", "luy-ke"],
    ["B02", "trong-ky"],
  ])("a district's subtotal of %s in %s is the total by the figure's own rule", (part, period) => {
    const members = province.children.filter(({ unit }) => unit.parent === "740" || unit.code === "740");
    const total = computeTotals(context, province.unit, members)[slotOf(part, period)]?.value;
    expect(total).toBeGreaterThan(0);
    expect(at(turned, rowOf("Huyện Long Thành"), columnOf(`${part}|${period}`))?.value).toBe(total);
  });

  test("a total leaves subtotals out by hidden flags: what communes count adds no district's own row", () => {
    const [flags, all, upper] = [1, 2, 3];
    const flagsAt = (name: string): readonly unknown[] =>
      [flags, all, upper].map((column) => at(turned, rowOf(name), column ?? 0)?.value);
    expect(flagsAt("Thị trấn Định Quán")).toEqual([1, 1, 0]);
    expect(flagsAt("Phần của huyện")).toEqual([0, 1, 1]);
    expect(flagsAt("Huyện Định Quán")).toEqual([0, 0, 0]);
    expect(flagsAt("Sở Nội vụ")).toEqual([undefined, undefined, undefined]);
    const [lowest, owner] = [at(turned, 8, columnOf("H01|2023")), at(turned, 8, columnOf("F01|2023"))];
    expect(lowest?.formula).toContain("SUMIF($B");
    expect(owner?.formula).toContain("SUMIF($C");
  });

  test("one period at a time: the picked column finds it in the closed ones, the whole span at first", () => {
    const chief = columnOf("F01|luy-ke");
    const years = ["2021", "2022", "2023"].map((year) => columnOf(`F01|${year}`));
    expect(years).toEqual([chief - 3, chief - 2, chief - 1]);
    const picked = at(turned, rowOf("Xã Phú Túc"), chief - 4);
    expect(picked?.value).toBe(at(turned, rowOf("Xã Phú Túc"), chief)?.value);
    expect(picked?.formula).toMatch(/^IF\(\w+\$5=0,"x",IF\(INDEX\(/);
    const { columns, validations } = sheetNamed(provinceBook, "Tổng hợp");
    expect([...years, chief].every((column) => columns[column]?.hidden === true)).toBe(true);
    expect(columns[chief - 4]?.hidden).not.toBe(true);
    expect(validations?.[0]?.rule).toEqual({ kind: "list", source: "dm_KyTongHop" });
  });

  test("the picker offers the whole span and every year asked for", () => {
    const name = provinceBook.names.find((candidate) => candidate.name === "dm_KyTongHop");
    const lists = gridOf(sheetNamed(provinceBook, "_danhmuc"));
    const offered = lists.flatMap((cells) =>
      cells.filter(({ column }) => column === name?.range.firstColumn).map(({ value }) => value),
    );
    expect(offered[0]).toBe("Cả giai đoạn");
    expect(offered.slice(1)).toHaveLength(4);
    expect(offered).toContain("Năm 2021");
  });

  test("each row's sum over all periods is what Dữ liệu holds of the unit", () => {
    const data = gridOf(sheetNamed(provinceBook, "Dữ liệu"));
    const stored = data
      .filter((cells) => cells[1]?.value === "26242")
      .reduce((sum, cells) => sum + (typeof cells[8]?.value === "number" ? cells[8].value : 0), 0);
    const days = 45_000; // Days are numbers too where a sheet sums them.
    const row = rowOf("Xã Phú Túc");
    expect(at(turned, row, 4)?.value).toBeGreaterThanOrEqual(Number(stored.toPrecision(10)) - 1);
    expect(at(turned, row, 4)?.value).toBeLessThan(stored + 10 * days);
  });

  test("departments stand below, outside every formula", () => {
    expect(rowOf("Sở Nội vụ")).toBeGreaterThan(rowOf("Sở, ban, ngành, đoàn thể (không cộng vào tổng)"));
    const last = rowOf("Sở, ban, ngành, đoàn thể (không cộng vào tổng)");
    const total = at(turned, 8, columnOf("B01|2023"))?.formula ?? "";
    const ends = [...total.matchAll(/:\$?[A-Z]+(\d+)/g)].map(([, row]) => Number(row));
    expect(Math.max(...ends)).toBeLessThanOrEqual(last);
  });
});

describe("the matrix with figures down", () => {
  const district: Consolidation = districtOf(context, "736", { left: [missing] });
  const book = layConsolidatedWorkbook(district);
  const lines = gridOf(sheetNamed(book, "Tổng hợp"));

  test("every expected unit has its column, whether it has reported or not", () => {
    const names = lines[2]?.slice(-14).map(({ value }) => value);
    expect(names).toHaveLength(14);
    expect(names?.[0]).toBe("Thị trấn Định Quán");
    expect(names).toContain("Xã Phú Tân (chưa nộp)");
  });

  test("coverage names the kinds of units that owe the figure", () => {
    const coverage = (key: string): unknown => at(lines, rowsWith(lines, key)[0] ?? 0, 8)?.value;
    expect(coverage("A01|2023")).toBe("13/14 xã, thị trấn");
    expect(coverage("E01|luy-ke")).toBe("12/13 xã");
  });

  test("a count of Có says what it counts", () => {
    const format = (key: string): unknown => at(lines, rowsWith(lines, key)[0] ?? 0, 6)?.format;
    expect(format("E01|luy-ke")).toBe("count:xã");
    expect(format("B02|trong-ky")).toBe("count:đơn vị");
  });

  test("a total with an estimate in it is marked", () => {
    const row = rowsWith(lines, "F01|2023")[0] ?? 0;
    expect(at(lines, row, 7)?.value).toBe("(ước)");
    expect(at(lines, rowsWith(lines, "F01|2021")[0] ?? 0, 7)?.value).toBe("");
  });

  test("the overview shows chief totals by period, linked, closed where a period is not asked", () => {
    const overview = gridOf(sheetNamed(book, "Tình hình chung"));
    const row = overview.find((cells) => cells.some(({ value }) => value === "Dân số trung bình của đơn vị"));
    expect(row?.map(({ value }) => value).slice(4, 5)).toEqual(["x"]);
    const total = district.totals[slotOf("A01", "2023")]?.value;
    expect(row?.[6]).toMatchObject({ value: total, format: "estimate:integer" });
    expect(row?.[6]?.formula).toMatch(/^IF\('Tổng hợp'!\$G\$\d+="","",'Tổng hợp'!\$G\$\d+\)$/);
  });
});

test("a break in a series is marked at the figure and told once below", () => {
  const lines = gridOf(sheetNamed(layConsolidatedWorkbook(districtOf(context, "736")), "Tổng hợp"));
  const row = lines[rowsWith(lines, "D02|2022")[0] ?? 0];
  expect(row?.find(({ column }) => column === 3)?.value).toMatch(/\(\*\)$/);
  const notes = lines.flatMap((cells) =>
    cells.flatMap(({ value }) => (typeof value === "string" && value.startsWith("(*)") ? [value] : [])),
  );
  expect(notes.filter((note) => note.includes("Chuẩn nghèo đa chiều mới"))).toHaveLength(1);
  expect(notes[0]).toContain("không so sánh số liệu từ 2022 với các kỳ trước");
});
