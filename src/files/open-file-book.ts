import type { FileBook, FileRow, FileSheet } from "../app/shown/file-book";
import type { BookGrid, CellGrid } from "../sheets/grid";
import { readBook } from "./read-book";
import type { Refusal } from "./read-result";
import { readRelationships, relationshipsPart } from "./xlsx/quick/read-relationships";
import { readWorkbookPart } from "./xlsx/quick/read-workbook";
import { readThemeColours } from "./xlsx/shown/read-colours";
import { readLooks } from "./xlsx/shown/read-looks";
import { readShape } from "./xlsx/shown/read-shape";
import { decodePart } from "./xml/decode-part";
import { rawElements } from "./xml/raw-elements";
import { fflateInflater, type Inflater } from "./zip/inflater";
import { openZip, type ZipArchive } from "./zip/open-zip";
import { zipLimits } from "./zip/zip-limits";

/**
 * Opens a workbook file to be shown and worked in. Of .xlsx and .xlsm the bytes are kept: saving changes what is ours in
 * them. Other formats are read for what they hold; they are saved as a new file.
 */
export async function openFileBook(
  bytes: Uint8Array,
  inflater: Inflater = fflateInflater,
): Promise<FileBook | Refusal> {
  const read = await readBook(bytes, inflater);
  if (read.kind === "refused") return read;
  const { book, readBy } = read;
  return readBy === "quick" ? withLooks(bytes, book, inflater) : plainBook(book);
}

function withLooks(bytes: Uint8Array, grid: BookGrid, inflater: Inflater): FileBook {
  const zip = openZip(bytes, zipLimits, inflater);
  const text = (path: string): string => textOf(zip, path);
  const related = (part: string) => readRelationships(text(relationshipsPart(part)), part);
  const workbook = related("").find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const parts = related(workbook);
  const part = (type: string): string => text(parts.find((one) => one.type === type)?.target ?? "");
  const theme = readThemeColours(part("theme"));
  const workbookXml = text(workbook);
  const sheets = readWorkbookPart(workbookXml).sheets.flatMap(
    ({ name, hidden, relationship }): FileSheet[] => {
      const path = parts.find(({ id }) => id === relationship)?.target ?? "";
      const held = grid.sheets.find((sheet) => sheet.name === name);
      const xml = text(path);
      return held && xml !== "" ? [readShape(xml, held, !hidden, theme)] : [];
    },
  );
  const protection = rawElements(workbookXml, "workbookProtection")[0];
  return {
    grid,
    sheets,
    looks: readLooks(part("styles"), theme),
    readOnly: false,
    structureProtected: ["1", "true"].includes(protection?.attribute("lockStructure") ?? "0"),
    bytes,
  };
}

function textOf(zip: ZipArchive, path: string): string {
  const entry = zip.find(path);
  return entry ? decodePart(zip.inflate(entry)) : "";
}

/** Only values and formulas are known: every cell looks plain, days as days. */
function plainBook(grid: BookGrid): FileBook {
  return {
    grid,
    sheets: grid.sheets.map((held) => readShape("<worksheet/>", held, !held.hidden, [], plainRows(held))),
    looks: [{ size: 12, format: "General" }],
    readOnly: false,
    structureProtected: false,
    bytes: undefined,
  };
}

function plainRows({ rows }: CellGrid): readonly FileRow[] {
  return rows.map(({ index, cells }) => ({
    index,
    cells: cells.map(({ column, value, formula }) => ({
      ...{ column, value, look: 0 },
      ...(formula !== undefined && { formula }),
    })),
  }));
}
