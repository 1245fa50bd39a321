import type { CampaignContext } from "../../domain/campaign/context";
import { parseIsoDay, vietnameseDay } from "../../domain/day";
import type { ValueType } from "../../domain/indicator/indicator";
import type { FigureValue } from "../../domain/submission/figure-columns";
import { vietnameseNumber } from "../../domain/text/vietnamese-number";
import { reportWords as words } from "../../messages/report-words";

/** More decimals than any figure declares say nothing on paper. */
const mostDecimals = 2;

/** A number by the figure's declared decimals; what is computed of whole numbers may have two. */
export function shownNumber(type: ValueType, value: number): string {
  if (type.kind === "year") return String(value);
  const declared = type.kind === "decimal" || type.kind === "percent" ? type.decimals : 0;
  return vietnameseNumber(value, Number.isInteger(value) ? 0 : declared || mostDecimals);
}

/** A value as a report prints it: labels of choices, days as 24/11/2023, Có or Không. */
export function shownFigure(context: CampaignContext, type: ValueType, value: FigureValue): string {
  if (typeof value === "number") return shownNumber(type, value);
  if (typeof value === "boolean") return value ? words.yes : words.no;
  const day = type.kind === "day" ? parseIsoDay(value) : undefined;
  if (day) return vietnameseDay(day);
  if (type.kind !== "choice" && type.kind !== "choices") return value;
  const entries = context.catalogues.get(type.catalogue)?.entries ?? [];
  const label = (id: string): string => entries.find((entry) => entry.id === id)?.label ?? id;
  return value.split(";").map(label).join("; ");
}
