import { areaAddress, cellAddress } from "./address";
import type { Area } from "./area";
import type { Book, Sheet } from "./book";
import { shownFormula } from "./book-formula";
import { shownValue } from "./cell-value";
import { type Cell, isBlank } from "./cells";
import { shiftFormula } from "./formula-rewrite";
import type { Chart } from "./objects";
import { pivotSource } from "./pivot-source";
import type { Origin } from "./rules";
import type { Style } from "./style";

/** Plain data, equal for equal workbooks: what tests compare. */
export interface BookDescription {
  readonly sheets: readonly SheetDescription[];
  readonly names: unknown;
  readonly properties: unknown;
  readonly structure: boolean;
}

export interface SheetDescription {
  readonly name: string;
  readonly [part: string]: unknown;
}

/**
 * Everything a workbook says, without ids and without results of formulas: those are not known to the host most of the
 * time. Two workbooks that would look and work the same have the same description.
 */
export function describeBook(book: Book): BookDescription {
  return {
    sheets: book.sheets.map(describeSheet),
    names: describeNames(book, book),
    properties: {
      ...without(book.properties, "modified"),
      custom: Object.fromEntries(book.customProperties),
    },
    structure: book.structure !== undefined,
  };
}

export function describeSheet(sheet: Sheet): SheetDescription {
  const { name, visibility, tabColor, gridlines, headings, summaryBelow, summaryRight, freeze, protection } =
    sheet;
  return {
    name,
    visibility,
    look: { tabColor, gridlines, headings, summaryBelow, summaryRight, freeze },
    cells: describeCells(sheet),
    rows: describeLines(sheet, sheet.cells.rowInfo),
    columns: describeLines(sheet, sheet.cells.columnInfo),
    merges: addresses(sheet.merges),
    validations: sorted(
      sheet.validations.entries().map(({ areas, value }) => {
        const { origin, formula1, formula2, ...rest } = value;
        const formulas = [formula1, formula2].flatMap((formula) => formula ?? []);
        return { areas: addresses(areas), ...rest, ...atFirst(areas, origin, formulas) };
      }),
    ),
    conditionals: sheet.conditionals.map(({ areas, kind, stopIfTrue, origin, formulas, look, bar }) => ({
      areas: addresses(areas),
      kind,
      stopIfTrue,
      ...(kind === "DataBar" ? { bar } : { look }),
      ...atFirst(areas, origin, formulas),
    })),
    tables: sorted(
      sheet.tables.map((table) => ({ ...without(table, "id", "xml"), area: areaAddress(table.area) })),
    ),
    charts: sheet.charts.map(describeChart),
    otherDrawings: sheet.drawings.flatMap((one) => (one.kind === "other" ? [one.frame ?? null] : [])),
    pivots: sheet.pivots.map(({ name: pivot, area, cachePath }) => {
      const cache = sheet.book.caches.find(({ path }) => path === cachePath);
      return { name: pivot, area: areaAddress(area), source: cache && pivotSource(cache) };
    }),
    links: sorted(sheet.links.map(({ area, ...rest }) => ({ ...rest, area: areaAddress(area) }))),
    names: describeNames(sheet.book, sheet),
    protection: protection && { allow: protection.allow, selection: protection.selection },
    page: sheet.page,
    breaks: [[...sheet.rowBreaks].sort(byNumber), [...sheet.columnBreaks].sort(byNumber)],
    filter: sheet.autoFilter && areaAddress(sheet.autoFilter.area),
    customProperties: Object.fromEntries(sheet.customProperties),
  };
}

const byNumber = (one: number, other: number): number => one - other;
const addresses = (areas: readonly Area[]): readonly string[] => areas.map(areaAddress).sort();

/** In an order that does not depend on when they were made. */
const sorted = (things: readonly unknown[]): readonly unknown[] =>
  things
    .map((thing) => [JSON.stringify(thing), thing] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, thing]) => thing);

/** Formulas as they read in the first cell, whatever cell they were written for. */
function atFirst(
  areas: readonly Area[],
  origin: Origin,
  formulas: readonly string[],
): { readonly formulas: readonly string[] } {
  const row = Math.min(...areas.map(({ firstRow }) => firstRow));
  const column = Math.min(...areas.map(({ firstColumn }) => firstColumn));
  return {
    formulas: formulas.map((formula) => shiftFormula(formula, row - origin.row, column - origin.column)),
  };
}

function describeCells(sheet: Sheet): Readonly<Record<string, unknown>> {
  const found: [number, number, unknown][] = [];
  for (const [row, column, cell] of sheet.cells.all()) {
    const isPlain = isBlank(cell) && cell.style === sheet.cells.styleOfPlace(row, column);
    if (!isPlain) found.push([row, column, describeCell(sheet, cell)]);
  }
  found.sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
  return Object.fromEntries(found.map(([row, column, said]) => [cellAddress(row, column), said]));
}

function describeCell({ book }: Sheet, { value, formula, style, array }: Cell): unknown {
  return {
    ...(formula === undefined
      ? value !== undefined && { value: shownValue(value) }
      : { formula: shownFormula(book, formula) }),
    ...(array && { array: areaAddress(array) }),
    ...differences(book.styles.get(style), book.styles.normal),
  };
}

interface SaidLook {
  readonly look?: Readonly<Record<string, unknown>>;
}

/** Thousands of cells share a look. */
const saidLooks = new WeakMap<Style, { readonly normal: Style; readonly said: SaidLook }>();

/** What of a look is not Normal. */
function differences(style: Style, normal: Style): SaidLook {
  const known = saidLooks.get(style);
  if (known?.normal === normal) return known.said;
  const said = describeStyle(style, normal);
  saidLooks.set(style, { normal, said });
  return said;
}

function describeStyle(style: Style, normal: Style): SaidLook {
  const parts = (Object.keys(style) as (keyof Style)[]).filter(
    (part) => style[part] !== normal[part] && part !== "named",
  );
  return parts.length === 0 ? {} : { look: Object.fromEntries(parts.map((part) => [part, style[part]])) };
}

function describeLines(
  { book }: Sheet,
  lines: ReadonlyMap<number, { readonly style?: number }>,
): Readonly<Record<number, unknown>> {
  const said = [...lines]
    .sort(([one], [other]) => one - other)
    .map(([line, { style, ...rest }]) => {
      const look = style === undefined ? {} : differences(book.styles.get(style), book.styles.normal);
      return [line + 1, { ...rest, ...look }] as const;
    });
  return Object.fromEntries(said.filter(([, info]) => Object.keys(info).length > 0));
}

function describeNames(book: Book, { names }: Pick<Book, "names">): unknown {
  return sorted(
    names.all().map(({ name, formula, comment, visible }) => ({
      name,
      formula: shownFormula(book, formula),
      comment,
      visible,
    })),
  );
}

function describeChart(chart: Chart): unknown {
  return without(chart, "id", "xml", "path", "anchor");
}

function without<T extends object, K extends keyof T>(whole: T, ...left: readonly K[]): Omit<T, K> {
  const rest = { ...whole };
  for (const key of left) delete rest[key];
  return rest;
}
