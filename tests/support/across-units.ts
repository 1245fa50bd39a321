import type { Finding } from "../../src/domain/finding";
import type { Answers } from "../../src/domain/submission/submission";
import type { CampaignContext } from "../../src/domain/campaign/context";
import { FigureColumns } from "../../src/domain/submission/figure-columns";
import { consolidate } from "../../src/domain/consolidation/consolidate";
import { noDecisions } from "../../src/domain/consolidation/decisions";
import type { Unit } from "../../src/domain/campaign/campaign";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { dongNai } from "./campaign";
import { codesBelow, submissionOf, unitOf } from "./consolidated";
import { slotOf } from "./sample-set";

export const communes = codesBelow(dongNai(), "736");

/** What a test does to the sample answers of some units, by their codes. */
export type Planted = Readonly<Record<string, (answers: Answers) => Answers>>;

const samples = new Map<string, Answers>();

/** Made once for each seed: whoever changes them changes a copy. */
function sampleOf(context: CampaignContext, unit: Unit, seed: number): Answers {
  const known = samples.get(`${unit.code} ${seed}`) ?? sampleAnswers(context, unit, seed);
  samples.set(`${unit.code} ${seed}`, known);
  return known;
}

interface Given {
  readonly codes?: readonly string[];
  readonly seed?: number;
  readonly context?: CampaignContext;
}

/** Findings of the checks across units, for a province given the sample files of these units. */
export function acrossUnits(
  planted: Planted,
  { codes = communes, seed = 7, context = dongNai() }: Given = {},
): readonly Finding[] {
  const submissions = codes.map((code) => {
    const unit = unitOf(context, code);
    const answers = sampleOf(dongNai(), unitOf(dongNai(), code), seed);
    return submissionOf(context, unit, planted[code]?.(answers) ?? answers);
  });
  const { findings } = consolidate({
    context,
    unit: unitOf(context, "75"),
    submissions,
    refused: [],
    refusals: [],
    decisions: noDecisions,
    previous: undefined,
  });
  return findings.filter(({ code }) => /^CHECK-10[1-5]$/.test(code));
}

/** "C01 2023": typed over what the sample has. */
export const typing =
  (figures: Readonly<Record<string, number>>, notes: Readonly<Record<string, string>> = {}) =>
  (answers: Answers): Answers => {
    const changed = FigureColumns.fromTransfer(answers.figures.toTransfer());
    for (const [name, value] of Object.entries(figures)) changed.set(slotOf(name), { state: "value", value });
    return { ...answers, figures: changed, notes: new Map([...answers.notes, ...Object.entries(notes)]) };
  };

/** The text of a section, where the file says it stands in a cell. */
export const writing =
  (section: string, text: string) =>
  (answers: Answers): Answers => ({
    ...answers,
    narratives: answers.narratives.map((narrative) =>
      narrative.section === section ? { ...narrative, text, sheet: "Báo cáo", cell: "D12" } : narrative,
    ),
  });

/** "CHECK-101 26206 C01 2023". */
export const named = ({ code, unit, part, period, section }: Finding): string =>
  [code, unit, part, period, section].filter((word) => word !== undefined).join(" ");
