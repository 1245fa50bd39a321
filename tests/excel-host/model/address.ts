import { type Area, area, isOnSheet, isWholeColumns, isWholeRows, maxColumn, maxRow } from "./area";

export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

export function columnOf(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "B2", "B2:C9", "B:C" or "2:9". */
export function areaAddress(one: Area): string {
  const { firstRow, firstColumn, lastRow, lastColumn } = one;
  if (isWholeRows(one)) return `${firstRow + 1}:${lastRow + 1}`;
  if (isWholeColumns(one)) return `${columnLetters(firstColumn)}:${columnLetters(lastColumn)}`;
  const first = cellAddress(firstRow, firstColumn);
  const last = cellAddress(lastRow, lastColumn);
  return first === last ? first : `${first}:${last}`;
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6}))?$/;
const columnsPattern = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const rowsPattern = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/** An A1 address without a sheet; undefined where it is none or lies beyond the sheet. */
export function parseArea(text: string): Area | undefined {
  const found = parseCells(text) ?? parseColumns(text) ?? parseRows(text);
  return found && isOnSheet(found) ? found : undefined;
}

function parseCells(text: string): Area | undefined {
  const match = cellPattern.exec(text);
  if (!match) return undefined;
  const [, letters = "", number = "", otherLetters = letters, otherNumber = number] = match;
  return ordered(Number(number) - 1, columnOf(letters), Number(otherNumber) - 1, columnOf(otherLetters));
}

function parseColumns(text: string): Area | undefined {
  const match = columnsPattern.exec(text);
  return match ? ordered(0, columnOf(match[1] ?? ""), maxRow, columnOf(match[2] ?? "")) : undefined;
}

function parseRows(text: string): Area | undefined {
  const match = rowsPattern.exec(text);
  return match ? ordered(Number(match[1]) - 1, 0, Number(match[2]) - 1, maxColumn) : undefined;
}

const ordered = (row: number, column: number, otherRow: number, otherColumn: number): Area =>
  area(
    Math.min(row, otherRow),
    Math.min(column, otherColumn),
    Math.max(row, otherRow),
    Math.max(column, otherColumn),
  );

export interface SheetAddress {
  /** Unquoted; absent where the address names no sheet. */
  readonly sheet?: string;
  readonly rest: string;
}

/** Takes "'Báo cáo'!A1:B2" apart; undefined where the quotes are wrong. */
export function splitSheet(address: string): SheetAddress | undefined {
  const quoted = /^'((?:[^']|'')+)'!([^!]*)$/.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const plain = /^([^'!]+)!([^!]*)$/.exec(address);
  if (plain) return { sheet: plain[1] ?? "", rest: plain[2] ?? "" };
  return /[!]/.test(address) ? undefined : { rest: address };
}

/** Whether Excel writes this sheet's name without quotes. */
export function needsQuotes(name: string): boolean {
  const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
  const likeAnAddress = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*|true|false)$/i;
  return !plainName.test(name) || likeAnAddress.test(name);
}

export const quotedSheet = (name: string): string =>
  needsQuotes(name) ? `'${name.replaceAll("'", "''")}'` : name;

/** Parts of a list of addresses; separators inside a quoted sheet's name do not count. */
export function splitList(text: string): readonly string[] {
  const parts = text.match(/(?:'(?:[^']|'')*'|[^,;])+|[,;]/g) ?? [];
  const out: string[] = [""];
  for (const part of parts) {
    if (part === "," || part === ";") out.push("");
    else out[out.length - 1] = part.trim();
  }
  return out;
}
