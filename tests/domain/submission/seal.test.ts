import { FigureColumns, type FigureAnswer } from "../../../src/domain/submission/figure-columns";
import { sealOf } from "../../../src/domain/submission/seal";
import type { Answers } from "../../../src/domain/submission/submission";
import { sampleAnswers } from "../../../src/samples/sample-answers";
import { dongNai } from "../../support/campaign";
import { unitOf } from "../../support/consolidated";

const context = dongNai();
const answers = sampleAnswers(context, unitOf(context, "26206"), 7);
const seal = sealOf(context, answers);
const entry = context.index.slots.find(
  ({ slot, derived }) => !derived && typeof answers.figures.value(slot) === "number",
);
const derived = context.index.slots.find(
  ({ slot, derived }) => derived && answers.figures.value(slot) !== undefined,
);
const open = context.index.slots.find(({ slot }) => answers.figures.state(slot) === "absent");

function withFigure(
  slot: number | undefined,
  answer: Partial<FigureAnswer> & Pick<FigureAnswer, "state">,
): Answers {
  if (slot === undefined) throw new RangeError("the sample has no such figure");
  const figures = FigureColumns.fromTransfer(answers.figures.toTransfer());
  figures.set(slot, { ...figures.answer(slot), ...answer });
  return { ...answers, figures };
}

const reversedValues = (values: Readonly<Record<string, string | number>>) =>
  Object.fromEntries(Object.entries(values).reverse());

test("the order of texts, lists and notes does not matter, nor what is blank or computed", () => {
  expect(seal).toMatch(/^[0-9a-f]{64}$/);
  const turned: Answers = {
    ...answers,
    notes: new Map([...answers.notes].reverse()),
    narratives: [...answers.narratives].reverse(),
    lists: answers.lists.map((row) => ({ ...row, values: reversedValues(row.values) })).reverse(),
  };
  expect(sealOf(context, turned)).toBe(seal);
  expect(sealOf(context, withFigure(open?.slot, { state: "blank" }))).toBe(seal);
  expect(sealOf(context, withFigure(derived?.slot, { state: "value", value: 987_654 }))).toBe(seal);
});

test.each<[string, Answers]>([
  ["a figure", withFigure(entry?.slot, { state: "value", value: 987_654 })],
  ["a figure's status", withFigure(entry?.slot, { state: "value", status: "preliminary" })],
  [
    "a figure said not to apply",
    withFigure(entry?.slot, { state: "not-applicable", value: undefined, text: "x" }),
  ],
  [
    "a figure said to be not yet known",
    withFigure(entry?.slot, { state: "blank", value: undefined, text: "…" }),
  ],
  ["a note", { ...answers, notes: new Map([...answers.notes, ["A01", "sáp nhập ấp"]]) }],
  [
    "a text",
    {
      ...answers,
      narratives: answers.narratives.map((one, at) => (at === 0 ? { ...one, text: `${one.text}.` } : one)),
    },
  ],
  ["a row left out", { ...answers, lists: answers.lists.slice(1) }],
  [
    "a row's value",
    {
      ...answers,
      lists: answers.lists.map((row, at) =>
        at === 0 ? { ...row, values: { ...row.values, ten: "khác" } } : row,
      ),
    },
  ],
])("%s changed changes the seal", (_what, changed) => expect(sealOf(context, changed)).not.toBe(seal));
