import type { BookGrid, CellGrid } from "../../../sheets/grid";
import type { ReadNote } from "../../read-result";
import { Refused } from "../../refused";
import { decodePart, partStretches, partText } from "../../xml/decode-part";
import { NotUnderstood } from "../../xml/not-understood";
import type { ZipArchive } from "../../zip/open-zip";
import { readCustomProperties, readLastSaved } from "./read-properties";
import { type Relationship, readRelationships, relationshipsPart } from "./read-relationships";
import { readSheet, type SheetPlace, type SheetRead } from "./read-sheet";
import { readStrings } from "./read-strings";
import { readStyles } from "./read-styles";
import { readWorkbookPart, type SheetEntry } from "./read-workbook";
import type { BookTables } from "./read-cell-value";

export interface QuickRead {
  readonly book: BookGrid;
  readonly notes: readonly ReadNote[];
}

/** Our own reader of .xlsx and .xlsm; throws NotUnderstood where another reader should be asked. */
export function readQuick(zip: ZipArchive): QuickRead {
  const root = relationshipsOf(zip, "");
  const workbook = targetOf(root, "officeDocument") ?? "xl/workbook.xml";
  const xml = textOf(zip, workbook);
  if (xml === undefined) throw new NotUnderstood("no workbook part");
  const { sheets, date1904 } = readWorkbookPart(xml);
  const related = relationshipsOf(zip, workbook);
  const strings = zip.find(targetOf(related, "sharedStrings") ?? "xl/sharedStrings.xml");
  const styles = optionalPart(zip, targetOf(related, "styles") ?? "xl/styles.xml");
  const tables: BookTables = {
    strings: strings ? readStrings(partText(zip.inflate(strings), zip.inflater.characters)) : [],
    styles: readStyles(styles),
    date1904,
  };
  const read = readSheets(zip, sheets, related, tables);
  if (read.sheets.length === 0) throw new NotUnderstood("no sheet");
  return { book: { sheets: read.sheets, ...readProperties(zip, root) }, notes: read.notes };
}

interface SheetsRead {
  readonly sheets: readonly CellGrid[];
  readonly notes: readonly ReadNote[];
}

function readSheets(
  zip: ZipArchive,
  entries: readonly SheetEntry[],
  related: readonly Relationship[],
  tables: BookTables,
): SheetsRead {
  const sheets: CellGrid[] = [];
  const notes: ReadNote[] = [];
  for (const { name, hidden, relationship } of entries) {
    const found = related.find(({ id }) => id === relationship);
    // A sheet that is a chart or an old dialog holds no cells.
    if (found && found.type !== "worksheet") continue;
    const part = found && zip.find(found.target);
    if (!part) {
      notes.push({ code: "sheet-missing", detail: { sheet: name } });
      continue;
    }
    const read = readStretches(zip, zip.inflate(part), { name, hidden, path: part.name }, tables);
    sheets.push(read.grid);
    notes.push(...read.notes);
  }
  return { sheets, notes };
}

/** Most sheets stretch by stretch; whole where one was cut at a wrong place, or where it is broken anyway. */
function readStretches(
  { inflater: { characters } }: ZipArchive,
  bytes: Uint8Array,
  place: SheetPlace,
  tables: BookTables,
): SheetRead {
  const stretches = partStretches(bytes, characters, "</row><row ");
  if (!stretches.more) return readSheet(stretches, place, tables);
  try {
    return readSheet(stretches, place, tables);
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    return readSheet(partText(bytes, characters), place, tables);
  }
}

function readProperties(zip: ZipArchive, root: readonly Relationship[]): Omit<BookGrid, "sheets"> {
  const custom = targetOf(root, "custom-properties") ?? "docProps/custom.xml";
  const core = targetOf(root, "core-properties") ?? "docProps/core.xml";
  const lastSaved = readLastSaved(optionalPart(zip, core));
  return {
    properties: readCustomProperties(optionalPart(zip, custom)),
    ...(lastSaved !== undefined && { lastSaved }),
  };
}

const camelOrDashed = (type: string): string => type.replaceAll("-", "").toLowerCase();

/** Strict files write "customProperties" where transitional ones write "custom-properties". */
function targetOf(relationships: readonly Relationship[], type: string): string | undefined {
  return relationships.find((one) => camelOrDashed(one.type) === camelOrDashed(type))?.target;
}

function textOf(zip: ZipArchive, part: string): string | undefined {
  const entry = zip.find(part);
  return entry && decodePart(zip.inflate(entry));
}

const optionalPart = (zip: ZipArchive, part: string): string => textOf(zip, part) ?? "";

function relationshipsOf(zip: ZipArchive, part: string): readonly Relationship[] {
  return readRelationships(optionalPart(zip, relationshipsPart(part)), part);
}
