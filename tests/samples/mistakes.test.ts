import type { Finding } from "../../src/domain/finding";
import { withMistakes, type Mistake } from "../../src/samples/damage/across-units";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { acrossUnits, communes } from "../support/across-units";
import { dongNai } from "../support/campaign";
import { unitOf } from "../support/consolidated";

const context = dongNai();
const returnsOf = (codes: readonly string[]) =>
  codes.map((code) => {
    const unit = unitOf(context, code);
    return { unit, answers: sampleAnswers(context, unit, 7) };
  });
const samples = returnsOf(communes);

const codes: Readonly<Record<Mistake["kind"], string>> = {
  "far-figure": "CHECK-101",
  "other-measure-unit": "CHECK-102",
  "copied-figures": "CHECK-103",
  "copied-text": "CHECK-104",
  "other-name": "CHECK-105",
};

const isOf = ({ kind, unit, part, period, section }: Mistake, finding: Finding): boolean =>
  finding.code === codes[kind] &&
  finding.unit === unit &&
  finding.part === part &&
  finding.period === period &&
  finding.section === section;

test("over eight seeds each mistake is found where it stands, and nothing is said of anybody else", () => {
  const kinds = new Set<string>();
  for (let seed = 1; seed <= 8; seed++) {
    const { returns, mistakes } = withMistakes(context, samples, seed);
    const found = acrossUnits(
      Object.fromEntries(returns.map(({ unit, answers }) => [unit.code, () => answers])),
    );
    for (const mistake of mistakes) {
      kinds.add(mistake.kind);
      expect([seed, mistake, found.some((finding) => isOf(mistake, finding))]).toEqual([seed, mistake, true]);
    }
    const concerned = new Set(mistakes.flatMap(({ unit, from }) => [unit, from]));
    expect(found.filter(({ unit }) => !concerned.has(unit))).toEqual([]);
  }
  expect([...kinds].sort()).toEqual(Object.keys(codes).sort());
});

test("the same seed makes the same mistakes; few returns have none", () => {
  const of = (seed: number) => withMistakes(context, samples, seed).mistakes;
  expect(of(3)).toEqual(of(3));
  expect(of(3)).not.toEqual(of(4));
  expect(withMistakes(context, samples.slice(0, 7), 3)).toEqual({
    returns: samples.slice(0, 7),
    mistakes: [],
  });
});
