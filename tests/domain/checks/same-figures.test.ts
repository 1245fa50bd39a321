import type { Answers } from "../../../src/domain/submission/submission";
import { FigureColumns } from "../../../src/domain/submission/figure-columns";
import { sampleAnswers } from "../../../src/samples/sample-answers";
import { acrossUnits, communes, named } from "../../support/across-units";
import { dongNai } from "../../support/campaign";
import { unitOf } from "../../support/consolidated";

const context = dongNai();
const [first = "", second = "", third = ""] = communes;
const figuresOf = (code: string) => sampleAnswers(context, unitOf(context, code), 7).figures;

/** Every figure of another unit, or those of one section, but for every nth. */
const copying =
  (from: string, { section = "", but = Infinity } = {}) =>
  (answers: Answers): Answers => {
    const [figures, other] = [FigureColumns.fromTransfer(answers.figures.toTransfer()), figuresOf(from)];
    for (const { slot, indicator } of context.index.slots)
      if (indicator.section.startsWith(section) && (slot + 1) % but !== 0)
        figures.set(slot, other.answer(slot));
    return { ...answers, figures };
  };
const said = (planted: Parameters<typeof acrossUnits>[0]) =>
  acrossUnits(planted).filter(({ code }) => code === "CHECK-103");

test("all figures of another unit: told of both, once and not by section, too", () => {
  const found = said({ [second]: copying(first) });
  expect(found.map(named)).toEqual([`CHECK-103 ${first}`, `CHECK-103 ${second}`]);
  expect(found[1]).toMatchObject({
    severity: "needs-reason",
    place: { file: `${second}.xlsx` },
    params: { percent: 100, others: "thị trấn Định Quán" },
  });
});

test("nearly all are told, half are not", () => {
  expect(said({ [second]: copying(first, { but: 15 }) })).toHaveLength(2);
  expect(said({ [second]: copying(first, { but: 2 }) })).toEqual([]);
});

test("those of one section alone", () => {
  const found = said({ [third]: copying(first, { section: "II.2" }) });
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found.map(({ unit }) => unit))).toEqual(new Set([first, third]));
  for (const { section } of found) expect(section).toMatch(/^II\.2/);
});

test("values half of all have were given to them: nobody copied", () => {
  const planted = Object.fromEntries(communes.slice(1, 8).map((code) => [code, copying(first)]));
  expect(said(planted)).toEqual([]);
});

test("a unit that hands in twice is not held against itself", () => {
  expect(said({})).toEqual([]);
});
