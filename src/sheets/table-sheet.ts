import { lookOf, normalFont } from "./look";
import { estimateHeight } from "./row-height";
import type { CellSpec, PrintSpec, Role, RowSpec, SheetSpec, SpecValue, TabRole } from "./spec";

export interface TableColumn {
  readonly heading: string;
  readonly px: number;
  readonly hidden?: boolean;
  readonly role?: Role;
}

export type TableCell = Partial<Omit<CellSpec, "column">>;

/** A row's cells from column 0 on. */
export type TableValues = readonly (TableCell | SpecValue | undefined)[];

export interface TableSheetInput {
  readonly name: string;
  readonly title: string;
  readonly hint?: string;
  readonly columns: readonly TableColumn[];
  /** How many rows there are, and the rows: made as they are written, for there may be a hundred thousand. */
  readonly count: number;
  readonly rows: () => Iterable<TableValues>;
  readonly tab?: TabRole;
  readonly footer: string;
  readonly paper?: PrintSpec["paper"];
  readonly filter?: boolean;
}

/** Rows above the first data row: title, hint, headings. */
export const tableHead = 3;

/** A plain sheet: a title, one table with repeated headings, heights that show every text. */
export function layTableSheet(input: TableSheetInput): SheetSpec {
  const { columns, rows, count } = input;
  const lastColumn = columns.length - 1;
  const firstShown = Math.max(
    0,
    columns.findIndex(({ hidden }) => hidden !== true),
  );
  const across = (row: number) => ({ firstRow: row, lastRow: row, firstColumn: firstShown, lastColumn });
  const lastRow = tableHead + Math.max(1, count) - 1;
  return {
    name: input.name,
    visibility: "visible",
    tab: input.tab ?? "result",
    columns: columns.map(({ px, hidden }) => ({ px, ...(hidden === true && { hidden }) })),
    rows: {
      *[Symbol.iterator]() {
        yield* headRows(input, firstShown);
        for (const row of rows()) yield tableRow(columns, row);
      },
    },
    merges: lastColumn > firstShown ? [across(0), across(1)] : [],
    freeze: { row: tableHead, column: 0 },
    ...(input.filter === true && {
      autoFilter: { firstRow: tableHead - 1, lastRow, firstColumn: 0, lastColumn },
    }),
    print: {
      paper: input.paper ?? "A4",
      orientation: "landscape",
      area: { firstRow: 0, firstColumn: firstShown, lastRow, lastColumn },
      titleRows: { first: tableHead - 1, last: tableHead - 1 },
      footerLeft: input.footer,
    },
  };
}

function headRows({ title, hint, columns }: TableSheetInput, firstShown: number): readonly RowSpec[] {
  return [
    { cells: [{ column: firstShown, role: "sheet-title", value: title }], height: 26, fixedHeight: true },
    {
      cells: [{ column: firstShown, role: "hint", value: hint ?? "" }],
      height: hint === undefined ? 6 : 18,
      fixedHeight: true,
    },
    headingRow(columns),
  ];
}

/** Column headings in a row high enough for the longest of them. */
export function headingRow(columns: readonly Pick<TableColumn, "heading" | "px">[], first = 0): RowSpec {
  return {
    cells: columns.map(({ heading }, step) => ({
      column: first + step,
      role: "column-heading",
      value: heading,
    })),
    height: estimateHeight(
      columns.map(({ heading, px }) => ({ text: heading, px, bold: true, size: 11 })),
      26,
    ),
    fixedHeight: true,
  };
}

function tableRow(columns: readonly TableColumn[], row: TableValues): RowSpec {
  const cells = columns.map((column, at): CellSpec => {
    const given = row[at];
    const cell = isCell(given) ? given : plainCell(given);
    return { column: at, ...cell, role: cell.role ?? column.role ?? "list-cell" };
  });
  const texts = cells.flatMap(({ column, value, role }) =>
    typeof value === "string" ? [{ text: value, px: columns[column]?.px ?? 80, ...fontOf(role) }] : [],
  );
  return { cells, height: estimateHeight(texts, 17.25) };
}

/** Lists that are printed are written larger than those on the screen. */
function fontOf(role: Role): { readonly size: number; readonly bold: boolean } {
  const { size = normalFont.size, bold = false } = lookOf[role];
  return { size, bold };
}

/** A day is a number that has to be shown as one. */
function plainCell(value: SpecValue | undefined): TableCell {
  if (value === undefined) return {};
  return typeof value === "object" && "year" in value ? { value, format: "day" } : { value };
}

function isCell(given: TableCell | SpecValue | undefined): given is TableCell {
  return typeof given === "object" && !("year" in given) && !("error" in given);
}
