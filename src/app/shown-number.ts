import { numberMarks, writeNumber } from "../domain/text/write-number";
import type { Language } from "../messages/sentence";
import type { PlainFormat } from "../sheets/spec";

const decimals: Readonly<Partial<Record<PlainFormat, number>>> = {
  integer: 0,
  year: 0,
  "decimal-1": 1,
  "decimal-2": 2,
};
const most = 4;

/** A number as the language writes it: "1.234,5" and "1,234.5"; years stand without marks. */
export function shownNumber(value: number, format: PlainFormat, language: Language): string {
  if (format === "year") return String(value);
  // A mean of counts has decimals whatever its figures are.
  const places = Number.isInteger(value) ? 0 : (decimals[format] ?? most) || 2;
  return writeNumber(value, places, numberMarks[language]);
}
