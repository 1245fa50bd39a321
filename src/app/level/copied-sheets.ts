import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { isBelow } from "../../domain/consolidation/sort-submissions";
import { sha256 } from "../../domain/submission/sha256";
import type { Submission } from "../../domain/submission/submission";
import { deskSentence } from "../../messages/desk-words";
import type { Language } from "../../messages/sentence";
import type { CellGrid } from "../../sheets/grid";
import type { KeptContent } from "../../sheets/kept/user-cells";
import { interpretBook, isForeign } from "../../sheets/standard-workbook/interpret";
import { findingsOfSheet } from "./unit-edits";

/**
 * Sheets of units' forms that somebody copied into a consolidated workbook, each as a hand-in of its unit. Only what says for
 * certain whose it is counts; every other sheet is the user's own. A copy adds to what came as files and corrects none of
 * it: whether it is a newer or an older one nothing tells.
 */
export function copiedSheets(
  context: CampaignContext,
  above: Unit,
  { foreign, renamed }: KeptContent,
  language: Language,
): readonly Submission[] {
  return foreign
    .filter((sheet) => !sheet.hidden && !renamed.some((one) => one.sheet === sheet.name))
    .flatMap((sheet) => {
      const submission = readCopy(context, sheet, language);
      const unit = submission.unit === undefined ? undefined : context.units.get(submission.unit);
      const isTheirs =
        unit && isBelow(context, unit, above) && !submission.unitIsLikely && !isForeign(submission);
      return isTheirs ? [{ ...submission, findings: findingsOfSheet(submission) }] : [];
    });
}

function readCopy(context: CampaignContext, sheet: CellGrid, language: Language): Submission {
  return interpretBook(
    context,
    { sheets: [sheet], properties: {} },
    {
      file: deskSentence("copiedSheet", language, { sheet: sheet.name }),
      entry: undefined,
      sha256: sha256(JSON.stringify(sheet.rows)),
      lastSaved: undefined,
      sentAt: undefined,
      isCopy: true,
    },
  );
}
