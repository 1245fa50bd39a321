import { baoCaoWords as words } from "../../messages/bao-cao-words";
import type { CellSpec } from "../spec";
import { checkRow } from "./check-row";
import type { PartRow } from "./layout";
import type { OutlineState } from "./outline-state";
import type { AskedFrame, PartFrame } from "./part-frame";
import { shownAnswer } from "./shown-answer";

/** All cells of an indicator row: those of its frame first. */
export function partCells(state: OutlineState, row: PartRow, frame: PartFrame): readonly CellSpec[] {
  const cells = [...frame.first];
  for (const period of frame.periods)
    cells.push(period.kind === "closed" ? period.cell : askedCell(state, row, period));
  cells.push(...statusCell(state, row, frame), noteCell(state, row), ...checkCells(state, row, frame));
  return cells;
}

/** Nobody said anything there: the row is laid as it is for every unit of the kind. */
export const isUnanswered = ({ answers }: OutlineState, row: PartRow, { periods }: PartFrame): boolean =>
  noteOf(answers, row) === undefined &&
  periods.every((period) => period.kind === "closed" || saysNothing(answers, period));

/** Never asked, or left blank; a raisable count that was blanked by hand has lost its formula. */
function saysNothing({ figures }: OutlineState["answers"], frame: AskedFrame): boolean {
  const { slot } = frame;
  if (slot === undefined) return true;
  const state = figures.state(slot);
  if (state !== "blank") return state === "absent";
  return !figures.text(slot) && !isTypedOver(figures, frame);
}

/** A raisable count that was typed over has a cell it was read from; a counted one has none. */
const isTypedOver = (
  figures: OutlineState["answers"]["figures"],
  { slot, isRaisable }: AskedFrame,
): boolean => isRaisable && slot !== undefined && figures.place(slot) !== undefined;

/** The line "trong kỳ" has no note of its own: the part's stands on its main row. */
export const noteOf = ({ notes }: OutlineState["answers"], { part, inSpan }: PartRow): string | undefined =>
  inSpan ? undefined : notes.get(part.id);

function askedCell(
  { context, answers: { figures } }: OutlineState,
  { part }: PartRow,
  frame: AskedFrame,
): CellSpec {
  const { slot, cell } = frame;
  const value = slot === undefined ? undefined : shownAnswer(context, part, figures, slot);
  const { formula, ...typed } = cell;
  if (formula === undefined) return value === undefined ? cell : { ...cell, value };
  if (isTypedOver(figures, frame)) return value === undefined ? typed : { ...typed, value };
  return { ...cell, value: value ?? "" };
}

/** The campaign's default is left blank. */
function statusCell(state: OutlineState, row: PartRow, frame: PartFrame): readonly CellSpec[] {
  const { status } = state.layout.columns;
  const { statusOf, statusClosed } = frame;
  if (status === undefined || !statusOf) return statusClosed;
  const { figures } = state.answers;
  const slot = state.context.index.slotOf(row.part.id, statusOf.id);
  const said = slot !== undefined && figures.state(slot) === "value" ? figures.status(slot) : undefined;
  const value = said === undefined || said === statusOf.defaultStatus ? undefined : words.statuses[said];
  return [{ column: status, role: "choice-entry", format: "text", ...(value !== undefined && { value }) }];
}

function noteCell({ layout, answers }: OutlineState, row: PartRow): CellSpec {
  const note = noteOf(answers, row);
  return { column: layout.columns.note, role: "note-entry", ...(note !== undefined && { value: note }) };
}

function checkCells(state: OutlineState, row: PartRow, { isAsked }: PartFrame): readonly CellSpec[] {
  const column = state.layout.columns.check;
  if (state.variant === "consolidated" || !isAsked) return [];
  const check = checkRow(state.context, state.layout, row, state.answers);
  return [
    check
      ? { column, role: "check", formula: check.formula, value: check.value }
      : { column, role: "check", value: words.computedState },
  ];
}
