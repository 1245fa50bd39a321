import type { Unit } from "../../src/domain/campaign/campaign";
import type { CampaignContext } from "../../src/domain/campaign/context";
import { parsePartId, parsePeriodId } from "../../src/domain/indicator/ids";
import type { FigureColumns } from "../../src/domain/submission/figure-columns";
import type { Answers } from "../../src/domain/submission/submission";
import { expectedBelow } from "../../src/domain/unit/expected";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { dongNai } from "./campaign";
import { unitOf } from "./consolidated";

export interface Sample {
  readonly unit: Unit;
  readonly answers: Answers;
}

/** Everybody who reports, the province included, as one seed has them. */
export function everySample(seed: number, context: CampaignContext = dongNai()): readonly Sample[] {
  const province = unitOf(context, "75");
  return [...expectedBelow(context, province.code, "all"), province].map((unit) => ({
    unit,
    answers: sampleAnswers(context, unit, seed),
  }));
}

export const communeKinds = new Set(["xa", "phuong", "thi-tran"]);
export const isCommune = ({ unit }: Sample): boolean => communeKinds.has(unit.kind);

export function slotOf(name: string, context: CampaignContext = dongNai()): number {
  const [part = "", period = ""] = name.split(" ");
  const slot = context.index.slotOf(parsePartId(part), parsePeriodId(period));
  if (slot === undefined) throw new RangeError(name);
  return slot;
}

/** "A01 2023": the number answered, or 0. */
export const numberOf = (figures: FigureColumns, name: string): number => figures.number(slotOf(name)) ?? 0;

export const textOf = ({ answers }: Sample, section: string): string =>
  answers.narratives.find((narrative) => narrative.section === section)?.text ?? "";
