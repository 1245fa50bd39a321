import { consolidate } from "../../../src/domain/consolidation/consolidate";
import type { Consolidation } from "../../../src/domain/consolidation/consolidation";
import { correctionQuestion } from "../../../src/domain/consolidation/correct-figures";
import {
  correctionId,
  parseCorrection,
  type Correction,
} from "../../../src/domain/consolidation/corrections";
import { Decisions } from "../../../src/domain/consolidation/decisions";
import { parsePartId, parsePeriodId } from "../../../src/domain/indicator/ids";
import type { Submission } from "../../../src/domain/submission/submission";
import { layConsolidatedWorkbook } from "../../../src/sheets/consolidated-workbook/lay";
import { interpretPrevious } from "../../../src/sheets/result-state/state-sheet";
import { gridOfBook } from "../../../src/sheets/spec-to-grid";
import { unitOf } from "../../support/consolidated";
import { handIn, slotIn } from "../../support/hand-ins";
import { context, laNga, phuTuc } from "../../support/returned-books";

const district = unitOf(context, "736");
const said = { by: "Nguyễn Văn An", at: "2023-11-24T03:00:00Z", how: "điện thoại", reason: "ghi nhầm dòng" };

function correction(key: string, value: string, more: Partial<Correction> = {}): Correction {
  const [part = "", period = ""] = key.split("|");
  const figure = { part: parsePartId(part), period: parsePeriodId(period) };
  return { kind: "told", unit: laNga.code, ...figure, value, ...said, ...more };
}

interface Given {
  readonly files?: readonly Submission[];
  readonly corrections?: readonly Correction[];
  readonly after?: Consolidation;
  readonly answers?: Readonly<Record<string, "take" | "aside">>;
}

const first = handIn(context, laNga, {
  figures: { "B01|2023": 10, "A01|2023": 900 },
  saved: "2023-11-20T01:00:00Z",
});

function consolidated({ files = [first], corrections = [], after, answers = {} }: Given): Consolidation {
  const previous = after && interpretPrevious(gridOfBook(layConsolidatedWorkbook(after)));
  return consolidate({
    ...{ context, unit: district, refused: [], refusals: [], previous },
    submissions: files,
    decisions: new Decisions(new Map(Object.entries(answers).map(([id, kind]) => [id, { kind }]))),
    corrections: new Map(corrections.map((one) => [correctionId(one), one])),
  });
}

const total = (result: Consolidation, key: string) => result.totals[slotIn(context, key)];
const codes = ({ findings }: Consolidation): readonly string[] =>
  findings.map(({ code }) => code).filter((code) => /^UNIT-03[1-6]$/.test(code));
const standings = ({ corrections }: Consolidation): readonly string[] =>
  [...corrections.values()].map(({ standing }) => standing);

describe("sửa theo thông báo của đơn vị", () => {
  const told = correction("B01|2023", "12");

  test("counts at once, waits for the unit, and says what the file had", () => {
    const result = consolidated({ corrections: [told] });
    expect(total(result, "B01|2023")?.value).toBe(12);
    expect(total(result, "B01|luy-ke")?.value).toBe(12);
    expect(standings(result)).toEqual(["waiting"]);
    expect(codes(result)).toEqual(["UNIT-032"]);
    expect([...result.corrections.values()][0]?.before).toBe("10");
  });

  test("is kept by the book and told in the journal once", () => {
    const once = consolidated({ corrections: [told] });
    const again = consolidated({ after: once });
    expect(total(again, "B01|2023")?.value).toBe(12);
    expect(again.journal).toEqual(once.journal);
    expect(once.journal.filter(({ code }) => code === "JOURNAL-correction-told")).toEqual([
      expect.objectContaining({ at: said.at, unit: laNga.code }),
    ]);
    expect(gridOfBook(layConsolidatedWorkbook(again))).toEqual(gridOfBook(layConsolidatedWorkbook(once)));
  });

  test("drops out when the unit's next file says the same, in whatever writing", () => {
    const second = handIn(context, laNga, { figures: { "B01|2023": 12 }, saved: "2023-11-25T01:00:00Z" });
    const result = consolidated({ after: consolidated({ corrections: [told] }), files: [first, second] });
    expect(standings(result)).toEqual(["confirmed"]);
    expect(codes(result)).toEqual(["UNIT-033"]);
    const child = result.children.find(({ unit }) => unit === laNga);
    expect(child?.answers?.sources.some(({ isCorrection }) => isCorrection)).toBe(false);
  });

  test("a later file that says otherwise stands, and is asked; a person may keep the correction", () => {
    const second = handIn(context, laNga, { figures: { "B01|2023": 15 }, saved: "2023-11-25T01:00:00Z" });
    const files = [first, second];
    const before = consolidated({ corrections: [told] });
    const result = consolidated({ after: before, files });
    expect([total(result, "B01|2023")?.value, ...codes(result)]).toEqual([15, "UNIT-034"]);
    const question = correctionQuestion(correctionId(told));
    expect(result.findings.some((finding) => finding.question === question)).toBe(true);
    const kept = consolidated({ after: before, files, answers: { [question]: "take" } });
    expect([total(kept, "B01|2023")?.value, ...codes(kept)]).toEqual([12, "UNIT-035"]);
  });

  test("taken back, the file's figure counts again, and it stays on record", () => {
    const before = consolidated({ corrections: [told] });
    const undone = { ...told, before: "10", undone: { by: "Lê Thị Bình", at: "2023-11-26T03:00:00Z" } };
    const result = consolidated({ after: before, corrections: [undone] });
    expect(total(result, "B01|2023")?.value).toBe(10);
    expect(standings(result)).toEqual(["undone"]);
    expect(result.journal.at(-2)).toMatchObject({ code: "JOURNAL-correction-undone", at: undone.undone.at });
  });

  test.each([
    ["a value that cannot be read", correction("B01|2023", "không rõ")],
    ["a figure that is computed", correction("D04|2023", "90")],
    ["a figure that is not asked of the unit", correction("E06|luy-ke", "Đạt chuẩn nông thôn mới")],
  ])("%s is refused and said", (_what, wrong) => {
    const result = consolidated({ corrections: [wrong] });
    expect(codes(result)).toEqual(["UNIT-031"]);
    expect(total(result, "B01|2023")?.value).toBe(10);
  });
});

describe("nhập hộ", () => {
  const typed = correction("A01|2023", "8.000", {
    kind: "typed",
    unit: phuTuc.code,
    how: "bản ký số 12/BC-UBND",
  });

  test("a unit that sent paper only counts as reported, and its own file replaces what was typed", () => {
    const result = consolidated({ corrections: [typed] });
    expect(total(result, "A01|2023")).toMatchObject({ value: 8900, unitsReporting: 2 });
    expect(result.coverage.received).toContain(phuTuc.code);
    const own = handIn(context, phuTuc, { figures: { "A01|2023": 8100 }, saved: "2023-11-26T01:00:00Z" });
    const later = consolidated({ after: result, files: [first, own] });
    expect(total(later, "A01|2023")?.value).toBe(9000);
    expect(codes(later)).toEqual(["UNIT-034"]);
  });

  test("its figure is told as no file's", () => {
    const book = gridOfBook(layConsolidatedWorkbook(consolidated({ corrections: [typed] })));
    expect(JSON.stringify(book)).toContain("Không phải từ tệp: bản ký số 12/BC-UBND (Nguyễn Văn An)");
  });
});

describe("điều chỉnh tổng", () => {
  const adjusted = correction("B01|2023", "-3", { kind: "adjusted", unit: district.code });
  const more = { ...adjusted, value: "1", at: "2023-11-24T04:00:00Z" };

  test("is added beside the units' figures, in the year and over all years; several add up", () => {
    const result = consolidated({ corrections: [adjusted, more] });
    expect(total(result, "B01|2023")).toMatchObject({ value: 8, adjusted: -2, unitsReporting: 1 });
    expect(total(result, "B01|luy-ke")).toMatchObject({ value: 8, adjusted: -2 });
    expect(total(result, "A01|2023")?.adjusted).toBeUndefined();
  });

  test("the total stays a formula over the units' cells and the rows of adjustments", () => {
    const book = gridOfBook(layConsolidatedWorkbook(consolidated({ corrections: [adjusted] })));
    const formulas = JSON.stringify(book.sheets.find(({ name }) => name === "Tổng hợp"));
    expect(formulas).toMatch(/N\(IF\(COUNT\([^)]*\)=0[^"]*\\"\\"[^"]*\+SUMIF\('Sửa, điều chỉnh số liệu'/);
  });

  test("the level above has the same total from the book as from this level", () => {
    const book = handIn(context, district, { name: "so.xlsx", saved: "2023-11-26T01:00:00Z" });
    const carried = [[correctionId(adjusted), adjusted]] as const;
    const result = consolidate({
      ...{ context, unit: unitOf(context, "75"), refused: [], refusals: [], previous: undefined },
      submissions: [first, { ...book, fromBook: { decisions: [], corrections: carried } }],
      decisions: new Decisions(new Map()),
    });
    expect(total(result, "B01|2023")?.value).toBe(7);
  });

  test.each(["D01|2023", "D04|2023", "E01|luy-ke", "B01|luy-ke"])("%s cannot be adjusted", (key) => {
    const wrong = correction(key, "5", { kind: "adjusted", unit: district.code });
    expect(codes(consolidated({ corrections: [wrong] }))).toEqual(["UNIT-031"]);
  });
});

test.each([
  ["not by whom", { ...correction("B01|2023", "12"), by: " " }],
  ["no moment", { ...correction("B01|2023", "12"), at: "hôm qua" }],
  ["another kind than its id", { ...correction("B01|2023", "12"), kind: "adjusted" }],
  ["no object", "take"],
])("of a decisions file what says %s is no correction", (_what, json) => {
  expect(parseCorrection(correctionId(correction("B01|2023", "12")), json)).toBeUndefined();
});
