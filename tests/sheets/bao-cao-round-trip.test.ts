import fc from "fast-check";
import { FigureColumns } from "../../src/domain/submission/figure-columns";
import { deriveFigures } from "../../src/domain/submission/derive-figures";
import type { Answers } from "../../src/domain/submission/submission";
import { answersOf, entriesOf, someText } from "../support/arbitrary-answers";
import { OutlineSheet, type ReadOutline } from "../support/outline-sheet";
import { propertyRuns } from "../support/property";
import { sheetToGrid } from "../support/spec-to-grid";

/** One unit of every kind the campaign knows. */
const kinds = [
  ["xa", "26215"],
  ["phuong", "26080"],
  ["thi-tran", "26206"],
  ["huyen", "736"],
  ["thanh-pho", "732"],
  ["so-nganh", "DNI-SNV"],
  ["tinh", "75"],
] as const;

/** Texts of 0 to 30 paragraphs: more than the rows that are prepared for them. */
function withTexts(sheet: OutlineSheet): fc.Arbitrary<Answers> {
  const leaves = sheet.context.kinds.get(sheet.unit.kind)?.sections ?? [];
  const paragraphs = fc.array(someText, { minLength: 1, maxLength: 30 }).map((texts) => texts.join("\n"));
  const narratives = fc
    .subarray([...leaves], { maxLength: 4 })
    .chain((sections) =>
      fc.tuple(
        ...sections.map((section) => paragraphs.map((text) => ({ section, text, sheet: "", cell: "" }))),
      ),
    );
  return fc
    .tuple(answersOf(sheet.context, sheet.unit), narratives)
    .map(([answers, texts]) => ({ ...answers, narratives: texts, lists: [] }));
}

/** Texts that nobody can read as an answer. */
const unreadable = fc.constantFrom("12 hộ trở lên", "#REF!", "khoảng 5-7", "chưa rõ lắm", "??");

/** Some entries of another type than text hold what cannot be read. */
function withUnreadable(sheet: OutlineSheet): fc.Arbitrary<Answers> {
  const entries = entriesOf(sheet.context, sheet.unit).filter(({ part }) => part.type.kind !== "text");
  const spoilt = fc
    .subarray([...entries], { maxLength: Math.min(10, entries.length) })
    .chain((chosen) => fc.tuple(...chosen.map((figure) => unreadable.map((text) => ({ figure, text })))));
  return fc.tuple(withTexts(sheet), spoilt).map(([answers, wrong]) => {
    const figures = FigureColumns.fromTransfer(answers.figures.toTransfer());
    for (const { figure, text } of wrong)
      figures.set(figure.slot, { state: "unreadable", text, status: figure.period.defaultStatus });
    return { ...answers, figures };
  });
}

function answered(sheet: OutlineSheet, answers: Answers): Readonly<Record<string, unknown>> {
  const { context } = sheet;
  const asked = context.index.slots.filter(
    ({ slot, indicator, derived }) =>
      !derived && indicator.nature !== "particular" && context.index.askedOf(slot, sheet.unit.kind),
  );
  const figures = asked.map(({ slot, part, period }) => {
    const { state, value, text, status } = answers.figures.answer(slot);
    const found = state === "absent" ? "blank" : state;
    return [`${part.id}|${period.id}`, [found, value, text, found === "value" ? status : undefined]] as const;
  });
  return {
    ...Object.fromEntries(figures),
    notes: Object.fromEntries([...answers.notes].sort()),
    texts: Object.fromEntries(answers.narratives.map(({ section, text }) => [section, text] as const).sort()),
  };
}

/** Raisable counts that nobody typed are no answers: they are counted again. */
function withoutCounts(sheet: OutlineSheet, answers: Answers): Answers {
  const figures = FigureColumns.fromTransfer(answers.figures.toTransfer());
  for (const { slot, part } of sheet.context.index.slots)
    if (part.source.kind === "list") figures.set(slot, { state: "blank" });
  const given = { ...answers, figures };
  deriveFigures(sheet.context, sheet.unit.kind, given);
  return given;
}

const runs = propertyRuns();
const perKind = { ...runs, numRuns: Math.max(10, Math.ceil(runs.numRuns / 10)) };

describe.each(kinds)("%s", (_kind, code) => {
  const sheet = new OutlineSheet(code);

  test("what is laid is read back: every state, sign, status, note and paragraph", () => {
    fc.assert(
      fc.property(withTexts(sheet), (given) => {
        const answers = withoutCounts(sheet, given);
        const read: ReadOutline = sheet.read(sheetToGrid(sheet.lay(answers)));
        expect(answered(sheet, read.draft)).toEqual(answered(sheet, answers));
        expect(read.codes()).toEqual([]);
        expect(read.kept()).toEqual([]);
      }),
      perKind,
    );
  });

  test("what could not be read stays as it was found, each with a finding", () => {
    fc.assert(
      fc.property(withUnreadable(sheet), (given) => {
        const answers = withoutCounts(sheet, given);
        const read = sheet.read(sheetToGrid(sheet.lay(answers)));
        expect(answered(sheet, read.draft)).toEqual(answered(sheet, answers));
        const unread = sheet.context.index.slots.filter(
          ({ slot }) => answers.figures.state(slot) === "unreadable",
        );
        const found = read.draft.findings.map(({ part, period }) => `${part}|${period}`);
        const named = unread
          .filter(({ indicator }) => indicator.nature !== "particular")
          .map(({ part, period }) => `${part.id}|${period.id}`);
        expect([...found].sort()).toEqual([...named].sort());
      }),
      { ...perKind, numRuns: Math.ceil(perKind.numRuns / 4) },
    );
  });

  test("in a book of several kinds a unit's sheet has the same rows as every other, and reads back the same", () => {
    const all = new OutlineSheet(code, ["xa", "phuong", "thi-tran", "huyen", "thanh-pho", "so-nganh"]);
    fc.assert(
      fc.property(withTexts(all), (given) => {
        const answers = withoutCounts(all, given);
        const spec = all.lay(answers, "consolidated");
        expect([...spec.rows]).toHaveLength(all.layout.lastRow + 1);
        const read = all.read(sheetToGrid(spec));
        expect(answered(all, read.draft)).toEqual(answered(all, answers));
        expect(read.kept()).toEqual([]);
      }),
      { ...perKind, numRuns: Math.ceil(perKind.numRuns / 4) },
    );
  });
});
