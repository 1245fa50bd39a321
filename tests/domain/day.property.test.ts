import fc from "fast-check";
import {
  dayFromNumber,
  dayNumber,
  dayOfSerial,
  isoOfDay,
  parseIsoDay,
  serialOfDay,
  vietnameseDay,
  weekdayName,
} from "../../src/domain/day";
import { parseDay } from "../../src/domain/text/parse-day";
import { propertyRuns } from "../support/property";

/** Any day of 1900-2200 by the machine's own calendar. */
const instants = fc.integer({
  min: Date.UTC(1900, 2, 1) / 86_400_000,
  max: Date.UTC(2199, 11, 31) / 86_400_000,
});
const names = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

test("days, serial numbers, weekdays and texts agree with the machine's calendar", () => {
  fc.assert(
    fc.property(instants, (number) => {
      const date = new Date(number * 86_400_000);
      const iso = date.toISOString().slice(0, 10);
      const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      expect(dayFromNumber(number)).toEqual(day);
      expect(dayNumber(day)).toBe(number);
      expect(isoOfDay(day)).toBe(iso);
      expect(parseIsoDay(iso)).toEqual(day);
      expect(dayOfSerial(serialOfDay(day) + 0.75)).toEqual(day);
      expect(weekdayName(day)).toBe(names[date.getUTCDay()]);
      expect(parseDay(vietnameseDay(day))).toEqual(day);
      expect(parseDay(`ngày ${day.day} tháng ${day.month} năm ${day.year}`)).toEqual(day);
    }),
    propertyRuns(),
  );
});

test("Excel's own numbers, and the plan's weekday", () => {
  expect(serialOfDay({ year: 1900, month: 3, day: 1 })).toBe(61);
  expect(serialOfDay({ year: 2023, month: 11, day: 24 })).toBe(45254);
  expect(weekdayName({ year: 2023, month: 11, day: 25 })).toBe("thứ Bảy");
  expect(vietnameseDay({ year: 2023, month: 3, day: 5 })).toBe("05/03/2023");
});

test("a text that is no day of the calendar is none", () => {
  const part = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(fc.integer({ min: 1999, max: 2025 }), part, part, (year, month, day) => {
      const iso = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
      const machine = new Date(`${iso}T00:00:00Z`);
      const exists = !Number.isNaN(machine.getTime()) && machine.toISOString().slice(0, 10) === iso;
      expect(parseIsoDay(iso) !== undefined).toBe(exists);
      expect(parseDay(`${day}/${month}/${year}`) !== undefined).toBe(exists);
    }),
    propertyRuns(),
  );
});
