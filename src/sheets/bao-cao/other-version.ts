import type { CampaignContext } from "../../domain/campaign/context";
import { isSectionPath, type SectionPath } from "../../domain/outline/section-path";
import { textAt } from "../cell-text";
import type { CellGrid, GridCell, GridRow } from "../grid";
import { findColumns } from "./find-columns";
import type { FoundColumns } from "./found-columns";
import type { PartRow } from "./layout";
import { foldLabel, type OutlineVocabulary } from "./outline-vocabulary";
import { idAt, isOwnLineKey } from "./row-ids";

export interface OwnIds {
  readonly grid: CellGrid;
  /** Sections whose rows stand here without their heading: nothing but an id of the other version says whose they are. */
  readonly headless: readonly { readonly section: SectionPath; readonly row: number }[];
}

/**
 * A sheet made from another version of the campaign, its hidden ids put right: the same id may have meant something else
 * there. A heading's path follows its words. The id of an indicator's row stays where its words and its measure unit are
 * this version's too, of a row below the indicator only where the indicator's own row is certain or its words stand once
 * in the plan. Other ids go: such rows are read by their words, as if somebody had emptied them.
 */
export function inOwnIds(context: CampaignContext, vocabulary: OutlineVocabulary, grid: CellGrid): OwnIds {
  const columns = findColumns(context, vocabulary, grid);
  if (columns.key === undefined) return { grid, headless: [] };
  return new Translation(context, vocabulary, columns, grid).done();
}

class Translation {
  /** The section a path of that version means now; undefined where its heading's words are nobody's. */
  readonly #sections = new Map<string, SectionPath | undefined>();
  /** Indicators whose own row is what this version asks. */
  readonly #certain = new Set<string>();
  readonly #headless = new Map<SectionPath, number>();

  constructor(
    readonly context: CampaignContext,
    readonly vocabulary: OutlineVocabulary,
    readonly columns: FoundColumns,
    readonly grid: CellGrid,
  ) {
    for (const row of grid.rows) this.#learn(row);
  }

  done(): OwnIds {
    const rows = this.grid.rows.map((row) => this.#translated(row));
    const headless = [...this.#headless].map(([section, row]) => ({ section, row }));
    return { grid: { ...this.grid, rows }, headless };
  }

  #learn(row: GridRow): void {
    const [path, key] = [idAt(row, this.columns.section), idAt(row, this.columns.key)];
    const text = textAt(row, this.columns.label);
    if (key === "muc" && !this.#sections.has(path))
      this.#sections.set(path, this.vocabulary.sectionsByHeading.get(foldLabel(text))?.path);
    const part = this.vocabulary.partRows.get(key);
    if (part && isMain(part) && this.#saysTheSame(row, part)) this.#certain.add(part.indicator.id);
  }

  #saysTheSame(row: GridRow, { key, part }: PartRow): boolean {
    const { label, measureUnit } = this.columns;
    const words = this.vocabulary.labelsOf.get(key) ?? new Set();
    const isLabelled = [...words].some((own) => foldLabel(own) === foldLabel(textAt(row, label)));
    return isLabelled && textAt(row, measureUnit) === part.measureUnit;
  }

  #isCertain(row: GridRow, part: PartRow): boolean {
    if (!this.#saysTheSame(row, part)) return false;
    if (isMain(part) || this.#certain.has(part.indicator.id)) return true;
    const label = foldLabel(textAt(row, this.columns.label));
    return this.vocabulary.partsLabelled.get(label)?.length === 1;
  }

  #translated(row: GridRow): GridRow {
    const key = idAt(row, this.columns.key);
    if (key === "") return row;
    const part = this.vocabulary.partRows.get(key);
    const isOurs = part
      ? this.#isCertain(row, part)
      : key === "muc" || isOwnLineKey(key) || key.startsWith("nd.");
    const path = part && isOurs ? part.section.path : this.#sectionOf(row, key);
    return { ...row, cells: row.cells.flatMap((cell) => this.#idCell(cell, path, isOurs)) };
  }

  #sectionOf(row: GridRow, key: string): SectionPath | undefined {
    const path = idAt(row, this.columns.section);
    if (this.#sections.has(path) || !isSectionPath(path)) return this.#sections.get(path);
    // Its heading is gone.
    if (!this.context.sections.has(path)) return undefined;
    if (key.startsWith("nd.") && textAt(row, this.columns.label) !== "" && !this.#headless.has(path))
      this.#headless.set(path, row.index);
    return path;
  }

  #idCell(cell: GridCell, path: SectionPath | undefined, isOurs: boolean): readonly GridCell[] {
    if (cell.column === this.columns.key) return isOurs ? [cell] : [];
    if (cell.column !== this.columns.section) return [cell];
    return path === undefined ? [] : [{ ...cell, value: { kind: "text", value: path } }];
  }
}

const isMain = ({ key, indicator }: PartRow): boolean => key === String(indicator.id);
