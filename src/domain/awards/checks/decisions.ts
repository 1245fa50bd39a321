import type { CampaignContext } from "../../campaign/context";
import type { Finding } from "../../finding";
import { findingOf } from "../award-desk";
import type { DecidedNominations } from "../award-decisions";

/** What the log itself leaves open: decisions about nobody, and merges into what is not on the list. */
export function decisionFindings(
  context: CampaignContext,
  { all, standing, stray }: DecidedNominations,
): readonly Finding[] {
  const ids = new Set(standing.map(({ id }) => id));
  return [
    ...stray.map(({ nomination, by, at }): Finding => ({
      code: "AWARD-029",
      severity: "notes",
      place: {},
      params: { day: at.slice(0, 10), by, text: nomination },
    })),
    ...all
      .filter(({ mergedInto }) => mergedInto !== undefined && !ids.has(mergedInto))
      .map(({ nomination }) =>
        findingOf({ context }, { code: "AWARD-030", severity: "needs-reason" }, nomination),
      ),
  ];
}
