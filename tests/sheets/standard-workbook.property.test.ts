import fc from "fast-check";
import type { Unit } from "../../src/domain/campaign/campaign";
import type { CampaignContext } from "../../src/domain/campaign/context";
import { deriveFigures } from "../../src/domain/submission/derive-figures";
import { FigureColumns } from "../../src/domain/submission/figure-columns";
import type { Answers, Submission } from "../../src/domain/submission/submission";
import { readBook } from "../../src/files/read-book";
import { writeBook } from "../../src/files/xlsx/write-book";
import { interpretBook } from "../../src/sheets/standard-workbook/interpret";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { answersOf } from "../support/arbitrary-answers";
import { dongNai } from "../support/campaign";
import { everyKind } from "../support/every-kind";
import { wholeBookRuns } from "../support/property";
import { createdAt, source } from "../support/source-file";
import { bookToGrid } from "../support/spec-to-grid";

const context = dongNai();

const units = everyKind(context);

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

test("laid and read back, it says what was answered, for every kind of unit", () => {
  fc.assert(
    fc.property(answered, ({ unit, answers }) => {
      const book = layStandardWorkbook(context, { unit, answers, createdAt });
      expectSame(interpretBook(context, bookToGrid(book), source), unit, answers);
    }),
    wholeBookRuns(),
  );
});

test("the same through a real file", async () => {
  const { numRuns, seed } = wholeBookRuns();
  await fc.assert(
    fc.asyncProperty(answered, async ({ unit, answers }) => {
      const read = await readBook(writeBook(layStandardWorkbook(context, { unit, answers, createdAt })));
      if (read.kind !== "book") throw new Error(read.reason);
      expectSame(interpretBook(context, read.book, source), unit, answers);
    }),
    { numRuns: Math.ceil(numRuns / 10), seed },
  );
});
