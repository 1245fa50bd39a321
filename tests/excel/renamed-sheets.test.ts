import { layConsolidatedWorkbook } from "../../src/sheets/consolidated-workbook/lay";
import { readKept } from "../../src/sheets/kept/read-kept";
import { writeBook } from "../../src/files/xlsx/write-book";
import { districtOf } from "../support/consolidated";
import { communes, smallDistrict } from "./district-book";
import { noProgress, openWorkbook } from "./open-workbook";

jest.setTimeout(120_000);

const context = smallDistrict();
const of = (...came: readonly string[]) =>
  districtOf(context, "736", { left: communes.filter((code) => !came.includes(code)) });

test.each(["Tổng hợp", "Tình hình chung", "TT Định Quán"])(
  "where somebody renamed %s, what is kept stays as it is and ours is made beside it",
  async (name) => {
    const file = writeBook(layConsolidatedWorkbook(of("26206")));
    const { host, excel, workbook } = await openWorkbook({ file });
    await excel.run(async (office) => {
      office.workbook.worksheets.getItem(name).name = "Của tôi";
      await office.sync();
    });
    const grid = await workbook.read();
    const kept = readKept(grid);
    expect(kept.renamed).toEqual([{ sheet: "Của tôi", was: name }]);
    const next = layConsolidatedWorkbook(of("26206", "26209"), { kept });
    const standing = layConsolidatedWorkbook(of("26206"), { kept });
    const before = host.describe().sheets.find((sheet) => sheet.name === "Của tôi");
    const outcome = await workbook.write({ next, standing, previous: "" }, noProgress);
    expect(outcome).toMatchObject({ kind: "written" });
    const { sheets } = host.describe();
    expect(sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining([name, "Của tôi"]));
    const after = sheets.find((sheet) => sheet.name === "Của tôi");
    expect(Object.keys(after?.cells ?? {})).toEqual(Object.keys(before?.cells ?? {}));
    excel.close();
  },
);
