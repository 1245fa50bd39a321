import type { Unit } from "../../src/domain/campaign/campaign";
import { cellText } from "../../src/sheets/cell-text";
import type { CellGrid } from "../../src/sheets/grid";
import { listsOf } from "../../src/sheets/standard-workbook/template";
import { SubmissionDraft } from "../../src/sheets/submission-draft";
import { interpretGeneralSheet } from "../../src/sheets/thong-tin-chung/interpret";
import { layGeneralSheet } from "../../src/sheets/thong-tin-chung/lay";
import { generalColumns as columns } from "../../src/sheets/thong-tin-chung/particulars";
import { insertedRow } from "../support/damaged-grid";
import { typeInto } from "../support/edit-grid";
import { OutlineSheet, ReadOutline } from "../support/outline-sheet";
import { sheetToGrid } from "../support/spec-to-grid";

const xa = new OutlineSheet("26215");
const given = { "M01|-": "hoi-nghi", "M02|-": "2023-10-31", "M05|-": "Lê Thị Hoa", "B01|2023": 5 };
const grid = sheetToGrid(
  layGeneralSheet(xa.context, {
    unit: xa.unit,
    layout: xa.layout,
    lists: listsOf(xa.context, xa.unit.kind),
    answers: xa.answers(given, { "I.1": "Có thuận lợi" }),
  }),
);

function read(sheet: CellGrid, unit: Unit | undefined = xa.unit): ReadOutline {
  const draft = new SubmissionDraft(xa.context, "báo cáo.xlsx", [sheet.name]);
  interpretGeneralSheet(xa.context, sheet, 0, unit, draft);
  return new ReadOutline(xa, draft);
}

const rowWith = (text: string): number =>
  grid.rows.find(({ cells }) => cells.some((cell) => cellText(cell) === text))?.index ?? -1;
const { label, first, number, last } = columns;

test("what the form says by itself is ours, whoever it is made for, known or not", () => {
  expect(read(grid).codes()).toEqual([]);
  const draft = new SubmissionDraft(xa.context, "báo cáo.xlsx", [grid.name]);
  interpretGeneralSheet(xa.context, grid, 0, undefined, draft);
  expect(draft.findings).toEqual([]);
});

test.each([
  ["a title overtyped", 0, number, "Báo cáo sơ kết của xã"],
  ["beside the title", 1, last + 1, "bản dự thảo"],
  ["a legal basis overtyped", rowWith("Căn cứ"), first, "Kế hoạch số 123/KH-UBND ngày 15/11/2023"],
  ["a label of the facts overtyped", rowWith("Hạn gửi"), label, "Hạn nộp lại"],
  ["a blank row in between", 2, first, "dòng thêm"],
  ["below everything", 120, label, "ghi chú thêm của xã"],
  ["short, in the column of numbers", 45, number, "zzz"],
  ["a number", 120, first, 5],
  ["in the hidden column", rowWith("Hạn gửi"), columns.id, "mã riêng"],
] as const)("%s is kept and said", (_where, row, column, text) => {
  const found = read(typeInto(grid, row, column, text));
  expect(found.kept()).toEqual([String(text)]);
  expect(found.codes()).toEqual(["PLACE-003"]);
});

test("a formula of somebody's own is kept with its result", () => {
  const rows = [
    ...grid.rows,
    { index: 130, cells: [{ column: first, value: { kind: "number", value: 10 } as const, formula: "5+5" }] },
  ];
  expect(read({ ...grid, rows }).kept()).toEqual(["10"]);
});

describe("a particular", () => {
  const row = rowWith("M05");

  test("with a reworded label is known by its id, and the label said", () => {
    const found = read(typeInto(grid, row, label, "Cán bộ lập báo cáo"));
    expect([found.value("M05|-"), found.kept()]).toEqual(["Lê Thị Hoa", ["Cán bộ lập báo cáo"]]);
    expect(found.findings("PLACE-011")).toMatchObject([{ part: "M05", period: "-" }]);
  });

  test("with a number in its column of signs is kept", () => {
    const found = read(typeInto(grid, row, number, 12));
    expect(found.findings("PLACE-005")).toMatchObject([{ part: "M05", period: "-", params: { text: "12" } }]);
  });

  test("answered one column too far to the right is taken, and noted", () => {
    const moved = typeInto(typeInto(grid, row, first, undefined), row, first + 2, "Trần Văn Bình");
    const found = read(moved);
    expect(found.value("M05|-")).toBe("Trần Văn Bình");
    expect(found.findings("PLACE-030")).toMatchObject([{ part: "M05", period: "-", severity: "notes" }]);
  });
});

describe("the progress", () => {
  const line = rowWith("II.1");
  const pasted: CellGrid = {
    ...grid,
    rows: grid.rows.map((row) => ({
      ...row,
      cells: row.cells.map(({ column, value }) => ({ column, value })),
    })),
  };

  test("a number typed over a formula is kept and said with its section", () => {
    const found = read(typeInto(grid, line, first + 1, 99));
    expect(found.kept()).toEqual(["99"]);
    expect(found.findings("PLACE-029")).toMatchObject([{ section: "II.1", severity: "notes" }]);
  });

  test("pasted as values it says the same, and nothing is said", () => {
    expect(read(pasted).codes()).toEqual([]);
  });

  test("pasted as values and changed, a line that cannot be right is kept", () => {
    const found = read(typeInto(pasted, line, first + 1, 99));
    expect(found.kept()).toContain("99");
    expect(new Set(found.findings("PLACE-029").map(({ section }) => section))).toEqual(new Set(["II.1"]));
  });

  test("a row put in between belongs to nobody", () => {
    const found = read(typeInto(insertedRow(grid, line), line, first, "17 cuộc"));
    expect(found.kept()).toEqual(["17 cuộc"]);
  });
});
