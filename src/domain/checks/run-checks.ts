import type { Unit } from "../campaign/campaign";
import type { CampaignContext } from "../campaign/context";
import type { Finding } from "../finding";
import type { Answers } from "../submission/submission";
import type { Check } from "./check";
import { constraints } from "./constraints";
import { cutOff } from "./cut-off";
import { formOfReview } from "./form-of-review";
import { incompleteSums } from "./incomplete-sums";
import { listCounts } from "./list-counts";
import { otherUnitNamed } from "./other-unit-named";
import { narratives, noFigures, requiredFigures } from "./presence";
import { settleReasons } from "./settle-reasons";
import { blanksLeftIn, shortTexts } from "./texts";

/** The catalogue of checks, in the order their findings are listed. */
export const checks: readonly Check[] = [
  requiredFigures,
  noFigures,
  constraints,
  listCounts,
  incompleteSums,
  cutOff,
  formOfReview,
  narratives,
  shortTexts,
  blanksLeftIn,
  otherUnitNamed,
];

/** Everything the checks say of one unit's standing answers; `placeOf` finds the cell a figure came from. */
export function runChecks(
  context: CampaignContext,
  unit: Unit,
  answers: Answers,
  placeOf: (slot: number) => Finding["place"],
): readonly Finding[] {
  const found = checks.flatMap((check) => check.run({ context, unit, answers, placeOf }));
  return settleReasons(found, answers.notes);
}
