import type { Consolidation, UnitReturn } from "../../domain/consolidation/consolidation";
import { listsOf } from "../standard-workbook/template";

/** What a unit's nomination sheets say: how many rows it nominates, 0 for nobody; "unknown" where nobody can say. */
export type Nominations = number | "unknown";

/**
 * Asked of a unit that answered. One whose nomination sheets came empty nominates nobody; where a file came without one of
 * them, or its kind of unit has none, nobody can say so.
 */
export function nominationsOf(
  { context, findings }: Consolidation,
  { unit, answers }: UnitReturn,
): Nominations {
  const nominees = answers?.lists.filter(({ list }) => isNomination(list)).length ?? 0;
  if (nominees > 0) return nominees;
  const lists = listsOf(context, unit.kind).filter(({ id }) => isNomination(id));
  const isAbsent = findings.some(
    ({ code, unit: of, list }) =>
      code === "PLACE-102" && of === unit.code && lists.some(({ id }) => id === list),
  );
  return lists.length > 0 && !isAbsent ? 0 : "unknown";
}

const isNomination = (list: string): boolean => list.startsWith("nominate");
