import { dayNumber, dayFromNumber, parseIsoDay, type Day } from "./day";

/** A moment as clocks in Vietnam show it. */
export interface LocalMoment {
  readonly day: Day;
  readonly hour: number;
  readonly minute: number;
}

/** Vietnam is at UTC+7 all year (QĐ 121/CP of 1979 keeps one zone, without summer time). */
const minutesAhead = 7 * 60;
const perDay = 24 * 60;

/**
 * "2023-11-23T18:30:00Z" as 24/11/2023 01:30. An instant that ends in Z is moved to Vietnam's time; one without a zone is
 * taken as it stands. Undefined where it is no instant.
 */
export function vietnamMoment(instant: string): LocalMoment | undefined {
  const clock = /^\d{4}-\d{2}-\d{2}T(\d{2}):(\d{2})/.exec(instant);
  const day = parseIsoDay(instant.slice(0, 10));
  if (!clock || !day) return undefined;
  const minutes = Number(clock[1]) * 60 + Number(clock[2]) + (instant.endsWith("Z") ? minutesAhead : 0);
  const local = minutes % perDay;
  return {
    day: dayFromNumber(dayNumber(day) + Math.floor(minutes / perDay)),
    hour: Math.floor(local / 60),
    minute: local % 60,
  };
}
