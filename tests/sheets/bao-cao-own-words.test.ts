import fc from "fast-check";
import { outlineHead } from "../../src/sheets/bao-cao/layout";
import { verdictTest } from "../../src/sheets/bao-cao/verdicts";
import type { SheetSpec } from "../../src/sheets/spec";
import { answersOf } from "../support/arbitrary-answers";
import { typeInto } from "../support/edit-grid";
import { OutlineSheet } from "../support/outline-sheet";
import { propertyRuns } from "../support/property";
import { sheetToGrid } from "../support/spec-to-grid";

const xa = new OutlineSheet("26215");
const { check, label, number, measureUnit, note } = xa.layout.columns;
const status = xa.layout.columns.status ?? 0;
const year = xa.column("2023");
const grid = xa.grid(xa.answers({ "C01|2023": 3, "C02|2023": 3 }, { "I.1": "Có thuận lợi" }));
const isVerdict = verdictTest(xa.context);

function verdictsOf(sheet: SheetSpec): readonly string[] {
  return sheetToGrid(sheet).rows.flatMap(({ index, cells }) =>
    (index === outlineHead.headings || index === outlineHead.ids ? [] : cells).flatMap(({ column, value }) =>
      column === check && value.kind === "text" && value.value !== "" ? [value.value] : [],
    ),
  );
}

describe("what Kiểm tra says by itself", () => {
  const sheets = ["26206", "26215", "736", "DNI-SNV"].map((code) => new OutlineSheet(code));
  const filled = fc
    .constantFrom(...sheets)
    .chain((sheet) => answersOf(sheet.context, sheet.unit).map((answers) => ({ sheet, answers })));

  test("of any answers is known, whole", () => {
    fc.assert(
      fc.property(filled, ({ sheet, answers }) => {
        expect(verdictsOf(sheet.lay(answers)).filter((text) => !isVerdict(text))).toEqual([]);
      }),
      propertyRuns(),
    );
  });

  const beginnings = [
    "Đạt 100% kế hoạch năm về giảm nghèo",
    "Đạt (120 từ) là ít",
    "Thiếu vốn đối ứng cho 3 công trình",
    "Sai sót trong niên giám, số đúng là 7",
    "Sai 2023: số đúng là 7",
    "Lưu ý: số này do huyện giao",
    "xong",
    "12 lỗi kỹ thuật",
    "Không có lỗi của xã",
  ];

  test.each(beginnings.filter((text) => text !== "xong"))("%s: kept where it stands in Kiểm tra", (text) => {
    const read = xa.read(typeInto(grid, xa.row("C01"), check, text));
    expect(read.kept()).toEqual([text]);
    expect(read.findings("PLACE-005")).toMatchObject([{ part: "C01", severity: "needs-reason" }]);
  });

  test.each([...beginnings, "Đạt"])("%s: kept wherever it stands outside Kiểm tra", (text) => {
    const row = xa.rowIn("I.1", "nd.2");
    const beside = [measureUnit, year, note, check + 1, check + 3];
    for (const column of beside) expect(xa.read(typeInto(grid, row, column, text)).kept()).toEqual([text]);
    expect(xa.read(typeInto(grid, xa.row("C01"), check + 1, text)).kept()).toEqual([text]);
    expect(xa.read(typeInto(grid, xa.rowIn("I.2", "muc"), note, text)).kept()).toEqual([text]);
  });

  test("a formula of somebody's own beside a row is kept with its result", () => {
    const formula = 'IF(I7>5,"Đạt","Sai")';
    const typed = {
      ...grid,
      rows: grid.rows.map((row) =>
        row.index === xa.row("C01")
          ? {
              ...row,
              cells: [
                ...row.cells,
                { column: check + 1, value: { kind: "text", value: "Đạt" } as const, formula },
              ],
            }
          : row,
      ),
    };
    expect(xa.read(typed).kept()).toEqual(["Đạt"]);
  });
});

describe("a figure in the status column", () => {
  const empty = typeInto(grid, xa.row("C01"), year, undefined);

  test("beside an empty entry is likely the answer: asked with a proposal, and out of the figures", () => {
    const read = xa.read(typeInto(empty, xa.row("C01"), status, 4));
    expect(read.state("C01|2023")).toBe("blank");
    expect(read.findings("PLACE-022")).toMatchObject([
      { part: "C01", period: "2023", severity: "needs-reason", question: read.draft.proposals[0]?.question },
    ]);
    expect(read.draft.proposals).toMatchObject([{ slot: xa.slot("C01|2023"), answer: { value: 4 } }]);
    expect(read.kept()).toEqual(["4"]);
  });

  test("typed as a text with its unit is asked just so", () => {
    const read = xa.read(typeInto(empty, xa.row("C01"), status, "4 sản phẩm"));
    expect(read.draft.proposals).toMatchObject([{ slot: xa.slot("C01|2023"), answer: { value: 4 } }]);
  });

  test("beside an answer is no answer: kept, and said of its figure", () => {
    const read = xa.read(typeInto(grid, xa.row("C01"), status, 4));
    expect([read.value("C01|2023"), read.kept(), read.draft.proposals]).toEqual([3, ["4"], []]);
    expect(read.findings("VALUE-014")).toMatchObject([{ part: "C01", period: "2023" }]);
  });

  test("on a computed row is kept and said", () => {
    const read = xa.read(typeInto(grid, xa.row("D03"), status, 44));
    expect(read.kept()).toEqual(["44"]);
    expect(read.findings("PLACE-005")).toMatchObject([{ part: "D03" }]);
  });
});

describe("a status that says nothing", () => {
  test("on a computed row is said", () => {
    const read = xa.read(typeInto(grid, xa.row("D03"), status, "Ước"));
    expect(read.findings("VALUE-018")).toMatchObject([{ part: "D03", period: "2023" }]);
    expect(read.kept()).toEqual(["Ước"]);
  });

  test("beside an entry without a figure is said", () => {
    const read = xa.read(typeInto(grid, xa.row("B03"), status, "Ước"));
    expect(read.findings("VALUE-017")).toMatchObject([{ part: "B03", period: "2023" }]);
  });

  test("beside a figure it is taken without a word", () => {
    const read = xa.read(typeInto(grid, xa.row("C01"), status, "Sơ bộ"));
    expect([read.draft.figures.status(xa.slot("C01|2023")), read.codes()]).toEqual(["preliminary", []]);
  });
});

describe("the STT column", () => {
  test("a figure there is kept, and said of every blank entry it may belong to", () => {
    const read = xa.read(typeInto(grid, xa.row("G01"), number, 30));
    expect(read.kept()).toEqual(["30"]);
    expect(read.findings("PLACE-005").map(({ part, period }) => [part, period])).toEqual([
      ["G01", "2021"],
      ["G01", "2022"],
      ["G01", "2023"],
    ]);
  });

  test("a figure that goes on counting where the headings' own numbers end is none of them", () => {
    const blank = typeInto(grid, xa.row("C01"), year, undefined);
    const read = xa.read(typeInto(blank, xa.row("C01"), number, 3));
    expect(read.findings("PLACE-005")).toContainEqual(
      expect.objectContaining({ part: "C01", period: "2023", params: { text: "3" } }),
    );
  });

  test("rows counted 1, 2, 3 are numbered, and so are marks", () => {
    const counted = ["C01", "C02", "C03", "C04"].reduce(
      (sheet, part, at) => typeInto(sheet, xa.row(part), number, at + 1),
      grid,
    );
    const marked = ["a)", "2.", "2.1", "II", "-"].reduce(
      (sheet, text, at) => typeInto(sheet, xa.row("D07") + at, number, text),
      counted,
    );
    expect(xa.read(marked).codes()).toEqual([]);
  });

  test("a bare number on a row of text, or a number with a comma, is kept", () => {
    const typed = typeInto(typeInto(grid, xa.rowIn("I.1", "nd.2"), number, 12), xa.row("D07"), number, 5.5);
    expect(xa.read(typed).kept()).toEqual(["12", "5.5"]);
  });
});

describe("a number in another column beside blank entries is said of each of them", () => {
  const row = xa.row("B01");
  const periods = ["2021", "2022", "2023"];

  test.each([
    ["of measure units", measureUnit, ["44"]],
    ["of notes", note, []],
    ["not asked", xa.column("dau-ky"), ["44"]],
    ["right of Kiểm tra", check + 1, ["44"]],
  ] as const)("%s", (_column, column, kept) => {
    const read = xa.read(typeInto(grid, row, column, 44));
    expect(read.findings("PLACE-005").map(({ part, period }) => [part, period])).toEqual(
      periods.map((period) => ["B01", period]),
    );
    expect([read.kept(), read.codes()]).toEqual([kept, ["PLACE-005"]]);
  });

  test("a note in words says nothing of them", () => {
    expect(xa.read(typeInto(grid, row, note, "chưa tổng hợp xong 44 ấp")).codes()).toEqual([]);
  });
});

test("what stands beside a heading or a line of ours whose id is gone is kept", () => {
  const row = xa.rowIn("I.2", "muc");
  const bare = {
    ...grid,
    rows: grid.rows.map((one) => ({ ...one, cells: one.cells.filter(({ column }) => column > 1) })),
  };
  const topics = xa.rowIn("I.2", "goi-y");
  const read = xa.read(typeInto(typeInto(bare, row, year, 17), topics, note, "xem phụ lục"));
  expect(read.kept()).toEqual(["17", "xem phụ lục"]);
  expect(label).toBe(3);
});
