import { decideFigures } from "../../src/domain/consolidation/decide-figures";
import { Decisions, type Decision } from "../../src/domain/consolidation/decisions";
import type { Submission } from "../../src/domain/submission/submission";
import { outlineHead } from "../../src/sheets/bao-cao/layout";
import type { CellGrid } from "../../src/sheets/grid";
import { submissionOf } from "../support/consolidated";
import { insertedColumn, typed } from "../support/damaged-grid";
import { deleteColumns, swapColumns, typeInto } from "../support/edit-grid";
import { OutlineSheet, type ReadOutline } from "../support/outline-sheet";

const xa = new OutlineSheet("26215");
const { note, status } = xa.layout.columns;
const [before, year] = [xa.column("2022"), xa.column("2023")];
const grid = xa.grid(
  xa.answers(
    { "A01|2022": 11250, "A01|2023": 11400, "B01|2021": 4, "B01|2022": 5, "B01|2023": 6 },
    {},
    { A01: "lý do" },
  ),
);

/** Two columns change places in every row that can be seen; the hidden rows of ids stay. */
function swapVisible(sheet: CellGrid, one: number, other: number): CellGrid {
  const hidden = new Set<number>([outlineHead.ids, outlineHead.tokens]);
  const swapped = swapColumns(sheet, one, other);
  return {
    ...swapped,
    rows: swapped.rows.map((row, at) => (hidden.has(row.index) ? (sheet.rows[at] ?? row) : row)),
  };
}

const headed = (column: number, text: string): CellGrid => typeInto(grid, outlineHead.headings, column, text);
const asked = (read: ReadOutline): readonly unknown[] =>
  read.findings("PLACE-023").map(({ part, period, params }) => [part, period, params["text"]]);

describe("two years changed places under hidden ids that stayed", () => {
  const read = xa.read(swapVisible(grid, before, year));

  test("nothing of either is taken: each figure is asked by the heading a person reads", () => {
    for (const key of ["A01|2022", "A01|2023", "B01|2022", "B01|2023"])
      expect([key, read.state(key)]).toEqual([key, "blank"]);
    expect(read.value("B01|2021")).toBe(4);
    expect(asked(read)).toEqual(
      expect.arrayContaining([
        ["A01", "2022", "11250"],
        ["A01", "2023", "11400"],
        ["B01", "2022", "5"],
        ["B01", "2023", "6"],
      ]),
    );
    const questions = new Set(read.findings("PLACE-023").map(({ question }) => question));
    expect(questions).toEqual(new Set(["column:2022:I", "column:2023:H"]));
    expect(read.kept()).toEqual(expect.arrayContaining(["11250", "11400", "5", "6"]));
  });

  test("both headings are said with the period their ids stand for", () => {
    expect(
      read.findings("PLACE-024").map(({ period, severity, place }) => [period, severity, place.cell]),
    ).toEqual([
      ["2022", "needs-reason", "H3"],
      ["2023", "needs-reason", "I3"],
    ]);
  });

  const submission: Submission = {
    ...submissionOf(xa.context, xa.unit, xa.answers()),
    ...{ figures: read.draft.figures, proposals: read.draft.proposals },
    ...{ outside: read.draft.outside, findings: read.draft.findings },
  };
  const decided = (decision: Decision): readonly unknown[] => {
    const { figures } = decideFigures(
      xa.context,
      submission,
      new Decisions(
        new Map([
          ["column:2022:I", decision],
          ["column:2023:H", { kind: "take" }],
        ]),
      ),
    );
    return ["A01|2022", "A01|2023", "B01|2022"].map((key) => figures.value(xa.slot(key)));
  };

  test("taken, the figures stand as they are headed; put to a period, they go there; aside, they stay out", () => {
    expect(decided({ kind: "take" })).toEqual([11250, 11400, 5]);
    expect(decided({ kind: "put", id: "2022" })).toEqual([11250, 11400, 5]);
    expect(decided({ kind: "aside" })).toEqual([undefined, 11400, undefined]);
  });
});

test.each([
  ["Năm 2022", "B01|2023"],
  ["2021", "B01|2023"],
  ["Ước năm 2022", "B01|2023"],
])("a heading overtyped with another period's, %s: what its own column says is the heading", (text, key) => {
  const read = xa.read(headed(year, text));
  // The other column still says so itself: this one is likely the one its id names.
  expect([read.value("B01|2021"), read.value("B01|2022"), read.state(key)]).toEqual([4, 5, "blank"]);
  expect(asked(read)).toContainEqual(["B01", "2023", "6"]);
});

test.each(["Năm 2023", "2023", "NĂM 2023 (ĐẾN 31/10)"])("a spelling of the heading, %s, is ours", (text) => {
  const read = xa.read(headed(year, text));
  expect(read.value("B01|2023")).toBe(6);
  expect(read.findings("PLACE-023")).toEqual([]);
});

test("a heading that names no other period is noted, and the column known by its id", () => {
  for (const text of ["Số liệu mới nhất", "Ước 2023", "2021-2023"]) {
    const read = xa.read(headed(year, text));
    expect([text, read.value("B01|2023")]).toEqual([text, 6]);
    expect(read.findings("PLACE-024")).toMatchObject([
      { period: "2023", severity: "notes", params: { text } },
    ]);
  }
});

test("a year and the notes changed places: figures under the year are asked, notes under theirs are kept", () => {
  const read = xa.read(swapVisible(grid, year, note));
  expect([read.state("B01|2023"), read.draft.notes.size]).toEqual(["blank", 0]);
  expect(asked(read)).toContainEqual(["B01", "2023", "6"]);
  expect(read.kept()).toEqual(expect.arrayContaining(["6", "lý do"]));
});

test("a year and its status changed places: no figure is lost", () => {
  const read = xa.read(swapVisible(grid, year, status ?? 0));
  expect(read.state("B01|2023")).toBe("blank");
  expect(asked(read)).toContainEqual(["B01", "2023", "6"]);
});

test("a column copied with its ids: the first counts, the second is asked", () => {
  const at = year + 1;
  const wide = insertedColumn(grid, at);
  const copied = wide.rows.reduce<CellGrid>((sheet, { index, cells }) => {
    const cell = cells.find(({ column }) => column === year);
    return cell ? typed(sheet, index, at, cell.value) : sheet;
  }, wide);
  const read = xa.read(typed(copied, xa.row("B01"), at, 99));
  expect(read.value("B01|2023")).toBe(6);
  expect(asked(read)).toContainEqual(["B01", "2023", "99"]);
});

test("without ids, two columns of one heading: the first counts, the second is asked", () => {
  const bare = deleteColumns(headed(year, "Năm 2022"), 0, 1);
  const rows = bare.rows.filter(({ index }) => index !== outlineHead.ids && index !== outlineHead.tokens);
  const read = xa.read({ ...bare, rows });
  expect(read.value("B01|2022")).toBe(5);
  expect(asked(read)).toContainEqual(["B01", "2022", "6"]);
});

test("what is typed beside the headings and into the hidden rows below them is kept", () => {
  const { check } = xa.layout.columns;
  const typedIn = [
    [outlineHead.title, check + 1, "ngoài bảng"],
    [
      outlineHead.subtitle,
      xa.layout.columns.number,
      "(Kèm theo Báo cáo số: 25/BC-UBND ngày 20 tháng 11 năm 2023)",
    ],
    [xa.row("A01"), 0, "ghi ở cột mã mục"],
    [xa.rowIn("I.2", "nd.9"), 1, "ghi ở cột mã dòng"],
    [outlineHead.headings, check + 1, "Cột của xã"],
    [outlineHead.headings, 0, "ghi ở cột ẩn"],
    [outlineHead.ids, check + 2, "mã của xã"],
    [outlineHead.tokens, note, "dòng ẩn"],
  ] as const;
  const read = xa.read(
    typedIn.reduce((sheet, [row, column, text]) => typeInto(sheet, row, column, text), grid),
  );
  expect([...read.kept()].sort()).toEqual(typedIn.map(([, , text]) => text).sort());
  expect(read.codes()).toEqual(["PLACE-003"]);
});
