import fc from "fast-check";
import { mergeHandIns } from "../../../src/domain/consolidation/merge-hand-ins";
import type { FigureAnswer } from "../../../src/domain/submission/figure-columns";
import { dongNai } from "../../support/campaign";
import { unitOf } from "../../support/consolidated";
import { handIn, none, notApplicable, notYet, slotIn, unreadable, type Given } from "../../support/hand-ins";
import { propertyRuns } from "../../support/property";

const context = dongNai();
const xa = unitOf(context, "26227");
const keys = ["A01|2022", "A01|2023", "B01|2021"] as const;

const answer: fc.Arbitrary<Given> = fc.oneof(
  { arbitrary: fc.nat(3), weight: 3 },
  { arbitrary: fc.constant(undefined), weight: 3 },
  fc.constantFrom(none, notApplicable, notYet, unreadable("khoảng 5")),
);
const file = fc.record({ "A01|2022": answer, "A01|2023": answer, "B01|2021": answer });

const isNothing = (given: Given): boolean => given === undefined || given === notYet;
const shown = ({ state, value, text }: FigureAnswer): unknown =>
  state === "value" ? value : (text ?? state);

/** What a unit says after all its files: the last that said something, else the last "…", else nothing. */
function expected(given: readonly Given[]): unknown {
  const said = given.filter((one) => !isNothing(one)).at(-1) ?? given.findLast((one) => one === notYet);
  return typeof said === "object" ? (said.text ?? said.state) : (said ?? "blank");
}

function merge(files: readonly Readonly<Record<string, Given>>[], withdraws: (at: number) => boolean) {
  const submissions = files.map((figures, at) => handIn(context, xa, { name: `lan-${at}.xlsx`, figures }));
  return mergeHandIns(context, submissions, (one) => withdraws(submissions.indexOf(one)));
}

test("a later file adds and corrects and never blanks, whatever the files say", () => {
  fc.assert(
    fc.property(fc.array(file, { minLength: 1, maxLength: 4 }), (files) => {
      const { answers } = merge(files, () => false);
      for (const key of keys) {
        expect(shown(answers.figures.answer(slotIn(context, key)))).toBe(
          expected(files.map((one) => one[key])),
        );
      }
    }),
    propertyRuns(),
  );
});

test("whatever differs from what stood before is told, with what stood before", () => {
  fc.assert(
    fc.property(file, file, fc.boolean(), (first, second, withdraws) => {
      const { answers, findings } = merge([first, second], (at) => withdraws && at === 1);
      for (const key of keys) {
        const slot = slotIn(context, key);
        const before = handIn(context, xa, { figures: first }).figures.answer(slot);
        const after = answers.figures.answer(slot);
        if (before.state === "blank" && before.text === undefined) continue;
        const told = findings.filter(({ part, period }) => `${part}|${period}` === key);
        const codes = told.map(({ code }) => code);
        const old = String(shown(before));
        if (old !== String(shown(after))) {
          expect(codes).toEqual([
            after.state === "blank" && after.text === undefined ? "UNIT-016" : "UNIT-006",
          ]);
          expect(told[0]?.params["before"]).toBe(old);
        } else if (codes.length > 0)
          expect(told[0]).toMatchObject({ code: "UNIT-007", params: { kept: old } });
      }
    }),
    propertyRuns(),
  );
});

test("the same file once more changes nothing and tells of no change", () => {
  fc.assert(
    fc.property(file, file, (first, second) => {
      const once = merge([first, second], () => false);
      const twice = merge([first, second, second], () => false);
      for (const key of keys) {
        const slot = slotIn(context, key);
        expect(twice.answers.figures.answer(slot)).toEqual(once.answers.figures.answer(slot));
      }
      const changes = twice.findings.filter(
        ({ place, code }) => place.file === "lan-2.xlsx" && code === "UNIT-006",
      );
      expect(changes).toEqual([]);
    }),
    propertyRuns(),
  );
});
