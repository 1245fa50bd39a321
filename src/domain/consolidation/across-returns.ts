import type { CampaignContext } from "../campaign/context";
import { runSetChecks } from "../checks/run-set-checks";
import type { SetEntry } from "../checks/set-check";
import type { Finding } from "../finding";
import { placeName } from "../submission/file-name";
import type { UnitReturn } from "./consolidation";
import { placeIn } from "./place-in";
import type { ReturnedUnit } from "./unit-returns";

/** What is said of each unit, in their order: first of its own return, then of it beside all others. */
export function acrossReturns(
  context: CampaignContext,
  returned: readonly ReturnedUnit[],
): readonly Finding[] {
  const came = returned.filter(({ unitReturn }) => unitReturn.answers !== undefined);
  const across = runSetChecks(context, came.flatMap(entryOf));
  const ofUnit = new Map(came.map(({ unitReturn }, at) => [unitReturn.unit.code, across[at] ?? []]));
  return returned.flatMap(({ unitReturn, findings }) => [
    ...findings,
    ...(ofUnit.get(unitReturn.unit.code) ?? []),
  ]);
}

function entryOf({ unitReturn, findings }: ReturnedUnit): readonly SetEntry[] {
  const { unit, answers } = unitReturn;
  if (!answers) return [];
  return [{ unit, answers, placeOf: placeIn(answers), file: onlyFile(answers.sources), said: findings }];
}

/** Of a unit that handed in twice nobody knows from which file a text came. */
function onlyFile(sources: NonNullable<UnitReturn["answers"]>["sources"]): string | undefined {
  const [first, ...more] = sources;
  return first && more.length === 0 ? placeName(first.source) : undefined;
}
