import type { Section } from "../../domain/campaign/campaign";
import { foldForMatching } from "../../domain/text/fold";
import { textAt } from "../cell-text";
import type { GridRow } from "../grid";
import { likeness } from "./likeness";
import { idAt } from "./row-ids";
import type { SheetReading } from "./sheet-reading";
import { foldLabel } from "./outline-vocabulary";

export interface FoundHeading {
  readonly section: Section;
  /** By its own words; otherwise by its number, its place and some likeness. */
  readonly sure: boolean;
}

/** The outline numbers its headings itself: they take no part in a count of the clerk's own. */
export function isHeading(
  { columns, vocabulary }: Pick<SheetReading, "columns" | "vocabulary">,
  row: GridRow,
): boolean {
  if (columns.key !== undefined) return idAt(row, columns.key) === "muc";
  return vocabulary.sectionsByHeading.has(foldLabel(textAt(row, columns.label)));
}

const alikeEnough = 0.45;

/**
 * The section a row without ids heads. Its own words are enough only beside its own number, where there is a column of
 * numbers: a paragraph may well begin "Khó khăn". A reworded heading needs its number and the right place in the order.
 */
export function headingOf(reading: SheetReading, row: GridRow, text: string): FoundHeading | undefined {
  const { vocabulary, columns, context } = reading;
  // A heading has neither a measure unit nor an indicator's words; an indicator row may carry a star like the plan's own "*".
  if (text === "" || textAt(row, columns.measureUnit) !== "") return undefined;
  const number = foldForMatching(textAt(row, columns.number));
  const isNumbered = ({ path }: Section): boolean => {
    const numbers = vocabulary.numberOf.get(path);
    if (columns.number === undefined || numbers?.has(number)) return true;
    return number === "" && (numbers?.has(numberIn(text)) ?? false);
  };
  const label = foldLabel(text);
  const own = vocabulary.sectionsByHeading.get(label);
  if (own && isNumbered(own)) return { section: own, sure: true };
  if (columns.number === undefined || number === "" || vocabulary.partsLabelled.has(label)) return undefined;
  const { outline } = context.campaign;
  const at = reading.section ? outline.indexOf(reading.section) : -1;
  const next = outline.slice(at + 1).find((section) => isNumbered(section) && alike(section, text));
  return next && { section: next, sure: false };
}

/** "2. Khó khăn" carries its number itself, "- Kết quả …" its dash. */
const numberIn = (text: string): string =>
  foldForMatching(/^\s*([IVX]+|\d{1,2}|[a-zđ]|[-–*+])\s*[.)]?\s/i.exec(text)?.[1] ?? "");

const alike = ({ shortName, text }: Section, found: string): boolean =>
  likeness(shortName, found) >= alikeEnough || likeness(text, found) >= alikeEnough;
