/** Excel's errors stand in cells like values do. */
export interface CellError {
  readonly error: string;
}

export type CellValue = number | string | boolean | CellError | undefined;

export const errorValues = new Set([
  ...["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"],
  ...["#GETTING_DATA", "#SPILL!", "#CALC!"],
]);

export const isError = (value: CellValue): value is CellError => typeof value === "object";

/** As `range.values` shows it. */
export const shownValue = (value: CellValue): string | number | boolean => {
  if (value === undefined) return "";
  return isError(value) ? value.error : value;
};

export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** As `range.valueTypes` names it. */
export function typeOfValue(value: CellValue): ValueType {
  if (value === undefined) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "string") return "String";
  return typeof value === "boolean" ? "Boolean" : "Error";
}
