/** A calendar day without a time zone. `month` 1-12, `day` 1-31. The core never asks the machine what day it is. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar (Howard Hinnant's days_from_civil). */
export function dayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of dayNumber. */
export function dayFromNumber(number: number): Day {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

const excelEpoch = dayNumber({ year: 1899, month: 12, day: 30 });

/** Excel's serial number (1900 system) of a day; right from 1900-03-01 on, which is all a campaign can hold. */
export function serialOfDay(day: Day): number {
  return dayNumber(day) - excelEpoch;
}

export function dayOfSerial(serial: number): Day {
  return dayFromNumber(Math.floor(serial) + excelEpoch);
}

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

/** "2023-11-24" to a Day; undefined where it is no such text or no such day (2023-02-30). */
export function parseIsoDay(text: string): Day | undefined {
  const match = iso.exec(text);
  if (!match) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isoOfDay(dayFromNumber(dayNumber(day))) === text ? day : undefined;
}

const padded = (value: number, width: number): string => String(value).padStart(width, "0");

export function isoOfDay({ year, month, day }: Day): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** "24/11/2023", as official papers write it in tables. */
export function vietnameseDay({ year, month, day }: Day): string {
  return `${padded(day, 2)}/${padded(month, 2)}/${padded(year, 4)}`;
}

const weekdays = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"] as const;

/** "thứ Sáu"; 1970-01-01 was a Thursday. */
export function weekdayName(day: Day): string {
  return weekdays[(((dayNumber(day) + 4) % 7) + 7) % 7] as string;
}
