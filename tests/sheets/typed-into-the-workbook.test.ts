import { applyDecisions } from "../../src/domain/consolidation/apply-decisions";
import { Decisions } from "../../src/domain/consolidation/decisions";
import { parsePartId, parsePeriodId } from "../../src/domain/indicator/ids";
import type { Submission } from "../../src/domain/submission/submission";
import { writeBook } from "../../src/files/xlsx/write-book";
import { changeCell, changeSheet } from "../../src/samples/damage/edit-book";
import { outlineLayout } from "../../src/sheets/bao-cao/layout";
import type { BookSpec, CellSpec } from "../../src/sheets/spec";
import { interpretBook } from "../../src/sheets/standard-workbook/interpret";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { readOk } from "../files/read-for-test";
import { dongNai } from "../support/campaign";
import { unitOf } from "../support/consolidated";

/** The whole way: typed into a cell of the standard workbook, saved as a file, read, understood. */
const context = dongNai();
const unit = unitOf(context, "26215");
const layout = outlineLayout(context, [unit.kind]);
const empty = layStandardWorkbook(context, { unit, createdAt: "2023-11-20T01:00:00.000Z" });

type Typed = Pick<CellSpec, "value" | "font">;

function withFigure(book: BookSpec, key: string, typed: Typed): BookSpec {
  const [part = "", period = ""] = key.split("|");
  const row = layout.rowOf(parsePartId(part), parsePeriodId(period));
  const column = layout.columnOf(parsePeriodId(period));
  if (row === undefined || column === undefined) throw new RangeError(key);
  return changeSheet(book, "Báo cáo", (sheet) =>
    changeCell(sheet, row, column, ({ role, column: at }) => ({ role, column: at, ...typed })),
  );
}

async function readBack(book: BookSpec): Promise<Submission> {
  const { book: grid } = await readOk(writeBook(book));
  const source = { entry: undefined, sha256: "ab".repeat(32), lastSaved: undefined, sentAt: undefined };
  return interpretBook(context, grid, { file: "xa.xlsx", ...source });
}

const slotOf = (key: string): number => {
  const [part = "", period = ""] = key.split("|");
  return context.index.slotOf(parsePartId(part), parsePeriodId(period)) ?? NaN;
};

/** "value 1234 VALUE-001", as the submission has it. */
function says(submission: Submission, key: string): string {
  const { state, value } = submission.figures.answer(slotOf(key));
  const [part, period] = key.split("|");
  const own = submission.findings.filter((one) => one.part === part && one.period === period);
  return [state, value, ...own.map(({ code }) => code)].filter((word) => word !== undefined).join(" ");
}

const text = (value: string): Typed => ({ value });

/** One workbook with all of them: figures of their own for every case. */
const cases: readonly (readonly [key: string, typed: Typed, expected: string])[] = [
  // Whole numbers (hộ, người, cuộc).
  ["A01|2022", text("1.234"), "value 1234 VALUE-001"],
  ["A01|2023", text("1,234"), "value 1234 VALUE-001"],
  ["A02|2022", text(" 12 "), "value 12 VALUE-001"],
  ["A02|2023", text("１２３"), "value 123 VALUE-001"],
  ["B01|2021", text("12 văn bản".normalize("NFD")), "value 12 VALUE-001"],
  ["B01|2022", text("\u202D1234\u202C"), "value 1234 VALUE-001"],
  ["B01|2023", text("-"), "none 0"],
  ["B03|2021", text("không".normalize("NFD")), "none 0 VALUE-001"],
  ["B03|2022", text("\u22125"), "value -5 VALUE-001"],
  ["B03|2023", text("khoảng 12"), "unreadable VALUE-003"],
  // Decimals: triệu đồng/người/năm.
  ["D01|2021", text("1.234,5"), "value 1234.5 VALUE-001"],
  ["D01|2022", text("1,234.5"), "value 1234.5 VALUE-001"],
  ["D01|2023", text("1.234"), "unreadable VALUE-008"],
  ["D07|2021", text("5km"), "value 5 VALUE-001"],
  ["D07|2022", text("5.000 m"), "unreadable VALUE-020"],
  ["F02|2021", text("12 tỷ"), "value 12000 VALUE-001"],
  ["F02|2022", text("1.200 triệu đồng"), "unreadable VALUE-008"],
  ["F02|2023", text("51,5 tỉ".normalize("NFD")), "value 51500 VALUE-001"],
  ["F05|2021", { value: "12,5", font: ".VnTime" }, "value 12.5 VALUE-001"],
];

describe("a figure as people write it, from the cell to the submission", () => {
  const read = readBack(cases.reduce((book, [key, typed]) => withFigure(book, key, typed), empty));

  test.each(cases)("%s typed %j: %s", async (key, _typed, expected) => {
    expect(says(await read, key)).toBe(expected);
  });

  test("what was read otherwise than typed keeps its text, and its finding tells text and reading", async () => {
    const { figures, findings } = await read;
    for (const [key, typed] of cases) {
      const { text: kept, value } = figures.answer(slotOf(key));
      const [part, period] = key.split("|");
      const own = findings.filter((one) => one.part === part && one.period === period);
      if (typeof typed.value !== "string" || typed.value === "-") continue;
      expect(kept?.normalize("NFC")).toBe(typed.value.normalize("NFC"));
      for (const { code, params } of own)
        if (code === "VALUE-001") expect(params).toMatchObject({ text: kept, reading: value });
    }
  });

  test("of two readings none is taken until a person says which; then it is, and that is told", async () => {
    const submission = await read;
    const asked = submission.findings.find(({ code, part }) => code === "VALUE-008" && part === "D01");
    expect(asked?.question).toMatch(/^reading:D01:2023@/);
    const answered = (decision: Parameters<typeof applyDecisions>[2]): Submission =>
      applyDecisions(context, submission, decision);
    const put = (id: string): Decisions =>
      new Decisions(new Map([[asked?.question ?? "", { kind: "put", id }]]));
    expect(says(answered(put("=1.234")), "D01|2023")).toBe("value 1.234 VALUE-001");
    expect(says(answered(put("=1234")), "D01|2023")).toBe("value 1234 VALUE-001");
    expect(says(answered(put("=7")), "D01|2023")).toBe("unreadable PLACE-019");
    expect(
      says(answered(new Decisions(new Map([[asked?.question ?? "", { kind: "aside" }]]))), "D01|2023"),
    ).toBe("unreadable PLACE-019");
    // Nothing else is settled with it.
    expect(says(answered(put("=1234")), "F02|2022")).toBe("unreadable VALUE-008");
  });
});

describe("days when Excel was set to American dates", () => {
  const day = (year: number, month: number, date: number): Typed => ({ value: { year, month, day: date } });
  const keys = context.index.slots.flatMap(({ slot, part, period, indicator }) =>
    part.type.kind === "day" && indicator.nature === "particular" && context.index.askedOf(slot, unit.kind)
      ? [`${part.id}|${period.id}`]
      : [],
  );

  /** The particulars' cells stand on the first sheet: found by what reads back from an empty form. */
  async function typedDays(...days: readonly Typed[]): Promise<Submission> {
    const { figures, sheets } = await readBack(empty);
    const book = days.reduce((laid, typed, at) => {
      const place = figures.place(slotOf(keys[at] ?? ""));
      if (!place) throw new RangeError(`no place of ${keys[at]}`);
      return changeSheet(laid, sheets[place.sheet] ?? "", (sheet) =>
        changeCell(sheet, place.row, place.column, ({ role, column }) => ({
          role,
          column,
          ...typed,
          ...(typeof typed.value === "object" && { format: "day" as const }),
        })),
      );
    }, empty);
    return readBack(book);
  }

  test("there are two of them to type into", () => expect(keys.length).toBeGreaterThanOrEqual(2));

  test("a day beyond the 12th left as a text makes a date that could be turned a question", async () => {
    const read = await typedDays(day(2023, 5, 11), text("25/11/2023"));
    const [first = "", second = ""] = keys;
    expect(says(read, first)).toBe("value 2023-05-11 VALUE-021");
    expect(says(read, second)).toBe("value 2023-11-25 VALUE-006");
    expect(read.findings.find(({ code }) => code === "VALUE-021")?.params).toEqual({
      text: "25/11/2023",
      reading: "2023-05-11",
      swapped: "2023-11-05",
    });
  });

  test.each([
    ["every day is a date", day(2023, 5, 11), day(2023, 11, 25)],
    ["the text is a date in America as well", day(2023, 5, 11), text("5/11/2023")],
    ["turned it would be no other day", day(2023, 11, 11), text("25/11/2023")],
    ["turned it would be no day", day(2023, 11, 20), text("25/11/2023")],
  ])("nothing is asked where %s", async (_why, one, other) => {
    const { findings } = await typedDays(one, other);
    expect(findings.filter(({ code }) => code === "VALUE-021")).toEqual([]);
  });
});
