import type { Unit } from "../../src/domain/campaign/campaign";
import { parsePartId, parsePeriodId } from "../../src/domain/indicator/ids";
import type { Submission } from "../../src/domain/submission/submission";
import type { BookGrid, CellGrid, GridRow } from "../../src/sheets/grid";
import { unitOfFileName, unitOfText } from "../../src/domain/identity/unit-of-text";
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
import { typed } from "../support/damaged-grid";

const question = "unit:0";
const slotOf = (part: string, period: string): number =>
  context.index.slotOf(parsePartId(part), parsePeriodId(period)) ?? NaN;
const coded = ({ findings }: Submission, wanted: string) => findings.filter(({ code }) => code === wanted);
const moveUp =
  (by: number) =>
  (row: GridRow): GridRow => ({ ...row, index: Math.max(0, row.index - by) });

/** The titles of a sheet with other words in them. */
function retyped(sheet: CellGrid, words: RegExp, others: string): CellGrid {
  const cells = (row: GridRow): GridRow["cells"] =>
    row.cells.map((cell) =>
      cell.value.kind === "text" && row.index <= 2
        ? { ...cell, value: { kind: "text" as const, value: cell.value.value.replace(words, others) } }
        : cell,
    );
  return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: cells(row) })) };
}

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
    expect(submission).toMatchObject({ unit: laNga.code, identifiedBy: "file-name", unitIsLikely: true });
    expect(coded(submission, "ID-006")).toMatchObject([{ severity: "needs-reason", question }]);
  });

  test("nothing left: asked, and the answers are read all the same", () => {
    const submission = read(untitled(unmarked(laid())));
    expect(submission).toMatchObject({ unit: undefined, identifiedBy: "none" });
    expect(coded(submission, "ID-001")).toMatchObject([{ question }]);
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
    expect(submission).toMatchObject({ unit: laNga.code, unitIsLikely: true });
    expect(coded(submission, "ID-002")).toMatchObject([
      { severity: "needs-reason", question, params: { taken: laNga.name, other: town.name } },
    ]);
  });

  test.each([
    ["every title", () => true],
    ["the two titles one sees first", (sheet: string) => sheet === "Báo cáo" || sheet === "Thông tin chung"],
    ["the first sheet's title alone", (sheet: string) => sheet === "Thông tin chung"],
    ["the outline's title alone", (sheet: string) => sheet === "Báo cáo"],
  ])("a neighbour's form with %s retyped is asked about, and counts for neither", (_what, isChanged) => {
    const book = laid();
    const retitled = onSheets(book, (sheet) =>
      isChanged(sheet.name) ? retyped(sheet, /xã La Ngà/giu, "xã Phú Túc") : sheet,
    );
    const submission = read(retitled);
    expect(submission).toMatchObject({ unit: laNga.code, unitIsLikely: true });
    expect(coded(submission, "ID-003")).toMatchObject([
      { severity: "needs-reason", question, params: { taken: laNga.name, other: phuTuc.name } },
    ]);
  });

  test.each([
    ["a letter wrong", "xã La Nga", []],
    ["a letter left out", "xã La gà", []],
    ["a letterhead of its district", "UBND huyện Định Quán - UBND xã La Ngà", []],
    ["the name gone", "xã", []],
    ["its district in its place", "huyện Định Quán", ["ID-003"]],
    ["the neighbour's, misspelt", "xã Phú Tuc", ["ID-003"]],
  ])("where the ids are there a title with %s: %s", (_what, title, expected) => {
    const retitled = onSheets(laid(), (sheet) => retyped(sheet, /xã La Ngà/giu, title));
    const submission = read(retitled);
    expect(submission.unit).toBe(laNga.code);
    expect(codes(submission).filter((code) => code.startsWith("ID-"))).toEqual(expected);
  });

  test("a text of the report that moved up under deleted rows is no title", () => {
    const shifted = onSheets(laid(), (sheet) =>
      sheet.name === "Báo cáo"
        ? { ...sheet, rows: sheet.rows.filter(({ index }) => index === 0 || index > 8).map(moveUp(8)) }
        : sheet,
    );
    const told = onSheets(shifted, (sheet) =>
      sheet.name === "Báo cáo"
        ? typed(sheet, 3, 3, `${"Xã giáp xã Phú Túc, xã Phú Lợi về phía đông. ".repeat(8)}`)
        : sheet,
    );
    expect(codes(read(told)).filter((code) => code.startsWith("ID-"))).toEqual([]);
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
    expect(coded(unknown, "ID-009")).toMatchObject([{ question }]);
    expect(unknown).toMatchObject({ unit: laNga.code, identifiedBy: "title" });
  });
});

describe("where only words are left", () => {
  const titled = (words: RegExp, others: string, file?: string): Submission =>
    read(
      onSheets(unmarked(laid()), (sheet) => retyped(sheet, words, others)),
      file,
    );

  test.each([
    ["a mark wrong", "XÃ LA NGA"],
    ["a letter left out", "XÃ LA GÀ"],
    ["a letter too many", "XÃ LAN NGÀ"],
    ["no marks at all", "XA LA NGA"],
  ])("a commune's title with %s is not its district's: the commune is proposed and asked", (_what, title) => {
    const submission = titled(/xã La Ngà/giu, title);
    expect(submission).toMatchObject({ unit: laNga.code, unitIsLikely: true, identifiedBy: "title" });
    expect(coded(submission, "ID-010")).toMatchObject([
      { severity: "needs-reason", question, params: { taken: laNga.name } },
    ]);
    // Its own figures are there once it is confirmed.
    expect(submission.figures.state(slotOf("A01", "2023"))).toBe(whole.figures.state(slotOf("A01", "2023")));
  });

  test("a name like two communes' is proposed by the file's name, else asked openly", () => {
    const phuTu = titled(/xã La Ngà/giu, "xã Phú Tâc");
    expect(phuTu).toMatchObject({ unit: undefined });
    expect(coded(phuTu, "ID-001")).toHaveLength(1);
    const named = titled(/xã La Ngà/giu, "xã Phú Tâc", "BC xa Phu Tuc.xlsx");
    expect(named).toMatchObject({ unit: phuTuc.code, unitIsLikely: true });
  });

  test("a title without the commune's name is nobody's, whatever district it names", () => {
    expect(titled(/La Ngà/giu, "")).toMatchObject({ unit: undefined });
    expect(titled(/La Ngà/giu, "", "BC huyen Dinh Quan.xlsx")).toMatchObject({ unit: undefined });
  });

  test("a title and a file's name that name two units are asked about; one that names the place above is not", () => {
    const other = titled(/$^/u, "", "BC xa Phu Tuc.xlsx");
    expect(other).toMatchObject({ unit: laNga.code, unitIsLikely: true });
    expect(coded(other, "ID-011")).toMatchObject([
      { question, params: { taken: laNga.name, other: phuTuc.name } },
    ]);
    expect(titled(/$^/u, "", "gui huyen Dinh Quan.xlsx")).toMatchObject({
      unit: laNga.code,
      unitIsLikely: false,
    });
  });

  test.each(["các xã, thị trấn huyện Định Quán", "phát triển kinh tế - xã hội huyện Định Quán"])(
    "%s is a district's title",
    (title) => {
      expect(unitOfText(context, title)?.code).toBe("736");
    },
  );

  test.each(["xã Túc Trung, huyện Định Quán", "xã, huyện Định Quán", "thị trấn Đinh Quan, huyện Định Quán"])(
    "%s names no district",
    (title) => {
      expect(unitOfText(context, title)).toBeUndefined();
    },
  );

  test("every unit's own title names it, and no other", () => {
    for (const unit of context.campaign.units) {
      const above = unit.parent === undefined ? "" : `, ${context.units.get(unit.parent)?.name ?? ""}`;
      expect([
        unit.name,
        unitOfText(context, `BÁO CÁO CỦA ${unit.name}${above}`.toUpperCase())?.code,
      ]).toEqual([unit.name, unit.code]);
    }
  });
});

test.each([
  ["BC-SOKET-NTM_26227.xlsx", "26227"],
  ["BC-SOKET-NTM_26227 (1).xlsx", "26227"],
  ["Copy of BC-SOKET-NTM_DNI-SNV-SoNoiVu.xlsx", "DNI-SNV"],
  ["BC-SOKET-NTM_736-DinhQuan_zalo.xlsx", "736"],
  ["BC-SOKET-NTM_262271-LaNga.xlsx", undefined],
  ["BC xa Tuc Trng huyen Dinh Quan.xlsx", "26239"],
  ["BC huyen Dinh Quan.xlsx", "736"],
  ["tong hop cac xa huyen Dinh Quan.xlsx", "736"],
  ["BC-TT Dinh Quan.xlsx", "26206"],
  ["Book1.xlsx", undefined],
])("the file's name %s says %s", (name, code) => {
  expect(unitOfFileName(context, name)?.code).toBe(code);
});
