import { fflateInflater } from "../../src/files/zip/inflater";
import { openZip } from "../../src/files/zip/open-zip";
import { writeZip } from "../../src/files/zip/write-zip";
import { zipLimits } from "../../src/files/zip/zip-limits";
import { readBook } from "../../src/files/read-book";
import { writeBook } from "../../src/files/xlsx/write-book";
import { nodeDeflater } from "../../src/main/node-deflater";
import { layForeign } from "../../src/sheets/kept/foreign-sheets";
import type { BookGrid } from "../../src/sheets/grid";
import type { BookSpec, CellSpec, RowSpec, SheetSpec } from "../../src/sheets/spec";

/** A workbook's cells as a real .xlsx file; properties but the custom ones are those of the workbook it was. */
export function bytesOf(grid: BookGrid, whole: BookSpec): Uint8Array {
  const sheets = grid.sheets.map((sheet): SheetSpec => {
    const laid = layForeign(sheet, new Set());
    const fonts = new Map(
      sheet.rows.flatMap(({ index, cells }) =>
        cells.flatMap(({ column, legacyFont }) =>
          legacyFont === undefined ? [] : [[`${index} ${column}`, legacyFont] as const],
        ),
      ),
    );
    const rows = [...laid.rows].map((row, at): RowSpec => ({ cells: row.cells.map((cell) => inFont(cell, at)) }));
    return { ...laid, rows };

    function inFont(cell: CellSpec, row: number): CellSpec {
      const font = fonts.get(`${row} ${cell.column}`);
      return font === undefined ? cell : { ...cell, font };
    }
  });
  const properties = { ...whole.properties, custom: grid.properties };
  return writeBook({ sheets, names: [], properties }, nodeDeflater);
}

/** What the real reader finds in these bytes. */
export async function gridFrom(bytes: Uint8Array): Promise<BookGrid> {
  const result = await readBook(bytes);
  if (result.kind !== "book") throw new Error(result.reason);
  return result.book;
}

/** The package with its parts changed; undefined takes one out. */
export function changeParts(bytes: Uint8Array, change: (xml: string, name: string) => string | undefined): Uint8Array {
  const zip = openZip(bytes, zipLimits, fflateInflater);
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
  const parts = zip.entries.flatMap((entry) => {
    const content = zip.inflate(entry);
    if (!/\.(?:xml|rels)$/.test(entry.name)) return [{ name: entry.name, bytes: content }];
    const changed = change(decoder.decode(content), entry.name);
    return changed === undefined ? [] : [{ name: entry.name, bytes: encoder.encode(changed) }];
  });
  return writeZip(parts, nodeDeflater);
}
