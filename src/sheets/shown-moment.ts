import { vietnameseDay } from "../domain/day";
import { vietnamMoment } from "../domain/vietnam-time";

const padded = (value: number): string => String(value).padStart(2, "0");

/** An instant as a sheet shows it, at Vietnam's time: "23/11/2023 15:15"; what is no instant, as it stands. */
export function shownMoment(instant: string): string {
  const moment = vietnamMoment(instant);
  return moment ? `${vietnameseDay(moment.day)} ${padded(moment.hour)}:${padded(moment.minute)}` : instant;
}
