import type { Section } from "../../domain/campaign/campaign";
import type { SectionPath } from "../../domain/outline/section-path";
import { a1OfCell } from "../../domain/submission/a1-of-cell";
import { toNfc } from "../../domain/text/fold";
import { convertLegacy } from "../../domain/text/legacy-encoding";
import { cellAt, cellText } from "../cell-text";
import type { GridCell, GridRow } from "../grid";
import type { SubmissionDraft } from "../submission-draft";
import { isClosedSign } from "./interpret-signs";

interface Collected {
  readonly paragraphs: string[];
  readonly cell: string;
}

/** Gathers the paragraphs of each leaf, one a row, whatever rows they fell into. */
export class NarrativeReader {
  readonly #bySection = new Map<SectionPath, Collected>();
  #section: Section | undefined;

  constructor(
    readonly draft: SubmissionDraft,
    readonly sheet: number,
    readonly label: number,
  ) {}

  /** The leaf whose text was read last. */
  get section(): Section | undefined {
    return this.#section;
  }

  read(row: GridRow, section: Section | undefined, others: readonly GridCell[]): void {
    if (!section) return;
    this.#section = section;
    const cell = cellAt(row, this.label);
    if (cell) this.#add(row, section.path, cell);
    for (const other of others) this.#keepBeside(row, section.path, other);
  }

  /** Text that was pasted over a heading or line of ours goes to the leaf above it, and a person is asked. */
  readOverHeading(row: GridRow, above: Section, over: SectionPath | undefined): void {
    const cell = cellAt(row, this.label);
    if (!cell) return;
    this.#add(row, above.path, cell);
    const place = { sheet: this.sheet, row: row.index, column: this.label };
    this.draft.find("PLACE-004", "needs-reason", place, { text: cellText(cell).slice(0, 80) }, {
      section: above.path,
      question: `over:${above.path}:${over ?? ""}:${row.index + 1}`,
    });
  }

  #add(row: GridRow, section: SectionPath, cell: GridCell): void {
    const text = paragraphText(cell);
    if (text === "") return;
    const before = this.#bySection.get(section);
    if (before) before.paragraphs.push(text);
    else this.#bySection.set(section, { paragraphs: [text], cell: a1OfCell(row.index, this.label) });
  }

  #keepBeside(row: GridRow, section: SectionPath, cell: GridCell): void {
    const text = cellText(cell);
    if (text === "" || isClosedSign(text)) return;
    this.draft.keep(text, { sheet: this.sheet, row: row.index, column: cell.column }, section, "PLACE-005", "notes");
  }

  finish(): void {
    for (const [section, { paragraphs, cell }] of this.#bySection) {
      this.draft.narratives.push({ section, text: paragraphs.join("\n"), sheet: this.draft.sheets[this.sheet] ?? "", cell });
    }
  }
}

/** The paragraph as written: line breaks inside a cell stay, only the ends are trimmed. */
function paragraphText(cell: GridCell): string {
  if (cell.value.kind !== "text") return cellText(cell);
  const text = cell.legacyFont === undefined ? cell.value.value : convertLegacy(cell.value.value, cell.legacyFont);
  return toNfc(text).replace(/\r\n?/g, "\n").replace(/\u00A0/g, " ").trim();
}
