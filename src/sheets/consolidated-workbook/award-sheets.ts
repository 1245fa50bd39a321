import { nominationLists } from "../../domain/awards/award-catalogues";
import { applyAwardDecisions } from "../../domain/awards/award-decisions";
import { awardLists } from "../../domain/awards/award-lists";
import { wholeLog } from "../../domain/awards/award-record";
import { guidedRules } from "../../domain/awards/guided-rules";
import type { Nomination } from "../../domain/awards/nomination";
import {
  type NominationRow,
  nominationRows,
  readNomination,
  type UnitLists,
} from "../../domain/awards/read-nominations";
import { packOn } from "../../domain/awards/rule-pack";
import type { Consolidation } from "../../domain/consolidation/consolidation";
import { layAwardList } from "../ds-khen-thuong/lay-list";
import type { NominationRun } from "../ds-khen-thuong/list-places";
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
  const rows = nominationRows(listsOfReturns(consolidation));
  const nominations = rows.map(readNomination);
  const rowOf = new Map(nominations.map((nomination, at) => [nomination, rows[at] as NominationRow]));
  const { standing, order } = applyAwardDecisions(nominations, log);
  const printed = { context, unit: consolidation.unit, desk: { decisionOn: rules.expectedDecisionOn } };
  return new Map(
    awardLists(context, pack, standing, order).map((list) => [
      nominationLists[list.kind],
      layAwardList(printed, {
        kind: list.kind,
        count: list.count,
        groups: list.groups.map((group) => ({
          form: group.form,
          label: group.label,
          nominations: readAgain(group.nominations, rowOf),
        })),
      }),
    ]),
  );
}

/** Nominations as their rows say them, read when they are asked for: those that a decision changed stand as they are. */
function readAgain(
  nominations: readonly Nomination[],
  rowOf: ReadonlyMap<Nomination, NominationRow>,
): NominationRun {
  const kept = nominations.map((nomination) => rowOf.get(nomination) ?? nomination);
  return {
    length: kept.length,
    *[Symbol.iterator]() {
      for (const one of kept) yield "id" in one ? one : readNomination(one);
    },
  };
}
