import fc from "fast-check";
import type { Unit } from "../../src/domain/campaign/campaign";
import type { Answers } from "../../src/domain/submission/submission";
import { parseUnitCode } from "../../src/domain/unit/unit-code";
import { interpretBook, isForeign } from "../../src/sheets/standard-workbook/interpret";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { answersOf } from "../support/arbitrary-answers";
import { dongNai } from "../support/campaign";
import { everyKind } from "../support/every-kind";
import { createdAt, source } from "../support/source-file";
import { bookToGrid } from "../support/spec-to-grid";

const context = dongNai();

const units = everyKind(context);

describe("the standard workbook", () => {
  test.each(units.map((unit) => [unit.kind, unit] as const))(
    "an empty form of %s has no findings and no answers",
    (_kind, unit) => {
      const read = interpretBook(
        context,
        bookToGrid(layStandardWorkbook(context, { unit, createdAt })),
        source,
      );
      expect(read.findings.map(({ code, part }) => `${code} ${part ?? ""}`)).toEqual([]);
      expect(read.narratives).toEqual([]);
      expect(read.lists).toEqual([]);
      expect(read.missingParts).toEqual([]);
      expect(isForeign(read)).toBe(false);
    },
  );

  test("sheets stand in their order, hidden ones last", () => {
    const unit = units[0] as Unit;
    const { sheets } = layStandardWorkbook(context, { unit, createdAt });
    expect(sheets.map(({ name, visibility }) => `${name}${visibility === "hidden" ? " (ẩn)" : ""}`)).toEqual([
      "Thông tin chung",
      "Báo cáo",
      "Mô hình, điển hình",
      "Đã khen thưởng",
      "Đề nghị - Tập thể",
      "Đề nghị - Hộ gia đình",
      "Đề nghị - Cá nhân",
      "Kiến nghị, vướng mắc",
      "_danhmuc (ẩn)",
      "_tonghop (ẩn)",
    ]);
  });

  test("names are unique and stand on sheets of the book, inside Excel's rules", () => {
    const unit = units[0] as Unit;
    const { sheets, names } = layStandardWorkbook(context, { unit, createdAt });
    const lower = names.map(({ name }) => name.toLowerCase());
    expect(new Set(lower).size).toBe(lower.length);
    const known = new Set(sheets.map(({ name }) => name));
    expect(names.filter(({ sheet }) => !known.has(sheet))).toEqual([]);
    expect(names.filter(({ name }) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))).toEqual([]);
  });

  test("the seal follows the answers, the fingerprint the questions", () => {
    const unit = units[0] as Unit;
    const [one, two] = fc.sample(answersOf(context, unit), { numRuns: 2, seed: 1 }) as [Answers, Answers];
    const marksOf = (answers: Answers): ReadonlyMap<unknown, unknown> => {
      const sheet = layStandardWorkbook(context, { unit, answers, createdAt }).sheets.at(-1);
      return new Map([...(sheet?.rows ?? [])].map(({ cells }) => [cells[0]?.value, cells[1]?.value]));
    };
    expect(marksOf(one).get("seal")).toBe(marksOf(one).get("seal"));
    expect(marksOf(one).get("seal")).not.toBe(marksOf(two).get("seal"));
    expect(marksOf(one).get("template")).toBe(marksOf(two).get("template"));
  });

  test("the revision travels", () => {
    const unit = context.units.get(parseUnitCode("736")) as Unit;
    const read = interpretBook(
      context,
      bookToGrid(layStandardWorkbook(context, { unit, revision: 3, createdAt })),
      source,
    );
    expect({ revision: read.revision, level: read.level, campaign: read.campaign }).toEqual({
      revision: 3,
      level: "district",
      campaign: "dong-nai-2023",
    });
  });
});
