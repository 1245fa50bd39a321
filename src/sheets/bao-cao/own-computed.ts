import type { CampaignContext } from "../../domain/campaign/context";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { GridCell } from "../grid";
import { isSameFormula, shapeOf } from "../same-formula";
import { computedFormula } from "./computed-cell";
import { outlineLayout } from "./layout";
import type { SheetReading } from "./sheet-reading";

/**
 * A formula in a computed cell that is not the form's: somebody put a sum of their own there, or a link to another workbook,
 * and its result may be another than ours. The form's own, wherever its rows have gone, is none; nor is one that fails.
 */
export function isTheirFormula(
  { context, kind, isOtherVersion }: SheetReading,
  { formula, value }: GridCell,
  figure: FigureSlot,
): boolean {
  if (formula === undefined || kind === undefined || isOtherVersion || value.kind === "error") return false;
  const own = ownFormulas(context, kind).of(figure);
  return own !== undefined && !isSameFormula(formula, own);
}

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
  const layout = outlineLayout(context, [kind]);
  const bySlot = new Map<number, string | undefined>();
  const of: OwnFormulas["of"] = ({ part, period, slot }) => {
    if (!bySlot.has(slot)) bySlot.set(slot, computedFormula(context, layout, part, period));
    return bySlot.get(slot);
  };
  let all: ReadonlySet<string> | undefined;
  const shapes = (): ReadonlySet<string> =>
    (all ??= new Set(context.index.slots.flatMap((slot) => of(slot) ?? []).map(shapeOf)));
  const own = { of, shapes };
  kinds.set(kind, own);
  return own;
}
