import { nominationLists } from "../../domain/awards/award-catalogues";
import { applyAwardDecisions } from "../../domain/awards/award-decisions";
import { awardLists } from "../../domain/awards/award-lists";
import { wholeLog } from "../../domain/awards/award-record";
import { guidedRules } from "../../domain/awards/guided-rules";
import { readNominations, type UnitLists } from "../../domain/awards/read-nominations";
import { packOn } from "../../domain/awards/rule-pack";
import type { Consolidation } from "../../domain/consolidation/consolidation";
import { layAwardList } from "../ds-khen-thuong/lay-list";
import type { SheetSpec } from "../spec";
import type { ResultBook } from "./result-book";

/** What every unit's lists say, the level's own and of units nobody expected among them. */
export function listsOfReturns({
  children,
  unexpected,
  own,
}: Pick<Consolidation, "children" | "unexpected" | "own">): readonly UnitLists[] {
  const returns = [...children, ...unexpected, ...(own ? [own] : [])];
  return returns.map(({ unit, answers }) => ({ unit: unit.code, lists: answers?.lists ?? [] }));
}

/**
 * DS Tập thể, DS Hộ gia đình, DS Cá nhân as they are printed, by the id of the list they stand for: those who stand as the log leaves
 * them, in its order. None where no rules are in force on the expected day of the decision.
 */
export function layAwardSheets({ consolidation, context }: ResultBook): ReadonlyMap<string, SheetSpec> {
  const { awards } = context.campaign;
  const log = wholeLog(consolidation.awards);
  const rules = awards && guidedRules(awards, log);
  const pack = rules && packOn(rules.packs, rules.expectedDecisionOn);
  if (!rules || !pack) return new Map();
  const nominations = readNominations(listsOfReturns(consolidation));
  const { standing, order } = applyAwardDecisions(nominations, log);
  const printed = { context, unit: consolidation.unit, desk: { decisionOn: rules.expectedDecisionOn } };
  return new Map(
    awardLists(context, pack, standing, order).map((list) => [
      nominationLists[list.kind],
      layAwardList(printed, list),
    ]),
  );
}
