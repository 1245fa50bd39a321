import type { Branded } from "../brand";

/**
 * "75", "736", "26206" of the statistical office, or "DNI-SNV" of ours. Unique only within the campaign's data set; of
 * another version of the units it carries that: "26068@2025".
 */
export type UnitCode = Branded<"UnitCode">;

const pattern = /^(?:\d{2,7}(?:@\d{4})?|[A-Z]{2,5}-[A-Z0-9]{1,12})$/;

export const isUnitCode = (text: string): text is UnitCode => pattern.test(text);

export function parseUnitCode(text: string): UnitCode {
  if (!isUnitCode(text)) throw new RangeError(`not a unit code: ${text}`);
  return text;
}
