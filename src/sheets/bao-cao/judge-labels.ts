import type { SectionPath } from "../../domain/outline/section-path";
import { textAt } from "../cell-text";
import type { GridRow } from "../grid";
import type { FoundColumns } from "./find-columns";
import type { PartRow } from "./layout";
import { foldLabel, type OutlineVocabulary } from "./outline-vocabulary";

/** Do ids and labels still belong together? Rows by their index. */
export interface LabelJudgement {
  /** Parts whose id stands in the sheet. */
  readonly keyed: ReadonlySet<string>;
  /** Rows whose label is another part's: the visible columns were sorted without the hidden ids. */
  readonly byLabel: ReadonlyMap<number, PartRow>;
  /** Rows of a section that was sorted so, whose label fits several parts. */
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
  const byLabel = new Map<number, PartRow>();
  const sorted = new Set<SectionPath>();
  const strangers = keyedRows.filter(
    ({ part, label }) => label !== "" && !vocabulary.labelsOf.get(part.key)?.has(label),
  );
  for (const { row, part, label } of strangers) {
    const others = vocabulary.partsByLabel.get(part.section.path)?.get(foldLabel(label)) ?? [];
    if (others.length === 0 || others.includes(part)) continue;
    sorted.add(part.section.path);
    const [only] = others;
    if (only && others.length === 1) byLabel.set(row.index, only);
  }
  const doubtful =
    sorted.size === 0
      ? []
      : keyedRows.filter(({ part, label }) => isDoubtful(vocabulary, sorted, part, label));
  return {
    keyed,
    byLabel,
    doubtful: new Set(doubtful.map(({ row }) => row.index).filter((index) => !byLabel.has(index))),
  };
}

function isDoubtful(
  { partsByLabel }: OutlineVocabulary,
  sorted: ReadonlySet<SectionPath>,
  { section }: PartRow,
  label: string,
): boolean {
  return sorted.has(section.path) && (partsByLabel.get(section.path)?.get(foldLabel(label))?.length ?? 0) > 1;
}
