import type { UnitReturn } from "../../domain/consolidation/consolidation";
import type { OutsideContent } from "../../domain/submission/submission";
import { resultWords as words } from "../../messages/result-words";
import type { ResultBook } from "../consolidated-workbook/result-book";
import type { SheetSpec } from "../spec";
import { layTableSheet, type TableValues } from "../table-sheet";

/** Excel's limit for one cell, a little less: a longer text goes on in the row below. */
const longestCell = 32_000;

interface Piece {
  readonly child: UnitReturn;
  readonly content: OutsideContent;
  readonly text: string;
  /** From 0: the place of this piece in its text. */
  readonly part: number;
}

/**
 * Nội dung ngoài đề cương: what the units wrote that no question asks, whole, with its place in their files. No sheet
 * where there is none.
 */
export function layOutside(book: ResultBook): readonly SheetSpec[] {
  const { consolidation } = book;
  const children = [...consolidation.children, ...consolidation.unexpected];
  const count = children.reduce((sum, child) => sum + countPieces(child), 0);
  if (count === 0) return [];
  return [
    layTableSheet({
      name: words.outside,
      title: words.title(words.outside, consolidation.unit.name),
      hint: words.outsideHint,
      columns: [
        { heading: "Mã", px: 60, hidden: true, role: "hidden-id" },
        { heading: "STT", px: 44, role: "list-number" },
        { heading: "Đơn vị", px: 150 },
        { heading: "Ở đâu trong tệp", px: 190 },
        { heading: "Mục", px: 190 },
        { heading: "Nội dung", px: 560 },
      ],
      count,
      *rows() {
        let number = 0;
        for (const child of children) {
          for (const piece of piecesOf(child))
            yield rowOf(book, piece, piece.part === 0 ? ++number : undefined);
        }
      },
      filter: true,
      footer: words.footer(words.outside, consolidation.unit.name),
    }),
  ];
}

const countPieces = ({ answers }: UnitReturn): number =>
  (answers?.outside ?? []).reduce((sum, { text }) => sum + cut(text).length, 0);

function* piecesOf(child: UnitReturn): Generator<Piece> {
  for (const content of child.answers?.outside ?? [])
    for (const [part, text] of cut(content.text).entries()) yield { child, content, part, text };
}

/** Never between the two halves of a letter. */
function cut(text: string): readonly string[] {
  if (text.length <= longestCell) return [text];
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    const half = /[\uD800-\uDBFF]/.test(text[start + longestCell - 1] ?? "") ? 1 : 0;
    const end = start + longestCell - half;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

function rowOf(
  { context }: ResultBook,
  { child: { unit }, content: { sheet, cell, section }, text, part }: Piece,
  number: number | undefined,
): TableValues {
  const known = section === undefined ? undefined : context.sections.get(section);
  const place = [sheet, cell].filter((name) => name !== "").join("!");
  return [
    `${unit.code}/${place}/${part}`,
    number,
    unit.name,
    place,
    known ? `${known.shownPath} ${known.shortName}` : "",
    text,
  ];
}
