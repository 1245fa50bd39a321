import { vietnamMoment } from "../domain/vietnam-time";
import type { PaneWords } from "../messages/pane/pane-vi";

const isThisYear = (year: number): boolean => year === new Date().getFullYear();

/** "27/11 lúc 14:36" of an ISO instant, with its year where it is another; what is no instant is shown as it stands. */
export function momentText(instant: string, { shell }: PaneWords): string {
  const moment = vietnamMoment(instant);
  if (!moment) return dayText(instant, { shell });
  const { day, hour, minute } = moment;
  const year = isThisYear(day.year) ? undefined : day.year;
  const shown = shell.day(day.day, day.month, year);
  // A day somebody typed has no time.
  return instant.endsWith("Z") ? shell.moment(shown, shell.clock(hour, minute)) : shown;
}

/** "27/11" of an ISO instant or day; the year is said by the screen that needs it. */
export function dayText(instant: string, { shell }: Pick<PaneWords, "shell">): string {
  const moment = vietnamMoment(instant.length === 10 ? `${instant}T00:00` : instant);
  return moment ? shell.day(moment.day.day, moment.day.month) : instant;
}

/** "14:36" of an ISO instant. */
export function clockText(instant: string, { shell }: PaneWords): string {
  const moment = vietnamMoment(instant);
  return moment ? shell.clock(moment.hour, moment.minute) : instant;
}
