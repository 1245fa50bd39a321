import type { BookGrid } from "../../sheets/grid";
import { readUserProperties } from "../compound/read-property-set";
import { readWithSheetJs } from "./read-with-sheetjs";

/** .xls. SheetJS mixes the properties of its own sections into the user's, and gives up on those LibreOffice writes. */
export async function readXls(bytes: Uint8Array): Promise<BookGrid> {
  const streams = (await import("@e965/xlsx")).CFB as Streams;
  const book = await readWithSheetJs(bytes);
  const stream = streams.find(streams.read(bytes, { type: "array" }), "/!DocumentSummaryInformation");
  return { ...book, properties: stream?.content ? orNone(Uint8Array.from(stream.content)) : {} };
}

/** The few members of SheetJS's compound file reader that are used here. */
interface Streams {
  read(bytes: Uint8Array, options: { readonly type: "array" }): unknown;
  find(file: unknown, path: string): { readonly content?: ArrayLike<number> } | null;
}

/** Properties are one mark of identity among several: a damaged list of them is no reason to refuse the cells. */
function orNone(stream: Uint8Array): Readonly<Record<string, string>> {
  try {
    return readUserProperties(stream);
  } catch (fault) {
    if (fault instanceof RangeError) return {};
    throw fault;
  }
}
