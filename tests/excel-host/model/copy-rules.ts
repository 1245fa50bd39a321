import { type Area, area, intersection } from "./area";
import type { Sheet } from "./book";
import { clearConditionals } from "./clear-cells";
import { shiftFormula } from "./formula-rewrite";
import type { Origin, Validation } from "./rules";

/** Conditional formats, and where wanted validations, come along with copied cells. */
export function copyRules(from: Sheet, source: Area, to: Sheet, target: Area, validations: boolean): void {
  const by = { row: target.firstRow - source.firstRow, column: target.firstColumn - source.firstColumn };
  const landed = (areas: readonly Area[]): readonly Area[] =>
    areas.flatMap((one) => {
      const inside = intersection(one, source);
      return inside ? [movedBy(inside, by)] : [];
    });
  if (validations) copyValidations(from, to, target, by, landed);
  const copied = from.conditionals.flatMap((one) => {
    const areas = landed(one.areas);
    if (areas.length === 0) return [];
    const id = `{${String(to.book.newId())}}`;
    const formulas = one.formulas.map((formula) => shiftFormula(formula, by.row, by.column));
    return [{ ...one, id, areas, formulas, origin: movedOrigin(one.origin, by) }];
  });
  clearConditionals(to, [target]);
  to.conditionals.push(...copied);
}

function copyValidations(
  from: Sheet,
  to: Sheet,
  target: Area,
  by: Origin,
  landed: (areas: readonly Area[]) => readonly Area[],
): void {
  const copied = from.validations.entries().flatMap(({ areas, value }) => {
    const where = landed(areas);
    return where.length > 0 ? [{ where, value: movedValidation(value, by) }] : [];
  });
  to.validations.update([target], () => undefined);
  for (const { where, value } of copied) to.validations.update(where, () => value);
}

const movedBy = (one: Area, { row, column }: Origin): Area =>
  area(one.firstRow + row, one.firstColumn + column, one.lastRow + row, one.lastColumn + column);

const movedOrigin = (origin: Origin, by: Origin): Origin => ({
  row: origin.row + by.row,
  column: origin.column + by.column,
});

function movedValidation(value: Validation, by: Origin): Validation {
  const { formula1, formula2 } = value;
  return {
    ...value,
    origin: movedOrigin(value.origin, by),
    ...(formula1 !== undefined && { formula1: shiftFormula(formula1, by.row, by.column) }),
    ...(formula2 !== undefined && { formula2: shiftFormula(formula2, by.row, by.column) }),
  };
}
