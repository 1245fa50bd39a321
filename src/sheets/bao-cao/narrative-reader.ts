import type { SectionPath } from "../../domain/outline/section-path";
import { a1OfCell } from "../../domain/submission/a1-of-cell";
import type { GridCell } from "../grid";
import { sayLegacy, type PlacedText } from "../say-legacy";
import type { SubmissionDraft } from "../submission-draft";
import { writtenText, type WrittenText } from "../written-text";
import { isClosedSign } from "./interpret-signs";
import { longestParagraph } from "./narrative-rows";

interface Collected {
  readonly paragraphs: PlacedText[];
  readonly cell: string;
}

/** Lines of a leaf's text that may not be its own: a paste that ran over, or a text typed over a line of ours. */
interface DoubtfulRun {
  readonly code: "PLACE-004" | "PLACE-025" | "PLACE-026" | "PLACE-031" | "PLACE-043";
  /** The leaf whose text they stand in. */
  readonly section: SectionPath;
  /** The leaf whose rows they stand on: another one where a paste ran on into it. */
  readonly owner: SectionPath;
  readonly firstRow: number;
  readonly text: string;
  readonly firstLine: number;
  rows: number;
  lines: number;
}

/** Gathers the paragraphs of each leaf, one a row, whatever rows they fell into. */
export class NarrativeReader {
  readonly #bySection = new Map<SectionPath, Collected>();
  readonly #runs: DoubtfulRun[] = [];
  readonly #doubted: { readonly section: SectionPath; readonly question: string }[] = [];
  /** The row of the text read last, and the leaf it went to. */
  #last: { readonly row: number; readonly section: SectionPath } | undefined;
  /** A paste that has run over a row of ours, until a row without text ends it. */
  #running: DoubtfulRun | undefined;

  constructor(
    readonly draft: SubmissionDraft,
    readonly sheet: number,
    readonly label: number,
  ) {}

  /** A text row of a leaf: its text is the leaf's own, unless a paste runs on into it without a gap. */
  read(row: number, section: SectionPath, cell: GridCell | undefined): void {
    const written = cell ? writtenText(cell) : noText;
    if (written.text === "" || isClosedSign(written.text)) return;
    const run = this.#runAt(row);
    if (!run) this.#add(row, section, written);
    else if (run.owner === section || run.section === section) this.#extend(run, row, written);
    else this.#open("PLACE-026", run.section, section, row, written);
  }

  /**
   * Text in the first row of a leaf whose heading nothing says any more: likely the next leaf's. `lines`: rows of the form
   * above it, heading and all; what stands in them was taken for the leaf above, and may be this one's.
   */
  readFirst(row: number, section: SectionPath, cell: GridCell, lines: number): void {
    if (this.#last?.row === row - 1 && !this.#running) this.#doubtAbove(row, this.#last.section, lines);
    this.#open("PLACE-031", section, section, row, writtenText(cell));
  }

  /** Text over a row of ours, right below a row of text: it goes where that text goes. False where a gap lies between. */
  readOver(row: number, cell: GridCell): boolean {
    const written = writtenText(cell);
    const run = this.#runAt(row);
    if (run) this.#extend(run, row, written);
    else if (this.#last?.row === row - 1)
      this.#open("PLACE-004", this.#last.section, this.#last.section, row, written);
    else return false;
    return true;
  }

  /** Text over a line of a leaf's own that says what to write: likely written there. */
  typedOver(row: number, section: SectionPath, cell: GridCell): void {
    this.#open("PLACE-025", section, section, row, writtenText(cell));
    this.#running = undefined;
  }

  /** Text over a leaf's heading: of the paste that ran over it, or likely typed there. */
  readAtHeading(row: number, section: SectionPath, cell: GridCell): void {
    if (!this.readOver(row, cell)) this.typedOver(row, section, cell);
  }

  /** Text of no id that stands apart from the rows of the leaf above it: likely the leaf's, as it is the nearest. */
  readApart(row: number, section: SectionPath, cell: GridCell): void {
    const written = writtenText(cell);
    if (written.text === "" || isClosedSign(written.text)) return;
    const run = this.#runAt(row);
    if (run) this.#extend(run, row, written);
    else this.#open("PLACE-031", section, section, row, written);
  }

  /** The text of this row was taken for the leaf above, and stands where a leaf's lost heading stood: likely typed over it. */
  claim(row: number, section: SectionPath): void {
    const last = this.#last;
    if (this.#running || last?.row !== row || last.section === section) return;
    const written = this.#bySection.get(last.section)?.paragraphs.pop();
    if (!written) return;
    if (this.#bySection.get(last.section)?.paragraphs.length === 0) this.#bySection.delete(last.section);
    this.#open("PLACE-025", section, section, row, written);
    this.#running = undefined;
  }

  /**
   * A leaf's text may hold that of the next leaves (`owners`), of whose headings nothing is left: what stands `rows` rows and
   * more below its first row is the first one's, as the form has no more for it, what stands as far again below the next
   * one's; where nothing stands there, all of it is the first one's.
   */
  doubtRunOns(section: SectionPath, owners: readonly SectionPath[], rows: number): void {
    const paragraphs = this.#bySection.get(section)?.paragraphs ?? [];
    const firstRow = paragraphs[0]?.place.row ?? 0;
    const beginOf = (at: number): number =>
      paragraphs.findIndex(({ place }) => place.row >= firstRow + rows * (at + 1));
    owners.forEach((owner, at) => {
      const begin = at === 0 ? Math.max(0, beginOf(0)) : beginOf(at);
      const next = at + 1 < owners.length ? beginOf(at + 1) : -1;
      this.#doubt("PLACE-043", { section, owner }, begin, next < 0 ? paragraphs.length : next);
    });
  }

  /** A leaf moved away may have left the next one's text behind that of another leaf: where more stands than the form has rows for. */
  doubtLong(owner: SectionPath, rows: number): void {
    for (const [section, { paragraphs }] of this.#bySection) {
      const last = (paragraphs[0]?.place.row ?? 0) + rows;
      const isAsked = this.#runs.some((run) => run.section === section && run.code === "PLACE-043");
      const begin = paragraphs.findIndex(({ place }) => place.row >= last);
      if (!isAsked) this.#doubt("PLACE-043", { section, owner }, begin, paragraphs.length);
    }
  }

  /** Paragraphs that are in a leaf's text by now: from one, up to another. */
  #doubt(
    code: DoubtfulRun["code"],
    leaves: Pick<DoubtfulRun, "section" | "owner">,
    begin: number,
    end: number,
  ): void {
    const paragraphs = this.#bySection.get(leaves.section)?.paragraphs ?? [];
    const first = paragraphs[begin];
    if (!first || begin >= end) return;
    const run = paragraphs.slice(begin, end);
    this.#runs.push({
      code,
      ...leaves,
      firstRow: first.place.row,
      text: first.text,
      firstLine: linesOf(paragraphs.slice(0, begin)),
      rows: run.length,
      lines: linesOf(run),
    });
  }

  #doubtAbove(row: number, section: SectionPath, lines: number): void {
    const paragraphs = this.#bySection.get(section)?.paragraphs ?? [];
    const begin = paragraphs.findIndex(({ place }) => place.row >= row - lines);
    this.#doubt("PLACE-004", { section, owner: section }, begin, paragraphs.length);
  }

  /** The paste that reaches down to the row above. */
  #runAt(row: number): DoubtfulRun | undefined {
    return this.#last?.row === row - 1 ? this.#running : undefined;
  }

  #open(
    code: DoubtfulRun["code"],
    section: SectionPath,
    owner: SectionPath,
    firstRow: number,
    written: WrittenText,
  ): void {
    const { text } = written;
    const firstLine = linesOf(this.#bySection.get(section)?.paragraphs ?? []);
    const run: DoubtfulRun = { code, section, owner, firstRow, text, firstLine, rows: 0, lines: 0 };
    this.#runs.push(run);
    this.#extend(run, firstRow, written);
  }

  #extend(run: DoubtfulRun, row: number, written: WrittenText): void {
    run.rows++;
    run.lines += linesOf([written]);
    this.#add(row, run.section, written);
    this.#running = run;
  }

  #add(row: number, section: SectionPath, written: WrittenText): void {
    const before = this.#bySection.get(section);
    const placed = { ...written, place: { sheet: this.sheet, row, column: this.label } };
    if (before) before.paragraphs.push(placed);
    else this.#bySection.set(section, { paragraphs: [placed], cell: a1OfCell(row, this.label) });
    this.#last = { row, section };
    this.#running = undefined;
  }

  /** A leaf under a heading that was reworded: all of its text is in doubt. */
  doubtLeaf(section: SectionPath, question: string): void {
    this.#doubted.push({ section, question });
  }

  /** Gives the draft its narratives and questions; returns the paragraphs of each leaf. */
  finish(): ReadonlyMap<SectionPath, readonly PlacedText[]> {
    for (const [section, { paragraphs, cell }] of this.#bySection) {
      this.draft.narratives.push({
        section,
        text: paragraphs.map(({ text }) => text).join("\n"),
        sheet: this.draft.sheets[this.sheet] ?? "",
        cell,
      });
      sayLegacy(this.draft, paragraphs, { section });
      this.#sayLong(section, paragraphs);
    }
    for (const { section, question } of this.#doubted) {
      const lines = linesOf(this.#bySection.get(section)?.paragraphs ?? []);
      if (lines > 0) this.draft.doubtfulTexts.push({ question, section, firstLine: 0, lines });
    }
    for (const run of this.#runs) this.#ask(run);
    return new Map([...this.#bySection].map(([section, { paragraphs }]) => [section, paragraphs]));
  }

  /** Excel shows no more of a row than 409 points of it: the end of such a paragraph is neither seen nor printed. */
  #sayLong(section: SectionPath, paragraphs: readonly PlacedText[]): void {
    const long = paragraphs.filter(({ text }) => text.length > longestParagraph);
    const [first] = long;
    if (!first) return;
    const params = { count: long.length, most: longestParagraph };
    this.draft.find("PLACE-042", "notes", first.place, params, { section });
  }

  #ask({ code, section, owner, firstRow, text, firstLine, rows, lines }: DoubtfulRun): void {
    const place = { sheet: this.sheet, row: firstRow, column: this.label };
    const into = this.draft.context.sections.get(section);
    const other = owner !== section && into ? { other: `${into.shownPath} ${into.shortName}` } : {};
    const params = { text: text.slice(0, 80), count: rows, ...other };
    const question = `over:${owner}:${a1OfCell(firstRow, this.label)}`;
    this.draft.find(code, "needs-reason", place, params, { section: owner, question });
    this.draft.doubtfulTexts.push({ question, section, firstLine, lines });
  }
}

const noText: WrittenText = { text: "" };

const linesOf = (paragraphs: readonly WrittenText[]): number =>
  paragraphs.reduce((count, { text }) => count + text.split("\n").length, 0);
