import type { CampaignContext } from "../../domain/campaign/context";
import type { Finding } from "../../domain/finding";
import type { FigureColumns } from "../../domain/submission/figure-columns";
import type { Submission } from "../../domain/submission/submission";
import { parseDay } from "../../domain/text/parse-day";
import { cellValue, isNumeric } from "../../sheets/bao-cao/shown-answer";
import type { Fix, FindingView } from "../finding-view";
import { fixAt, typedNumber } from "./fix-at";
import { dateOfText, turnedDay } from "./fix-days";
import type { LegacyCell } from "./legacy-cells";
import type { BookPlace } from "../ports";

/** What fixes are made of: the answers as read, and the cells in an old encoding. */
export interface FixSource {
  readonly context: CampaignContext;
  readonly submission: Submission;
  /** Asked for only where something was typed in one. */
  readonly legacy: () => readonly LegacyCell[];
}

type Offered = Pick<FindingView, "fixes" | "choices">;
const nothing: Offered = { fixes: [], choices: [] };

/**
 * What can be done about a finding with one click: cells that may hold what they were read as (a number typed as text, a
 * choice without its marks, a day, a sum without a result, a text in an old font), or readings to choose from. Whatever is
 * only likely is marked so, and written by nobody who has not looked at it.
 */
export function offeredFor(source: FixSource, finding: Finding, place: BookPlace): Offered {
  return makers[finding.code]?.(source, finding, place) ?? nothing;
}

type Maker = (source: FixSource, finding: Finding, place: BookPlace) => Offered;

const offer = (fixes: readonly Fix[]): Offered => ({ fixes, choices: [] });

const makers: Readonly<Record<string, Maker>> = {
  "CHECK-001": inAskedUnit,
  "VALUE-001": asRead,
  "VALUE-006": ({ submission }, finding, place) => offer(dateOfText(submission, finding, place)),
  "VALUE-007": asRead,
  "VALUE-012": asRead,
  "VALUE-008": (_source, { params }, place) => choose(params, place, [params["first"], params["second"]]),
  "VALUE-009": (_source, { params }, place) => choose(params, place, [params["reading"]], params["share"]),
  "VALUE-020": (_source, { params }, place) => choose(params, place, [params["reading"]]),
  "VALUE-021": ({ submission }, finding, place) => offer(turnedDay(submission, finding, place)),
  "LIST-001": inList,
  "LIST-021": ({ submission }, finding, place) => offer(turnedDay(submission, finding, place)),
  "VALUE-016": inUnicode,
  "VALUE-019": inUnicode,
  "PLACE-027": inUnicode,
  "PLACE-028": inUnicode,
  "LIST-016": inUnicode,
  "LIST-017": inUnicode,
};

function asRead(
  { context, submission }: FixSource,
  { part, period, params }: Finding,
  place: BookPlace,
): Offered {
  const slot = part && period && context.index.slotOf(part, period);
  const value = slot === undefined ? undefined : plainValue(context, submission.figures, slot);
  if (value === undefined) return nothing;
  const before = String(params["text"] ?? params["formula"] ?? "");
  return offer([fixAt(place, before, typeof value === "number" ? typedNumber(value) : value, value)]);
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

/** A list's cell: a number, a choice's label, or a day. */
function inList({ submission }: FixSource, finding: Finding, place: BookPlace): Offered {
  const { text, reading } = finding.params;
  if (text === undefined || reading === undefined) return nothing;
  if (typeof reading === "number") return offer([fixAt(place, String(text), typedNumber(reading), reading)]);
  if (parseDay(reading)) return offer(dateOfText(submission, finding, place));
  return offer([fixAt(place, String(text), reading, reading)]);
}

/** Typed in another unit of measure than is asked, as the campaign's own rule says. */
function inAskedUnit(
  { context, submission }: FixSource,
  { part, period, params }: Finding,
  place: BookPlace,
): Offered {
  const slot = part && period && context.index.slotOf(part, period);
  const own = slot === undefined ? undefined : submission.figures.number(slot);
  return own === undefined ? nothing : choose(params, place, [params["likely"]], own);
}

function choose(
  params: Finding["params"],
  place: BookPlace,
  values: readonly (number | string | undefined)[],
  stands = params["text"],
): Offered {
  const isNumber = typeof stands === "number";
  const before = isNumber ? typedNumber(stands) : (stands ?? "");
  const choices = values.flatMap((value) =>
    typeof value === "number"
      ? [
          fixAt(place, before, typedNumber(value), value, {
            isLikely: true,
            ...(isNumber && { was: stands }),
          }),
        ]
      : [],
  );
  return { fixes: [], choices };
}

/** The cells the finding counts, from the first on down its column. */
function inUnicode({ legacy }: FixSource, { params, code }: Finding, place: BookPlace): Offered {
  const isCertain = ["VALUE-016", "PLACE-027", "LIST-016"].includes(code);
  const count = Number(params["count"] ?? 1);
  const fixes = legacy()
    .filter(
      (cell) =>
        (cell.font !== undefined) === isCertain &&
        cell.place.sheet === place.sheet &&
        cell.place.column === place.column &&
        cell.place.row >= place.row,
    )
    .slice(0, count)
    .map(({ place: at, before, after, font }) =>
      fixAt(at, before, after, after, font === undefined ? { isLikely: true } : { oldFont: font }),
    );
  return offer(fixes);
}
