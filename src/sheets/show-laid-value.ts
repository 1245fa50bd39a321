import { cellText } from "./cell-text";
import type { SpecValue } from "./spec";

/** A laid value as `cellText` says it of the same value read. */
export function shownValue(column: number, value: SpecValue | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "object" && "error" in value) return value.error;
  return cellText({
    column,
    value:
      typeof value === "number"
        ? { kind: "number", value }
        : typeof value === "boolean"
          ? { kind: "boolean", value }
          : typeof value === "string"
            ? { kind: "text", value }
            : { kind: "date", serial: 0, day: value },
  });
}
