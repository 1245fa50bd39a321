import fc from "fast-check";
import { judgeRemarks, remarkOf } from "../../src/domain/returns/judge-remarks";
import type { Remark } from "../../src/domain/returns/review";
import { parsePartId, parsePeriodId } from "../../src/domain/indicator/ids";
import { sealOf } from "../../src/domain/submission/seal";
import type { Answers, Submission } from "../../src/domain/submission/submission";
import { writeBook } from "../../src/files/xlsx/write-book";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { changeCell, changeSheet, sheetNamed } from "../../src/samples/damage/edit-book";
import type { BookSpec, LinkSpec } from "../../src/sheets/spec";
import { interpretBook } from "../../src/sheets/standard-workbook/interpret";
import { layReturnedWorkbook } from "../../src/sheets/yeu-cau-bo-sung/lay";
import { readOk } from "../files/read-for-test";
import { answersOf } from "../support/arbitrary-answers";
import { dongNai } from "../support/campaign";
import { unitOf } from "../support/consolidated";
import { propertyRuns } from "../support/property";
import { bookToGrid } from "../support/spec-to-grid";

const context = dongNai();
const unit = unitOf(context, "26209");
const createdAt = "2023-11-22T02:00:00.000Z";
const answers = sampleAnswers(context, unit, 7);

const asked: readonly (readonly [string, Partial<Remark>])[] = [
  ["Số hộ nghèo tăng, đề nghị giải trình", { part: parsePartId("D02"), period: parsePeriodId("2023") }],
  ["Đề nghị ghi cụ thể hơn", { section: "I.1" as never }],
  ["Đề nghị kiểm tra dòng này", { list: "models", row: "MH.001" }],
  [
    "Ghi rõ số văn bản",
    { part: parsePartId("M01"), period: context.parts.get(parsePartId("M01"))?.part.periods[0]?.id as never },
  ],
  ["Gửi lại trước ngày 27/11", {}],
];
const remarksFor = (given: Answers): readonly Remark[] =>
  asked.map(([text, subject], at) => remarkOf(context, given, at + 1, text, subject));

const lay = (given: Answers, remarks = remarksFor(given)): BookSpec =>
  layReturnedWorkbook(context, {
    unit,
    answers: given,
    createdAt,
    from: "Huyện Định Quán",
    remarks,
    outside: [],
    left: [],
  });

const source = {
  file: "xa.xlsx",
  entry: undefined,
  sha256: "0".repeat(64),
  lastSaved: undefined,
  sentAt: undefined,
};
async function readBack(book: BookSpec): Promise<Submission> {
  return interpretBook(context, (await readOk(writeBook(book))).book, source);
}

const outcomes = (submission: Submission) =>
  judgeRemarks(context, remarksFor(answers), submission, submission.replies ?? []);

const { numRuns, seed } = propertyRuns();
/** A whole workbook is laid and read three times a case: thousandths of a second add up. */
const fewer = { numRuns: Math.ceil(numRuns / 50), seed };

/** Row of a remark in the list in front, found by its number. */
const listRow = (number: number): number => 2 + number;

describe("a workbook that goes back with remarks", () => {
  const book = lay(answers);

  test("begins with the list: number, place as a link, what stands there, the request", () => {
    const [first] = book.sheets;
    expect(first?.name).toBe("Yêu cầu bổ sung");
    const rows = [...(first?.rows ?? [])].slice(3);
    const shown = rows.map(({ cells }) => cells.slice(1, 5).map(({ value }) => value));
    expect(shown.map(([number]) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(shown.map((row) => row[3])).toEqual(asked.map(([text]) => text));
    expect(shown[4]?.[1]).toBe("Cả báo cáo");
  });

  test("each link leads to a cell that holds what the list says stands there", () => {
    const [first] = book.sheets;
    const links = [...(first?.rows ?? [])]
      .flatMap(({ cells }) => cells.flatMap(({ link }) => link ?? []))
      .slice(0, 4);
    expect(links.map(({ sheet }) => sheet)).toEqual([
      "Báo cáo",
      "Báo cáo",
      "Mô hình, điển hình",
      "Thông tin chung",
    ]);
    const beside = links.map(({ sheet, row }) => {
      const cells = [...(sheetNamed(book, sheet)?.rows ?? [])][row]?.cells ?? [];
      return cells.at(-1)?.value;
    });
    expect(beside).toEqual(asked.slice(0, 4).map(([text], at) => `◄ Yêu cầu bổ sung số ${at + 1}: ${text}`));
    const [figure] = links as [LinkSpec];
    const cell = [...(sheetNamed(book, figure.sheet)?.rows ?? [])][figure.row]?.cells.find(
      ({ column }) => column === figure.column,
    );
    expect(cell?.value).toBe(Number(remarksFor(answers)[0]?.before));
  });

  test("every answer reads back as it was, and nothing of ours is taken for the unit's", async () => {
    const read = await readBack(book);
    expect(sealOf(context, read)).toBe(sealOf(context, answers));
    expect([read.outside, read.replies]).toEqual([[], []]);
    const plain = interpretBook(context, bookToGrid({ ...book, sheets: book.sheets.slice(1) }), source);
    // Without its list a remark beside a cell is nobody's we know, and is kept.
    expect(plain.outside.length).toBeGreaterThan(0);
    expect(read.findings.map(({ code }) => code)).not.toContain("PLACE-002");
  });

  test("whatever the answers are", () => {
    fc.assert(
      fc.property(answersOf(context, unit), (given) => {
        const read = interpretBook(context, bookToGrid(lay(given)), source);
        const before = interpretBook(
          context,
          bookToGrid({ ...lay(given), sheets: lay(given, []).sheets.slice(1) }),
          source,
        );
        expect(sealOf(context, read)).toBe(sealOf(context, before));
        expect(read.outside).toEqual(before.outside);
      }),
      fewer,
    );
  });

  test("comes again: nothing done is nothing answered", async () => {
    expect(outcomes(await readBack(book)).map(({ isAnswered }) => isAnswered)).toEqual(
      asked.map(() => false),
    );
  });

  test("a changed figure, a reason, a reply: each answers its own remark, with old and new", async () => {
    const link = [...(book.sheets[0]?.rows ?? [])][listRow(1)]?.cells.find((cell) => cell.link)
      ?.link as LinkSpec;
    const corrected = changeSheet(book, link.sheet, (sheet) =>
      changeCell(sheet, link.row, link.column, (cell) => ({ ...cell, value: 17 })),
    );
    const replied = changeSheet(corrected, "Yêu cầu bổ sung", (sheet) =>
      changeCell(sheet, listRow(5), 5, (cell) => ({ ...cell, value: "Đã gửi lại ngày 24/11" })),
    );
    const read = await readBack(replied);
    const told = outcomes(read);
    expect(told.map(({ isAnswered }) => isAnswered)).toEqual([true, false, false, false, true]);
    expect([told[0]?.remark.before === "17", told[0]?.now, told[4]?.reply]).toEqual([
      false,
      "17",
      "Đã gửi lại ngày 24/11",
    ]);
  });

  test("goes back with what stood outside the outline, for the unit to see", () => {
    const outside = [{ sheet: "Báo cáo", cell: "P12", text: "ghi thêm" }];
    const more = layReturnedWorkbook(context, {
      ...{ unit, answers, createdAt, from: "Huyện Định Quán", remarks: remarksFor(answers), outside },
      left: ["Biểu riêng"],
    });
    const texts = [...(more.sheets[0]?.rows ?? [])].flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(texts).toEqual(
      expect.arrayContaining([
        "Báo cáo, ô P12",
        "ghi thêm",
        "Sheet riêng của đơn vị không kèm theo bản này: Biểu riêng",
      ]),
    );
    const read = interpretBook(context, bookToGrid(more), source);
    expect(read.replies).toEqual([]);
  });
});
