import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { Finding } from "../../domain/finding";
import { isAnswered } from "../../domain/submission/is-answered";
import type { Submission } from "../../domain/submission/submission";
import { namesOf } from "../../messages/catalogue";
import type { Language } from "../../messages/sentence";
import type { OutlineLayout } from "../../sheets/bao-cao/layout";
import { noteColumn } from "../../sheets/bao-cao/note-column";
import { textAt } from "../../sheets/cell-text";
import type { BookGrid, CellGrid } from "../../sheets/grid";
import { bookRules } from "../../sheets/own-rules/book-rules";
import type { BookRules } from "../../sheets/own-rules/own-rules";
import { interpretBook } from "../../sheets/standard-workbook/interpret";
import { layStandardWorkbook } from "../../sheets/standard-workbook/lay";
import { standardTemplate } from "../../sheets/standard-workbook/template";
import { checkedFindings } from "../json/check-json";
import { viewFinding } from "../finding-views";
import type { ReasonCell } from "../finding-view";
import { type FixSource, offeredFor } from "./fixes";
import { formDate } from "../form-date";
import { type LegacyCell, legacyCells } from "./legacy-cells";
import { outlineView } from "./outline-view";
import { placeOfCell } from "./place-of-cell";
import type { BookPlace } from "../ports";
import type { CheckView, OutlineView } from "./unit-views";

/** A unit's own workbook while it is open: what stands in it, read again whenever it changed. */
export class UnitBook {
  readonly submission: Submission;
  readonly findings: readonly Finding[];
  readonly #layout: OutlineLayout;
  #legacy: readonly LegacyCell[] | undefined;
  readonly #noteColumns = new Map<CellGrid, number | undefined>();

  constructor(
    readonly context: CampaignContext,
    readonly unit: Unit,
    readonly grid: BookGrid,
  ) {
    this.submission = interpretBook(context, grid, {
      file: "",
      entry: undefined,
      // The open workbook is no file: its questions are its own.
      sha256: "0".repeat(64),
      lastSaved: undefined,
      sentAt: undefined,
    });
    this.findings = checkedFindings(context, this.submission);
    this.#layout = standardTemplate(context, unit.kind).layout;
  }

  outline(): OutlineView {
    return outlineView(this.context, this.unit, this.submission, this.findings, {
      figure: this.#place,
      text: this.#leaf,
    });
  }

  check(checkedAt: string, language: Language): Omit<CheckView, "undoable"> {
    const { sections, figures } = this.outline();
    const names = namesOf(this.context);
    const findings = [...this.findings].sort(bySeverity).map((finding, at) => {
      const place = this.#placeOf(finding);
      const view = viewFinding(names, finding, at, language);
      if (!place) return view;
      return {
        ...view,
        place,
        ...offeredFor(this.#fixSource(), finding, place),
        reason: this.#reasonOf(finding),
      };
    });
    return {
      checkedAt,
      findings,
      progress: { sections, figures },
      isComplete: this.findings.every(({ severity }) => severity !== "blocks"),
      rulesLost: this.findings.some(({ code }) => ofLostRules.has(code)),
    };
  }

  #fixSource(): FixSource {
    const { context, submission } = this;
    return { context, submission, legacy: () => (this.#legacy ??= legacyCells(this.grid)) };
  }

  /** The workbook's own column for reasons, on the row of the figure it is asked for. */
  #reasonOf({ severity, part, period }: Finding): ReasonCell | undefined {
    const isAsked = severity === "needs-reason" && part !== undefined && period !== undefined;
    const slot = isAsked ? this.context.index.slotOf(part, period) : undefined;
    const at = slot === undefined ? undefined : this.#place(slot);
    return at && this.#noteCell(at);
  }

  #noteCell({ sheet, row }: BookPlace): ReasonCell | undefined {
    const grid = this.grid.sheets.find(({ name }) => name === sheet);
    const column = grid && this.#noteColumn(grid);
    if (column === undefined) return undefined;
    const standing = grid?.rows.find(({ index }) => index === row);
    return { place: { sheet, row, column }, text: standing ? textAt(standing, column) : "" };
  }

  /** Looked for once a sheet: each finding that asks for a reason wants to know. */
  #noteColumn(grid: CellGrid): number | undefined {
    if (!this.#noteColumns.has(grid)) this.#noteColumns.set(grid, noteColumn(this.context, grid));
    return this.#noteColumns.get(grid);
  }

  #placeOf({ place, part, period, section }: Finding): BookPlace | undefined {
    if (place.sheet !== undefined && place.cell !== undefined) return placeOfCell(place.sheet, place.cell);
    const slot = part && period && this.context.index.slotOf(part, period);
    if (slot !== undefined) return this.#place(slot);
    return section && this.#leaf(section);
  }

  readonly #leaf = (section: NonNullable<Finding["section"]>): BookPlace | undefined => {
    const rows = this.#layout.narrativeOf(section);
    const sheet = this.#outlineSheet();
    return rows && sheet !== undefined
      ? { sheet, row: rows.first, column: this.#layout.columns.label }
      : undefined;
  };

  /** Where a figure stands, or would stand in a form nobody has moved about in. */
  readonly #place = (slot: number): BookPlace | undefined => {
    const found = this.submission.figures.place(slot);
    if (found) {
      const sheet = this.submission.sheets[found.sheet];
      return sheet === undefined ? undefined : { sheet, row: found.row, column: found.column };
    }
    const figure = this.context.index.slots[slot];
    const row = figure && this.#layout.rowOf(figure.part.id, figure.period.id);
    const column = figure && this.#layout.columnOf(figure.period.id);
    const sheet = this.#outlineSheet();
    return row === undefined || column === undefined || sheet === undefined
      ? undefined
      : { sheet, row, column };
  };

  #outlineSheet(): string | undefined {
    const slots = this.context.index.slots;
    const placed = slots.find(
      ({ slot, indicator }) =>
        indicator.nature !== "particular" && this.submission.figures.place(slot) !== undefined,
    );
    const at = placed && this.submission.figures.place(placed.slot)?.sheet;
    return at === undefined ? this.grid.sheets[1]?.name : this.submission.sheets[at];
  }

  /** What the form says of its entries, where they stand now. */
  rules(): BookRules {
    const { context, unit, submission } = this;
    const laid = layStandardWorkbook(context, {
      ...{ unit, answers: submission, revision: submission.revision },
      createdAt: formDate(context),
    });
    return bookRules(context, laid, this.grid);
  }

  answered(): { readonly figures: number; readonly sections: number } {
    return answeredIn(this.context, this.submission);
  }
}

/** Figures that were typed, and sections with a text. */
export function answeredIn(
  { index }: CampaignContext,
  { figures, narratives }: Pick<Submission, "figures" | "narratives">,
): { readonly figures: number; readonly sections: number } {
  return {
    figures: index.slots.filter(({ slot, derived }) => !derived && isAnswered(figures, slot)).length,
    sections: new Set(narratives.map(({ section }) => section)).size,
  };
}

/** Told where something of the form's own formulas was pasted over. */
const ofLostRules: ReadonlySet<string> = new Set(["LIST-015", "PLACE-008", "PLACE-029", "PLACE-041"]);

const weights = { blocks: 0, "needs-reason": 1, notes: 2 } as const;
const bySeverity = (one: Finding, other: Finding): number => weights[one.severity] - weights[other.severity];
