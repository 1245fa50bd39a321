import { withoutUndone, type AwardDecision } from "./award-decisions";
import type { AwardRules } from "./award-rules";
import { withGuidance } from "./guidance";

/** The rules under the guidance that was loaded last and still counts. */
export function guidedRules(rules: AwardRules, log: readonly AwardDecision[]): AwardRules {
  const last = withoutUndone(log).findLast(({ action }) => action.kind === "guidance");
  return last?.action.kind === "guidance" ? withGuidance(rules, last.action.guidance) : rules;
}
