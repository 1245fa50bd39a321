import { dayNumber, dayOfSerial, parseIsoDay, serialOfDay } from "../../../domain/day";
import type { CellValue } from "../../../sheets/grid";

/** Excel's last day is 31/12/9999; a number beyond it, or below 0, is no day whatever its format. */
const lastSerial = 2_958_465;
const serialsUpTo1904 = 1462;
const digitsKept = 15;
const numberText = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

/**
 * Excel computes with 15 digits and writes 17: 0.049 stands in the file as 4.9000000000000002E-2.
 * A text of 16 characters or fewer cannot hold more (one is the point).
 */
export function toFifteenDigits(value: number): number {
  return Number(value.toPrecision(digitsKept));
}

/** What `<v>` of a number says; undefined where it is no number Excel could have written. */
export function parseStoredNumber(raw: string): number | undefined {
  const text = raw.length > 0 && raw.charCodeAt(0) <= 0x20 ? raw.trim() : raw.trimEnd();
  if (!numberText.test(text)) return undefined;
  const value = Number(text);
  if (!Number.isFinite(value)) return undefined;
  return text.length > digitsKept ? toFifteenDigits(value) : value;
}

/** `serial` in the file's own system. */
export function numberOrDate(value: number, asDate: boolean, date1904: boolean): CellValue {
  if (!asDate) return { kind: "number", value };
  const serial = date1904 ? value + serialsUpTo1904 : value;
  if (serial < 0 || serial > lastSerial + 1) return { kind: "number", value };
  return { kind: "date", serial, day: dayOfSerial(serial) };
}

const isoMoment = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const secondsADay = 86_400;

/** t="d": ISO 8601, in no system of serials. */
export function parseIsoMoment(text: string): CellValue | undefined {
  const [whole, iso = "", hours = "0", minutes = "0", seconds = "0"] = isoMoment.exec(text.trim()) ?? [];
  const day = parseIsoDay(iso);
  if (whole === undefined || !day || dayNumber(day) < dayNumber({ year: 1900, month: 1, day: 1 }))
    return undefined;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / secondsADay;
  return { kind: "date", serial: toFifteenDigits(serialOfDay(day) + time), day };
}
