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
  readonly firstLine: number;
  lines: number;
  lastRow: number;
}

/** Gathers the paragraphs of each leaf, one a row, whatever rows they fell into. */
export class NarrativeReader {
  readonly #bySection = new Map<SectionPath, Collected>();
  readonly #runs: PasteRun[] = [];
  readonly #doubted: { readonly section: SectionPath; readonly question: string }[] = [];
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
    if (run) this.#extend(run, row, text);
    else this.#add(row, section.path, text);
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
      this.#extend(run, row, text);
      return true;
    }
    if (!this.#leaf) return false;
    const section = this.#leaf.path;
    const before = this.#bySection.get(section)?.paragraphs ?? [];
    const opened = { section, firstRow: row, lastRow: row, text, firstLine: linesOf(before), lines: 0 };
    this.#runs.push(opened);
    this.#extend(opened, row, text);
    return true;
  }

  #extend(run: PasteRun, row: number, text: string): void {
    run.lastRow = row;
    run.lines += linesOf([text]);
    this.#add(row, run.section, text);
  }

  /** A leaf under a heading that was reworded: all of its text is in doubt. */
  doubtLeaf(section: SectionPath, question: string): void {
    this.#doubted.push({ section, question });
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
    for (const { section, question } of this.#doubted) {
      const lines = linesOf(this.#bySection.get(section)?.paragraphs ?? []);
      if (lines > 0) this.draft.doubtfulTexts.push({ question, section, firstLine: 0, lines });
    }
    for (const { section, firstRow, lastRow, text, firstLine, lines } of this.#runs) {
      const place = { sheet: this.sheet, row: firstRow, column: this.label };
      const params = { text: text.slice(0, 80), count: lastRow - firstRow + 1 };
      const question = `over:${section}:${a1OfCell(firstRow, this.label)}`;
      this.draft.find("PLACE-004", "needs-reason", place, params, { section, question });
      this.draft.doubtfulTexts.push({ question, section, firstLine, lines });
    }
  }
}

const linesOf = (paragraphs: readonly string[]): number =>
  paragraphs.reduce((count, paragraph) => count + paragraph.split("\n").length, 0);

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
