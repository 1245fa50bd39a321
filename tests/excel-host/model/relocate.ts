import { type Area, area, cellArea } from "./area";
import type { Book, Sheet } from "./book";
import { rewriteFormula, type Rewriting, shiftFormula } from "./formula-rewrite";
import { rewritePivotSource } from "./pivot-source";
import type { Conditional, Origin, Validation } from "./rules";

/**
 * Rewrites every reference of the book: formulas of cells, names, validations, conditional formats, charts, and the sources
 * of pivot tables. Names in `change` are those before the change; sheets still bear them while this runs.
 */
export function rewriteReferences(book: Book, change: Rewriting, affected: (text: string) => boolean): void {
  const rewrite = (formula: string, home: string): string =>
    affected(formula) ? rewriteFormula(formula, home, change) : formula;
  for (const sheet of book.sheets) {
    const own = (formula: string): string => rewrite(formula, sheet.name);
    for (const [, , cell] of sheet.cells.all())
      if (cell.formula !== undefined) cell.formula = own(cell.formula);
    rewriteValidations(sheet, own);
    for (const one of sheet.conditionals) one.formulas = one.formulas.map(own);
    for (const name of sheet.names.all()) name.formula = own(name.formula);
    rewriteCharts(sheet, own);
  }
  // A name's own references always name their sheet.
  for (const name of book.names.all()) name.formula = rewrite(name.formula, "");
  for (const cache of book.caches) rewritePivotSource(cache, change);
}

function rewriteValidations({ validations }: Sheet, rewrite: (formula: string) => string): void {
  const rewritten = validations.entries().map(({ areas, value }) => {
    const { formula1, formula2 } = value;
    return {
      areas,
      value: {
        ...value,
        ...(formula1 !== undefined && { formula1: rewrite(formula1) }),
        ...(formula2 !== undefined && { formula2: rewrite(formula2) }),
      },
    };
  });
  validations.replaceAll(rewritten);
}

function rewriteCharts({ charts }: Sheet, rewrite: (formula: string) => string): void {
  for (const { series } of charts) {
    for (const one of series) {
      one.values = rewrite(one.values);
      one.categories = rewrite(one.categories);
      if (one.nameFormula !== undefined) one.nameFormula = rewrite(one.nameFormula);
    }
  }
}

type Move = (one: Area) => Area | undefined;

/** Moves everything that stands somewhere on the sheet, except the cells themselves. */
export function moveFurniture(sheet: Sheet, move: Move): void {
  const keep = (areas: readonly Area[]): readonly Area[] => areas.flatMap((one) => move(one) ?? []);
  sheet.merges = keep(sheet.merges).filter(
    (one) => one.firstRow < one.lastRow || one.firstColumn < one.lastColumn,
  );
  moveValidations(sheet, keep, move);
  sheet.conditionals = sheet.conditionals.filter((one) => moveConditional(one, keep, move));
  sheet.links = sheet.links.flatMap((link) => withArea(link, move(link.area)));
  for (const table of sheet.tables) table.area = move(table.area) ?? table.area;
  for (const pivot of sheet.pivots) pivot.area = move(pivot.area) ?? pivot.area;
  movePage(sheet, keep, move);
  sheet.selection = keep(sheet.selection);
  if (sheet.selection.length === 0) sheet.selection = [cellArea(0, 0)];
}

function moveValidations(
  { validations }: Sheet,
  keep: (areas: readonly Area[]) => readonly Area[],
  move: Move,
): void {
  const moved = validations.entries().flatMap(({ areas, value }) => {
    const kept = keep(areas);
    return kept.length > 0 ? [{ areas: kept, value: moveOrigin(value, kept, move) }] : [];
  });
  validations.replaceAll(moved);
}

function moveOrigin(value: Validation, kept: readonly Area[], move: Move): Validation {
  const { origin, by } = newOrigin(value.origin, kept, move);
  const shift = (formula: string): string => shiftFormula(formula, by.row, by.column);
  return {
    ...value,
    origin,
    ...(value.formula1 !== undefined && { formula1: shift(value.formula1) }),
    ...(value.formula2 !== undefined && { formula2: shift(value.formula2) }),
  };
}

function moveConditional(
  one: Conditional,
  keep: (areas: readonly Area[]) => readonly Area[],
  move: Move,
): boolean {
  const kept = keep(one.areas);
  if (kept.length === 0) return false;
  const { origin, by } = newOrigin(one.origin, kept, move);
  one.areas = kept;
  one.origin = origin;
  one.formulas = one.formulas.map((formula) => shiftFormula(formula, by.row, by.column));
  return true;
}

/** The cell the rule is written for moves along; where it is deleted, the first cell left takes over. */
function newOrigin(
  { row, column }: Origin,
  kept: readonly Area[],
  move: Move,
): { readonly origin: Origin; readonly by: Origin } {
  const still = move(cellArea(row, column));
  if (still) return { origin: { row: still.firstRow, column: still.firstColumn }, by: { row: 0, column: 0 } };
  const { firstRow, firstColumn } = kept[0] ?? cellArea(row, column);
  return {
    origin: { row: firstRow, column: firstColumn },
    by: { row: firstRow - row, column: firstColumn - column },
  };
}

const withArea = <T extends { area: Area }>(thing: T, moved: Area | undefined): readonly T[] =>
  moved ? [{ ...thing, area: moved }] : [];

function movePage(
  { page, ...sheet }: Pick<Sheet, "page" | "autoFilter" | "drawings">,
  keep: (areas: readonly Area[]) => readonly Area[],
  move: Move,
): void {
  page.area = keep(page.area);
  if (page.titleRows) setOrDelete(page, "titleRows", move(page.titleRows));
  if (page.titleColumns) setOrDelete(page, "titleColumns", move(page.titleColumns));
  if (sheet.autoFilter) sheet.autoFilter.area = move(sheet.autoFilter.area) ?? sheet.autoFilter.area;
  for (const { frame } of sheet.drawings) {
    if (!frame) continue;
    for (const corner of [frame.from, frame.to]) {
      const moved = move(area(corner.row, corner.column, corner.row, corner.column));
      if (moved) [corner.row, corner.column] = [moved.firstRow, moved.firstColumn];
    }
  }
}

function setOrDelete<T, K extends keyof T>(thing: T, key: K, value: T[K] | undefined): void {
  if (value === undefined) delete thing[key];
  else thing[key] = value;
}
