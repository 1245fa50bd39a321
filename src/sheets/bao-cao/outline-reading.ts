import type { Section } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { isSectionPath, type SectionPath } from "../../domain/outline/section-path";
import { cellAt, cellText, textAt } from "../cell-text";
import type { CellGrid, GridCell, GridRow } from "../grid";
import type { SubmissionDraft } from "../submission-draft";
import type { FoundColumns } from "./found-columns";
import { BegunLeaves, isAtHeading } from "./begun-leaves";
import { headingOf, isHeading, type FoundHeading } from "./find-heading";
import { hasFigures } from "./figure-at";
import { findPart, isGoneIndicator } from "./find-part";
import type { PartRow } from "./layout";
import { keepBesideLabel, keepCell, keepRow, keepSigns, keepStrayIds } from "./keep-rows";
import { isLabelOf, judgeLabels, sayByLabel, type LabelJudgement } from "./judge-labels";
import { likeness } from "./likeness";
import { countedRows } from "./numbering";
import { NarrativeReader } from "./narrative-reader";
import { foldLabel, type OutlineVocabulary } from "./outline-vocabulary";
import { isOwnLine, isReworded, rewordedFrom } from "./own-line";
import { OwnReach } from "./own-reach";
import { proposePartRow } from "./propose-part-row";
import { idAt, isOwnLineKey, isRowKey } from "./row-ids";
import { unprovenLabels } from "./shared-labels";
import { readHead, readTitle } from "./read-head";
import { readPartRow } from "./read-part-row";
import { doubtRunOns, linesAbove } from "./run-on";
import type { OutlineRead } from "./outline-read";
import type { SheetReading } from "./sheet-reading";

/** Reads one sheet row by row. What it needs to know of the sheet is open to the functions that read a row. */
export class OutlineReading implements SheetReading {
  #section: Section | undefined;
  #lastPart: PartRow | undefined;
  /** Parts that were read by now. */
  readonly seen = new Set<string>();
  readonly #leaves = new Set<SectionPath>();
  readonly #ids = new Set<string>();
  readonly #narratives: NarrativeReader;
  readonly #begun = new BegunLeaves();
  /** Rows whose bare number in STT is one of a count of the clerk's own. */
  counted: ReadonlySet<number> = new Set();
  readonly #reach: OwnReach;
  /** Lines with a leaf's topics are on our forms only. */
  #isForm = false;
  repeated: ReadonlySet<string> = new Set();
  #labels: LabelJudgement = { keyed: new Set(), byLabel: new Map(), doubtful: new Set() };

  constructor(
    readonly context: CampaignContext,
    readonly vocabulary: OutlineVocabulary,
    readonly columns: FoundColumns,
    readonly sheet: number,
    readonly kind: string | undefined,
    readonly draft: SubmissionDraft,
    readonly isOtherVersion = false,
  ) {
    this.#narratives = new NarrativeReader(draft, sheet, columns.label);
    this.#reach = new OwnReach(columns, context.campaign.switches.narrativeRows);
  }

  /** Parts whose row carries its own id somewhere in the sheet. */
  get keyed(): ReadonlySet<string> {
    return this.#labels.keyed;
  }

  get lastPart(): PartRow | undefined {
    return this.#lastPart;
  }

  get section(): Section | undefined {
    return this.#section;
  }

  /** `elsewhere`: leaves of the sheets read before. */
  read(grid: CellGrid, elsewhere: ReadonlySet<SectionPath>): OutlineRead {
    const { headRows, titleRows } = this.columns;
    for (const row of grid.rows) if (headRows.has(row.index)) readHead(this, row);
    const body = grid.rows.filter(({ index }) => !headRows.has(index));
    this.#labels = judgeLabels(this.columns, this.vocabulary, body);
    const noHeadings = body.filter((row) => !isHeading(this, row));
    this.counted = countedRows(noHeadings, this.columns.number);
    this.repeated = unprovenLabels(this, body);
    if (!body.some((row) => this.#hasId(row))) this.#reach.meetNone();
    for (const row of body) {
      if (row.index < titleRows && !this.#hasId(row)) readTitle(this, row);
      else this.#readRow(row);
    }
    const [ids, parts, leaves] = [this.#ids, this.seen, this.#leaves];
    doubtRunOns(this, leaves, elsewhere, this.#narratives);
    return { ids, parts, leaves, texts: this.#narratives.finish(), columns: this.columns };
  }

  #hasId(row: GridRow): boolean {
    return isRowKey(this.vocabulary, idAt(row, this.columns.key));
  }

  #readRow(row: GridRow): void {
    this.#reach.meet(row.index, this.#hasId(row));
    const path = idAt(row, this.columns.section);
    const key = idAt(row, this.columns.key);
    const section = isSectionPath(path) ? this.context.sections.get(path) : undefined;
    if (section && key !== "") this.#enterRow(section, key);
    keepStrayIds(this, row, section !== undefined);
    if (key === "") this.#readUnmarked(row, section);
    else if (key === "muc" && path === "") this.#readPathless(row);
    else this.#readMarked(row, key);
  }

  #readMarked(row: GridRow, key: string): void {
    const part = this.vocabulary.partRows.get(key);
    if (part) this.#readKeyedPart(row, part);
    else if (key === "muc" || isOwnLineKey(key)) this.#readOwn(row, key);
    else if (key.startsWith("nd.") && this.#section?.leaf) {
      this.#reach.meetText(this.#section.path, key);
      this.#readText(row, this.#section);
    } else keepRow(this, row, "PLACE-003", "notes");
  }

  /** A heading whose section's path was emptied: by its words; where they say nothing either, what follows is nobody's. */
  #readPathless(row: GridRow): void {
    const text = textAt(row, this.columns.label);
    const heading = headingOf(this, row, text);
    if (heading) this.#openHeading(row, text, heading);
    else {
      this.#section = undefined;
      this.#readOwn(row, "muc");
    }
  }

  /** An indicator's row may have been moved out of its leaf: the leaf is there where its heading, lines or text are. */
  #enterRow(section: Section, key: string): void {
    if (this.vocabulary.partRows.has(key)) this.#section = section;
    else this.#enter(section);
    if (key !== "muc" && !isOwnLineKey(key)) this.#ids.add(`${section.path}|${key}`);
  }

  #enter(section: Section): void {
    this.#section = section;
    this.#leaves.add(section.path);
  }

  /** Ids and labels were sorted apart where the label is another row's own: values go with their label then. */
  #readKeyedPart(row: GridRow, part: PartRow): void {
    const other = this.#labels.byLabel.get(row.index);
    if (other) {
      sayByLabel(this, row, other);
      this.readPart(row, other);
      return;
    }
    if (this.#labels.doubtful.has(row.index)) {
      this.#section = part.section;
      proposePartRow(this, row, part);
      return;
    }
    this.#judgeLabel(row, part);
    this.readPart(row, part);
  }

  /** A second row of the same part has been copied: the first stands, the second is kept and said. */
  readPart(row: GridRow, part: PartRow): void {
    if (this.columns.key === undefined) this.#enter(part.section);
    else this.#section = part.section;
    if (this.seen.has(part.key)) {
      keepRow(this, row, "PLACE-002", "needs-reason", part);
      return;
    }
    this.seen.add(part.key);
    this.#reach.meetLine(row.index);
    this.#lastPart = part;
    readPartRow(this, row, part);
  }

  /** The label of a row that is known by its id: as laid, reworded, or pasted over by a text. */
  #judgeLabel(row: GridRow, part: PartRow): void {
    const cell = cellAt(row, this.columns.label);
    const text = cell ? cellText(cell) : "";
    if (!cell || text === "" || isLabelOf(this.vocabulary, part, text)) return;
    const alike = Math.max(
      ...[...(this.vocabulary.labelsOf.get(part.key) ?? [])].map((label) => likeness(label, text)),
    );
    if (alike < rewordedFrom && this.#narratives.readOver(row.index, cell)) return;
    const place = { sheet: this.sheet, row: row.index, column: this.columns.label };
    this.draft.keep(text, place, part.section.path, "PLACE-011", "notes", { part: part.part.id });
  }

  /** A heading, the plan's words or topics: what else stands there was pasted or typed over them. */
  #readOwn(row: GridRow, key: string): void {
    const isHeading = key === "muc";
    const cell = cellAt(row, this.columns.label);
    const text = cell ? cellText(cell) : "";
    keepBesideLabel(this, row, isHeading);
    if (!cell || text === "" || isOwnLine(this, text, isHeading)) return;
    const isText = !isReworded(this, text, isHeading) && this.#readTypedOver(row, key, cell);
    if (!isText) keepCell(this, row, cell, "PLACE-011", "notes");
  }

  /** A paste that ran over, or a text under the topics it answers; false where it is neither. */
  #readTypedOver({ index }: GridRow, key: string, cell: GridCell): boolean {
    if (this.#narratives.readOver(index, cell)) return true;
    const leaf = this.#section?.leaf === true && (key === "goi-y" || key === "nguyen-van");
    if (leaf && this.#section) this.#narratives.typedOver(index, this.#section.path, cell);
    return leaf;
  }

  #readText(row: GridRow, section: Section): void {
    this.#narratives.read(row.index, section.path, cellAt(row, this.columns.label));
    keepBesideLabel(this, row);
  }

  /** A row without a key: its id is gone, somebody inserted it, or it is none of ours. */
  #readUnmarked(row: GridRow, section: Section | undefined): void {
    const text = textAt(row, this.columns.label);
    if (section) this.#section = section;
    const heading = this.columns.key === undefined ? headingOf(this, row, text) : undefined;
    if (heading) this.#openHeading(row, text, heading);
    else if (isOwnLine(this, text, false)) {
      if (this.columns.key === undefined) this.#enterByLine(row, text);
      keepBesideLabel(this, row);
    } else this.#readStranger(row, text);
  }

  /** A leaf's own words or topics below a heading that is gone. */
  #enterByLine({ index }: GridRow, text: string): void {
    this.#reach.meetLine(index);
    this.#isForm = true;
    const section = this.vocabulary.sectionOfLine.get(foldLabel(text));
    if (!section || this.#leaves.has(section.path)) return;
    this.#claimLost(index, text, section);
    this.#enter(section);
    this.#lastPart = undefined;
  }

  /** What stands right above the first line of a leaf on a form of ours stands where its heading stood. */
  #claimLost(index: number, text: string, section: Section): void {
    const { sectionOfLine } = this.vocabulary;
    const isFirst = !this.#leaves.has(section.path) && sectionOfLine.get(foldLabel(text)) === section;
    if (isFirst && this.#isForm) this.#narratives.claim(index - 1, section.path);
  }

  #openHeading(row: GridRow, text: string, { section, sure }: FoundHeading): void {
    this.#claimLost(row.index, text, section);
    this.#enter(section);
    this.#reach.meetLine(row.index);
    this.#lastPart = undefined;
    keepBesideLabel(this, row, true);
    const place = { sheet: this.sheet, row: row.index, column: this.columns.label };
    if (!sure) {
      keepSigns(this, row);
      const question = `heading:${section.path}:${row.index + 1}`;
      this.draft.find("PLACE-010", "needs-reason", place, { text }, { section: section.path, question });
      this.#narratives.doubtLeaf(section.path, question);
    }
  }

  #readStranger(row: GridRow, text: string): void {
    const found = findPart(this, row, text);
    if (found?.sure) this.readPart(row, found.part);
    else if (found) proposePartRow(this, row, found.part);
    else if (this.#section?.leaf && text !== "" && !hasFigures(this, row) && !isGoneIndicator(this, row))
      this.#readStrangeText(row, this.#section);
    else keepRow(this, row, "PLACE-003", "notes");
  }

  /** Below the last row of the form, or of its leaf, a text without id may be another's. */
  #readStrangeText(row: GridRow, section: Section): void {
    const cell = cellAt(row, this.columns.label);
    const next = this.columns.key === undefined ? this.#begun.leafAt(this, row, this.#leaves) : undefined;
    if (next && cell) {
      this.#enter(next);
      this.#reach.meetLine(row.index);
      this.#narratives.readFirst(row.index, next.path, cell, linesAbove(this.context, next));
      keepBesideLabel(this, row);
      return;
    }
    if (cell && isAtHeading(this, row, section, this.#leaves)) {
      this.#enter(section);
      this.#narratives.readAtHeading(row.index, section.path, cell);
      keepBesideLabel(this, row);
      return;
    }
    if (!cell || this.#reach.takes(row.index, section.path)) {
      this.#readText(row, section);
      return;
    }
    this.#narratives.readApart(row.index, section.path, cell);
    keepBesideLabel(this, row);
  }
}
