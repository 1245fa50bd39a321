import fc from "fast-check";
import { FigureColumns } from "../../../src/domain/submission/figure-columns";
import type { Submission } from "../../../src/domain/submission/submission";
import {
  submissionFromJson,
  submissionToText,
  type SubmissionJson,
} from "../../../src/domain/submission/submission-json";
import { answersOf } from "../../support/arbitrary-answers";
import { dongNai } from "../../support/campaign";
import { submissionOf, unitOf } from "../../support/consolidated";
import { propertyRuns } from "../../support/property";

const context = dongNai();
const { slots } = context.index;

const throughText = (submission: Submission): Submission =>
  submissionFromJson(context, JSON.parse(submissionToText(context, submission)) as SubmissionJson);

/** Everything a submission says of its figures. */
const figuresOf = ({ figures }: Submission): unknown =>
  slots.map(({ slot }) => [figures.answer(slot), figures.place(slot)]);

test.each(["26206", "26209", "736", "732", "DNI-SNV"])(
  "%s: a submission comes back from its text",
  (code) => {
    const unit = unitOf(context, code);
    const { numRuns, seed } = propertyRuns();
    fc.assert(
      fc.property(answersOf(context, unit), (answers) => {
        const given = submissionOf(context, unit, answers);
        const placed = slots.find(({ slot }) => given.figures.state(slot) !== "absent")?.slot;
        if (placed !== undefined) given.figures.setPlace(placed, 2, 7, 5);
        const back = throughText(given);
        expect(figuresOf(back)).toEqual(figuresOf(given));
        expect([...back.notes]).toEqual([...given.notes]);
        expect(back.narratives).toEqual(given.narratives);
        expect(back.lists).toEqual(given.lists);
        expect(back.source).toEqual(given.source);
        expect([back.unit, back.campaign, back.revision]).toEqual([
          given.unit,
          given.campaign,
          given.revision,
        ]);
      }),
      { numRuns: Math.max(20, Math.floor(numRuns / 20)), seed },
    );
  },
);

test("what was only proposed comes back with its question; a figure nobody asks any more is left out", () => {
  const unit = unitOf(context, "26206");
  const slot = 3;
  const given: Submission = {
    ...submissionOf(context, unit, {
      figures: new FigureColumns(slots.length),
      notes: new Map(),
      narratives: [],
      lists: [],
    }),
    proposals: [
      {
        question: "row:A01:7@ab",
        slot,
        answer: { state: "value", value: 12, text: undefined, status: "official" },
        remarks: [],
        sheet: 0,
        row: 6,
        column: 5,
      },
    ],
  };
  expect(throughText(given).proposals).toEqual(given.proposals);
  const json = JSON.parse(submissionToText(context, given)) as SubmissionJson;
  const old = { ...json, figures: { ...json.figures, "Z99|2021": { state: "value", value: 1 } } };
  expect(figuresOf(submissionFromJson(context, old as SubmissionJson))).toEqual(figuresOf(given));
});
