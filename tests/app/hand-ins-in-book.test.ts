import { handInsInBook } from "../../src/app/level/hand-ins-in-book";
import { consolidate } from "../../src/domain/consolidation/consolidate";
import { Decisions, type Decision, noDecisions } from "../../src/domain/consolidation/decisions";
import type { Submission } from "../../src/domain/submission/submission";
import { parseSectionPath } from "../../src/domain/outline/section-path";
import { sampleAnswers } from "../../src/samples/sample-answers";
import type { BookGrid } from "../../src/sheets/grid";
import { ownKey } from "../../src/sheets/noi-dung/draft-marks";
import { textColumns } from "../../src/sheets/noi-dung/text-columns";
import { dongNai } from "../support/campaign";
import { codesBelow, submissionOf, unitOf } from "../support/consolidated";
import { deskPorts, outcomeOf } from "../support/desk-ports";
import { paneBook } from "../support/pane-book";

const context = dongNai();
const district = unitOf(context, "736");
const { pack } = deskPorts(context, undefined as never);
const section = parseSectionPath("III.1");

let grid: BookGrid;
beforeAll(async () => {
  const pane = paneBook(context);
  await pane.begin(district);
  const returned = codesBelow(context, "736").slice(0, 3);
  await pane.take(
    returned.map((code) => {
      const unit = unitOf(context, code);
      return outcomeOf(submissionOf(context, unit, sampleAnswers(context, unit, 7)));
    }),
  );
  grid = pane.book.grid();
});

/** The book with the level's own text of a section as a person wrote it. */
const withOwnText = (text: string): BookGrid => ({
  ...grid,
  sheets: grid.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => {
      const at = (column: number) => row.cells.find((cell) => cell.column === column)?.value;
      const isOwn =
        JSON.stringify(at(textColumns.key)) === JSON.stringify({ kind: "text", value: ownKey }) &&
        JSON.stringify(at(textColumns.section)) === JSON.stringify({ kind: "text", value: section });
      const others = row.cells.filter(({ column }) => column !== textColumns.text);
      return isOwn
        ? {
            ...row,
            cells: [...others, { column: textColumns.text, value: { kind: "text", value: text } as const }],
          }
        : row;
    }),
  })),
});

const given = (book: BookGrid, name: string): readonly Submission[] => {
  const source = {
    ...{ file: name, entry: undefined, sha256: `${name}-0123456789ab`, sentAt: undefined },
    lastSaved: "2023-11-25T08:00:00Z",
  };
  return handInsInBook(context, book, source, (packed) => pack.unpack(packed)) ?? [];
};

const consolidated = (unit: string, submissions: readonly Submission[], decisions = noDecisions) =>
  consolidate({
    ...{ context, unit: unitOf(context, unit), submissions, decisions },
    ...{ refused: [], refusals: [], previous: undefined },
  });

test("a book says what its level wrote, where it stands, and carries each hand-in", () => {
  const [own, ...handIns] = given(withOwnText("Toàn huyện đã sơ kết."), "736.xlsx");
  expect(own).toMatchObject({ unit: "736", narratives: [{ section, text: "Toàn huyện đã sơ kết." }] });
  expect(own?.narratives[0]?.sheet).toBe("Nội dung theo mục");
  expect(own?.narratives[0]?.cell).toMatch(/^[A-Z]+\d+$/);
  expect(handIns.map(({ unit }) => unit)).toEqual(codesBelow(context, "736").slice(0, 3));
  expect(handIns.map(({ source }) => source.file)).toEqual(["736.xlsx", "736.xlsx", "736.xlsx"]);
});

test("at the level above, the text of the district is the district's", () => {
  const { children } = consolidated("75", given(withOwnText("Toàn huyện đã sơ kết."), "736.xlsx"));
  const found = children.find(({ unit }) => unit.code === "736");
  expect(found?.answers?.narratives).toMatchObject([{ section, text: "Toàn huyện đã sơ kết." }]);
});

test("what was typed into a unit's sheet since is one more hand-in of that unit", () => {
  // Named by its short name: "TT Định Quán".
  const name = grid.sheets.find((sheet) => sheet.name.includes("Định Quán"))?.name ?? "";
  const typed: BookGrid = {
    ...grid,
    sheets: grid.sheets.map((sheet) =>
      sheet.name === name
        ? {
            ...sheet,
            rows: sheet.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell) =>
                cell.value.kind === "number" && cell.value.value > 1000 && !("formula" in cell)
                  ? { ...cell, value: { kind: "number", value: cell.value.value + 7 } as const }
                  : cell,
              ),
            })),
          }
        : sheet,
    ),
  };
  const before = given(grid, "736.xlsx");
  const after = given(typed, "736.xlsx");
  expect(after).toHaveLength(before.length + 1);
  const edit = after.at(-1);
  expect(edit?.unit).toBe(codesBelow(context, "736")[0]);
  expect(edit?.source).toMatchObject({ file: "736.xlsx", lastSaved: "2023-11-25T08:00:00Z" });
  expect(edit?.source.entry).toContain(name);
});

describe("two books of one unit whose own texts differ", () => {
  const both = () => [
    ...given(withOwnText("Bản thứ nhất."), "a.xlsx"),
    ...given(withOwnText("Bản thứ hai."), "b.xlsx"),
  ];
  const asked = () => consolidated("736", both());

  test("one is kept and the other asked for, both shown", () => {
    const { ownText, findings } = asked();
    expect(ownText.get(section)).toBe("Bản thứ nhất.");
    expect(findings.filter(({ code }) => code === "UNIT-029")).toMatchObject([
      { section, params: { ours: "Bản thứ nhất.", theirs: "Bản thứ hai." }, place: { file: "b.xlsx" } },
    ]);
  });

  test.each([
    ["take", "Bản thứ hai."],
    ["aside", "Bản thứ nhất."],
  ] as const)("decided (%s) it is not asked again", (kind, text) => {
    const question = asked().findings.find(({ code }) => code === "UNIT-029")?.question ?? "";
    const decisions = new Decisions(new Map<string, Decision>([[question, { kind }]]));
    const { ownText, findings } = consolidated("736", both(), decisions);
    expect(ownText.get(section)).toBe(text);
    expect(findings.filter(({ code }) => code === "UNIT-029" || code === "UNIT-027")).toEqual([]);
  });

  test("what only one of them wrote is taken, and the unit's own report is not told apart", () => {
    const { ownText, findings } = consolidated("736", [
      ...given(grid, "a.xlsx"),
      ...given(withOwnText("Chỉ có ở đây."), "b.xlsx"),
    ]);
    expect(ownText.get(section)).toBe("Chỉ có ở đây.");
    expect(findings.filter(({ code }) => code === "UNIT-013" || code === "UNIT-022")).toEqual([]);
  });
});

test("a book whose hidden sheet is gone carries nothing", () => {
  const bare = { ...grid, sheets: grid.sheets.filter(({ name }) => name !== "_tonghop") };
  expect(given(bare, "736.xlsx")).toEqual([]);
});
