import fc from "fast-check";
import type { Unit } from "../../src/domain/campaign/campaign";
import type { CampaignContext } from "../../src/domain/campaign/context";
import { deriveFigures } from "../../src/domain/submission/derive-figures";
import { FigureColumns } from "../../src/domain/submission/figure-columns";
import type { Answers, SourceFile, Submission } from "../../src/domain/submission/submission";
import { parseUnitCode } from "../../src/domain/unit/unit-code";
import { readBook } from "../../src/files/read-book";
import { writeBook } from "../../src/files/xlsx/write-book";
import { interpretBook, isForeign } from "../../src/sheets/standard-workbook/interpret";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { answersOf } from "../support/arbitrary-answers";
import { dongNai } from "../support/campaign";
import { propertyRuns } from "../support/property";
import { bookToGrid } from "../support/spec-to-grid";

const context = dongNai();
const createdAt = "2023-11-20T01:00:00.000Z";
const source: SourceFile = {
  file: "bao-cao.xlsx",
  entry: undefined,
  sha256: "0",
  lastSaved: undefined,
  sentAt: undefined,
};

/** One unit of every kind the campaign knows. */
const units: readonly Unit[] = context.campaign.unitKinds.map(({ id }) => {
  const unit = context.campaign.units.find(
    ({ kind, expected }) => kind === id && (expected || id === "tinh"),
  );
  if (!unit) throw new Error(`no unit of kind ${id}`);
  return unit;
});

const answered = fc
  .constantFrom(...units)
  .chain((unit) => answersOf(context, unit).map((answers) => ({ unit, answers })));

/** What reading must give: the entries as they were, everything else derived from them. */
function expectedFigures({ index }: CampaignContext, unit: Unit, answers: Answers): FigureColumns {
  const figures = new FigureColumns(index.slots.length);
  for (const { slot } of index.slots) {
    if (!index.askedOf(slot, unit.kind)) continue;
    const state = answers.figures.state(slot);
    figures.set(slot, state === "absent" ? { state: "blank" } : answers.figures.answer(slot));
    if (answers.figures.place(slot)) figures.setPlace(slot, 0, 0, 0);
  }
  deriveFigures(context, unit.kind, { figures, lists: answers.lists });
  return figures;
}

const isStanding = (state: string): boolean => state === "value" || state === "none";

/** Every figure as one line, so that a failure names the cell's question. */
function figureLines(figures: FigureColumns): readonly string[] {
  return context.index.slots.map(({ slot, part, period }) => {
    const { state, value, status, text } = figures.answer(slot);
    const said = state === "value" || state === "absent" ? "" : (text ?? "");
    return `${part.id} ${period.id}: ${state} ${String(value)} ${isStanding(state) ? status : ""} ${said}`;
  });
}

const narrativesOf = ({ narratives }: Pick<Answers, "narratives">): readonly (readonly [string, string])[] =>
  narratives.map(({ section, text }) => [section, text] as const);

const listsOf = ({ lists }: Pick<Answers, "lists">): unknown =>
  lists.map(({ list, row, values }) => [list, row, values]);

function expectSame(read: Submission, unit: Unit, answers: Answers): void {
  expect(figureLines(read.figures)).toEqual(figureLines(expectedFigures(context, unit, answers)));
  expect(new Map(narrativesOf(read))).toEqual(new Map(narrativesOf(answers)));
  expect(read.notes).toEqual(answers.notes);
  expect(listsOf(read)).toEqual(listsOf(answers));
  expect(read.unit).toBe(unit.code);
  expect(read.identifiedBy).toBe("id");
  expect(read.outside).toEqual([]);
}

describe("the standard workbook", () => {
  test("laid and read back, it says what was answered, for every kind of unit", () => {
    fc.assert(
      fc.property(answered, ({ unit, answers }) => {
        const book = layStandardWorkbook(context, { unit, answers, createdAt });
        expectSame(interpretBook(context, bookToGrid(book), source), unit, answers);
      }),
      propertyRuns(),
    );
  });

  test("the same through a real file", async () => {
    const { numRuns, seed } = propertyRuns();
    await fc.assert(
      fc.asyncProperty(answered, async ({ unit, answers }) => {
        const read = await readBook(writeBook(layStandardWorkbook(context, { unit, answers, createdAt })));
        if (read.kind !== "book") throw new Error(read.reason);
        expectSame(interpretBook(context, read.book, source), unit, answers);
      }),
      { numRuns: Math.ceil(numRuns / 25), seed },
    );
  });

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
