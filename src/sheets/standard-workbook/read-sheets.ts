import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { readOutlineSheet } from "../bao-cao/interpret";
import type { OutlineRead } from "../bao-cao/outline-read";
import { reportCheckFormulas } from "../bao-cao/report-check-formulas";
import { reportMissing } from "../bao-cao/report-missing";
import type { CellGrid } from "../grid";
import { interpretListSheet } from "../lists/interpret";
import type { SubmissionDraft } from "../submission-draft";
import { interpretGeneralSheet } from "../thong-tin-chung/interpret";
import { withOwnParticulars } from "../thong-tin-chung/other-version";
import { particularsOf } from "../thong-tin-chung/particulars";
import { keepOtherUnits, keepUnknownSheet } from "./keep-strangers";
import type { RecognisedSheet, SheetMeaning } from "./recognise-sheets";
import { readSecondGeneral } from "./second-general";
import { readSecondList } from "./second-list";
import { readSecondOutline } from "./second-outline";

/** Whose workbook it is. A kind may be known where only one of several units of it can be meant. */
export interface Reporter {
  readonly unit: Unit | undefined;
  readonly kind: string | undefined;
}

/** The first sheet of each kind, then further ones: rows may have moved there, or it is a copy. */
export function readSheets(
  context: CampaignContext,
  sheets: readonly RecognisedSheet[],
  reporter: Reporter,
  draft: SubmissionDraft,
): void {
  const reading = new SheetsReading(context, reporter, draft);
  for (const sheet of sheets) if (sheet.copyOf === undefined) reading.first(sheet);
  for (const sheet of sheets) {
    const first = sheet.copyOf === undefined ? undefined : sheets[sheet.copyOf];
    if (first) reading.second(sheet, first.grid);
  }
  reading.finish();
}

const ownGeneral = (context: CampaignContext, grid: CellGrid, isOtherVersion: boolean): CellGrid =>
  isOtherVersion ? withOwnParticulars(context, grid) : grid;

class SheetsReading {
  #general: number | undefined;
  #outline: { readonly index: number; readonly name: string; readonly read: OutlineRead } | undefined;

  constructor(
    readonly context: CampaignContext,
    readonly reporter: Reporter,
    readonly draft: SubmissionDraft,
  ) {}

  first({ index, grid, meaning, isOtherVersion = false }: RecognisedSheet): void {
    const { context, draft } = this;
    const { unit } = this.reporter;
    if (meaning.kind === "general") {
      this.#general = index;
      interpretGeneralSheet(context, ownGeneral(context, grid, isOtherVersion), index, unit, draft);
    } else if (meaning.kind === "list" && meaning.list)
      interpretListSheet(context, meaning.list, grid, index, draft, isOtherVersion);
    else if (meaning.kind === "outline") this.#firstOutline(grid, index, isOtherVersion);
    else this.#keep(grid, index, meaning);
  }

  #firstOutline(grid: CellGrid, index: number, isOtherVersion: boolean): void {
    const { context, draft } = this;
    const { kind } = this.reporter;
    const read = readOutlineSheet(context, grid, index, kind, draft, { isOtherVersion });
    if (kind !== undefined && !isOtherVersion)
      reportCheckFormulas(context, grid, index, kind, read.columns, draft);
    this.#outline = { index, name: grid.name, read };
  }

  /** Sheets that are no part of the form, or of another unit's. */
  #keep(grid: CellGrid, index: number, meaning: SheetMeaning): void {
    const { draft } = this;
    const taken = this.reporter.unit?.name ?? "";
    if (meaning.kind === "other-unit") keepOtherUnits(grid, index, { other: meaning.unit, taken }, draft);
    else if (meaning.kind !== "machinery") keepUnknownSheet(grid, index, draft);
  }

  second({ index, grid, meaning, isOtherVersion = false }: RecognisedSheet, first: CellGrid): void {
    const { context, draft } = this;
    const { unit, kind } = this.reporter;
    if (meaning.kind === "general")
      readSecondGeneral(context, ownGeneral(context, grid, isOtherVersion), index, unit, draft, first);
    else if (meaning.kind === "list" && meaning.list)
      readSecondList(context, meaning.list, grid, index, draft, first, isOtherVersion);
    else if (this.#outline) {
      const read = readSecondOutline(context, grid, index, kind, draft, this.#outline, isOtherVersion);
      this.#outline = { ...this.#outline, read };
    }
  }

  /** What stands on no sheet is gone. */
  finish(): void {
    if (this.#general !== undefined) this.#missingParticulars(this.#general);
    if (!this.#outline) return;
    const { index, read } = this.#outline;
    const { kind, unit } = this.reporter;
    // While it is asked whose the file is, it lacks what the unit it is likely of would owe.
    reportMissing(this.context, kind ?? unit?.kind, index, this.draft, read);
  }

  /** A particular that is asked and has no row on any sheet. */
  #missingParticulars(sheet: number): void {
    const { unit } = this.reporter;
    if (!unit) return;
    const place = { sheet, row: 0, column: 0 };
    for (const { slot, part, period } of particularsOf(this.context, unit.kind))
      if (this.draft.figures.place(slot) === undefined)
        this.draft.find("PLACE-001", "needs-reason", place, {}, { part: part.id, period: period.id });
  }
}
