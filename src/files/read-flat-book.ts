import type { BookGrid } from "../sheets/grid";
import type { ReadResult } from "./read-result";
import { Refused } from "./refused";
import { readOpenDocument } from "./sheetjs/read-open-document";
import { readWithSheetJs } from "./sheetjs/read-with-sheetjs";
import { revealCovered } from "./sheetjs/reveal-covered";
import { decodePart } from "./xml/decode-part";

const largest = 64 * 1024 * 1024;
const headLength = 4000;
const excel2003 = "urn:schemas-microsoft-com:office:spreadsheet";
const openDocument = "application/vnd.oasis.opendocument.spreadsheet";
const wordDocument = /schemas\.microsoft\.com\/office\/word|opendocument\.text/;

/** A workbook in one XML file: flat OpenDocument and Excel 2003's; any other XML is no workbook. */
export async function readFlatBook(bytes: Uint8Array): Promise<ReadResult> {
  if (bytes.length > largest) throw new Refused("too-large", { cause: "file", bytes: bytes.length });
  const xml = decodePart(bytes);
  if (xml.includes("<!DOCTYPE")) throw new Refused("unreadable", { cause: "document-type" });
  const head = xml.slice(0, headLength);
  const isOpenDocument = head.includes(openDocument);
  if (!isOpenDocument && !head.includes(excel2003)) {
    throw new Refused(wordDocument.test(head) ? "word-document" : "not-a-workbook", { cause: "xml" });
  }
  const book = await (isOpenDocument ? readFlatDocument(bytes, xml) : readWithSheetJs(bytes));
  return { kind: "book", book, readBy: "sheetjs", notes: [] };
}

function readFlatDocument(bytes: Uint8Array, xml: string): Promise<BookGrid> {
  const revealed = revealCovered(xml);
  const seen = revealed === undefined ? bytes : new TextEncoder().encode(revealed);
  return readOpenDocument(seen, revealed ?? xml, metaOf(xml));
}

const metaOf = (xml: string): string => /<office:meta>[\s\S]*?<\/office:meta>/.exec(xml)?.[0] ?? "";
