import type { Nomination } from "../../domain/awards/nomination";
import type { CampaignContext } from "../../domain/campaign/context";
import { romanNumber } from "../../domain/outline/roman-number";
import { awardListWords as words, kindWords, twoDigits, writtenOut } from "../../messages/award-list-words";
import { a1, textLiteral } from "../a1";
import type { CellRange } from "../grid";
import { estimateHeight } from "../row-height";
import type { CellSpec, RowSpec, SheetSpec } from "../spec";
import type { ListsBook } from "./lists-book";
import { closingRows } from "./closing-rows";
import { columnsOf, countedColumns, ordinalPx, printedColumns } from "./list-columns";
import { headMerges, headRows, listIssuer } from "./list-head";
import { groupRange, listHead, placeGroups, type PlacedGroup, type PrintedList } from "./list-places";
import { pageBreaks, type KeptTogether } from "./page-breaks";

/** Who puts a list forward, and for a decision of which year. */
type PrintedFor = Pick<ListsBook, "context" | "unit"> & {
  readonly desk: Pick<ListsBook["desk"], "decisionOn">;
};

/** What one printed list is laid from, and where things stand on its sheet. */
interface ListLayout {
  readonly context: CampaignContext;
  readonly list: PrintedList;
  readonly placed: readonly PlacedGroup[];
  readonly lastColumn: number;
  /** The first column of the right half of heading and signature. */
  readonly right: number;
  readonly widthOf: (firstColumn: number, lastColumn: number) => number;
}

/** Printable width of A4 landscape between the margins of NĐ 30/2020, in px. */
const printableWidth = ((297 - 45) / 25.4) * 96;

/**
 * A printed list: black on white, groups by form with live counts, ordinals that begin anew, the closing line, the signatures on one
 * page with the last rows. Rows can be put in, moved and deleted: every count is a formula over the names.
 */
export function layAwardList(book: PrintedFor, list: PrintedList): SheetSpec {
  const layout = layoutOf(book.context, list);
  const { lastColumn, right } = layout;
  const issuer = listIssuer(book.context, book.unit);
  const places = { first: printedColumns.ordinal, right, last: lastColumn };
  const head = headRows(book.context, list.kind, issuer, { places, decisionOn: book.desk.decisionOn });
  const headings = headingRow(layout);
  const end = closingRows(layout, issuer.signs);
  const rows = function* (heights?: readonly number[]): Generator<RowSpec> {
    yield* head;
    yield headings;
    yield* groupRows(layout, heights);
    yield* end.rows;
  };
  const heights = Array.from(rows(), ({ height = 0 }) => height);
  const lastRow = heights.length - 1;
  const width = layout.widthOf(printedColumns.ordinal, lastColumn);
  const scale = Math.min(100, Math.floor((printableWidth / width) * 100) - 1);
  const breaks = pageBreaks(heights, keptTogether(layout, lastRow), {
    scale,
    titleHeight: headings.height ?? 0,
  });
  return {
    name: kindWords[list.kind].sheet,
    visibility: "visible",
    tab: "result",
    columns: [
      { px: 60, hidden: true },
      { px: ordinalPx },
      ...columnsOf[list.kind].map(({ px }) => ({ px })),
      ...countedColumns.map(() => ({ px: 60, hidden: true })),
    ],
    // Made anew each time: the nominations of ten thousand units are not to stand in memory as cells.
    rows: {
      *[Symbol.iterator]() {
        let at = 0;
        for (const row of rows(heights)) yield breaks.has(at++) ? { ...row, breakBefore: true } : row;
      },
    },
    merges: [...headMerges(places), ...groupMerges(layout), ...end.merges],
    freeze: { row: listHead.first, column: 0 },
    gridLines: false,
    print: {
      paper: "A4",
      orientation: "landscape",
      scale,
      area: { firstRow: 0, firstColumn: printedColumns.ordinal, lastRow, lastColumn },
      titleRows: { first: listHead.headings, last: listHead.headings },
      footerLeft: words.footer(kindWords[list.kind].sheet, book.unit.name),
    },
  };
}

function layoutOf(context: CampaignContext, list: PrintedList): ListLayout {
  const widths = [0, ordinalPx, ...columnsOf[list.kind].map(({ px }) => px)];
  return {
    context,
    list,
    placed: placeGroups(list),
    lastColumn: widths.length - 1,
    right: printedColumns.ordinal + 4,
    widthOf: (first, last) => widths.slice(first, last + 1).reduce((sum, px) => sum + px, 0),
  };
}

function headingRow({ list: { kind } }: ListLayout): RowSpec {
  const cells: CellSpec[] = [
    { column: printedColumns.ordinal, role: "print-heading", value: words.number },
    ...columnsOf[kind].map(({ heading }, at): CellSpec => ({
      column: printedColumns.name + at,
      role: "print-heading",
      value: heading,
    })),
  ];
  const measured = columnsOf[kind].map(({ heading, px }) => ({ text: heading, px, bold: true }));
  return { cells, height: estimateHeight(measured, 36), fixedHeight: true };
}

/** `heights` of the sheet's rows, where they were measured before. */
function* groupRows(layout: ListLayout, heights: readonly number[] = []): Generator<RowSpec> {
  const { placed, lastColumn } = layout;
  if (placed.length === 0)
    yield { cells: boxed(printedColumns.ordinal, lastColumn, "print-cell", words.nobody), height: 24 };
  for (const [at, group] of placed.entries()) {
    yield groupHeading(layout, group, at);
    let row = group.first;
    for (const nomination of group.group.nominations) {
      yield nominationRow(layout, { group, row, nomination, height: heights[row] });
      row++;
    }
  }
}

/** A merged cell keeps its border only where every cell of it has one. */
const boxed = (
  first: number,
  last: number,
  role: CellSpec["role"],
  value: CellSpec["value"] = "",
  formula?: string,
): CellSpec[] =>
  Array.from({ length: last - first + 1 }, (_, at) => ({
    column: first + at,
    role,
    ...(at === 0 && { value, ...(formula !== undefined && { formula }) }),
  }));

/** "I. BẰNG KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH (12 tập thể)", its count live. */
function groupHeading({ list, lastColumn }: ListLayout, placed: PlacedGroup, at: number): RowSpec {
  const { label, nominations } = placed.group;
  const begins = words.group(romanNumber(at + 1), label === "" ? words.noForm : writtenOut(label));
  const ends = ` ${kindWords[list.kind].one})`;
  const formula = `${textLiteral(begins)}&TEXT(COUNTA(${groupRange(list, placed)}),"00")&${textLiteral(ends)}`;
  const value = `${begins}${twoDigits(nominations.length)}${ends}`;
  return {
    cells: boxed(printedColumns.ordinal, lastColumn, "print-group", value, formula),
    height: 22.5,
    fixedHeight: true,
  };
}

/** Texts stay texts, however they begin ("- Có nhiều thành tích"), and need no apostrophe. */
function formatOf(value: CellSpec["value"], format: CellSpec["format"]): Pick<CellSpec, "format"> {
  const shown = format ?? (typeof value === "string" ? "text" : undefined);
  return shown === undefined ? {} : { format: shown };
}

interface PlacedNomination {
  readonly group: PlacedGroup;
  readonly row: number;
  readonly nomination: Nomination;
  /** Undefined where it is to be measured. */
  readonly height: number | undefined;
}

function nominationRow(
  { context, list }: ListLayout,
  { group, row, nomination, height }: PlacedNomination,
): RowSpec {
  const columns = columnsOf[list.kind];
  const name = a1(row, printedColumns.name, "column");
  const first = a1(group.first, printedColumns.name, "both");
  const printed = columns.map((column) => ({ ...column, ...column.cell(nomination, context) }));
  const cells: CellSpec[] = [
    { column: printedColumns.id, role: "hidden-id", value: nomination.id },
    {
      column: printedColumns.ordinal,
      role: "print-center",
      value: row - group.first + 1,
      formula: `IF(${name}="","",COUNTA(${first}:${name}))`,
    },
    ...printed.map(({ role, value, format }, at): CellSpec => ({
      column: printedColumns.name + at,
      role,
      ...(value !== undefined && { value }),
      ...formatOf(value, format),
    })),
    ...countedColumns.map((counted, at): CellSpec => ({
      column: printedColumns.name + columns.length + at,
      role: "hidden-id",
      value: counted(nomination, context),
    })),
  ];
  return { cells, height: height ?? heightOf(printed) };
}

function heightOf(printed: readonly { readonly value?: CellSpec["value"]; readonly px: number }[]): number {
  const texts = printed.flatMap(({ value, px }) => (typeof value === "string" ? [{ text: value, px }] : []));
  return estimateHeight(texts, 24);
}

function groupMerges({ placed, lastColumn }: ListLayout): readonly CellRange[] {
  const headings = placed.length === 0 ? [listHead.first] : placed.map(({ heading }) => heading);
  return headings.map((row) => ({
    firstRow: row,
    lastRow: row,
    firstColumn: printedColumns.ordinal,
    lastColumn,
  }));
}

/** A heading is never the last of a page; the signatures have the last two rows with them, or the last group's only one. */
function keptTogether({ placed }: ListLayout, lastRow: number): readonly KeptTogether[] {
  const last = placed.at(-1);
  const headings = placed.map(({ heading, first }) => ({ first: heading, last: first }));
  if (!last) return [{ first: listHead.first, last: lastRow }];
  const from = last.last - last.first >= 1 ? last.last - 1 : last.heading;
  const isWithHeading = from <= last.first;
  return [
    ...(isWithHeading ? headings.slice(0, -1) : headings),
    { first: isWithHeading ? last.heading : from, last: lastRow },
  ];
}
