import type { Section } from "../../domain/campaign/campaign";
import type { SectionPath } from "../../domain/outline/section-path";
import { a1OfCell } from "../../domain/submission/a1-of-cell";
import { toNfc } from "../../domain/text/fold";
import { convertLegacy } from "../../domain/text/legacy-encoding";
import { cellText } from "../cell-text";
import type { GridCell } from "../grid";
import type { SubmissionDraft } from "../submission-draft";
import { isClosedSign } from "./interpret-signs";

interface Collected {
  readonly paragraphs: string[];
  readonly cell: string;
}

/** A paste that ran over rows of ours: it belongs to the leaf it began in, until a row without text ends it. */
interface PasteRun {
  readonly section: SectionPath;
  readonly firstRow: number;
  readonly text: string;
  lastRow: number;
}

/** Gathers the paragraphs of each leaf, one a row, whatever rows they fell into. */
export class NarrativeReader {
  readonly #bySection = new Map<SectionPath, Collected>();
  readonly #runs: PasteRun[] = [];
  #leaf: Section | undefined;

  constructor(
    readonly draft: SubmissionDraft,
    readonly sheet: number,
    readonly label: number,
  ) {}

  /** The leaf whose text rows were passed last. */
  get leaf(): Section | undefined {
    return this.#leaf;
  }

  /** A text row of a leaf; while a paste runs on, its text still belongs to the leaf it began in. */
  read(row: number, section: Section, cell: GridCell | undefined): void {
    const text = cell ? paragraphText(cell) : "";
    const run = text === "" ? undefined : this.#runOn(row);
    if (!run) this.#leaf = section;
    if (text === "" || isClosedSign(text)) return;
    if (run) run.lastRow = row;
    this.#add(row, run ? run.section : section.path, text);
  }

  /** The paste that reaches down to the row above. */
  #runOn(row: number): PasteRun | undefined {
    const run = this.#runs.at(-1);
    return run?.lastRow === row - 1 ? run : undefined;
  }

  /** Text that was pasted over a row of ours goes to the leaf above it. False where no leaf stands above. */
  readOver(row: number, cell: GridCell): boolean {
    const text = paragraphText(cell);
    const run = this.#runOn(row);
    if (run) {
      run.lastRow = row;
      this.#add(row, run.section, text);
      return true;
    }
    if (!this.#leaf) return false;
    this.#runs.push({ section: this.#leaf.path, firstRow: row, lastRow: row, text });
    this.#add(row, this.#leaf.path, text);
    return true;
  }

  #add(row: number, section: SectionPath, text: string): void {
    const before = this.#bySection.get(section);
    if (before) before.paragraphs.push(text);
    else this.#bySection.set(section, { paragraphs: [text], cell: a1OfCell(row, this.label) });
  }

  finish(): void {
    for (const [section, { paragraphs, cell }] of this.#bySection) {
      this.draft.narratives.push({
        section,
        text: paragraphs.join("\n"),
        sheet: this.draft.sheets[this.sheet] ?? "",
        cell,
      });
    }
    for (const { section, firstRow, lastRow, text } of this.#runs) {
      const place = { sheet: this.sheet, row: firstRow, column: this.label };
      const params = { text: text.slice(0, 80), count: lastRow - firstRow + 1 };
      const question = `over:${section}:${a1OfCell(firstRow, this.label)}`;
      this.draft.find("PLACE-004", "needs-reason", place, params, { section, question });
    }
  }
}

/** The paragraph as written: line breaks inside a cell stay, only the ends are trimmed. */
function paragraphText(cell: GridCell): string {
  if (cell.value.kind !== "text") return cellText(cell);
  const text =
    cell.legacyFont === undefined ? cell.value.value : convertLegacy(cell.value.value, cell.legacyFont);
  return toNfc(text)
    .replace(/\r\n?/g, "\n")
    .replace(/\u00A0/g, " ")
    .trim();
}
