import type { CampaignContext } from "./context";

/** A fault of a campaign, with its JSON path in the merged file. Errors stop everything; warnings are shown. */
export interface CampaignProblem {
  readonly code: string;
  readonly level: "error" | "warning";
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export type CampaignLint = (context: CampaignContext) => readonly CampaignProblem[];
