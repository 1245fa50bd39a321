import type { CellGrid, CellRange } from "../../../sheets/grid";
import type { ReadNote } from "../../read-result";
import type { PartText } from "../../xml/decode-part";
import { XmlScanner } from "../../xml/xml-scanner";
import { FormulasReader } from "./formulas-reader";
import { parseRange } from "./read-address";
import type { BookTables } from "./read-cell-value";
import { RowsReader } from "./read-rows";
import { RowTails, tailsOf } from "./row-tails";
import { SheetNotes } from "./sheet-notes";

export interface SheetRead {
  readonly grid: CellGrid;
  readonly notes: readonly ReadNote[];
}

/** Where a sheet stands in its book, and in the file. */
export interface SheetPlace {
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
}

/** One worksheet part. What is not in cells or merges (formats, validations, drawings) is not even walked over. */
export function readSheet(text: PartText, { name, hidden, path }: SheetPlace, tables: BookTables): SheetRead {
  const notes = new SheetNotes(name);
  const scanner = new XmlScanner(text.xml, text.said, text.more);
  const formulas = new FormulasReader(path);
  const tails = new RowTails(scanner, formulas, tailsOf(tables, path, text.isBytes));
  const rows = new RowsReader(scanner, tables, notes, formulas, tails).read();
  return { grid: { name, hidden, rows, merges: readMerges(scanner) }, notes: notes.toList() };
}

const mergesTag = /<(?:[\w.-]+:)?mergeCells[\s>]/g;

/** Merges stand behind the cells; `scanner` is there already. */
function readMerges(scanner: XmlScanner): readonly CellRange[] {
  scanner.takeRest();
  mergesTag.lastIndex = scanner.tagEnd;
  const found = mergesTag.exec(scanner.xml);
  if (!found) return [];
  scanner.jump(found.index);
  const merges: CellRange[] = [];
  while (scanner.next()) {
    if (scanner.closing && scanner.is("mergeCells")) break;
    const range =
      scanner.is("mergeCell") && !scanner.closing ? parseRange(scanner.attribute("ref") ?? "") : undefined;
    if (range) merges.push(range);
  }
  return merges;
}
