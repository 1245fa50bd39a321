import { amendmentWords as words } from "../../messages/mail-words";
import type { SheetSpec } from "../spec";
import { layTableSheet, type TableValues } from "../table-sheet";

/** In the hidden column: by this the sheet is known, whatever it is called. */
export const amendmentKey = "dieu-chinh:";

/** Excel's limit for a cell, a little less; whole texts stand in their own places. */
const longest = 2000;

export interface AmendmentRow {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

/** Nội dung điều chỉnh: the one page a later hand-in begins with (practice.md §5). */
export function layAmendments(
  unit: string,
  revision: number,
  amendments: readonly AmendmentRow[],
): SheetSpec {
  const rows = amendments.map(({ what, before, after, reason }, at): TableValues => [
    `${amendmentKey}${at + 1}`,
    at + 1,
    ...[what, before, after, reason].map((value) => ({ value: cut(value), format: "text" as const })),
  ]);
  return layTableSheet({
    name: words.sheet,
    title: words.title(unit),
    hint: words.hint(revision),
    columns: [
      { heading: "Mã", px: 60, hidden: true, role: "hidden-id" },
      { heading: words.number, px: 44, role: "list-number" },
      { heading: words.what, px: 330 },
      { heading: words.before, px: 190 },
      { heading: words.after, px: 190 },
      { heading: words.reason, px: 280 },
    ],
    count: rows.length,
    rows: () => rows,
    footer: words.footer(unit),
  });
}

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);
