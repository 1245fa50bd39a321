import { parseUnitCode } from "../../src/domain/unit/unit-code";
import type { BookGrid, CellGrid, GridCell } from "../../src/sheets/grid";
import { lookOf } from "../../src/sheets/look";
import { interpretReferral } from "../../src/sheets/xin-y-kien/interpret";
import { layReferral } from "../../src/sheets/xin-y-kien/lay";
import { referralColumns as columns, referralRows } from "../../src/sheets/xin-y-kien/places";
import { dongNai } from "../support/campaign";
import { nominated } from "../support/nominations";
import { sheetToGrid } from "../support/spec-to-grid";

const context = dongNai();
const unit = context.units.get(parseUnitCode("75"));
if (!unit) throw new Error("no province");
const nominations = [
  nominated("collective", { ten: "Công an xã Phú Túc", hinhthuc: "bk-tinh" }),
  nominated("household", { hinhthuc: "bk-tinh" }),
  nominated("individual", { hinhthuc: "bk-tinh" }),
];
const book = layReferral({ context, unit, step: "y-kien", nominations, createdAt: "2023-12-01T00:00:00Z" });
const [sheet] = book.sheets;
if (!sheet) throw new Error("no sheet");

type Typed = readonly (readonly [row: number, column: number, value: string])[];

/** The workbook as it comes back, with what was typed into it. */
function returned(typed: Typed, change: (grid: CellGrid) => CellGrid = (grid) => grid): BookGrid {
  const sent = sheetToGrid(sheet!);
  const rows = sent.rows.map((row) => {
    const own = typed.filter(([index]) => index === row.index);
    const kept = row.cells.filter(({ column }) => !own.some(([, at]) => at === column));
    const added = own.map(([, column, value]): GridCell => ({ column, value: { kind: "text", value } }));
    return { ...row, cells: [...kept, ...added].sort((a, b) => a.column - b.column) };
  });
  return { sheets: [change({ ...sent, rows })], properties: book.properties.custom };
}
const answered = (typed: Typed, change?: (grid: CellGrid) => CellGrid) =>
  interpretReferral(returned(typed, change), nominations, "y-kien.xlsx");
const at = (index: number): number => referralRows.first + index;
const { opinion, text } = columns;

test("only the office's own cells can be written into, and the sheet is locked", () => {
  expect(sheet.protection).toBeDefined();
  const open = [...sheet.rows].flatMap(({ cells }, row) =>
    cells.filter(({ role }) => lookOf[role].unlocked === true).map(({ column }) => `${row} ${column}`),
  );
  const asked = [referralRows.office, referralRows.number, referralRows.day].flatMap((row) => [
    `${row} 3`,
    `${row} 4`,
  ]);
  expect(open).toEqual([
    ...asked,
    ...nominations.flatMap((_, index) => [`${at(index)} ${opinion}`, `${at(index)} ${text}`]),
  ]);
});

test("opinions come back row by row, with the document that says them", () => {
  const answer = answered([
    [referralRows.office, 3, "Sở Nông nghiệp và Phát triển nông thôn"],
    [referralRows.number, 3, "3125/SNN-PTNT"],
    [referralRows.day, 3, "12/12/2023"],
    [at(0), opinion, "Đồng ý"],
    [at(1), opinion, "không"],
    [at(1), text, "Chưa đủ thành tích"],
    [at(2), text, "Đề nghị bổ sung minh chứng"],
  ]);
  expect(answer).toMatchObject({
    office: "Sở Nông nghiệp và Phát triển nông thôn",
    number: "3125/SNN-PTNT",
    day: "2023-12-12",
    step: "y-kien",
    findings: [],
    opinions: [
      { nomination: nominations[0]?.id, opinion: "agree", text: "" },
      { nomination: nominations[1]?.id, opinion: "disagree", text: "Chưa đủ thành tích" },
      { nomination: nominations[2]?.id, opinion: "other", text: "Đề nghị bổ sung minh chứng" },
    ],
  });
});

test("sorted, with the hidden ids gone, rows are found by their names", () => {
  const answer = answered([[at(2), opinion, "Đồng ý"]], (grid) => ({
    ...grid,
    rows: grid.rows.map((row) => ({
      ...row,
      cells: row.cells.filter(({ column }) => column !== columns.id),
    })),
  }));
  expect(answer?.opinions).toEqual([{ nomination: nominations[2]?.id, opinion: "agree", text: "" }]);
});

test("what cannot be matched or read is said with its cell, and what is still open", () => {
  const answer = answered([
    [at(0), opinion, "Xem lại"],
    [at(1), columns.name, "Hộ ông Ai Đó"],
    [at(1), opinion, "Đồng ý"],
    [at(2), columns.id, ""],
    [at(2), columns.name, "Người khác"],
    [at(2), opinion, "Đồng ý"],
  ]);
  expect(answer?.findings.map(({ code, place }) => `${code} ${place.cell ?? ""}`)).toEqual([
    "AWARD-032 G9",
    "AWARD-033 G10",
    "AWARD-031 G11",
  ]);
  expect(answered([[at(0), opinion, "Đồng ý"]])?.findings).toMatchObject([
    { code: "AWARD-034", params: { count: 2 } },
  ]);
});

test("another workbook is no answer", () => {
  expect(interpretReferral({ sheets: [], properties: {} }, nominations, "x.xlsx")).toBeUndefined();
});
