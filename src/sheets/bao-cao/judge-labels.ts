import type { SectionPath } from "../../domain/outline/section-path";
import { cellAt, cellText, textAt } from "../cell-text";
import type { GridRow } from "../grid";
import { answeredPeriods, columnOfPeriod } from "./figure-at";
import type { FoundColumns } from "./found-columns";
import type { PartRow } from "./layout";
import { foldLabel, type OutlineVocabulary } from "./outline-vocabulary";
import type { SheetReading } from "./sheet-reading";

/** Do ids and labels still belong together? Rows by their index. */
export interface LabelJudgement {
  /** Parts whose id stands in the sheet. */
  readonly keyed: ReadonlySet<string>;
  /** Rows whose label is another part's: the visible columns were sorted without the hidden ids. */
  readonly byLabel: ReadonlyMap<number, PartRow>;
  /** Rows whose label is another part's that still stands in its own row, or, in a section sorted so, fits several parts. */
  readonly doubtful: ReadonlySet<number>;
}

interface KeyedRow {
  readonly row: GridRow;
  readonly part: PartRow;
  readonly label: string;
}

export function judgeLabels(
  columns: FoundColumns,
  vocabulary: OutlineVocabulary,
  rows: readonly GridRow[],
): LabelJudgement {
  const keyedRows = rows.flatMap((row): readonly KeyedRow[] => {
    const part = vocabulary.partRows.get(textAt(row, columns.key));
    return part ? [{ row, part, label: textAt(row, columns.label) }] : [];
  });
  const keyed = new Set(keyedRows.map(({ part }) => part.key));
  const hasOwnLabel = ({ part, label }: KeyedRow): boolean =>
    vocabulary.labelsOf.get(part.key)?.has(label) ?? false;
  const strangers = keyedRows.filter((keyedRow) => keyedRow.label !== "" && !hasOwnLabel(keyedRow));
  if (strangers.length === 0) return { keyed, byLabel: new Map(), doubtful: new Set() };
  const intact = new Set(keyedRows.filter(hasOwnLabel).map(({ part }) => part.key));
  const isUnkeyed = (row: GridRow): boolean => textAt(row, columns.key) === "";
  const unkeyed = new Set(rows.filter(isUnkeyed).map((row) => foldLabel(textAt(row, columns.label))));
  return { keyed, ...judgeStrangers(vocabulary, keyedRows, strangers, intact, unkeyed) };
}

/** A part's own label, or words that are another's of its section. */
export const isLabelOf = (
  { labelsOf, partsByLabel }: OutlineVocabulary,
  { key, section }: PartRow,
  text: string,
): boolean =>
  labelsOf.get(key)?.has(text) === true || partsByLabel.get(section.path)?.has(foldLabel(text)) === true;

/** Values that went with their label, not with the id of their row. */
export function sayByLabel(reading: SheetReading, row: GridRow, partRow: PartRow): void {
  const { columns, draft, sheet } = reading;
  for (const period of answeredPeriods(reading, row, partRow)) {
    const column = columnOfPeriod(reading, period);
    const cell = column === undefined ? undefined : cellAt(row, column);
    const place = { sheet, row: row.index, column: cell?.column ?? columns.label };
    const params = cell && cellText(cell) !== "" ? { text: cellText(cell) } : {};
    draft.find("PLACE-012", "needs-reason", place, params, { part: partRow.part.id, period });
  }
}

/** `intact`: parts whose own row carries its own words; `unkeyed`: words of rows without an id, folded. */
function judgeStrangers(
  vocabulary: OutlineVocabulary,
  keyedRows: readonly KeyedRow[],
  strangers: readonly KeyedRow[],
  intact: ReadonlySet<string>,
  unkeyed: ReadonlySet<string>,
): Omit<LabelJudgement, "keyed"> {
  const byLabel = new Map<number, PartRow>();
  const sorted = new Set<SectionPath>();
  const doubtful = new Set<number>();
  for (const { row, part, label } of strangers) {
    const others = vocabulary.partsByLabel.get(part.section.path)?.get(foldLabel(label)) ?? [];
    const [only] = others;
    if (!only || others.includes(part)) continue;
    // Nothing was sorted where the label's own row is still there: the words of one row were replaced.
    const isReplaced = unkeyed.has(foldLabel(label)) || others.every(({ key }) => intact.has(key));
    if (isReplaced) doubtful.add(row.index);
    else sorted.add(part.section.path);
    if (!isReplaced && others.length === 1) byLabel.set(row.index, only);
  }
  const several = keyedRows.filter(({ part, label }) => isDoubtful(vocabulary, sorted, part, label));
  const unsure = several.map(({ row }) => row.index).filter((index) => !byLabel.has(index));
  return { byLabel, doubtful: new Set([...doubtful, ...unsure]) };
}

function isDoubtful(
  { partsByLabel }: OutlineVocabulary,
  sorted: ReadonlySet<SectionPath>,
  { section }: PartRow,
  label: string,
): boolean {
  return sorted.has(section.path) && (partsByLabel.get(section.path)?.get(foldLabel(label))?.length ?? 0) > 1;
}
