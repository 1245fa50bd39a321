import type { BookGrid } from "../sheets/grid";
import { decodePart } from "./xml/decode-part";
import { NotUnderstood } from "./xml/not-understood";
import { readWithHucre } from "./hucre/read-with-hucre";
import type { ReadNote, ReadResult } from "./read-result";
import { Refused } from "./refused";
import { readOpenDocument } from "./sheetjs/read-open-document";
import { readWithSheetJs } from "./sheetjs/read-with-sheetjs";
import { readQuick } from "./xlsx/quick/read-quick";
import type { Inflater } from "./zip/inflater";
import { openZip, type ZipArchive } from "./zip/open-zip";
import { repackVetted } from "./zip/repack-vetted";
import { zipLimits } from "./zip/zip-limits";

type PackageKind = "xlsx" | "xlsb" | "ods" | "word" | "other";

/** .xlsx, .xlsm, .xlsb and .ods, told apart by their parts. */
export async function readZippedBook(bytes: Uint8Array, inflater: Inflater): Promise<ReadResult> {
  const zip = openZip(bytes, zipLimits, inflater);
  if (zip.entries.some(({ encrypted }) => encrypted)) throw new Refused("encrypted", { cause: "zip" });
  switch (packageKind(zip)) {
    case "xlsx":
      return readXlsx(zip);
    case "xlsb":
      return { kind: "book", book: await readWithSheetJs(repackVetted(zip)), readBy: "sheetjs", notes: [] };
    case "ods":
      return { kind: "book", book: await readOds(zip), readBy: "sheetjs", notes: [] };
    case "word":
      throw new Refused("word-document");
    case "other":
      throw new Refused("not-a-workbook", { cause: "package" });
  }
}

const textPart = (zip: ZipArchive, name: string): string => {
  const entry = zip.find(name);
  return entry ? decodePart(zip.inflate(entry)) : "";
};

/** By its content types where there are any, by the usual places of its parts where those are missing. */
function packageKind(zip: ZipArchive): PackageKind {
  const mime = textPart(zip, "mimetype");
  if (mime.includes("opendocument.spreadsheet")) return "ods";
  if (mime.includes("opendocument.text")) return "word";
  const types = textPart(zip, "[Content_Types].xml");
  if (types.includes("sheet.binary.") || zip.find("xl/workbook.bin")) return "xlsb";
  if (types.includes("spreadsheetml") || types.includes("ms-excel") || zip.find("xl/workbook.xml"))
    return "xlsx";
  return types.includes("wordprocessingml") || zip.find("word/document.xml") ? "word" : "other";
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

function readOds(zip: ZipArchive): Promise<BookGrid> {
  if (textPart(zip, "META-INF/manifest.xml").includes("encryption-data")) throw new Refused("encrypted");
  return readOpenDocument(repackVetted(zip), textPart(zip, "content.xml"), textPart(zip, "meta.xml"));
}
