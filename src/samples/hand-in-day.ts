import type { Unit } from "../domain/campaign/campaign";
import { levelOf, type CampaignContext } from "../domain/campaign/context";
import { dayFromNumber, dayNumber, type Day } from "../domain/day";
import { Chance } from "./random";

/** The holidays that have a day of the year of their own. */
const holidays = new Set(["1/1", "30/4", "1/5", "2/9"]);

/** Monday to Friday, and no holiday. 1970-01-01 was a Thursday. */
export const isWorkingDay = (day: Day): boolean =>
  (dayNumber(day) + 3) % 7 < 5 && !holidays.has(`${day.day}/${day.month}`);

/**
 * The working day a unit's report is dated and sent: in the last days before its level's deadline, the same in every run.
 * A level above hands in after those below it were due.
 */
export function handInDay(context: CampaignContext, unit: Unit): Day {
  const { deadline } = levelOf(context, unit);
  const last = dayNumber(deadline.day) - (deadline.meaning === "day-before" ? 1 : 0);
  const days = workingDays(Math.max(lastBelow(context, unit) + 1, last - 9), last);
  return Chance.for(0, `hand-in ${unit.code}`).pick(days.length > 0 ? days : [dayFromNumber(last)]);
}

/** The conference is held on a working day of the two weeks up to the report. */
export function conferenceDay(context: CampaignContext, unit: Unit, seed: number): Day {
  const report = dayNumber(handInDay(context, unit));
  const days = workingDays(Math.max(report - 7, lastBelow(context, unit)), report);
  return days.length > 0 ? Chance.for(seed, `conference ${unit.code}`).pick(days) : dayFromNumber(report);
}

function workingDays(first: number, last: number): readonly Day[] {
  const days = Array.from({ length: Math.max(last - first + 1, 0) }, (_, at) => dayFromNumber(first + at));
  return days.filter(isWorkingDay);
}

/** The last day of those who report to this unit; 0 where nobody does. */
function lastBelow(context: CampaignContext, unit: Unit): number {
  const levels = new Set((context.childrenOf.get(unit.code) ?? []).map((child) => levelOf(context, child)));
  return Math.max(
    0,
    ...[...levels].map(
      ({ deadline }) => dayNumber(deadline.day) - (deadline.meaning === "day-before" ? 1 : 0),
    ),
  );
}
