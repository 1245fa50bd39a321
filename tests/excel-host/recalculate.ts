import { convert } from "../office/libre-office";
import { writeBook } from "./file/write-book";
import { readBook } from "./file/read-book";
import type { Book } from "./model/book";

/** Takes the results of all formulas from LibreOffice. */
export function recalculateBook(book: Book): number {
  const [computed] = convert(
    [{ name: "book.xlsx", bytes: writeBook(book, { withoutResults: true }) }],
    "xlsx",
  );
  if (!computed) throw new Error("LibreOffice gave nothing back");
  const results = readBook(computed.bytes);
  book.calculation.learn();
  let count = 0;
  for (const [at, sheet] of book.sheets.entries()) {
    for (const [row, column, cell] of sheet.cells.all()) {
      if (cell.formula === undefined) continue;
      // Sheets keep their order; LibreOffice may have changed a name's spelling.
      const result = results.sheets[at]?.cells.get(row, column);
      cell.value = result?.value ?? "";
      cell.knownAt = book.calculation.now;
      count++;
    }
  }
  return count;
}
