import type { CampaignContext } from "../../domain/campaign/context";
import type { PartPeriod } from "../../domain/indicator/indicator";
import { baoCaoWords as words } from "../../messages/bao-cao-words";
import { estimateHeight } from "../row-height";
import type { CellSpec, PlainFormat, Role } from "../spec";
import { outlinePx } from "./columns";
import { computedFormula, formAddresses } from "./computed-cell";
import type { PartRow } from "./layout";
import type { OutlineState } from "./outline-state";
import { OfRows } from "./same-rows";
import { formatOf, isNumeric } from "./shown-answer";

/** What an indicator's row is, whichever unit of its kind answers it. */
export interface PartFrame {
  readonly isAsked: boolean;
  /** Ids, star, label, unit of measure: the first cells of the row. */
  readonly first: readonly CellSpec[];
  readonly periods: readonly (ClosedFrame | AskedFrame)[];
  /** The period that is asked for its status; absent: the row has no cell for one, or a closed one. */
  readonly statusOf?: PartPeriod | undefined;
  readonly statusClosed: readonly CellSpec[];
  /** Points, of the label and the unit of measure. */
  readonly height: number;
}

interface ClosedFrame {
  readonly kind: "closed";
  readonly cell: CellSpec;
}

export interface AskedFrame {
  readonly kind: "asked";
  readonly slot: number | undefined;
  /** With its formula; without one it is the cell nobody answered. */
  readonly cell: CellSpec & { readonly format: PlainFormat };
  /** A count of a list's rows stands there as a number where somebody typed another. */
  readonly isRaisable: boolean;
}

const frames = new OfRows<PartFrame>();

export const partFrame = (state: OutlineState, row: PartRow): PartFrame =>
  frames.of(state, row, () => layFrame(state, row));

function layFrame(state: OutlineState, row: PartRow): PartFrame {
  const { columns } = state.layout;
  const { part } = row;
  const isAsked = row.indicator.askedOf.includes(state.kind);
  const label = rowLabel(row, isOwner(state.context, row, state.kind));
  return {
    isAsked,
    first: firstCells(state, row, label, isAsked),
    periods: columns.periods.map(({ at }) => periodFrame(state, row, at, isAsked)),
    ...statusFrame(state, row, isAsked),
    height: estimateHeight([
      { text: label, px: outlinePx.label, indent: part.indent },
      { text: part.measureUnit, px: outlinePx.measureUnit, size: 10 },
    ]),
  };
}

function firstCells(state: OutlineState, row: PartRow, label: string, isAsked: boolean): PartFrame["first"] {
  const { columns } = state.layout;
  return [
    { column: columns.section, role: "hidden-id", value: row.section.path },
    { column: columns.key, role: "hidden-id", value: row.key },
    {
      column: columns.number,
      role: "label-number",
      ...(isMarked(state, row, isAsked) && { value: words.required }),
    },
    { column: columns.label, role: "label", value: label, indent: row.part.indent + (row.inSpan ? 1 : 0) },
    { column: columns.measureUnit, role: "measure-unit", value: row.part.measureUnit },
  ];
}

/** Required entries carry a star on the form: the conditional formats read it, and so do people. */
function isMarked(
  { context, variant }: OutlineState,
  { indicator, part, periods }: PartRow,
  isAsked: boolean,
): boolean {
  if (variant !== "unit" || !isAsked || indicator.tier !== "required" || part.optional === true) return false;
  return periods.some(({ id }) => {
    const slot = context.index.slotOf(part.id, id);
    return slot !== undefined && context.index.slots[slot]?.derived === false;
  });
}

/** Does this kind report above others that are asked the same? Only it needs the reminder of its own share. */
function isOwner(context: CampaignContext, { indicator }: PartRow, kind: string): boolean {
  const rank = (id: string): number => context.levels.get(context.kinds.get(id)?.level ?? "")?.rank ?? 0;
  const isTerritory = context.levels.get(context.kinds.get(kind)?.level ?? "")?.stream === "territory";
  return (
    isTerritory &&
    indicator.ownerNote !== undefined &&
    indicator.askedOf.some((other) => rank(other) < rank(kind))
  );
}

export function rowLabel({ part, indicator, inSpan }: PartRow, ownShare = false): string {
  if (inSpan) return words.inSpan;
  const named = part.indent > 0 ? `- ${part.label}` : part.label;
  if (part.source.kind === "derived") return `${named} ${words.computed}`;
  // Who reports a level's own share must not count what the level below has already reported.
  const isMain = String(part.id) === String(indicator.id);
  return ownShare && isMain ? words.own(named, indicator.ownerNote ?? "") : named;
}

function periodFrame(
  state: OutlineState,
  row: PartRow,
  column: number,
  isAsked: boolean,
): ClosedFrame | AskedFrame {
  const { columns } = state.layout;
  const period = row.periods.find(({ id }) => columns.ofPeriod(id) === column);
  if (!period || !isAsked)
    return { kind: "closed", cell: { column, role: "not-asked", value: words.closed } };
  const { slotOf, slots } = state.context.index;
  const slot = slotOf(row.part.id, period.id);
  const role = slot !== undefined && slots[slot]?.derived === true ? "computed" : entryRole(row);
  const formula = formulaOf(state, row, period);
  const { source } = row.part;
  return {
    kind: "asked",
    slot,
    cell: { column, role, format: formatOf(row.part.type), ...(formula !== undefined && { formula }) },
    isRaisable: source.kind === "list" && source.raisable && period.derived === undefined,
  };
}

/** In a consolidated book counts of lists are constants: the lists stand merged on other sheets there. */
function formulaOf(
  { context, layout, variant }: OutlineState,
  { part }: PartRow,
  period: PartPeriod,
): string | undefined {
  const isCount = part.source.kind === "list" && period.derived === undefined;
  return isCount && variant === "consolidated"
    ? undefined
    : computedFormula(context, formAddresses(layout), part, period);
}

function entryRole({ part }: PartRow): Role {
  if (part.type.kind === "yes-no" || part.type.kind === "choice") return "choice-entry";
  if (part.type.kind === "day") return "date-entry";
  return isNumeric(part.type) ? "figure-entry" : "text-entry";
}

/** The status stands beside the period that asks for one; a computed figure has none of its own. */
function statusFrame(
  { context, layout }: OutlineState,
  { part, periods }: PartRow,
  isAsked: boolean,
): Pick<PartFrame, "statusOf" | "statusClosed"> {
  const { status, statusOf } = layout.columns;
  if (status === undefined) return { statusClosed: [] };
  const statusClosed: readonly CellSpec[] = [{ column: status, role: "not-asked" }];
  const period = isAsked && isNumeric(part.type) ? periods.find(({ id }) => id === statusOf) : undefined;
  const slot = period && context.index.slotOf(part.id, period.id);
  const isTyped = slot !== undefined && context.index.slots[slot]?.derived !== true;
  return { statusClosed, ...(isTyped && { statusOf: period }) };
}
