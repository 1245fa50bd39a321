import { inflateRawSync } from "node:zlib";
import { readBook } from "../../src/files/read-book";
import type { ReadBook, Refusal } from "../../src/files/read-result";
import type { Inflater } from "../../src/files/zip/inflater";
import type { BookGrid, CellValue, GridCell } from "../../src/sheets/grid";

/** As the worker inflates. */
export const zlibInflater: Inflater = {
  inflate(bytes, cap) {
    try {
      return { kind: "bytes", bytes: inflateRawSync(bytes, { maxOutputLength: Math.max(1, cap) }) };
    } catch (fault) {
      // Not instanceof Error: jest's world has an Error of its own.
      const { code } = fault as { readonly code?: unknown };
      return { kind: code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "damaged" };
    }
  },
};

export async function readOk(bytes: Uint8Array): Promise<ReadBook> {
  const read = await readBook(bytes);
  if (read.kind === "refused") throw new Error(`refused: ${read.reason} ${JSON.stringify(read.detail)}`);
  return read;
}

export async function readRefused(bytes: Uint8Array): Promise<Refusal> {
  const read = await readBook(bytes);
  if (read.kind === "book") throw new Error(`read by ${read.readBy}`);
  return read;
}

/** Every cell by sheet and address: "Một!B2". */
export function cellsOf(book: BookGrid): Record<string, GridCell> {
  const found: Record<string, GridCell> = {};
  for (const { name, rows } of book.sheets) {
    for (const { index, cells } of rows) {
      for (const cell of cells) found[`${name}!${letters(cell.column)}${index + 1}`] = cell;
    }
  }
  return found;
}

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

export const number = (value: number): CellValue => ({ kind: "number", value });
export const text = (value: string): CellValue => ({ kind: "text", value });

/** The values of the first sheet's cells by address. */
export async function valuesOf(bytes: Uint8Array): Promise<Record<string, CellValue>> {
  const { book } = await readOk(bytes);
  return Object.fromEntries(
    Object.entries(cellsOf(book)).map(([address, { value }]) => [address.replace(/^.*!/, ""), value]),
  );
}
