import type { SectionPath } from "../../domain/outline/section-path";
import type { DoubtfulText, Narrative, OutsideContent } from "../../domain/submission/submission";
import { wordReadingWords as words } from "../../messages/word-reading-words";

interface Leaf {
  readonly lines: string[];
  /** Of its first paragraph. */
  readonly number: number;
}

/** A run of lines of a leaf about which a person is asked. */
export interface Doubt {
  readonly question: string;
  readonly section: SectionPath;
  firstLine: number;
  lines: number;
}

/** Gathers what stands under each heading, paragraph by paragraph, in whatever order sections come. */
export class SectionTexts {
  readonly #leaves = new Map<SectionPath, Leaf>();
  readonly #doubts: Doubt[] = [];
  readonly #outside: { readonly number: number; readonly lines: string[] }[] = [];

  /** A leaf that was headed, though nothing may stand under it. */
  get headed(): ReadonlySet<SectionPath> {
    return this.#headed;
  }

  readonly #headed = new Set<SectionPath>();

  head(section: SectionPath): void {
    this.#headed.add(section);
  }

  add(section: SectionPath, text: string, number: number, doubt?: Doubt): void {
    const leaf = this.#leaves.get(section) ?? { lines: [], number };
    this.#leaves.set(section, leaf);
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    if (doubt) {
      if (doubt.lines === 0) {
        doubt.firstLine = leaf.lines.length;
        this.#doubts.push(doubt);
      }
      doubt.lines += lines.length;
    }
    leaf.lines.push(...lines);
  }

  /** Content of no section: a run of it is one piece, kept whole. */
  keep(text: string, number: number, isNewRun: boolean): void {
    const last = this.#outside.at(-1);
    if (last && !isNewRun) last.lines.push(text);
    else this.#outside.push({ number, lines: [text] });
  }

  narratives(): readonly Narrative[] {
    return [...this.#leaves].map(([section, { lines, number }]) => ({
      section,
      text: lines.join("\n"),
      sheet: "",
      cell: words.paragraph(number),
      isFromWord: true,
    }));
  }

  doubts(): readonly DoubtfulText[] {
    return this.#doubts.map((doubt) => ({ ...doubt }));
  }

  outside(): readonly (OutsideContent & { readonly count: number; readonly number: number })[] {
    return this.#outside.map(({ number, lines }) => ({
      sheet: "",
      cell: words.paragraph(number),
      text: lines.join("\n"),
      count: lines.length,
      number,
    }));
  }
}
