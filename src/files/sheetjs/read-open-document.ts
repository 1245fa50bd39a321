import type { BookGrid } from "../../sheets/grid";
import { readOdsHidden } from "./read-ods-hidden";
import { readOdsMeta } from "./read-ods-meta";
import { readWithSheetJs } from "./read-with-sheetjs";
import { refuseOdsRepeats } from "./refuse-ods-repeats";

/** .ods or .fods: the cells by SheetJS, what it leaves out from the parts (of .fods: the one part, twice). */
export async function readOpenDocument(bytes: Uint8Array, content: string, meta: string): Promise<BookGrid> {
  refuseOdsRepeats(content);
  // Its stubs are the formulas whose result is an empty text.
  const book = await readWithSheetJs(bytes, { sheetStubs: true });
  const hidden = readOdsHidden(content);
  const sheets = book.sheets.map((sheet) => ({ ...sheet, hidden: sheet.hidden || hidden.has(sheet.name) }));
  return { ...readOdsMeta(meta), sheets };
}
