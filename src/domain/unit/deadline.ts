import type { Level } from "../campaign/campaign";
import { dayFromNumber, dayNumber, vietnameseDay, weekdayName, type Day } from "../day";

/** "Trước ngày 25" strictly means by the 24th (domain.md §1.4); a campaign may say that the day itself still counts. */
export function lastDayOf({ deadline }: Pick<Level, "deadline">): Day {
  return deadline.meaning === "same-day" ? deadline.day : dayFromNumber(dayNumber(deadline.day) - 1);
}

/** "trước ngày 25/11/2023, tức hết ngày thứ Sáu 24/11/2023". */
export function deadlineInWords(level: Pick<Level, "deadline">): string {
  const last = lastDayOf(level);
  const until = `hết ngày ${weekdayName(last)} ${vietnameseDay(last)}`;
  return level.deadline.meaning === "same-day"
    ? until
    : `trước ngày ${vietnameseDay(level.deadline.day)}, tức ${until}`;
}
