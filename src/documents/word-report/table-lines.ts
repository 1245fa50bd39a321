import { wordReadingWords as words } from "../../messages/word-reading-words";
import type { WordParagraph } from "../word-text";
import { numberedLine } from "./line-number";

/** A piece of a document in reading order: a paragraph, or a whole table of texts side by side. */
export type Piece =
  | { readonly kind: "paragraph"; readonly paragraph: WordParagraph }
  | { readonly kind: "table"; readonly paragraphs: readonly WordParagraph[] };

/**
 * Tables in which somebody wrote the report itself, headings and all, are read as if there were none; the others stay
 * together. `isHeading` says of a paragraph in a cell that it surely heads a section.
 */
export function piecesOf(
  paragraphs: readonly WordParagraph[],
  isHeading: (paragraph: WordParagraph) => boolean,
): readonly Piece[] {
  const tables = new Map<number, WordParagraph[]>();
  for (const paragraph of paragraphs) {
    if (!paragraph.cell) continue;
    const table = tables.get(paragraph.cell.table);
    if (table) table.push(paragraph);
    else tables.set(paragraph.cell.table, [paragraph]);
  }
  const together = new Set([...tables].filter(([, cells]) => !cells.some(isHeading)).map(([table]) => table));
  const given = new Set<number>();
  return paragraphs.flatMap((paragraph): readonly Piece[] => {
    const table = paragraph.cell?.table;
    if (table === undefined || !together.has(table)) return [{ kind: "paragraph", paragraph }];
    if (given.has(table)) return [];
    given.add(table);
    return [{ kind: "table", paragraphs: tables.get(table) ?? [] }];
  });
}

/** A table as lines of text, a row each, its cells one behind the other. */
export function tableLines(paragraphs: readonly WordParagraph[]): readonly string[] {
  const rows = new Map<number, Map<number, string[]>>();
  for (const paragraph of paragraphs) {
    const { row, column } = paragraph.cell ?? { row: 0, column: 0 };
    const cells = rows.get(row) ?? new Map<number, string[]>();
    rows.set(row, cells);
    const texts = cells.get(column) ?? [];
    cells.set(column, texts);
    texts.push(numberedLine(paragraph).whole.replace(/\n/g, " "));
  }
  return [...rows.values()].map((cells) => words.cells([...cells.values()].map((texts) => texts.join(" "))));
}
