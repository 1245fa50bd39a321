import type { CampaignContext } from "../../domain/campaign/context";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import { a1 } from "../a1";
import type { GridCell } from "../grid";
import { addressesIn, isSameFormula, shapeOf } from "../same-formula";
import type { Overtyped, SubmissionDraft } from "../submission-draft";
import { computedFormula, type FigureAddress, formAddresses } from "./computed-cell";
import { outlineLayout } from "./layout";
import type { SheetReading } from "./sheet-reading";

/**
 * - "theirs": somebody put a sum of their own there, or a link to another workbook, and its result may be another than ours.
 * - "readdressed": the form's own with other addresses than the form's: its rows have gone elsewhere, or somebody had it add
 *   up other cells. Which of the two is known when it is known where the figures stand (`pointsElsewhere`).
 * - "own": the form's, or one that fails, or one of which it is not known what the form had there.
 */
export type FormulaOrigin = "own" | "readdressed" | "theirs";

/** Whose formula stands in a computed cell. */
export function formulaOrigin(
  { context, kind, isOtherVersion }: SheetReading,
  { formula, value }: GridCell,
  figure: FigureSlot,
): FormulaOrigin {
  if (formula === undefined || kind === undefined || isOtherVersion || value.kind === "error") return "own";
  const own = ownFormulas(context, kind).of(figure);
  if (own === undefined || own === formula) return "own";
  if (!isSameFormula(formula, own)) return "theirs";
  return formula === "" || isSameList(addressesIn(own), addressesIn(formula)) ? "own" : "readdressed";
}

/** Does the form's own formula of a computed cell name other cells than those its figures stand in? Not where one has no place. */
export function pointsElsewhere(
  context: CampaignContext,
  { figures }: SubmissionDraft,
  { slot, cell, place }: Overtyped,
): boolean {
  const figure = context.index.slots[slot];
  if (!figure || !cell.formula) return false;
  let isPlaced = true;
  const addressOf: FigureAddress = (part, period) => {
    const other = context.index.slotOf(part, period);
    const stands = other === undefined ? undefined : figures.place(other);
    if (stands?.sheet === place.sheet) return a1(stands.row, stands.column);
    isPlaced = false;
    return undefined;
  };
  const expected = computedFormula(context, addressOf, figure.part, figure.period);
  return expected !== undefined && isPlaced && !isSameList(addressesIn(expected), addressesIn(cell.formula));
}

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, at) => text === other[at]);

/** In a row of which it is not known whose it is: a formula that none of the form's computed cells has. */
export function isNoFormulaOfForm({ context, kind }: SheetReading, { formula, value }: GridCell): boolean {
  if (!formula || kind === undefined || value.kind === "error") return false;
  return !ownFormulas(context, kind).shapes().has(shapeOf(formula));
}

/** Of one kind of units. */
interface OwnFormulas {
  readonly of: (figure: FigureSlot) => string | undefined;
  readonly shapes: () => ReadonlySet<string>;
}

const known = new WeakMap<CampaignContext, Map<string, OwnFormulas>>();

function ownFormulas(context: CampaignContext, kind: string): OwnFormulas {
  const kinds = known.get(context) ?? new Map<string, OwnFormulas>();
  known.set(context, kinds);
  const before = kinds.get(kind);
  if (before) return before;
  const addressOf = formAddresses(outlineLayout(context, [kind]));
  const bySlot = new Map<number, string | undefined>();
  const of: OwnFormulas["of"] = ({ part, period, slot }) => {
    if (!bySlot.has(slot)) bySlot.set(slot, computedFormula(context, addressOf, part, period));
    return bySlot.get(slot);
  };
  let all: ReadonlySet<string> | undefined;
  const shapes = (): ReadonlySet<string> =>
    (all ??= new Set(context.index.slots.flatMap((slot) => of(slot) ?? []).map(shapeOf)));
  const own = { of, shapes };
  kinds.set(kind, own);
  return own;
}
