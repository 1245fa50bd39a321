import { romanNumber } from "../../domain/outline/roman-number";

/** How the paragraphs of one depth of a list are counted. */
export interface ListLevel {
  start: number;
  /** As Word names it: "decimal", "upperRoman", "bullet", "none" … */
  format: string;
  /** "%1.%2." */
  text: string;
}

export interface ListKind {
  /** The definition that counts: lists of one definition go on counting together. */
  readonly counted: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
}

/** Word has nine depths; a file may say any number. */
const deepest = 8;

/** Counts a document's numbered paragraphs as Word does. */
export class ListCounter {
  readonly #counts = new Map<string, number[]>();

  constructor(readonly lists: ReadonlyMap<string, ListKind>) {}

  /** What stands in front of the next paragraph of this list at this depth. "0" is no list. */
  next(id: string, depth: number): string {
    const list = this.lists.get(id);
    const level = list?.levels.get(depth);
    if (!list || !level || depth > deepest || depth < 0) return "";
    const counts = this.#counts.get(list.counted) ?? [];
    this.#counts.set(list.counted, counts);
    counts.length = Math.min(counts.length, depth + 1);
    const startOf = (at: number): number => list.levels.get(at)?.start ?? 1;
    for (let above = counts.length; above < depth; above++) counts.push(startOf(above));
    counts[depth] = (counts[depth] ?? startOf(depth) - 1) + 1;
    return shownLabel(level, list.levels, counts);
  }
}

function shownLabel(
  { format, text }: ListLevel,
  levels: ReadonlyMap<number, ListLevel>,
  counts: readonly number[],
): string {
  if (format === "none") return "";
  if (format === "bullet") return bulletOf(text);
  return text
    .replace(/%([1-9])/g, (_, place: string) => {
      const at = Number(place) - 1;
      return shownCount(levels.get(at)?.format ?? "decimal", counts[at] ?? 1);
    })
    .trim();
}

/** Bullets of symbol fonts stand where no letter is; they mean a dash, an asterisk or a plus themselves. */
const bulletOf = (text: string): string => (/^[-–—+*•]$/u.test(text.trim()) ? text.trim() : "-");

const letters = "abcdefghijklmnopqrstuvwxyz";

/** Roman numbers go no further in any report; a damaged start may be any number. */
const highest = 3000;

function shownCount(format: string, count: number): string {
  if (count < 1 || count > highest) return String(count);
  if (format === "upperRoman") return romanNumber(count);
  if (format === "lowerRoman") return romanNumber(count).toLowerCase();
  const letter = letters[(count - 1) % letters.length] ?? "a";
  if (format === "lowerLetter") return letter;
  if (format === "upperLetter") return letter.toUpperCase();
  return format === "decimalZero" && count < 10 ? `0${count}` : String(count);
}
