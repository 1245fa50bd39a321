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
  const note = state.answers.notes.get(row.part.id);
  return [
    { column: columns.section, role: "hidden-id", value: row.section.path },
    { column: columns.key, role: "hidden-id", value: row.key },
    { column: columns.number, role: "label-number" },
    { column: columns.label, role: "label", value: rowLabel(row, state.kind), indent: row.part.indent + (row.inSpan ? 1 : 0) },
    { column: columns.measureUnit, role: "measure-unit", value: row.part.measureUnit },
    ...columns.periods.map((column) => periodCell(state, row, column.at, asked)),
    ...statusCell(state, row, asked),
    { column: columns.note, role: "note-entry", ...(note !== undefined && { value: note }) },
    ...checkCells(state, row, asked),
  ];
}

/** Kinds that report above others: only they need the reminder. */
const ownerKinds = new Set(["huyen", "thanh-pho"]);

export function rowLabel({ part, indicator, inSpan }: PartRow, kind?: string): string {
  if (inSpan) return words.inSpan;
  const named = part.indent > 0 ? `- ${part.label}` : part.label;
  if (part.source.kind === "derived") return `${named} ${words.computed}`;
  // Who reports a level's own share must not count what the level below has already reported.
  const ownShare = indicator.ownerNote !== undefined && String(part.id) === String(indicator.id) && kind !== undefined && ownerKinds.has(kind);
  return ownShare ? words.own(named, indicator.ownerNote ?? "") : named;
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
function formulaOf(state: OutlineState, row: PartRow, period: PartPeriod, slot: number | undefined): string | undefined {
  const { context, layout, variant } = state;
  const { source } = row.part;
  if (source.kind === "list" && period.derived === undefined) {
    if (variant === "consolidated" || (source.raisable && slot !== undefined && wasTyped(state, slot))) return undefined;
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

const statusWords = { official: "Chính thức", estimate: "Ước", preliminary: "Sơ bộ" } as const;

/** The status stands beside the period that asks for one; the campaign's default is left blank. */
function statusCell({ context, layout, answers }: OutlineState, row: PartRow, asked: boolean): readonly CellSpec[] {
  const { status, statusOf } = layout.columns;
  if (status === undefined) return [];
  const period = row.periods.find(({ id }) => id === statusOf);
  const slot = period && context.index.slotOf(row.part.id, period.id);
  const derived = slot === undefined || context.index.slots[slot]?.derived === true;
  if (!period || !asked || derived || !isNumeric(row.part.type)) return [{ column: status, role: "not-asked" }];
  const said = answers.figures.state(slot) === "value" ? answers.figures.status(slot) : period.defaultStatus;
  return [{ column: status, role: "choice-entry", format: "text", ...(said !== period.defaultStatus && { value: statusWords[said] }) }];
}

function checkCells(state: OutlineState, row: PartRow, asked: boolean): readonly CellSpec[] {
  const column = state.layout.columns.check;
  if (state.variant === "consolidated" || !asked) return [];
  const check = checkRow(state.context, state.layout, row, state.answers);
  return [check ? { column, role: "check", formula: check.formula, value: check.value } : { column, role: "check", value: words.computedState }];
}
