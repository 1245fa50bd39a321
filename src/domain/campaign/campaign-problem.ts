/**
 * A finding about a campaign, with its JSON path in the merged file. Errors stop everything; warnings and notes are told
 * to whoever writes the campaign.
 */
export interface CampaignProblem {
  readonly code: string;
  readonly level: "error" | "warning" | "note";
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
}
