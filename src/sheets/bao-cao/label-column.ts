import type { CellGrid } from "../grid";
import { foldLabel, type OutlineVocabulary } from "./outline-vocabulary";

/** One more hit of this column. */
export function count(hits: Map<number, number>, column: number): void {
  hits.set(column, (hits.get(column) ?? 0) + 1);
}

/** One stray hit is no column. */
export function mostHit(hits: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined;
  for (const [column, hit] of hits) {
    if (hit > 1 && (best === undefined || hit > (hits.get(best) ?? 0))) best = column;
  }
  return best;
}

/** The column that holds the most headings and labels of the outline. */
export function labelColumn(
  { sectionsByHeading, partsLabelled }: OutlineVocabulary,
  grid: CellGrid,
): number | undefined {
  const hits = new Map<number, number>();
  for (const { cells } of grid.rows) {
    for (const { column, value } of cells) {
      if (value.kind !== "text" || value.value.length > 300) continue;
      const text = foldLabel(value.value);
      if (partsLabelled.has(text) || sectionsByHeading.has(text)) count(hits, column);
    }
  }
  return mostHit(hits);
}
