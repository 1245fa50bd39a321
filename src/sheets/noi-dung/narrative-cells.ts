import type { SectionPath } from "../../domain/outline/section-path";
import { a1 } from "../a1";
import type { ResultBook } from "../consolidated-workbook/result-book";
import { firstRow, narrativeSections, piecesOf, textColumns } from "./lay";

/**
 * Where the text of a unit (by its place among the book's children) on a leaf begins: "$E$17". Every text is looked at once
 * for its length: not for books of more units than have sheets.
 */
export function narrativeCells(
  book: ResultBook,
): (section: SectionPath, child: number) => string | undefined {
  const cells = new Map<string, string>();
  const lengths = book.children.map(
    ({ answers }) =>
      new Map((answers?.narratives ?? []).map(({ section, text }) => [section, piecesOf(text).length])),
  );
  let row = firstRow;
  for (const section of narrativeSections(book)) {
    row++;
    if (!section.leaf) continue;
    // The level's own text.
    row++;
    for (const [child, pieces] of lengths.entries()) {
      cells.set(`${section.path} ${child}`, a1(row, textColumns.text, "both"));
      row += pieces.get(section.path) ?? 1;
    }
  }
  return (section, child) => cells.get(`${section} ${child}`);
}
