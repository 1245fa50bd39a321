import { parseUnitCode, type UnitCode } from "../unit/unit-code";
import type { Boundaries, Campaign, Level, Unit, UnitKind } from "./campaign";
import { buildContext, type CampaignContext } from "./context";

/** Of units that were made later, beside the campaign's own levels and kinds. */
const newLevel = "new-units";
const newKind = "new-unit";

/** A code says which unit only together with the version of the units it is of: 26068 was Hóa An, and is Biên Hòa. */
export const codeInVersion = (code: string, version: string): UnitCode => parseUnitCode(`${code}@${version}`);

/**
 * The same campaign with its lowest units under the units that were made of them later (practice.md §13: by data and
 * command line): the same returns roll up by these, so that their series goes on. The levels between go beside the
 * territory: what they counted themselves belongs to none of the new units. A unit that was divided, or whose successor
 * the data does not know, is put under one unit that says so; nothing is divided by guess.
 *
 * Undefined where the campaign has no units of this version.
 */
export function regrouped(context: CampaignContext, version: string): CampaignContext | undefined {
  const { campaign } = context;
  const boundaries = campaign.boundaries.find((one) => one.version === version);
  const root = campaign.units.find(({ parent }) => parent === undefined);
  if (!boundaries || !root) return undefined;
  const lowest = new Set(campaign.levels.filter(({ rank }) => rank === 1).map(({ id }) => id));
  const isLowest = ({ kind }: Unit): boolean => lowest.has(context.kinds.get(kind)?.level ?? "");
  const successors = successorsOf(boundaries);
  const unknown = codeInVersion("00", version);
  const moved = campaign.units.map((unit) =>
    isLowest(unit) ? { ...unit, parent: successors.get(unit.code) ?? unknown } : unit,
  );
  const made = [
    ...boundaries.units.map(({ code, name }) => newUnit(root, codeInVersion(code, version), name)),
    newUnit(root, unknown, boundaries.unknownName),
  ].filter(({ code }) => moved.some(({ parent }) => parent === code));
  return buildContext({
    ...campaign,
    levels: levelsWith(campaign, root),
    unitKinds: [...campaign.unitKinds, newUnitKind(boundaries)],
    units: [root, ...made, ...moved.filter((unit) => unit !== root)],
  });
}

/** Whole units only, each with the one unit it went into. */
const successorsOf = ({ units, version }: Boundaries): ReadonlyMap<UnitCode, UnitCode> =>
  new Map(units.flatMap(({ code, from }) => from.map((old) => [old, codeInVersion(code, version)] as const)));

const newUnit = (root: Unit, code: UnitCode, name: string): Unit => ({
  code,
  name,
  shortName: name.slice(0, 31),
  kind: newKind,
  parent: root.code,
  expected: false,
});

const newUnitKind = ({ word }: Boundaries): UnitKind => ({
  id: newKind,
  level: newLevel,
  word,
  sections: [],
});

/** The levels between the lowest and the highest describe the same ground in another division. */
function levelsWith({ levels, unitKinds }: Campaign, root: Unit): readonly Level[] {
  const top = unitKinds.find(({ id }) => id === root.kind)?.level;
  const [lowest] = levels.filter(({ rank }) => rank === 1);
  const beside = levels.map((level): Level =>
    level.rank > 1 && level.id !== top ? { ...level, stream: "sector" } : level,
  );
  return lowest ? [...beside, { ...lowest, id: newLevel, rank: 2 }] : beside;
}
