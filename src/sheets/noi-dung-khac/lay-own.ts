import type { OutsideContent } from "../../domain/submission/submission";
import { amendmentWords as words } from "../../messages/mail-words";
import type { SheetSpec } from "../spec";
import { layTableSheet } from "../table-sheet";

/** Excel's limit for one cell, a little less: a longer text goes on in the row below. */
const longestCell = 32_000;

/** What a unit wrote outside its form's places, for a workbook laid anew: it is not lost on the way. */
export function layOwnOutside(unit: string, outside: readonly OutsideContent[]): readonly SheetSpec[] {
  if (outside.length === 0) return [];
  const rows = outside.flatMap(({ sheet, cell, text }) =>
    piecesOf(text).map((piece) => [`${sheet}!${cell}`, { value: piece, format: "text" as const }]),
  );
  return [
    layTableSheet({
      name: words.outside,
      title: `${words.outside} - ${unit}`,
      hint: words.outsideHint,
      columns: [
        { heading: words.place, px: 190 },
        { heading: words.content, px: 620 },
      ],
      count: rows.length,
      rows: () => rows,
      footer: words.footer(unit),
    }),
  ];
}

function piecesOf(text: string): readonly string[] {
  const letters = [...text];
  const pieces: string[] = [];
  for (let at = 0; at < letters.length; at += longestCell)
    pieces.push(letters.slice(at, at + longestCell).join(""));
  return pieces;
}
