import type { AwardAction, AwardDecision } from "../../src/domain/awards/award-decisions";
import type { Nomination } from "../../src/domain/awards/nomination";

let made = 0;

/** A decision of an official of the district, at a moment of its own. */
export function decision(
  nomination: Nomination | string,
  action: AwardAction,
  reason = "",
  by = "Trần Thị Hà",
): AwardDecision {
  made++;
  return {
    id: `d${made}`,
    nomination: typeof nomination === "string" ? nomination : nomination.id,
    action,
    by,
    at: `2023-11-20T08:00:${String(made % 60).padStart(2, "0")}Z`,
    reason,
  };
}
