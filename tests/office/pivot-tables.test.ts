import { writeBook } from "../../src/files/xlsx/write-book";
import { nodeDeflater } from "../../src/main/node-deflater";
import { layConsolidatedWorkbook } from "../../src/sheets/consolidated-workbook/lay";
import { dongNai } from "../support/campaign";
import { codesBelow, districtOf, provinceOf } from "../support/consolidated";
import { convert, type OfficeFile } from "./libre-office";
import { runPython } from "./python";

interface FoundPivot {
  readonly sheet: string;
  readonly source: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly filters: readonly string[];
  readonly values: readonly string[];
  readonly cells: readonly (readonly unknown[])[];
}

const context = dongNai();
const province = provinceOf(context, [...codesBelow(context, "736"), ...codesBelow(context, "740")]);
const files: readonly OfficeFile[] = [
  { name: "district.xlsx", consolidation: districtOf(context, "736", { left: ["26212"] }) },
  { name: "province.xlsx", consolidation: province },
].map(({ name, consolidation }) => ({
  name,
  bytes: writeBook(layConsolidatedWorkbook(consolidation), nodeDeflater),
}));
const read = (some: readonly OfficeFile[]): readonly (readonly FoundPivot[])[] =>
  runPython("read-pivots.py", some) as readonly (readonly FoundPivot[])[];
const found = read(files);

test("openpyxl finds one PivotTable a book, over the native table, with what the spec says", () => {
  expect(found.map((pivots) => pivots.length)).toEqual([1, 1]);
  const [district, whole] = found.map(([pivot]) => pivot);
  expect(district).toMatchObject({
    sheet: "PivotTable",
    source: "DuLieu",
    rows: ["Đơn vị"],
    columns: ["Kỳ"],
    filters: ["Chỉ tiêu", "Mục", "Cấp"],
    values: ["Giá trị"],
  });
  expect(whole?.rows).toEqual(["Đơn vị cấp trên", "Đơn vị"]);
  expect(district?.cells).toHaveLength(2 + 13);
});

test("LibreOffice opens them, makes them anew from Dữ liệu and finds the figures we wrote", () => {
  const again = read(convert(files, "xlsx"));
  const figures = (pivots: readonly FoundPivot[] | undefined): readonly number[] =>
    (pivots?.[0]?.cells ?? [])
      .flat()
      .filter((cell): cell is number => typeof cell === "number")
      .map((value) => Math.round(value * 1e6) / 1e6)
      .toSorted((one, other) => one - other);
  for (const [at] of files.entries()) {
    expect(figures(found[at]).length).toBeGreaterThan(40);
    expect(figures(again[at])).toEqual(figures(found[at]));
  }
});
