import type { CampaignContext } from "../campaign/context";
import type { Finding } from "../finding";
import { copiedTexts } from "./copied-texts";
import { peerFigures } from "./peer-figures";
import { sameFigures } from "./same-figures";
import { settleReasons } from "./settle-reasons";
import type { SetCheck, SetEntry } from "./set-check";

/** The catalogue of checks across units, in the order their findings are listed. */
export const setChecks: readonly SetCheck[] = [peerFigures, sameFigures, copiedTexts];

/**
 * What returns laid side by side say that none says alone; one list of findings for each entry, in the order given. For who
 * consolidates only: a unit is not told of others' reports. The order of the entries changes nothing but the order of the
 * lists.
 */
export function runSetChecks(
  context: CampaignContext,
  entries: readonly SetEntry[],
): readonly (readonly Finding[])[] {
  const found: Finding[][] = entries.map(() => []);
  const subject = { context, settings: context.campaign.acrossUnits, entries };
  for (const check of setChecks)
    for (const { entry, finding } of check.run(subject)) found[entry]?.push(finding);
  return found.map((findings, at) => settleReasons(findings, entries[at]?.answers.notes ?? new Map()));
}
