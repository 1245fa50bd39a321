import { textAt } from "../cell-text";
import type { GridRow } from "../grid";
import type { FoundColumns } from "./found-columns";
import type { PartRow } from "./layout";
import { foldLabel, type OutlineVocabulary } from "./outline-vocabulary";
import type { SheetReading } from "./sheet-reading";

/** Folded words that do not say which indicator's row is meant, on this sheet. */
export function unprovenLabels(
  reading: Pick<SheetReading, "columns" | "vocabulary" | "isOtherVersion">,
  rows: readonly GridRow[],
): ReadonlySet<string> {
  const { vocabulary, columns } = reading;
  if (reading.isOtherVersion) return sharedLabels(vocabulary);
  if (rows.every((row) => textAt(row, columns.key) !== "")) return noLabels;
  return new Set([...astrayLabels(vocabulary, columns, rows), ...repeatedLabels(reading, rows)]);
}

const noLabels: ReadonlySet<string> = new Set();

/** Words that stand in more rows than there are indicators of that name. */
function repeatedLabels(
  { columns, vocabulary }: Pick<SheetReading, "columns" | "vocabulary">,
  rows: readonly GridRow[],
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (textAt(row, columns.measureUnit) === "") continue;
    const label = foldLabel(textAt(row, columns.label));
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const known = (label: string): number => vocabulary.partsLabelled.get(label)?.length ?? 0;
  return new Set(
    [...counts].filter(([label, count]) => count > 1 && count > known(label)).map(([label]) => label),
  );
}

/** Words that several indicator rows share: by themselves they never say which row is meant. */
const sharedLabels = ({ partsLabelled }: OutlineVocabulary): ReadonlySet<string> =>
  new Set([...partsLabelled].flatMap(([label, parts]) => (parts.length > 1 ? [label] : [])));

/**
 * "- Tập thể" stands below eight indicators. A row that lost its id is known by such words through the indicator it stands
 * under, as long as every indicator of the sheet has each of its rows once. Where one lacks such a row, has two, or one
 * stands under another indicator, rows were moved: then these words prove nothing anywhere on the sheet.
 */
function astrayLabels(
  vocabulary: OutlineVocabulary,
  columns: Pick<FoundColumns, "key" | "label" | "measureUnit">,
  rows: readonly GridRow[],
): ReadonlySet<string> {
  const isKeyed = (row: GridRow): boolean => textAt(row, columns.key) !== "";
  const tally = new Tally(vocabulary);
  for (const row of rows) {
    const keyed = vocabulary.partRows.get(textAt(row, columns.key));
    if (keyed) tally.meet(keyed);
    else if (!isKeyed(row))
      tally.read(foldLabel(textAt(row, columns.label)), textAt(row, columns.measureUnit));
  }
  return tally.astray();
}

class Tally {
  readonly #counts = new Map<string, number>();
  readonly #indicators = new Set<string>();
  readonly #astray = new Set<string>();
  /** The indicator whose rows are being read. */
  #current: string | undefined;

  constructor(readonly vocabulary: OutlineVocabulary) {}

  meet({ key, indicator }: PartRow): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    this.#indicators.add(indicator.id);
    this.#current = indicator.id;
  }

  read(label: string, measureUnit: string): void {
    const parts = this.vocabulary.partsLabelled.get(label) ?? [];
    const [only] = parts;
    if (only && parts.length === 1) this.meet(only);
    else if (parts.length > 1) {
      const own = parts.filter(({ indicator }) => indicator.id === this.#current);
      const next = own.find(({ key }) => !this.#counts.has(key));
      if (next) this.meet(next);
      else this.#readAgain(label);
    }
    // An indicator in other words: whose rows follow nobody can tell.
    else if (measureUnit !== "") this.#current = undefined;
  }

  /** The indicator has its row of these words, or none is known: another one's rows begin, of which the first is gone. */
  #readAgain(label: string): void {
    this.#astray.add(label);
    this.#current = undefined;
  }

  /** Shared words of which a row is missing or stands twice. */
  astray(): ReadonlySet<string> {
    for (const [label, parts] of this.vocabulary.partsLabelled) {
      const isOnce = ({ key, indicator }: PartRow): boolean =>
        !this.#indicators.has(indicator.id) || this.#counts.get(key) === 1;
      if (parts.length > 1 && !parts.every(isOnce)) this.#astray.add(label);
    }
    return this.#astray;
  }
}
