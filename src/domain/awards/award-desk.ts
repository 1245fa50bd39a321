import type { CampaignContext } from "../campaign/context";
import type { Day } from "../day";
import type { Finding, Place, Severity } from "../finding";
import { columnLetters } from "../submission/a1-of-cell";
import type { AwardRules, RulePack } from "./award-rules";
import type { SameNominee } from "./likeness/find-same";
import type { Nomination } from "./nomination";
import type { PastAward } from "./past-awards";

/** Everything the checks look at: the nominations that stand, the rules of the day, and who was rewarded before. */
export interface AwardDesk {
  readonly context: CampaignContext;
  readonly rules: AwardRules;
  readonly pack: RulePack;
  /** The day the decision is expected. */
  readonly decisionOn: Day;
  readonly nominations: readonly Nomination[];
  readonly past: readonly PastAward[];
  /** Likely one nominee: among the nominations, and of a nomination and a past award. */
  readonly same: readonly SameNominee[];
  readonly sameAsPast: readonly {
    readonly nomination: Nomination;
    readonly past: PastAward;
    readonly likeness: number;
  }[];
}

/** One thing that is held against the nominations. */
export type AwardCheck = (desk: AwardDesk) => readonly Finding[];

/** Entries of a list sheet begin at column C. */
const firstEntry = 2;

/** A finding about one nomination, with its row and the cell of the column it is about. */
export function findingOf(
  { context }: Pick<AwardDesk, "context">,
  { code, severity }: { readonly code: string; readonly severity: Severity },
  nomination: Nomination,
  { column = "ten", ...params }: Readonly<Record<string, string | number>> = {},
): Finding {
  const { unit, list, row, name } = nomination;
  return {
    code,
    severity,
    unit,
    list,
    row,
    place: placeOf(context, nomination, String(column)),
    params: { name: context.units.get(unit)?.name ?? unit, nominee: name || "…", ...params },
  };
}

/** Who was added here, and who comes from a list of decisions, stands on no sheet. */
function placeOf(context: CampaignContext, nomination: Nomination, column: string): Place {
  const { list, sheet, sheetRow } = nomination;
  if (sheet === "") return {};
  const at = context.lists.get(list)?.columns.findIndex(({ id }) => id === column) ?? -1;
  if (at < 0 || sheetRow === 0) return { sheet };
  return { sheet, cell: `${columnLetters(firstEntry + at)}${sheetRow}` };
}
