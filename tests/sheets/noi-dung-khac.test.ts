import { checkJson } from "../../src/app/json/check-json";
import { consolidate } from "../../src/domain/consolidation/consolidate";
import type { Consolidation } from "../../src/domain/consolidation/consolidation";
import { Decisions, noDecisions } from "../../src/domain/consolidation/decisions";
import type { OutsideContent, Submission } from "../../src/domain/submission/submission";
import { layConsolidatedWorkbook } from "../../src/sheets/consolidated-workbook/lay";
import type { BookGrid, CellGrid } from "../../src/sheets/grid";
import { unitOf } from "../support/consolidated";
import { pasteDown, typeInto } from "../support/edit-grid";
import { OutlineSheet } from "../support/outline-sheet";
import { context, laNga, laid, onSheet, read } from "../support/returned-books";

const sheet = new OutlineSheet("26227");
const { label, note } = sheet.layout.columns;

function consolidated(submissions: readonly Submission[], decisions = noDecisions): Consolidation {
  const input = { context, unit: unitOf(context, "736"), submissions, decisions };
  return consolidate({ ...input, refused: [], refusals: [], previous: undefined });
}

/** Rows of the sheet of content outside the outline: unit, place, section, text. */
function shown(consolidation: Consolidation): readonly (readonly unknown[])[] | undefined {
  const laidSheet = layConsolidatedWorkbook(consolidation).sheets.find(
    ({ name }) => name === "Nội dung ngoài đề cương",
  );
  return (
    laidSheet && [...laidSheet.rows].slice(3).map(({ cells }) => [2, 3, 4, 5].map((at) => cells[at]?.value))
  );
}

const withOutside = (outside: readonly OutsideContent[]): Submission => ({ ...read(laid()), outside });

test("no unit wrote anything outside the outline: no sheet", () => {
  expect(shown(consolidated([withOutside([])]))).toBeUndefined();
});

test("a text of any length stands there whole, with unit, place and section", () => {
  const long = `${"Đề nghị ".repeat(9_000)}𝔸hết`;
  const remark = "Cần xem lại\nở dòng hai";
  const section = "II.1" as NonNullable<OutsideContent["section"]>;
  const rows = shown(
    consolidated([
      withOutside([
        { sheet: "Báo cáo", cell: "N7", text: remark, section },
        { sheet: "Phụ lục", cell: "A1", text: long },
      ]),
    ]),
  );
  expect(rows?.[0]).toEqual([
    laNga.name,
    "Báo cáo!N7",
    "II.1 Công tác lãnh đạo, chỉ đạo, triển khai",
    remark,
  ]);
  const pieces = (rows ?? []).slice(1).map(([, place, , text]) => [place, text]);
  expect(pieces.map(([, text]) => text).join("")).toBe(long);
  expect(pieces.every(([place, text]) => place === "Phụ lục!A1" && String(text).length <= 32_000)).toBe(true);
});

test("a whole sheet of the unit's own is kept cell by cell: texts and numbers", () => {
  const cells = (values: readonly (string | number)[]): CellGrid["rows"][number]["cells"] =>
    values.map((value, column) => ({
      column,
      value: typeof value === "number" ? { kind: "number", value } : { kind: "text", value },
    }));
  const extra: CellGrid = {
    name: "Phụ lục thêm",
    hidden: false,
    merges: [],
    rows: [
      { index: 0, cells: cells(["Biểu riêng của xã"]) },
      ...Array.from({ length: 40 }, (_, at) => ({ index: at + 2, cells: cells([`Ấp ${at + 1}`, at * 1.5]) })),
    ],
  };
  const book: BookGrid = { ...laid(), sheets: [...laid().sheets, extra] };
  const submission = read(book);
  const rows = shown(consolidated([submission])) ?? [];
  expect(rows).toHaveLength(81);
  expect(rows).toContainEqual([laNga.name, "Phụ lục thêm!B42", "", "58.5"]);
  expect(checkJson(context, submission, []).outside).toContainEqual({
    sheet: "Phụ lục thêm",
    cell: "B42",
    section: null,
    text: "58.5",
  });
});

test("what stands beside a text is in check's output, whole and with its section", () => {
  const long = "nội dung dài ".repeat(200).trim();
  const row = sheet.rowIn("II.1", "nd.2");
  const submission = read(onSheet(laid(), "Báo cáo", (grid) => typeInto(grid, row, note, long)));
  expect(checkJson(context, submission, []).outside).toEqual([
    { sheet: "Báo cáo", cell: `L${row + 1}`, section: "II.1", text: long },
  ]);
});

test("paragraphs that ran over and are decided to stand aside are there, each line of them", () => {
  const lines = Array.from({ length: 26 }, (_, at) => `Đoạn ${at + 1} của I.1`);
  const submission = read(
    onSheet(laid(), "Báo cáo", (grid) => pasteDown(grid, sheet.rowIn("I.1", "nd.1"), label, lines)),
  );
  const questions = (submission.doubtfulTexts ?? []).map(({ question }) => question);
  const aside = new Decisions(new Map(questions.map((question) => [question, { kind: "aside" }])));
  const texts = (shown(consolidated([submission], aside)) ?? []).map(([, , , text]) => text).join("\n");
  for (const line of lines.slice(20)) expect(texts.split("\n")).toContain(line);
});
