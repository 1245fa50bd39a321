import { parsePartId, type PartId } from "../indicator/ids";
import type { CampaignFile } from "./schema";

/** What the ready views of Phân tích show, as far as a campaign says so. Indicators that are off are left out of them. */
export interface Analysis {
  /** What amounts are set against: households, people. */
  readonly denominators: readonly Denominator[];
  /** What the ranking and the progress show until somebody chooses another. */
  readonly ranking?: PartId;
  readonly progress?: PartId;
  /** Figures of the whole area over the periods, in this order; none said: every required one. */
  readonly overTime: readonly PartId[];
}

/** An amount per `per` of a figure that every unit gives: "Trên 1.000 dân". */
export interface Denominator {
  readonly part: PartId;
  readonly per: number;
  readonly label: string;
}

export function analysisOf({ analysis = {} }: Pick<CampaignFile, "analysis">): Analysis {
  const { denominators = [], ranking, progress, overTime = [] } = analysis;
  return {
    denominators: denominators.map(({ part, per, label }) => ({ part: parsePartId(part), per, label })),
    ...(ranking !== undefined && { ranking: parsePartId(ranking) }),
    ...(progress !== undefined && { progress: parsePartId(progress) }),
    overTime: overTime.map(parsePartId),
  };
}
