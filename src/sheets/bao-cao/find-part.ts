import { textAt } from "../cell-text";
import type { GridRow } from "../grid";
import type { PartRow } from "./layout";
import { likeness } from "./likeness";
import type { SheetReading } from "./sheet-reading";
import { foldLabel } from "./outline-vocabulary";

export interface FoundPart {
  readonly part: PartRow;
  /** The exact words inside the right section; otherwise only likely. */
  readonly sure: boolean;
}

/** A row without an id as an indicator row: by its exact words where it stands, else by likeness and neighbours. */
export function findPart(reading: SheetReading, row: GridRow, text: string): FoundPart | undefined {
  if (text === "") return undefined;
  const label = foldLabel(text);
  const exact = here(reading, label);
  if (exact) return { part: exact, sure: isSure(reading, exact, label) && hasItsUnit(reading, row, exact) };
  const likely = elsewhere(reading, row, label) ?? mostAlike(reading, row, text);
  return likely && { part: likely, sure: false };
}

/** Not where another row has a better claim: its own id stands in it, or nobody can tell which of two is meant. */
const isSure = ({ keyed, repeated, seen }: SheetReading, { key }: PartRow, label: string): boolean =>
  seen.has(key) || !(keyed.has(key) || repeated.has(label));

/** In a form of another version the unit was asked then: it must be this version's. */
const hasItsUnit = (reading: SheetReading, row: GridRow, part: PartRow): boolean =>
  reading.isOtherVersion ? hasUnit(row, reading, part) : !hasSiblingsUnit(reading, row, part);

/** The measure unit of another row of the same indicator beside these words: one row's words may stand over another's. */
function hasSiblingsUnit(
  { columns, seen, vocabulary }: SheetReading,
  row: GridRow,
  { key, part, indicator, section }: PartRow,
): boolean {
  const unit = textAt(row, columns.measureUnit);
  if (unit === "" || unit === part.measureUnit || seen.has(key)) return false;
  return (vocabulary.partsOf.get(section.path) ?? []).some(
    (other) => other.indicator.id === indicator.id && other.part.measureUnit === unit,
  );
}

/** An indicator of another version that this one does not ask: a measure unit stands beside its words. */
export const isGoneIndicator = ({ isOtherVersion, columns }: SheetReading, row: GridRow): boolean =>
  isOtherVersion && textAt(row, columns.measureUnit) !== "";

function here(reading: SheetReading, label: string): PartRow | undefined {
  const { section, vocabulary } = reading;
  const candidates = section && vocabulary.partsByLabel.get(section.path)?.get(label);
  return candidates && nearest(reading, candidates);
}

/** The words of one indicator only, but under another heading. */
function elsewhere(reading: SheetReading, row: GridRow, label: string): PartRow | undefined {
  const all = reading.vocabulary.partsLabelled.get(label) ?? [];
  const [only] = all;
  return only && all.length === 1 && hasUnit(row, reading, only) ? only : undefined;
}

/** "- Tập thể" stands under eight indicators: the one meant belongs to the indicator read last, or comes next. */
function nearest(reading: SheetReading, candidates: readonly PartRow[]): PartRow | undefined {
  const { lastPart, seen, vocabulary } = reading;
  const open = candidates.filter(({ key }) => !seen.has(key) && !reading.keyed.has(key));
  if (candidates.length === 1) return candidates[0];
  const ofLast = open.find(({ indicator }) => indicator.id === lastPart?.indicator.id);
  if (ofLast) return ofLast;
  const after = lastPart ? (vocabulary.orderOf.get(lastPart.key) ?? -1) : -1;
  const next = open.find(({ key }) => vocabulary.orderOf.get(key) === after + 1);
  return next ?? (open.length === 0 ? candidates[0] : undefined);
}

const hasUnit = (row: GridRow, { columns }: SheetReading, { part }: PartRow): boolean =>
  textAt(row, columns.measureUnit) === part.measureUnit;

const likelyEnough = 0.7;
const clearLead = 0.1;

/** Likeness of the words, helped by the same measure unit and by standing where the part should stand. */
function mostAlike(reading: SheetReading, row: GridRow, text: string): PartRow | undefined {
  const { vocabulary, seen, keyed, lastPart, section, columns } = reading;
  if (textAt(row, columns.measureUnit) === "") return undefined;
  const after = lastPart ? (vocabulary.orderOf.get(lastPart.key) ?? -1) : -1;
  const scored = (section ? (vocabulary.partsOf.get(section.path) ?? []) : [])
    .filter(({ key }) => !seen.has(key) && !keyed.has(key))
    .map((part) => {
      const words = Math.max(
        ...[...(vocabulary.labelsOf.get(part.key) ?? [])].map((label) => likeness(label, text)),
      );
      const helped =
        (hasUnit(row, reading, part) ? 0.1 : 0) + (vocabulary.orderOf.get(part.key) === after + 1 ? 0.1 : 0);
      return { part, score: words + helped };
    })
    .sort((one, other) => other.score - one.score);
  const [best, second] = scored;
  if (!best || best.score < likelyEnough || (second && best.score - second.score < clearLead))
    return undefined;
  return best.part;
}
