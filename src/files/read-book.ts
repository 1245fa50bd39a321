import type { BookGrid } from "../sheets/grid";
import { readWithSheetJs } from "./sheetjs/read-with-sheetjs";
import { HasDoctype, PartRefused, partText, quickRead } from "./xlsx/quick-read";
import { NotUnderstood } from "./xlsx/xml-scan";
import { readOdsProperties } from "./sheetjs/read-ods-properties";
import { fflateInflater, type Inflater } from "./zip/inflater";
import { openZip, type ZipArchive, type ZipRefusal } from "./zip/read-zip";

/** Why a file is refused whole; messages/files.ts has a sentence for each. */
export type RefusalReason =
  | "empty" | "not-a-workbook" | "word-document" | "encrypted" | "truncated" | "too-large" | "unreadable" | "timeout"
  | "archive-unsupported" | "mail-unsupported";

export type ReadResult =
  | { readonly kind: "book"; readonly book: BookGrid; readonly readBy: "quick" | "sheetjs" }
  | { readonly kind: "refused"; readonly reason: RefusalReason };

export const refused = (reason: RefusalReason): ReadResult => ({ kind: "refused", reason });

const ascii = new TextDecoder("latin1");

function startsWith(bytes: Uint8Array, ...magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

/** Files known by their first bytes; the name says nothing that can be trusted. */
export function kindOfBytes(bytes: Uint8Array): "empty" | "zip" | "compound" | "archive" | "xml" | "unknown" {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, 0x50, 0x4b)) return "zip";
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return "compound";
  if (startsWith(bytes, 0x52, 0x61, 0x72, 0x21) || startsWith(bytes, 0x37, 0x7a, 0xbc, 0xaf)) return "archive";
  const head = ascii.decode(bytes.subarray(0, 200)).replace(/^\u00EF\u00BB\u00BF/, "").trimStart();
  return head.startsWith("<?xml") ? "xml" : "unknown";
}

/** What a file holds, or why it is refused. Never throws for what is in the file. */
export async function readBook(bytes: Uint8Array, inflater: Inflater = fflateInflater): Promise<ReadResult> {
  switch (kindOfBytes(bytes)) {
    case "empty":
      return refused("empty");
    case "archive":
      return refused("archive-unsupported");
    case "zip":
      return readZipped(bytes, inflater);
    case "compound":
      return isEncrypted(bytes) ? refused("encrypted") : bySheetJs(bytes);
    case "xml":
      return readPlainXml(bytes);
    case "unknown":
      return refused("not-a-workbook");
  }
}

const ofZip: Readonly<Record<ZipRefusal, RefusalReason>> = {
  "not-a-zip": "not-a-workbook",
  truncated: "truncated",
  encrypted: "encrypted",
  "too-large": "too-large",
};

async function readZipped(bytes: Uint8Array, inflater: Inflater): Promise<ReadResult> {
  const opened = openZip(bytes, inflater);
  if (opened.kind === "refused") return refused(ofZip[opened.reason]);
  try {
    return await readPackage(opened.zip, bytes, inflater);
  } catch (fault) {
    if (fault instanceof PartRefused) return refused(fault.reason);
    if (fault instanceof HasDoctype) return refused("unreadable");
    throw fault;
  }
}

async function readPackage(zip: ZipArchive, bytes: Uint8Array, inflater: Inflater): Promise<ReadResult> {
  const types = partText(zip, "[Content_Types].xml");
  const mime = partText(zip, "mimetype") ?? "";
  if (mime.includes("opendocument.text") || types?.includes("wordprocessingml") === true) return refused("word-document");
  if (mime.includes("opendocument.spreadsheet")) return readOds(zip, bytes);
  if (types === undefined) return refused("not-a-workbook");
  if (!/spreadsheetml|ms-excel/.test(types)) return refused("not-a-workbook");
  if (types.includes("sheet.binary")) return afterInflating(bytes, inflater);
  try {
    return { kind: "book", book: quickRead(zip), readBy: "quick" };
  } catch (fault) {
    if (fault instanceof NotUnderstood) return afterInflating(bytes, inflater);
    throw fault;
  }
}

async function readOds(zip: ZipArchive, bytes: Uint8Array): Promise<ReadResult> {
  for (const { name } of zip.entries) assertInflates(zip, name);
  const read = await bySheetJs(bytes);
  if (read.kind !== "book") return read;
  return { ...read, book: { ...read.book, properties: { ...read.book.properties, ...readOdsProperties(partText(zip, "meta.xml") ?? "") } } };
}

/** SheetJS inflates without a cap, so every part is inflated by us first (a fresh archive: its budget is whole). */
async function afterInflating(bytes: Uint8Array, inflater: Inflater): Promise<ReadResult> {
  const opened = openZip(bytes, inflater);
  if (opened.kind === "refused") return refused(ofZip[opened.reason]);
  for (const { name } of opened.zip.entries) assertInflates(opened.zip, name);
  return bySheetJs(bytes);
}

function assertInflates(zip: ZipArchive, name: string): void {
  const part = zip.part(name);
  if (part?.kind === "refused") throw new PartRefused(part.reason);
  if (/\.(?:xml|rels)$/i.test(name)) partText(zip, name);
}

async function bySheetJs(bytes: Uint8Array): Promise<ReadResult> {
  const read = await readWithSheetJs(bytes);
  if (read.kind === "book") return { ...read, readBy: "sheetjs" };
  return refused(read.kind === "encrypted" ? "encrypted" : "unreadable");
}

/** An encrypted .xlsx is a compound file with a stream of this name, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter, "\u0000"]).join("");
  return ascii.decode(bytes).includes(name);
}

const largestXml = 64 * 1024 * 1024;

/** Flat OpenDocument and Excel 2003 XML are read; any other XML is no workbook. */
async function readPlainXml(bytes: Uint8Array): Promise<ReadResult> {
  if (bytes.length > largestXml) return refused("too-large");
  const head = ascii.decode(bytes.subarray(0, 4000));
  if (head.includes("<!DOCTYPE")) return refused("unreadable");
  const isBook = head.includes("urn:schemas-microsoft-com:office:spreadsheet") || head.includes("opendocument.spreadsheet");
  return isBook ? bySheetJs(bytes) : refused("not-a-workbook");
}
