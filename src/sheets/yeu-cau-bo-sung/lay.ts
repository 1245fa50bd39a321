import type { CampaignContext } from "../../domain/campaign/context";
import { vietnameseDay } from "../../domain/day";
import type { Remark } from "../../domain/returns/review";
import type { OutsideContent } from "../../domain/submission/submission";
import { vietnamMoment } from "../../domain/vietnam-time";
import { remarkWords as words } from "../../messages/remark-words";
import { a1 } from "../a1";
import { outlineLayout } from "../bao-cao/layout";
import type { BookSpec, LinkSpec, RowSpec, SheetSpec } from "../spec";
import { layStandardWorkbook, type StandardWorkbookInput } from "../standard-workbook/lay";
import { layTableSheet, type TableValues } from "../table-sheet";
import { placeOfRemark } from "./place-of";

export interface ReturnedWorkbookInput extends StandardWorkbookInput {
  /** Who asks: "Huyện Định Quán". */
  readonly from: string;
  readonly remarks: readonly Remark[];
  readonly outside: readonly OutsideContent[];
  /** Sheets of the unit's own that do not come along. */
  readonly left: readonly string[];
}

/** Columns of the list of remarks, from 0; the first is hidden and says what the row is. */
export const remarkColumns = { key: 0, number: 1, place: 2, before: 3, remark: 4, reply: 5 } as const;
/** In the hidden column: by this a sheet of remarks is known, whatever it is called. */
export const remarkKey = "yeu-cau:";

const noRemark = "yeu-cau:ngoai-de-cuong";
const besidePx = 420;
/** Excel's limit for a cell, a little less; what is longer stands whole in its own place. */
const longest = 1000;

/**
 * A unit's own workbook as it goes back: every answer as the unit gave it, numbered remarks beside the cells they are
 * about, and the list of them in front with a column for replies.
 */
export function layReturnedWorkbook(context: CampaignContext, input: ReturnedWorkbookInput): BookSpec {
  const { unit, remarks } = input;
  const book = layStandardWorkbook(context, input);
  const layout = outlineLayout(context, [unit.kind]);
  const placed = remarks.map((remark) => ({
    remark,
    place: placeOfRemark(context, layout, book.sheets, remark),
  }));
  return {
    ...book,
    sheets: [layList(input, placed), ...book.sheets.map((sheet) => withRemarks(sheet, placed))],
  };
}

interface Placed {
  readonly remark: Remark;
  readonly place: LinkSpec | undefined;
}

function layList(
  { unit, from, createdAt, outside, left, remarks }: ReturnedWorkbookInput,
  placed: readonly Placed[],
): SheetSpec {
  const moment = vietnamMoment(createdAt);
  const rows = [...placed.map(remarkRow), ...leftRows(left), ...outsideRows(outside)];
  return layTableSheet({
    name: words.sheet,
    title: words.title(unit.name),
    hint: words.hint(from, moment ? vietnameseDay(moment.day) : "", remarks.length),
    columns: [
      { heading: "Mã", px: 60, hidden: true, role: "hidden-id" },
      { heading: words.number, px: 44, role: "list-number" },
      { heading: words.place, px: 170 },
      { heading: words.before, px: 190 },
      { heading: words.remark, px: 330 },
      { heading: words.reply, px: 260, role: "list-entry" },
    ],
    count: rows.length,
    rows: () => rows,
    tab: "entry",
    footer: words.footer(unit.name),
  });
}

function remarkRow({ remark: { number, text, before }, place }: Placed): TableValues {
  const where = place ? `${place.sheet}, ô ${a1(place.row, place.column)}` : words.whole;
  return [
    `${remarkKey}${number}`,
    number,
    place ? { value: where, link: place, role: "link" } : where,
    cut(before),
    text,
    { format: "text" },
  ];
}

/** Said on the sheet as well: whoever opens it looks for what was in the file that was sent. */
const leftRows = (left: readonly string[]): readonly TableValues[] =>
  left.length === 0 ? [] : [[noRemark, undefined, words.left(left.join(", "))]];

/** What the unit wrote outside the outline has no place in a form laid anew: it is not lost on the way. */
function outsideRows(outside: readonly OutsideContent[]): readonly TableValues[] {
  if (outside.length === 0) return [];
  return [
    [noRemark, undefined, words.outsideTitle],
    ...outside.map(({ sheet, cell, text }): TableValues => [
      noRemark,
      undefined,
      `${sheet}, ô ${cell}`,
      cut(text),
    ]),
  ];
}

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** The remarks of a sheet, each on the row it is about, right of everything the form has there. */
function withRemarks(sheet: SheetSpec, placed: readonly Placed[]): SheetSpec {
  const own = placed.filter(({ place }) => place?.sheet === sheet.name);
  if (own.length === 0) return sheet;
  const rows = [...sheet.rows];
  const column = Math.max(
    sheet.columns.length,
    ...rows.map(({ cells }) => 1 + Math.max(-1, ...cells.map((cell) => cell.column))),
  );
  for (const { row, texts } of byRow(own)) {
    while (rows.length <= row) rows.push({ cells: [] });
    const standing = rows[row] as RowSpec;
    const value = texts.join("\n");
    // A row that is folded away is opened: what is asked has to be seen.
    rows[row] = {
      ...standing,
      hidden: false,
      cells: [...standing.cells, { column, role: "severity-blocks", value }],
    };
  }
  const missing = Math.max(0, column - sheet.columns.length);
  const columns = [
    ...sheet.columns,
    ...Array.from({ length: missing }, () => ({ px: 64 })),
    { px: besidePx },
  ];
  return { ...sheet, rows, columns };
}

function byRow(
  own: readonly Placed[],
): readonly { readonly row: number; readonly texts: readonly string[] }[] {
  const texts = new Map<number, string[]>();
  for (const { remark, place } of own) {
    const row = place?.row ?? 0;
    texts.set(row, [...(texts.get(row) ?? []), words.beside(remark.number, remark.text)]);
  }
  return [...texts].map(([row, lines]) => ({ row, texts: lines }));
}
