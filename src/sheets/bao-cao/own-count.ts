import type { CampaignContext } from "../../domain/campaign/context";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { GridCell } from "../grid";
import { countFormula } from "./computed-cell";

const known = new WeakMap<CampaignContext, Map<number, string | undefined>>();

/**
 * Our own count of a list, not an answer: exactly the formula of the form, however the program that saved it writes
 * formulas. A count that somebody went on computing with ("…+4") is an answer.
 */
export function isOwnCount(context: CampaignContext, { formula }: GridCell, figure: FigureSlot): boolean {
  if (figure.part.source.kind !== "list" || formula === undefined) return false;
  return bare(formula) === ownFormula(context, figure);
}

function ownFormula(context: CampaignContext, { slot, part, period }: FigureSlot): string | undefined {
  const formulas = known.get(context) ?? new Map<number, string | undefined>();
  known.set(context, formulas);
  if (!formulas.has(slot)) {
    const own = countFormula(context, part, period);
    formulas.set(slot, own === undefined ? undefined : bare(own));
  }
  return formulas.get(slot);
}

/** Without what programs write differently: prefixes, blanks, fixed addresses, separators, capitals. */
function bare(formula: string): string {
  return formula
    .replace(/^(?:[a-z]+:)?=/i, "")
    .replace(/_xlfn\.|\s|\$/gi, "")
    .replace(/;/g, ",")
    .toUpperCase();
}
