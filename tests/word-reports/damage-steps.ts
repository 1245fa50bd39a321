import type { Section } from "../../src/domain/campaign/campaign";
import type { CampaignContext } from "../../src/domain/campaign/context";
import { parseSectionPath } from "../../src/domain/outline/section-path";
import tables from "../domain/text/legacy-encodings.json";
import type { WordLine } from "./word-file";

/** What a writer did to the report, and what may come of it. */
export interface WordDamage {
  readonly name: string;
  readonly apply: (lines: readonly WordLine[], context: CampaignContext) => readonly WordLine[];
  /** Leaves whose texts need not be certain any more: they may be asked about, or stand outside the outline. */
  readonly doubtful?: readonly string[];
  /** Codes that must be told. */
  readonly tells?: readonly string[];
}

export const heading =
  (change: (line: WordLine, section: Section) => WordLine) =>
  (lines: readonly WordLine[], context: CampaignContext): readonly WordLine[] =>
    lines.map((line) => {
      const section =
        line.heads === undefined ? undefined : context.sections.get(parseSectionPath(line.heads));
      return section ? change(line, section) : line;
    });

export const each = (change: (line: WordLine, at: number) => WordLine) => (lines: readonly WordLine[]) =>
  lines.map(change);

export const plain = (line: WordLine): WordLine => ({ ...line, bold: false });
export const shortened = (section: Section): string => section.shortName;

/** Of a text in Unicode what an old font would have had typed. */
function typedIn(encoding: "tcvn3" | "vni", text: string): string {
  const table = tables[encoding] as Readonly<Record<string, string>>;
  const back = new Map(Object.entries(table).map(([old, letter]) => [letter, old]));
  // TCVN3 has no capitals with tones: they are typed small, whole lines in a font of capitals.
  const old = (letter: string): string => back.get(letter) ?? back.get(letter.toLowerCase()) ?? letter;
  return [...text.normalize("NFC")].map(old).join("");
}

export const inFont = (encoding: "tcvn3" | "vni", font: string) =>
  each((line) => {
    const isCapitals = encoding === "tcvn3" && line.text === line.text.toUpperCase();
    const text = typedIn(encoding, isCapitals ? line.text.toLowerCase() : line.text);
    return { ...line, text, font: isCapitals ? `${font}H` : font };
  });

export const under =
  (path: string, change: (texts: readonly WordLine[]) => readonly WordLine[]) =>
  (lines: readonly WordLine[]) => {
    const from = lines.findIndex(({ of }) => of === path);
    const to = lines.findLastIndex(({ of }) => of === path) + 1;
    return [...lines.slice(0, from), ...change(lines.slice(from, to)), ...lines.slice(to)];
  };

export const without = (path: string) => (lines: readonly WordLine[]) =>
  lines.filter(({ heads }) => heads !== path);

export const renamed = (path: string, text: string, more: Partial<WordLine> = {}) =>
  each((line) => (line.heads === path ? { ...line, text, ...more } : line));

export const chain =
  (...steps: readonly WordDamage["apply"][]): WordDamage["apply"] =>
  (lines, context) =>
    steps.reduce((standing, step) => step(standing, context), lines);

export const ordinal = { a: "a", b: "b", c: "c" } as const;
