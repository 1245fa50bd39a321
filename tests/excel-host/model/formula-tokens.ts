import { type Area, isOnSheet } from "./area";
import { columnLetters, columnOf, parseArea } from "./address";

/** Pieces of a formula; put together in order they give it back, letter by letter. */
export type Token =
  | {
      readonly kind: "reference";
      readonly text: string;
      readonly sheet: SheetPrefix | undefined;
      readonly cells: string;
    }
  | {
      readonly kind: "name";
      readonly text: string;
      readonly sheet: SheetPrefix | undefined;
      readonly name: string;
    }
  | { readonly kind: "function"; readonly text: string }
  | { readonly kind: "table"; readonly text: string; readonly table: string }
  | { readonly kind: "constant"; readonly text: string }
  | { readonly kind: "space"; readonly text: string }
  | { readonly kind: "mark"; readonly text: string };

/** What stands before "!": a sheet, a span of sheets, or (with a bracket) another workbook. */
export interface SheetPrefix {
  readonly text: string;
  readonly first: string;
  readonly last: string;
  readonly external: boolean;
}

export class FormulaFault extends Error {}

const string = /"(?:[^"]|"")*"/y;
const errorValue = /#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|GETTING_DATA|SPILL!|CALC!)/iy;
const quotedPrefix = /'((?:[^']|'')+)'!/y;
const plainPrefix = /((?:\[\d+\])?[\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_\\][\p{L}\p{N}_.\\]*)?|\[\d+\])!/uy;
const lostSheet = /#REF!(?=\$?[A-Za-z]{1,3}\$?\d|\$?\d+:)/y;
const notInWord = "(?![\\p{L}\\p{N}_.(!\\[])";
const cells = new RegExp(
  [
    `\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}(?::\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6})?${notInWord}`,
    `\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}${notInWord}`,
    `\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6}${notInWord}`,
  ].join("|"),
  "uy",
);
const number = /(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?/y;
const word = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const space = /[ \n\r\t]+/y;
const mark = /<>|<=|>=|[-+*/^&=<>%(),;{}:@#]/y;

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** The pieces of a formula given without "="; throws FormulaFault where Excel would not take it either. */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    if (!token) throw new FormulaFault(`not understood from "${formula.slice(at, at + 20)}"`);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token | undefined {
  return (
    constantAt(formula, at) ??
    prefixedAt(formula, at) ??
    cellsAt(formula, at, undefined, at) ??
    wordAt(formula, at) ??
    plainAt(formula, at)
  );
}

function constantAt(formula: string, at: number): Token | undefined {
  if (take(lostSheet, formula, at)) return undefined;
  const match = take(string, formula, at) ?? take(errorValue, formula, at);
  return match && { kind: "constant", text: match[0] };
}

/** #REF!A1 is what Excel leaves of a reference whose sheet was deleted. */
function prefixedAt(formula: string, at: number): Token | undefined {
  const match =
    take(lostSheet, formula, at) ?? take(quotedPrefix, formula, at) ?? take(plainPrefix, formula, at);
  if (!match) return undefined;
  const after = at + match[0].length;
  const prefix = prefixOf(match[0], match[1]?.replaceAll("''", "'") ?? "");
  const lost = take(errorValue, formula, after);
  if (lost) return { kind: "reference", text: match[0] + lost[0], sheet: prefix, cells: lost[0] };
  const reference = cellsAt(formula, after, prefix, at);
  if (reference) return reference;
  const name = take(word, formula, after);
  return name && { kind: "name", text: match[0] + name[0], sheet: prefix, name: name[0] };
}

function prefixOf(text: string, inside: string): SheetPrefix {
  const external = inside.includes("[") || text.startsWith("#REF!");
  const [first = "", last = first] = external ? [inside] : inside.split(":");
  return { text, first, last, external };
}

function cellsAt(
  formula: string,
  at: number,
  sheet: SheetPrefix | undefined,
  from: number,
): Token | undefined {
  const match = take(cells, formula, at);
  if (!match || !parseArea(match[0])) return undefined;
  return { kind: "reference", text: formula.slice(from, at) + match[0], sheet, cells: match[0] };
}

function wordAt(formula: string, at: number): Token | undefined {
  const match = take(word, formula, at);
  const end = at + (match?.[0].length ?? 0);
  if (formula[end] === "[") {
    const closed = closingBracket(formula, end);
    return closed === undefined
      ? undefined
      : { kind: "table", text: formula.slice(at, closed), table: match?.[0] ?? "" };
  }
  if (!match) return undefined;
  if (formula[end] === "(") return { kind: "function", text: match[0] };
  if (/^(?:true|false)$/i.test(match[0])) return { kind: "constant", text: match[0] };
  return { kind: "name", text: match[0], sheet: undefined, name: match[0] };
}

function closingBracket(formula: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const letter = formula[at];
    if (letter === "'") at++;
    else if (letter === "[") depth++;
    else if (letter === "]" && --depth === 0) return at + 1;
  }
  return undefined;
}

function plainAt(formula: string, at: number): Token | undefined {
  const digits = take(number, formula, at);
  if (digits) return { kind: "constant", text: digits[0] };
  const blank = take(space, formula, at);
  if (blank) return { kind: "space", text: blank[0] };
  const sign = take(mark, formula, at);
  return sign && { kind: "mark", text: sign[0] };
}

/** A reference's corners, each part fixed by "$" or moving along. */
export interface Corners {
  readonly area: Area;
  readonly fixed: readonly [firstColumn: boolean, firstRow: boolean, lastColumn: boolean, lastRow: boolean];
  readonly shape: "cell" | "area" | "columns" | "rows";
}

const cornersPattern = /^(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})(?::(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7}))?$/;

/** Undefined for #REF! and the like. */
export function cornersOf(text: string): Corners | undefined {
  const area = parseArea(text);
  const match = cornersPattern.exec(text);
  if (!area || !match) return undefined;
  const part = (at: number): string => match[at] ?? "";
  const [letters, digits, letters2, digits2] = [part(2), part(4), part(6), part(8)];
  const [column, row, lastColumn, lastRow] = [1, 3, 5, 7].map((at) => part(at) !== "") as [
    boolean,
    boolean,
    boolean,
    boolean,
  ];
  if (digits === "") return { area, fixed: [column, true, lastColumn, true], shape: "columns" };
  // In "$3:$5" the first mark stands before no letters at all.
  if (letters === "")
    return { area, fixed: [true, column || row, true, lastColumn || lastRow], shape: "rows" };
  if (digits2 === "") return { area, fixed: [column, row, column, row], shape: "cell" };
  return inOrder(area, [column, row, lastColumn, lastRow], letters, digits, letters2, digits2);
}

/** The marks belong to the corners as they were written: "B2:A1" names its corners the other way round. */
function inOrder(
  found: Area,
  [column1, row1, column2, row2]: readonly [boolean, boolean, boolean, boolean],
  ...[letters, digits, letters2, digits2]: readonly [string, string, string, string]
): Corners {
  const columnsTurned = columnOf(letters) > columnOf(letters2);
  const rowsTurned = Number(digits) > Number(digits2);
  const fixed = [
    columnsTurned ? column2 : column1,
    rowsTurned ? row2 : row1,
    columnsTurned ? column1 : column2,
    rowsTurned ? row1 : row2,
  ] as const;
  return { area: found, fixed, shape: "area" };
}

/** The corners as a formula writes them; "#REF!" where they have left the sheet. */
export function cornersText({
  area: { firstRow, firstColumn, lastRow, lastColumn },
  fixed,
  shape,
}: Corners): string {
  if (!isOnSheet({ firstRow, firstColumn, lastRow, lastColumn })) return "#REF!";
  const column = (at: number, isFixed: boolean): string => `${isFixed ? "$" : ""}${columnLetters(at)}`;
  const row = (at: number, isFixed: boolean): string => `${isFixed ? "$" : ""}${at + 1}`;
  const [fixedColumn, fixedRow, fixedLastColumn, fixedLastRow] = fixed;
  if (shape === "columns")
    return `${column(firstColumn, fixedColumn)}:${column(lastColumn, fixedLastColumn)}`;
  if (shape === "rows") return `${row(firstRow, fixedRow)}:${row(lastRow, fixedLastRow)}`;
  const first = column(firstColumn, fixedColumn) + row(firstRow, fixedRow);
  if (shape === "cell") return first;
  return `${first}:${column(lastColumn, fixedLastColumn)}${row(lastRow, fixedLastRow)}`;
}
