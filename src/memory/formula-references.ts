import type { CellRange } from "../sheets/grid";

/** What a formula of a user's may depend on. */
export interface FormulaReach {
  /** It names something we do not follow (a defined name, a table, INDIRECT): it may depend on anything. */
  readonly anything: boolean;
  readonly ranges: readonly { readonly sheet: string; readonly range: CellRange }[];
}

const strings = /"(?:[^"]|"")*"/g;
const sheetName = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/u;
const corner = /\$?([A-Za-z]{1,3})\$?(\d{1,7})/;
const columnsOnly = /\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})/;
const rowsOnly = /\$?(\d{1,7}):\$?(\d{1,7})/;
const reference = new RegExp(
  `(?:${sheetName.source})?(?:${corner.source}(?::${corner.source})?|${columnsOnly.source}|${rowsOnly.source})(?![\\p{L}\\p{N}_(])`,
  "gu",
);
const far = { lastRow: 1_048_575, lastColumn: 16_383 };
const volatile = /\b(?:INDIRECT|OFFSET|TODAY|NOW|RAND|RANDBETWEEN)\s*\(/i;
/** A word that is no function and no truth value, or a table's brackets: a name. */
const nameLeft = /\[|[\p{L}_\\][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(])/gu;
const truth = /^(?:TRUE|FALSE)$/i;

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `home`: the sheet the formula stands in. A text that is "" (the rest of a shared formula) may depend on anything. */
export function formulaReach(formula: string, home: string): FormulaReach {
  const bare = formula.replace(strings, '""');
  const ranges: { sheet: string; range: CellRange }[] = [];
  const rest = bare.replace(reference, (...match: (string | undefined)[]) => {
    ranges.push({
      sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? home,
      range: rangeOf(match.slice(3)),
    });
    return "0";
  });
  const names = [...rest.matchAll(nameLeft)].some(([word]) => !truth.test(word));
  return { anything: formula === "" || volatile.test(bare) || names, ranges };
}

function rangeOf(parts: readonly (string | undefined)[]): CellRange {
  const [letters, row, lastLetters = letters, lastRow = row, left, right, top, bottom] = parts;
  if (letters !== undefined)
    return ordered(Number(row) - 1, columnOf(letters), Number(lastRow) - 1, columnOf(lastLetters ?? letters));
  if (left !== undefined) return ordered(0, columnOf(left), far.lastRow, columnOf(right ?? left));
  return ordered(Number(top) - 1, 0, Number(bottom) - 1, far.lastColumn);
}

const ordered = (row: number, column: number, otherRow: number, otherColumn: number): CellRange => ({
  firstRow: Math.min(row, otherRow),
  firstColumn: Math.min(column, otherColumn),
  lastRow: Math.max(row, otherRow),
  lastColumn: Math.max(column, otherColumn),
});
