import type { Finding } from "../../src/domain/finding";
import { applyDecisions } from "../../src/domain/consolidation/apply-decisions";
import { Decisions, type Decision } from "../../src/domain/consolidation/decisions";
import { isAnswered } from "../../src/domain/submission/is-answered";
import type { Submission } from "../../src/domain/submission/submission";
import { namesOf, sentenceOf } from "../../src/messages/catalogue";
import { cellText } from "../../src/sheets/cell-text";
import type { BookGrid, CellGrid, GridRow } from "../../src/sheets/grid";
import { deletedRow, typed } from "../support/damaged-grid";
import { OutlineSheet } from "../support/outline-sheet";
import { answersIn, codes, context, laid, onSheet, read, whole } from "../support/returned-books";

const sheet = new OutlineSheet("26227");
const book = laid();
const named = (name: string): CellGrid => book.sheets.find((one) => one.name === name) as CellGrid;
const outline = named("Báo cáo");
const models = named("Mô hình, điển hình");

const said = (submission: Submission, code: string): readonly Finding[] =>
  submission.findings.filter((finding) => finding.code === code);
const news = (submission: Submission): readonly string[] =>
  [...new Set(codes(submission).filter((code) => !codes(whole).includes(code)))].sort();

/** Rows cut from a sheet and put on another one below copies of the rows over the outline. */
function cut(name: string, from: number, { heads = 5, to = Infinity } = {}): BookGrid {
  const source = named(name);
  const isCut = ({ index }: GridRow): boolean => index >= from && index < to;
  const moved = source.rows.filter(isCut).map((row) => ({ ...row, index: row.index - from + heads }));
  const rows = [...source.rows.filter(({ index }) => index < heads), ...moved];
  return {
    ...book,
    sheets: [
      ...book.sheets.map((one) =>
        one === source ? { ...one, rows: one.rows.filter((row) => !isCut(row)) } : one,
      ),
      { name: `${name} (2)`, hidden: false, rows, merges: [] },
    ],
  };
}

const copyOf = (name: string, change: (grid: CellGrid) => CellGrid = (grid) => grid): BookGrid => ({
  ...book,
  sheets: [...book.sheets, change({ ...named(name), name: `${name} (2)` })],
});

describe("rows of the outline cut to another sheet", () => {
  test.each(["I.2", "II.2.b", "II.3", "IV.1"])(
    "from the heading of %s on: everything is read there",
    (section) => {
      const submission = read(cut("Báo cáo", sheet.rowIn(section, "muc")));
      expect(answersIn(submission)).toEqual(answersIn(whole));
      expect(submission.missingParts).toEqual([]);
      expect(news(submission)).toEqual(["PLACE-106"]);
      expect(said(submission, "PLACE-106")).toMatchObject([{ place: { sheet: "Báo cáo (2)" } }]);
    },
  );

  test("from the middle of a text on: both halves are the leaf's", () => {
    const submission = read(cut("Báo cáo", sheet.rowIn("II.3", "nd.2")));
    expect(answersIn(submission)).toEqual(answersIn(whole));
  });

  test("a single row is found by its id", () => {
    const row = sheet.row("B01");
    const submission = read(cut("Báo cáo", row, { to: row + 1 }));
    expect(answersIn(submission)).toEqual(answersIn(whole));
    expect(said(submission, "PLACE-001")).toEqual([]);
  });

  test("without the rows of headings nothing says which year a column is: one answer a column takes all", () => {
    const submission = read(cut("Báo cáo", sheet.rowIn("II.3", "muc"), { heads: 0 }));
    expect(submission.narratives.map(({ text }) => text)).toEqual(whole.narratives.map(({ text }) => text));
    expect(news(submission)).toEqual(["PLACE-015", "PLACE-033", "PLACE-106"]);
    const asked = new Set((submission.proposals ?? []).map(({ question }) => question));
    const take = new Map([...asked].map((question): [string, Decision] => [question, { kind: "take" }]));
    expect(asked.size).toBeLessThan(7);
    const taken = applyDecisions(context, submission, new Decisions(take));
    const entries = context.index.slots.filter(({ derived }) => !derived).map(({ slot }) => slot);
    const answers = ({ figures }: Submission) => entries.map((slot) => figures.answer(slot));
    expect(answers(taken)).toEqual(answers(whole));
  });

  test("to two further sheets", () => {
    const twice = cut("Báo cáo", sheet.rowIn("II.3", "muc"));
    const second = twice.sheets.at(-1) as CellGrid;
    const at = second.rows.find(({ cells }) => cells.some((cell) => cellText(cell) === "IV.1"))?.index ?? 0;
    const third = {
      ...second,
      name: "Báo cáo (3)",
      rows: second.rows.filter(({ index }) => index < 5 || index >= at),
    };
    const rest = { ...second, rows: second.rows.filter(({ index }) => index < at) };
    const submission = read({ ...twice, sheets: [third, ...twice.sheets.slice(0, -1), rest] });
    expect(answersIn(submission)).toEqual(answersIn(whole));
    expect(said(submission, "PLACE-106")).toHaveLength(2);
  });
});

describe("a copy of the outline", () => {
  const year = sheet.column("2023");

  test("that says something else: each figure is named with its period, kept and not taken", () => {
    const submission = read(
      copyOf("Báo cáo", (grid) =>
        typed(typed(grid, sheet.row("A01"), year, 99999), sheet.row("B01"), sheet.column("2021"), "x"),
      ),
    );
    expect(answersIn(submission)).toEqual(answersIn(whole));
    expect(
      said(submission, "PLACE-103").map(({ part, period, place }) => [part, period, place.cell]),
    ).toEqual([
      ["A01", "2023", `I${sheet.row("A01") + 1}`],
      ["B01", "2021", `G${sheet.row("B01") + 1}`],
    ]);
    expect(submission.outside).toContainEqual(
      expect.objectContaining({ sheet: "Báo cáo (2)", text: "99999", cell: `I${sheet.row("A01") + 1}` }),
    );
  });

  test("with rows inserted above: only what differs is said", () => {
    const submission = read(
      copyOf("Báo cáo", (grid) => ({
        ...grid,
        rows: typed(grid, sheet.row("A01"), year, 99999).rows.map((row) => ({
          ...row,
          index: row.index + 4,
        })),
      })),
    );
    expect(said(submission, "PLACE-103")).toHaveLength(1);
  });

  test("with a note and a stray text of its own: both are kept", () => {
    const { note, check } = sheet.layout.columns;
    const submission = read(
      copyOf("Báo cáo", (grid) =>
        typed(typed(grid, sheet.row("A01"), note, "theo niên giám"), sheet.row("B01"), check + 2, "xem lại"),
      ),
    );
    expect(submission.outside.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["theo niên giám", "xem lại"]),
    );
    expect(said(submission, "PLACE-103")).toMatchObject([
      { part: "A01", params: { text: "theo niên giám" } },
    ]);
    expect(said(submission, "PLACE-005")).toMatchObject([{ part: "B01", params: { text: "xem lại" } }]);
  });

  test("that alone still has a row the first sheet lost: taken, and to be checked", () => {
    const damaged = onSheet(copyOf("Báo cáo"), "Báo cáo", (grid) => deletedRow(grid, sheet.row("B01")));
    const submission = read(damaged);
    expect(submission.figures.value(sheet.slot("B01|2021"))).toBe(
      whole.figures.value(sheet.slot("B01|2021")),
    );
    expect(said(submission, "PLACE-001")).toEqual([]);
    const answered = ["2021", "2022", "2023"].filter((period) =>
      isAnswered(whole.figures, sheet.slot(`B01|${period}`)),
    );
    expect(said(submission, "PLACE-107").map(({ part, period }) => [part, period])).toEqual(
      answered.map((period) => ["B01", period]),
    );
  });
});

describe("lists", () => {
  const first = models.rows.findIndex(({ cells }) => cells.some((cell) => cellText(cell) === "MH.001"));
  const head = models.rows[first]?.index ?? 4;

  test("rows cut with their ids to another sheet are read there", () => {
    const submission = read(cut("Mô hình, điển hình", head + 1, { heads: head }));
    const rowsOf = ({ lists }: Submission): readonly unknown[] =>
      lists.map(({ list, row, values }) => [list, row, values]).sort();
    expect(rowsOf(submission)).toEqual(rowsOf(whole));
    expect(news(submission)).toEqual(["PLACE-106"]);
  });

  test("a copy with another name in a row: kept, and said of that row", () => {
    const submission = read(copyOf("Mô hình, điển hình", (grid) => typed(grid, head, 2, "Tên ở bản chép")));
    expect(answersIn(submission)).toEqual(answersIn(whole));
    expect(said(submission, "PLACE-103")).toMatchObject([{ list: "models", row: "MH.001" }]);
    expect(submission.outside.map(({ text }) => text).join()).toContain("Tên ở bản chép");
  });

  test("rows of the outline pasted into a list do not make it the outline, nor the other way round", () => {
    const pasted = outline.rows.find(({ index }) => index === sheet.row("A01")) as GridRow;
    const rows = [...models.rows, { ...pasted, index: 400 }];
    const submission = read(onSheet(book, "Mô hình, điển hình", (grid) => ({ ...grid, rows })));
    expect(submission.figures.value(sheet.slot("A01|2023"))).toBe(
      whole.figures.value(sheet.slot("A01|2023")),
    );
    const listRow = models.rows.find(({ index }) => index === head) as GridRow;
    const other = read(
      onSheet(book, "Báo cáo", (grid) => ({ ...grid, rows: [...grid.rows, { ...listRow, index: 900 }] })),
    );
    expect(answersIn(other)).toEqual(answersIn(whole));
  });
});

test("particulars: a copy that says something else is said of each, those cut away are read there", () => {
  const general = named("Thông tin chung");
  const rowOf = (id: string): number =>
    general.rows.find(({ cells }) => cells.some((cell) => cellText(cell) === id))?.index ?? -1;
  const copied = read(copyOf("Thông tin chung", (grid) => typed(grid, rowOf("M05"), 3, "Người khác")));
  expect(answersIn(copied)).toEqual(answersIn(whole));
  expect(said(copied, "PLACE-103")).toMatchObject([{ part: "M05", period: "-" }]);
  const moved = read(cut("Thông tin chung", rowOf("M03"), { heads: 0, to: rowOf("M05") + 1 }));
  expect(answersIn(moved)).toEqual(answersIn(whole));
});

test("the sentences name what they are about", () => {
  const names = namesOf(context);
  const submission = read(
    copyOf("Báo cáo", (grid) => typed(grid, sheet.row("A01"), sheet.column("2023"), 99999)),
  );
  const [finding] = said(submission, "PLACE-103");
  expect(finding && sentenceOf(finding, names, "vi")).toMatch(
    /^Dân số trung bình của đơn vị, 2023: sheet Báo cáo \(2\) là bản chép của sheet Báo cáo, ở đó ghi "99999"/,
  );
});

test("what two sheets keep outside the outline: the same number in another cell is no copy", () => {
  const row = sheet.row("A01");
  const column = sheet.layout.columns.check + 3;
  const beside = onSheet(copyOf("Báo cáo"), "Báo cáo", (grid) => typed(grid, row, column, 11));
  const both = onSheet(beside, "Báo cáo (2)", (grid) =>
    typed(typed(grid, row, column, 11), row + 1, column, 11),
  );
  const kept = read(both).outside.filter(({ text }) => text === "11");
  expect(kept.map((one) => [one.sheet, one.cell.replace(/\d+$/, "")])).toHaveLength(2);
});
