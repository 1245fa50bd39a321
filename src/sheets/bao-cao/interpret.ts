import type { Section } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { isSectionPath } from "../../domain/outline/section-path";
import { cellText, textAt } from "../cell-text";
import type { CellGrid, GridCell, GridRow } from "../grid";
import type { SubmissionDraft } from "../submission-draft";
import { findColumns, type FoundColumns } from "./find-columns";
import { isClosedSign } from "./interpret-signs";
import { NarrativeReader } from "./narrative-reader";
import { foldLabel, outlineVocabulary, type OutlineVocabulary } from "./outline-vocabulary";
import type { PartRow } from "./layout";
import { readPartRow } from "./read-part-row";

/** Does this sheet look like an outline sheet of the campaign, by ids or by its headings? */
export function isOutlineSheet(context: CampaignContext, grid: CellGrid): boolean {
  const vocabulary = outlineVocabulary(context);
  let hits = 0;
  for (const { cells } of grid.rows) {
    for (const { value } of cells) {
      if (value.kind !== "text") continue;
      if (vocabulary.partRows.has(value.value) || vocabulary.sectionsByHeading.has(foldLabel(value.value))) hits++;
      if (hits >= 4) return true;
    }
  }
  return false;
}

/**
 * Reads a returned outline sheet: rows by hidden id wherever they have gone, by their words where the ids are gone;
 * columns by their ids, headings, or place. What belongs to no question is kept and said; nothing is dropped.
 * `kind` is the unit's kind; undefined while the unit is not known: then every figure counts as asked.
 */
export function interpretOutlineSheet(
  context: CampaignContext,
  grid: CellGrid,
  sheet: number,
  kind: string | undefined,
  draft: SubmissionDraft,
): void {
  const vocabulary = outlineVocabulary(context);
  const columns = findColumns(context, vocabulary, grid);
  if (columns.by !== "id") draft.find("PLACE-007", "notes", { sheet, row: 0, column: 0 });
  if (columns.key === undefined) draft.find("PLACE-006", "notes", { sheet, row: 0, column: 0 });
  new OutlineReading(context, vocabulary, columns, sheet, kind, draft).read(grid);
}

class OutlineReading {
  #section: Section | undefined;
  readonly #seen = new Set<string>();
  readonly #narratives: NarrativeReader;

  constructor(
    readonly context: CampaignContext,
    readonly vocabulary: OutlineVocabulary,
    readonly columns: FoundColumns,
    readonly sheet: number,
    readonly kind: string | undefined,
    readonly draft: SubmissionDraft,
  ) {
    this.#narratives = new NarrativeReader(draft, sheet, columns.label);
  }

  read(grid: CellGrid): void {
    for (const row of grid.rows) if (row.index >= this.columns.firstRow) this.#readRow(row);
    this.#narratives.finish();
    this.#reportMissing();
  }

  #readRow(row: GridRow): void {
    const path = textAt(row, this.columns.section);
    const key = textAt(row, this.columns.key);
    const section = isSectionPath(path) ? this.context.sections.get(path) : undefined;
    if (section) this.#section = section;
    const part = this.vocabulary.partRows.get(key) ?? (key === "" ? this.#partByLabel(row) : undefined);
    if (part) this.#readPart(row, part);
    else if (key === "muc") this.#readHeading(row);
    else if (key.startsWith("nd.")) this.#narratives.read(row, this.#section, this.#others(row));
    else if (key === "") this.#readUnmarked(row);
    else this.#readOwnLine(row);
  }

  #label(row: GridRow): string {
    return foldLabel(textAt(row, this.columns.label));
  }

  #partByLabel(row: GridRow): PartRow | undefined {
    const label = this.#label(row);
    return label === "" || !this.#section ? undefined : this.vocabulary.partsByLabel.get(this.#section.path)?.get(label);
  }

  /** A second row of the same key has been copied: the first stands, the second is kept and said. */
  #readPart(row: GridRow, part: PartRow): void {
    this.#section = part.section;
    if (this.#seen.has(part.key)) {
      for (const cell of this.#answers(row)) this.#keep(row, cell, "PLACE-002", "needs-reason");
      return;
    }
    this.#seen.add(part.key);
    readPartRow(this, row, part);
  }

  #answers(row: GridRow): readonly GridCell[] {
    return row.cells.filter(({ column }) => this.columns.periods.has(column) || column === this.columns.note).filter((cell) => !isClosedSign(cellText(cell)));
  }

  /** A heading that no longer says its own words was pasted over: the text belongs to the leaf above. */
  #readHeading(row: GridRow): void {
    const label = this.#label(row);
    const above = this.#narratives.section;
    if (label === "" || this.vocabulary.sectionsByHeading.get(label)?.path === this.#section?.path || !above) return;
    this.#narratives.readOverHeading(row, above, this.#section?.path);
  }

  #readOwnLine(row: GridRow): void {
    const label = this.#label(row);
    if (label === "" || this.vocabulary.ownLines.has(label)) return;
    const above = this.#narratives.section ?? this.#section;
    if (above) this.#narratives.readOverHeading(row, above, this.#section?.path);
  }

  /** A row without a key: a heading or line of ours whose id is gone, an inserted paragraph, or something else. */
  #readUnmarked(row: GridRow): void {
    const label = this.#label(row);
    const heading = this.vocabulary.sectionsByHeading.get(label);
    if (heading && this.columns.key === undefined) {
      this.#section = heading;
      return;
    }
    if (heading || this.vocabulary.ownLines.has(label)) return;
    if (this.#section?.leaf && label !== "") this.#narratives.read(row, this.#section, this.#others(row));
    else for (const cell of row.cells) this.#keep(row, cell, "PLACE-003", "notes");
  }

  /** Cells of a text row that are neither ids, the text itself, nor ours. */
  #others(row: GridRow): readonly GridCell[] {
    const { section, key, label } = this.columns;
    return row.cells.filter(({ column, formula }) => column !== section && column !== key && column > label && formula === undefined);
  }

  #keep(row: GridRow, cell: GridCell, code: string, severity: "notes" | "needs-reason"): void {
    const text = cellText(cell);
    if (text === "") return;
    this.draft.keep(text, { sheet: this.sheet, row: row.index, column: cell.column }, this.#section?.path, code, severity);
  }

  /** Asked figures whose row is not in the sheet: blank, and said once per row. */
  #reportMissing(): void {
    const asked = this.context.index.slots.filter(
      ({ slot, indicator }) => indicator.nature !== "particular" && (this.kind === undefined || this.context.index.askedOf(slot, this.kind)),
    );
    for (const { slot } of asked) if (this.draft.figures.state(slot) === "absent") this.draft.figures.set(slot, { state: "blank" });
    const lost = new Set(asked.filter(({ part, derived }) => !derived && !this.#seen.has(part.id)).map(({ part }) => part));
    for (const part of lost) {
      this.draft.missingParts.push(part.id);
      this.draft.find("PLACE-001", "needs-reason", { sheet: this.sheet, row: 0, column: 0 }, {}, { part: part.id });
    }
  }
}
