import type { CampaignLint, CampaignProblem } from "./campaign-problem";
import type { CampaignContext } from "./context";
import { lintDeadlines, lintUnits } from "./lint-units";
import { lintEntries } from "./lint-entries";
import { lintIds } from "./lint-ids";
import { lintIndicators } from "./lint-indicators";

/** The lint's catalogue, errors of identity first. */
export const lints: readonly CampaignLint[] = [
  lintIds,
  lintUnits,
  lintDeadlines,
  lintIndicators,
  lintEntries,
];

export function lintCampaign(context: CampaignContext): readonly CampaignProblem[] {
  return lints.flatMap((lint) => lint(context));
}
