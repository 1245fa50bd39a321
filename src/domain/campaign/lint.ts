import type { CampaignLint } from "./campaign-lint";
import type { CampaignProblem } from "./campaign-problem";
import type { CampaignContext } from "./context";
import { lintAcrossUnits } from "./lint-across-units";
import { lintAwards } from "./lint-awards";
import { lintBounds } from "./lint-bounds";
import { lintDates } from "./lint-dates";
import { lintDerivations } from "./lint-derivations";
import { lintDrafts } from "./lint-drafts";
import { lintDuplicates } from "./lint-duplicates";
import { lintEntries } from "./lint-entries";
import { lintIndicators } from "./lint-indicators";
import { lintOutline } from "./lint-outline";
import { lintReferences } from "./lint-references";
import { lintSettings } from "./lint-settings";
import { lintUnits } from "./lint-units";
import type { CampaignFile } from "./schema";

/** The lint's catalogue, errors of identity first. */
export const lints: readonly CampaignLint[] = [
  lintDuplicates,
  lintReferences,
  lintUnits,
  lintDates,
  lintOutline,
  lintIndicators,
  lintDerivations,
  lintBounds,
  lintSettings,
  lintEntries,
  lintAcrossUnits,
  lintDrafts,
  lintAwards,
];

export function lintCampaign(context: CampaignContext, file: CampaignFile): readonly CampaignProblem[] {
  return lints.flatMap((lint) => lint(context, file));
}
