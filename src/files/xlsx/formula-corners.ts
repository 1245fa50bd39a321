/** A cell as a formula names it: "$C9" is { columnMark: "$", letters: "C", rowMark: "", row: 9 }. */
export interface Corner {
  readonly columnMark: string;
  readonly letters: string;
  readonly rowMark: string;
  /** From 1, as it is written. */
  readonly row: number;
  /** A sheet is named in front of it. */
  readonly elsewhere: boolean;
}

/** Where it stands in the formula. */
export interface PlacedCorner {
  readonly start: number;
  readonly end: number;
  readonly corner: Corner;
}

const text = /"(?:[^"]|"")*"/;
/** Columns of tables, and other workbooks. */
const brackets = /\[[^\]]*\]/;
const sheet = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!/u;
const corner = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})/;
const token = new RegExp(
  `${text.source}|${brackets.source}|(${sheet.source})?(?<![\\p{L}\\p{N}_.\\\\])${corner.source}(?::${corner.source})?(?![\\p{L}\\p{N}_.(!\\\\])`,
  "gu",
);

type Parts = readonly (string | undefined)[];

/** The cells a formula names, in their order; of a range both corners. Texts, names, functions and columns of tables are none. */
export function cornersOf(formula: string): readonly PlacedCorner[] {
  const found: PlacedCorner[] = [];
  for (const match of formula.matchAll(token)) {
    const [, before = "", ...parts] = match as Parts as readonly [string, ...(string | undefined)[]];
    const elsewhere = before !== "";
    const first = cornerOf(parts.slice(0, 4), match.index + before.length, elsewhere);
    if (!first) continue;
    found.push(first);
    const last = cornerOf(parts.slice(4, 8), first.end + 1, elsewhere);
    if (last) found.push(last);
  }
  return found;
}

function cornerOf(parts: Parts, start: number, elsewhere: boolean): PlacedCorner | undefined {
  const [columnMark = "", letters, rowMark = "", digits] = parts;
  if (letters === undefined || digits === undefined) return undefined;
  const end = start + columnMark.length + letters.length + rowMark.length + digits.length;
  return { start, end, corner: { columnMark, letters, rowMark, row: Number(digits), elsewhere } };
}

/** The formula with each cell it names as `replace` says it; undefined leaves it as it is. */
export function replaceCorners(formula: string, replace: (corner: Corner) => string | undefined): string {
  let replaced = "";
  let at = 0;
  for (const { start, end, corner } of cornersOf(formula)) {
    replaced += formula.slice(at, start) + (replace(corner) ?? formula.slice(start, end));
    at = end;
  }
  return replaced + formula.slice(at);
}
