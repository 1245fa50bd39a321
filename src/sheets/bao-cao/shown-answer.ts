import type { CampaignContext } from "../../domain/campaign/context";
import { parseIsoDay } from "../../domain/day";
import type { Part, ValueType } from "../../domain/indicator/indicator";
import type { FigureColumns } from "../../domain/submission/figure-columns";
import type { PlainFormat, SpecValue } from "../spec";

/** What stands in the cell of an answer: the sign, the text that could not be read, or the value in its cell form. */
export function shownAnswer(
  context: CampaignContext,
  part: Part,
  figures: FigureColumns,
  slot: number,
): SpecValue | undefined {
  switch (figures.state(slot)) {
    case "none":
      return "-";
    case "not-applicable":
      return "x";
    case "unreadable":
    case "blank":
      return figures.text(slot);
    case "absent":
      return undefined;
    case "value":
      return cellValue(context, part.type, figures.value(slot));
  }
}

/** Có/Không in words, days as days, choices by their labels. */
export function cellValue(
  context: CampaignContext,
  type: ValueType,
  value: number | boolean | string | undefined,
): SpecValue | undefined {
  if (typeof value === "boolean") return value ? "Có" : "Không";
  if (typeof value !== "string") return value;
  if (type.kind === "day") return parseIsoDay(value) ?? value;
  if (type.kind !== "choice" && type.kind !== "choices") return value;
  const entries = context.catalogues.get(type.catalogue)?.entries ?? [];
  return value
    .split(";")
    .map((id) => entries.find((entry) => entry.id === id)?.label ?? id)
    .join("; ");
}

/** The number format a type's cells carry: numbers are stored as numbers, never as text. */
export function formatOf(type: ValueType): PlainFormat {
  if (type.kind === "integer") return "integer";
  if (type.kind === "decimal" || type.kind === "percent") return decimalFormats[type.decimals] ?? "decimal-2";
  if (type.kind === "year") return "year";
  return type.kind === "day" ? "day" : "text";
}

const decimalFormats: readonly PlainFormat[] = ["integer", "decimal-1", "decimal-2", "decimal-2"];

export const isNumeric = ({ kind }: ValueType): boolean =>
  kind === "integer" || kind === "decimal" || kind === "percent" || kind === "year";
