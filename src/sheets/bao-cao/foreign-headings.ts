import type { CampaignContext } from "../../domain/campaign/context";
import { foldForMatching } from "../../domain/text/fold";
import { baoCaoWords as words } from "../../messages/bao-cao-words";
import { cellText } from "../cell-text";
import type { CellGrid, GridCell, GridRow } from "../grid";
import { outlineColumns, type PeriodColumn } from "./columns";
import { periodNamed } from "./judge-headings";

/**
 * What the columns are called on tables that people draw themselves after the outline, beside our own words. Only where no
 * hidden id is left on the sheet.
 */
const otherWords = {
  number: ["TT", "Số TT", "Thứ tự"],
  label: ["Nội dung", "Chỉ tiêu", "Nội dung, chỉ tiêu", "Tên chỉ tiêu"],
  measureUnit: ["ĐVT", "Đơn vị"],
  note: ["Ghi chú", "Giải trình"],
} as const;

export type WordColumn = keyof typeof otherWords;

const spellings: ReadonlyMap<WordColumn, ReadonlySet<string>> = new Map(
  (Object.keys(otherWords) as WordColumn[]).map((column) => [
    column,
    new Set([words[column], ...otherWords[column]].map(foldForMatching)),
  ]),
);

/** The column of words that this row heads so; our own words first. */
export function wordColumn({ cells }: GridRow, column: WordColumn): number | undefined {
  const own = foldForMatching(words[column]);
  const fold = (cell: GridCell): string => foldForMatching(cellText(cell));
  const exact = cells.find((cell) => fold(cell) === own);
  return (exact ?? cells.find((cell) => spellings.get(column)?.has(fold(cell))))?.column;
}

/** Longer texts are no heading. */
const longestHeading = 60;

/** A period a cell names, be it in other words: "TH 2021", "Ước thực hiện năm 2023". */
export interface NamedPeriod {
  readonly cell: GridCell;
  readonly period: PeriodColumn;
  readonly exact: boolean;
}

/** So many columns named after different periods are the headings of a table. */
const leastPeriods = 2;

/** The first row that heads columns of several periods, in whatever words, and says what stands in one column of words at least. */
export function foreignHeading(
  context: CampaignContext,
  { rows }: CellGrid,
): { readonly row: GridRow; readonly periods: readonly NamedPeriod[] } | undefined {
  for (const row of rows) {
    if (row.cells.length <= leastPeriods || wordColumn(row, "label") === undefined) continue;
    const periods = periodsIn(context, row);
    if (new Set(periods.map(({ period }) => period)).size >= leastPeriods) return { row, periods };
  }
  return undefined;
}

export function periodsIn(context: CampaignContext, { cells }: GridRow): readonly NamedPeriod[] {
  const { periods } = outlineColumns(context);
  return cells.flatMap((cell): readonly NamedPeriod[] => {
    const text = cellText(cell);
    if (text === "" || text.length > longestHeading || cell.formula !== undefined) return [];
    const folded = foldForMatching(text);
    const own = periods.find(({ heading, token }) =>
      [heading, token].some((one) => foldForMatching(one) === folded),
    );
    const period = own ?? periodNamed(periods, text);
    return period ? [{ cell, period, exact: own !== undefined }] : [];
  });
}
