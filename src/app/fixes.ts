import type { CampaignContext } from "../domain/campaign/context";
import type { Finding } from "../domain/finding";
import type { FigureColumns } from "../domain/submission/figure-columns";
import type { Submission } from "../domain/submission/submission";
import { cellValue, isNumeric } from "../sheets/bao-cao/shown-answer";
import type { Fix } from "./finding-view";
import type { BookPlace } from "./ports";

/**
 * Findings whose reading is certain, so that the cell may hold what it was read as: a number typed as text, a choice
 * without its marks, a sum without a result. Whatever is only likely is asked, never fixed.
 */
const certain = new Set(["VALUE-001", "VALUE-007", "VALUE-012"]);

/** The safe correction of a finding; undefined where there is none. */
export function fixOf(
  context: CampaignContext,
  { figures }: Submission,
  { code, part, period, params }: Finding,
  place: BookPlace,
): Fix | undefined {
  if (!certain.has(code) || part === undefined || period === undefined) return undefined;
  const slot = context.index.slotOf(part, period);
  const value = slot === undefined ? undefined : plainValue(context, figures, slot);
  if (value === undefined) return undefined;
  const before = String(params["text"] ?? params["formula"] ?? "");
  const after = typeof value === "number" ? String(value).replace(".", ",") : value;
  return { id: `${part}|${period}`, place, before, after, value };
}

/** A number or a choice's label; undefined where the answer is a day, a sign or nothing. */
function plainValue(
  context: CampaignContext,
  figures: FigureColumns,
  slot: number,
): number | string | undefined {
  const part = context.index.slots[slot]?.part;
  if (!part || figures.state(slot) !== "value") return undefined;
  const value = cellValue(context, part.type, figures.value(slot));
  if (typeof value === "number") return isNumeric(part.type) ? value : undefined;
  return typeof value === "string" ? value : undefined;
}
