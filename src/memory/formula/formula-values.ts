/** A cell's value as a formula sees it: `undefined` is an empty cell. A range or a comparison of one is a list. */
export type Scalar = number | string | boolean | undefined;
export type FormulaValue = Scalar | readonly Scalar[];

/** An error of the sheet ("#VALUE!"): it runs through every function but ISERROR and IFERROR. */
export class SheetError extends Error {}

export const isList = (value: FormulaValue): value is readonly Scalar[] => Array.isArray(value);

/** The first cell of a list stands for it where one value is wanted. */
export const single = (value: FormulaValue): Scalar => (isList(value) ? value[0] : value);

export function asNumber(value: FormulaValue): number {
  const one = single(value);
  if (typeof one !== "string") return Number(one ?? 0);
  const number = one.trim() === "" ? NaN : Number(one);
  if (Number.isNaN(number)) throw new SheetError("#VALUE!");
  return number;
}

export function asText(value: FormulaValue): string {
  const one = single(value);
  if (typeof one === "boolean") return one ? "TRUE" : "FALSE";
  return one === undefined ? "" : String(one);
}

export function asCondition(value: FormulaValue): boolean {
  const one = single(value);
  if (typeof one === "string") throw new SheetError("#VALUE!");
  return Boolean(one);
}

const rank = (value: Scalar): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);

const asBlankOf = (other: Scalar): Scalar =>
  typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;

/** Excel's order: numbers before texts before truth values; texts without regard to capitals. */
export function compared(left: Scalar, right: Scalar): number {
  const [a, b] = [left ?? asBlankOf(right), right ?? asBlankOf(left)];
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const key = (value: Scalar): number | string =>
    typeof value === "number" ? Number(value.toPrecision(15)) : String(value).toLowerCase();
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

/** Excel rounds the decimal a person sees, half away from zero. */
export function rounded(value: number, digits: number): number {
  const shifted = Number(`${Math.abs(value).toPrecision(15)}e${digits}`);
  return Math.sign(value) * Number(`${Math.floor(Number((shifted + 0.5).toPrecision(15)))}e${-digits}`);
}
