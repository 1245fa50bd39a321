import { isoOfDay, parseIsoDay, type Day } from "../day";
import type { UnitCode } from "../unit/unit-code";
import type { Decision, Decisions } from "./decisions";

/** Most files come by Zalo or a portal with no mail around them: the day they came is typed (practice.md §6). */
export const receivedQuestion = (unit: UnitCode): string => `received:${unit}`;

/** The day a decision names, "put:2023-11-24"; undefined where it names none. */
export const dayIn = (decision: Decision | undefined): Day | undefined =>
  decision?.kind === "put" ? parseIsoDay(decision.id) : undefined;

/** Ngày nhận as it was typed, else as the first mail says it; a typed day has no time and no zone. */
export function receivedOn(
  decisions: Decisions,
  unit: UnitCode,
  sentAt: string | undefined,
): string | undefined {
  const day = dayIn(decisions.of(receivedQuestion(unit)));
  return day ? `${isoOfDay(day)}T00:00` : sentAt;
}

/** Whose day a decision is about; undefined where it is about something else. */
export const receivedUnit = (question: string): string | undefined =>
  /^received:([^:]+)$/.exec(question)?.[1];
