import type { CampaignContext } from "../../domain/campaign/context";
import type { PartPeriod } from "../../domain/indicator/indicator";
import type { Answers } from "../../domain/submission/submission";
import { baoCaoWords as words } from "../../messages/bao-cao-words";
import type { CellSpec, Role } from "../spec";
import { checkRow } from "./check-row";
import { computedFormula } from "./computed-cell";
import type { OutlineLayout, PartRow } from "./layout";
import { formatOf, isNumeric, shownAnswer } from "./shown-answer";

export interface OutlineState {
  readonly context: CampaignContext;
  readonly layout: OutlineLayout;
  /** The unit's kind: what it is not asked is closed with "x". */
  readonly kind: string;
  readonly answers: Answers;
  readonly variant: "unit" | "consolidated";
}

/** All cells of an indicator row. */
export function partCells(state: OutlineState, row: PartRow): readonly CellSpec[] {
  const { columns } = state.layout;
  const asked = row.indicator.askedOf.includes(state.kind);
  // The line "trong kỳ" has no note of its own: the part's stands on its main row.
  const note = row.inSpan ? undefined : state.answers.notes.get(row.part.id);
  return [
    { column: columns.section, role: "hidden-id", value: row.section.path },
    { column: columns.key, role: "hidden-id", value: row.key },
    {
      column: columns.number,
      role: "label-number",
      ...(isMarked(state, row, asked) && { value: words.required }),
    },
    {
      column: columns.label,
      role: "label",
      value: rowLabel(row, isOwner(state.context, row, state.kind)),
      indent: row.part.indent + (row.inSpan ? 1 : 0),
    },
    { column: columns.measureUnit, role: "measure-unit", value: row.part.measureUnit },
    ...columns.periods.map((column) => periodCell(state, row, column.at, asked)),
    ...statusCell(state, row, asked),
    { column: columns.note, role: "note-entry", ...(note !== undefined && { value: note }) },
    ...checkCells(state, row, asked),
  ];
}

/** Required entries carry a star on the form: the conditional formats read it, and so do people. */
function isMarked(
  { context, variant }: OutlineState,
  { indicator, part, periods }: PartRow,
  asked: boolean,
): boolean {
  if (variant !== "unit" || !asked || indicator.tier !== "required" || part.optional === true) return false;
  return periods.some(({ id }) => {
    const slot = context.index.slotOf(part.id, id);
    return slot !== undefined && context.index.slots[slot]?.derived === false;
  });
}

/** Does this kind report above others that are asked the same? Only it needs the reminder of its own share. */
export function isOwner(context: CampaignContext, { indicator }: PartRow, kind: string): boolean {
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

function periodCell(state: OutlineState, row: PartRow, column: number, asked: boolean): CellSpec {
  const { columns } = state.layout;
  const period = row.periods.find(({ id }) => columns.ofPeriod(id) === column);
  if (!period || !asked) return { column, role: "not-asked", value: words.closed };
  return askedCell(state, row, column, period);
}

function askedCell(state: OutlineState, row: PartRow, column: number, period: PartPeriod): CellSpec {
  const { context, answers } = state;
  const slot = context.index.slotOf(row.part.id, period.id);
  const value = slot === undefined ? undefined : shownAnswer(context, row.part, answers.figures, slot);
  const formula = formulaOf(state, row, period, slot);
  const format = formatOf(row.part.type);
  const derived = slot !== undefined && context.index.slots[slot]?.derived === true;
  const role = derived ? "computed" : entryRole(row);
  if (formula !== undefined) return { column, role, formula, value: value ?? "", format };
  return { column, role, format, ...(value !== undefined && { value }) };
}

/** In a consolidated book counts of lists are constants: the lists stand merged on other sheets there. */
function formulaOf(
  state: OutlineState,
  row: PartRow,
  period: PartPeriod,
  slot: number | undefined,
): string | undefined {
  const { context, layout, variant } = state;
  const { source } = row.part;
  if (source.kind === "list" && period.derived === undefined) {
    if (variant === "consolidated" || (source.raisable && slot !== undefined && wasTyped(state, slot)))
      return undefined;
  }
  return computedFormula(context, layout, row.part, period);
}

/** A raisable count that was typed over has a cell it was read from; a counted one has none. */
function wasTyped({ answers }: OutlineState, slot: number): boolean {
  return answers.figures.place(slot) !== undefined;
}

function entryRole({ part }: PartRow): Role {
  if (part.type.kind === "yes-no" || part.type.kind === "choice") return "choice-entry";
  if (part.type.kind === "day") return "date-entry";
  return isNumeric(part.type) ? "figure-entry" : "text-entry";
}

/** The status stands beside the period that asks for one; the campaign's default is left blank. */
function statusCell(state: OutlineState, row: PartRow, asked: boolean): readonly CellSpec[] {
  const { status, statusOf } = state.layout.columns;
  if (status === undefined) return [];
  const period =
    asked && isNumeric(row.part.type) ? row.periods.find(({ id }) => id === statusOf) : undefined;
  const said = period && statusSaid(state, row, period);
  if (said === undefined) return [{ column: status, role: "not-asked" }];
  return [{ column: status, role: "choice-entry", format: "text", ...(said !== "" && { value: said }) }];
}

/** "" where it is the campaign's default; undefined where the figure is computed and has none of its own. */
function statusSaid(
  { context, answers }: OutlineState,
  { part }: PartRow,
  period: PartPeriod,
): string | undefined {
  const slot = context.index.slotOf(part.id, period.id);
  if (slot === undefined || context.index.slots[slot]?.derived === true) return undefined;
  if (answers.figures.state(slot) !== "value") return "";
  const status = answers.figures.status(slot);
  return status === period.defaultStatus ? "" : words.statuses[status];
}

function checkCells(state: OutlineState, row: PartRow, asked: boolean): readonly CellSpec[] {
  const column = state.layout.columns.check;
  if (state.variant === "consolidated" || !asked) return [];
  const check = checkRow(state.context, state.layout, row, state.answers);
  return [
    check
      ? { column, role: "check", formula: check.formula, value: check.value }
      : { column, role: "check", value: words.computedState },
  ];
}
