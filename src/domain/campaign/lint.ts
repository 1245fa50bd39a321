import type { CampaignContext } from "./context";
import { lintDeadlines, lintUnits } from "./lint-units";
import { lintEntries } from "./lint-entries";
import { lintIds } from "./lint-ids";
import { lintIndicators } from "./lint-indicators";

/** A fault of a campaign, with its JSON path in the merged file. Errors stop everything; warnings are shown. */
export interface CampaignProblem {
  readonly code: string;
  readonly level: "error" | "warning";
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export type CampaignLint = (context: CampaignContext) => readonly CampaignProblem[];

/** The lint's catalogue, errors of identity first. */
export const lints: readonly CampaignLint[] = [lintIds, lintUnits, lintDeadlines, lintIndicators, lintEntries];

export function lintCampaign(context: CampaignContext): readonly CampaignProblem[] {
  return lints.flatMap((lint) => lint(context));
}
