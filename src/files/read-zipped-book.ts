import type { BookGrid } from "../sheets/grid";
import { decodePart } from "./xml/decode-part";
import { NotUnderstood } from "./xml/not-understood";
import { readWithHucre } from "./hucre/read-with-hucre";
import type { ReadNote, ReadResult } from "./read-result";
import { Refused } from "./refused";
import { readOpenDocument } from "./sheetjs/read-open-document";
import { readWithSheetJs } from "./sheetjs/read-with-sheetjs";
import { revealCovered } from "./sheetjs/reveal-covered";
import { readQuick } from "./xlsx/quick/read-quick";
import type { Inflater } from "./zip/inflater";
import { openZip, type ZipArchive } from "./zip/open-zip";
import { repackVetted } from "./zip/repack-vetted";
import { zipLimits } from "./zip/zip-limits";

type PackageKind = "xlsx" | "xlsb" | "ods" | "word" | "other";

/** .xlsx, .xlsm, .xlsb and .ods, told apart by their parts. */
export async function readZippedBook(bytes: Uint8Array, inflater: Inflater): Promise<ReadResult> {
  const zip = openZip(bytes, zipLimits, inflater);
  refuseBroken(zip);
  switch (packageKind(zip)) {
    case "xlsx":
      return readXlsx(zip);
    case "xlsb":
      return { kind: "book", book: await readWithSheetJs(repackVetted(zip)), readBy: "sheetjs", notes: [] };
    case "ods":
      return { kind: "book", book: await readOds(zip), readBy: "sheetjs", notes: [] };
    case "word":
      throw new Refused("word-document", { cause: textPart(zip, "mimetype") === "" ? "docx" : "odt" });
    case "other":
      throw new Refused("not-a-workbook", { cause: "package" });
  }
}

function refuseBroken(zip: ZipArchive): void {
  if (zip.entries.some(({ encrypted }) => encrypted)) throw new Refused("encrypted", { cause: "zip" });
  if (zip.entries.length === 0) throw new Refused("truncated", { cause: "no-parts" });
  // Excel opens none without them either: who lost this part may have lost others.
  const workbook = zip.find("xl/workbook.xml") ?? zip.find("xl/workbook.bin");
  if (workbook && !zip.find(contentTypes)) throw new Refused("truncated", { cause: "no-content-types" });
}

const contentTypes = "[Content_Types].xml";

const textPart = (zip: ZipArchive, name: string): string => {
  const entry = zip.find(name);
  return entry ? decodePart(zip.inflate(entry)) : "";
};

const mainTypes: readonly (readonly [PackageKind, RegExp])[] = [
  ["xlsx", /(?:spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template)\.macroEnabled)\.main\+xml/],
  [
    "word",
    /(?:wordprocessingml\.(?:document|template)|ms-word\.(?:document|template)\.macroEnabled[\w.]*)\.main\+xml/,
  ],
];

/**
 * By the usual place of its main part: content types name embedded files' types as well, and some writers declare
 * types they do not use. Only where no main part has its usual place do the types decide.
 */
function packageKind(zip: ZipArchive): PackageKind {
  const mime = textPart(zip, "mimetype");
  if (mime.includes("opendocument.spreadsheet")) return "ods";
  if (mime.includes("opendocument.text")) return "word";
  if (zip.find("xl/workbook.xml")) return "xlsx";
  if (zip.find("xl/workbook.bin")) return "xlsb";
  if (zip.find("word/document.xml")) return "word";
  const types = textPart(zip, contentTypes);
  return mainTypes.find(([, type]) => type.test(types))?.[0] ?? "other";
}

/** Our own reader first; what it does not understand, every part inflated under the caps, goes to the next. */
async function readXlsx(zip: ZipArchive): Promise<ReadResult> {
  try {
    return { kind: "book", readBy: "quick", ...readQuick(zip) };
  } catch (fault) {
    if (!(fault instanceof NotUnderstood)) throw fault;
    return readByOthers(repackVetted(zip), [
      { code: "quick-not-understood", detail: { what: fault.message } },
    ]);
  }
}

async function readByOthers(vetted: Uint8Array, notes: readonly ReadNote[]): Promise<ReadResult> {
  const read = await readWithHucre(vetted);
  if (read.kind === "book") return { ...read, readBy: "hucre", notes };
  const note: ReadNote = { code: "hucre-failed", detail: { what: read.message } };
  return { kind: "book", book: await readWithSheetJs(vetted), readBy: "sheetjs", notes: [...notes, note] };
}

const odsContent = "content.xml";

function readOds(zip: ZipArchive): Promise<BookGrid> {
  if (textPart(zip, "META-INF/manifest.xml").includes("encryption-data")) throw new Refused("encrypted");
  const content = textPart(zip, odsContent);
  const revealed = revealCovered(content);
  const changed = revealed === undefined ? [] : [[odsContent, new TextEncoder().encode(revealed)] as const];
  return readOpenDocument(
    repackVetted(zip, new Map(changed)),
    revealed ?? content,
    textPart(zip, "meta.xml"),
  );
}
