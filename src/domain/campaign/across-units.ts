import type { CampaignFile } from "./schema";

/**
 * When returns laid side by side are worth a word (practice.md §8): each a figure a campaign may set. What is left out is
 * as `usualAcrossUnits` says.
 */
export interface AcrossUnits {
  /** Fewer units of a kind that gave a figure are no peer group. */
  readonly peers: number;
  /** So many deviations (1.4826 × the median distance from the median) from the middle… */
  readonly deviations: number;
  /** …and so many times the median, or its part: counts and amounts. */
  readonly times: number;
  /** …and so many points from the median: percentages. */
  readonly points: number;
  /** Texts of one section are copied where their runs of three words are as alike as that (Jaccard). */
  readonly copiedFrom: number;
  /** Shorter texts, in words that are not everybody's, are not compared. */
  readonly copiedWords: number;
  /** What this share of the units says, of all or of one parent's, is everybody's. */
  readonly everybody: number;
  /** Two units' figures are the same where so large a part of them is (Jaccard over figure and value). */
  readonly sameFrom: number;
  /** Fewer figures that tell units apart are not compared. */
  readonly sameFigures: number;
  /** Texts that were handed out as samples: their words are nobody's own. */
  readonly sampleTexts: readonly string[];
}

export const usualAcrossUnits: AcrossUnits = {
  peers: 8,
  deviations: 5,
  times: 5,
  points: 20,
  copiedFrom: 0.8,
  copiedWords: 40,
  everybody: 0.5,
  sameFrom: 0.8,
  sameFigures: 10,
  sampleTexts: [],
};

/** What is set, over what is usual; a setting that is left out is no setting. */
export function acrossUnitsOf({ acrossUnits = {} }: Pick<CampaignFile, "acrossUnits">): AcrossUnits {
  const set = Object.entries(acrossUnits).filter(([, value]) => value !== undefined);
  return { ...usualAcrossUnits, ...(Object.fromEntries(set) as Partial<AcrossUnits>) };
}
