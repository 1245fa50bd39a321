import type { Unit } from "../../src/domain/campaign/campaign";
import type { BookGrid, CellGrid } from "../../src/sheets/grid";
import { isForeign } from "../../src/sheets/standard-workbook/interpret";
import {
  codes,
  context,
  laNga,
  laid,
  onSheets,
  phuTuc,
  read,
  town,
  unmarked,
  untitled,
  whole,
  without,
} from "../support/returned-books";

describe("whose workbook it is", () => {
  test("any one copy of the identity suffices", () => {
    const marked = laid();
    const onlyProperties = { ...unmarked(marked), properties: marked.properties };
    expect(read(untitled(onlyProperties))).toMatchObject({
      unit: laNga.code,
      identifiedBy: "property",
      campaign: "dong-nai-2023",
    });
    const onlySheet = {
      ...unmarked(marked),
      sheets: [...unmarked(marked).sheets, marked.sheets.at(-1) as CellGrid],
    };
    expect(read(untitled(onlySheet))).toMatchObject({ unit: laNga.code, identifiedBy: "id" });
    const onlyOutline = { ...without(marked, "_tonghop"), properties: {} };
    expect(read(onlyOutline)).toMatchObject({ unit: laNga.code, identifiedBy: "id" });
  });

  test("then the title", () => {
    const submission = read(unmarked(laid()));
    expect(submission).toMatchObject({ unit: laNga.code, identifiedBy: "title" });
    expect(codes(submission)).toContain("ID-005");
  });

  test.each([
    "BC NTM xa La Nga (sua lan 3) final.xlsx",
    "BC-SOKET-NTM_26227-LaNga.xlsx",
    "Copy of Báo cáo xã La Ngà.xlsx",
  ])("then the file's name: %s", (file) => {
    const submission = read(untitled(unmarked(laid())), file);
    expect(submission).toMatchObject({ unit: laNga.code, identifiedBy: "file-name" });
    expect(codes(submission)).toContain("ID-006");
  });

  test("nothing left: asked, and the answers are read all the same", () => {
    const submission = read(untitled(unmarked(laid())));
    expect(submission).toMatchObject({ unit: undefined, identifiedBy: "none" });
    expect(codes(submission)).toContain("ID-001");
    expect(submission.lists.length).toBe(whole.lists.length);
    expect(isForeign(submission)).toBe(false);
  });

  test("a name that two communes share identifies neither", () => {
    const twin = context.campaign.units.find(({ name }) => name === "Xã Thanh Sơn") as Unit;
    const general = (book: BookGrid): BookGrid => without(book, "Thông tin chung");
    expect(read(general(unmarked(laid(twin)))).unit).toBeUndefined();
    expect(read(unmarked(laid(twin))).unit).toBe(twin.code);
  });

  test("marks that disagree: the hidden ids stand, and it is asked", () => {
    const mixed = { ...laid(), properties: laid(town).properties };
    const submission = read(mixed);
    expect(submission.unit).toBe(laNga.code);
    expect(submission.findings.filter(({ code }) => code === "ID-002")).toMatchObject([
      { severity: "needs-reason", params: { taken: laNga.name, other: town.name } },
    ]);
  });

  test("a neighbour's form with the title retyped is asked about", () => {
    const retitled = onSheets(laid(), (sheet) => {
      const rows = sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          cell.value.kind === "text" && row.index <= 2
            ? {
                ...cell,
                value: {
                  kind: "text" as const,
                  value: cell.value.value.replace(/xã La Ngà/giu, "xã Phú Túc"),
                },
              }
            : cell,
        ),
      }));
      return { ...sheet, rows };
    });
    const submission = read(retitled);
    expect(submission.unit).toBe(laNga.code);
    expect(submission.findings.filter(({ code }) => code === "ID-003")).toMatchObject([
      { params: { other: phuTuc.name } },
    ]);
  });

  test("a file named after another unit is noted", () => {
    expect(codes(read(laid(), "BC xa Phu Tuc.xlsx"))).toContain("ID-004");
    expect(codes(read(laid(), "gui/BC-SOKET-NTM_26227-LaNga_v2.xlsx"))).not.toContain("ID-004");
  });

  test("another campaign, another version, an unknown unit", () => {
    const properties = { ...laid().properties };
    const marks = (campaign: string, version: string, code: string): BookGrid => ({
      ...unmarked(laid()),
      properties: {
        ...properties,
        "TongHop.Campaign": campaign,
        "TongHop.Version": version,
        "TongHop.Unit": code,
      },
    });
    expect(read(marks("binh-phuoc-2023", "1.0.0", laNga.code))).toMatchObject({
      campaign: "binh-phuoc-2023",
    });
    expect(codes(read(marks("binh-phuoc-2023", "1.0.0", laNga.code)))).toContain("ID-007");
    expect(codes(read(marks("dong-nai-2023", "0.9.0", laNga.code)))).toContain("ID-008");
    const unknown = read(marks("dong-nai-2023", "1.0.0", "99999"));
    expect(codes(unknown)).toContain("ID-009");
    expect(unknown).toMatchObject({ unit: laNga.code, identifiedBy: "title" });
  });
});
