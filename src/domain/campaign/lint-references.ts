import type { CampaignLint } from "./campaign-lint";
import type { CampaignProblem } from "./campaign-problem";
import { partsWritten } from "./parts-written";
import { referencesOf } from "./references";
import type { CampaignFile } from "./schema";

/** Every id referred to stands somewhere, and what is referred to is of the right sort. */
export const lintReferences: CampaignLint = (_context, file) => {
  const known = knownIds(file);
  return referencesOf(file)
    .filter(({ of, id }) => known.get(of)?.has(id) !== true)
    .filter(({ of }) => isKnownSort(known, of))
    .map(({ path, id, of }): CampaignProblem => ({
      code: "CAMPAIGN-003",
      level: "error",
      path,
      params: { id, of: of.replace(/^labels:/, "catalogues:") },
    }));
};

type Known = ReadonlyMap<string, ReadonlySet<string>>;

/** What a list or catalogue that is itself missing should have held is told once, at the list or catalogue. */
const isKnownSort = (known: Known, of: string): boolean => known.has(of) || !of.includes(":");

function knownIds(file: CampaignFile): Known {
  const levels = file.levels.map(({ id }) => id);
  const known: (readonly [string, readonly string[]])[] = [
    ["units", file.units.map(({ code }) => code)],
    ["levels", levels],
    ["unitKinds", file.unitKinds.map(({ id }) => id)],
    // "askedOf" may name a level: all its kinds.
    ["unitKinds, levels", [...file.unitKinds.map(({ id }) => id), ...levels]],
    ["outline", file.outline.map(({ path }) => path)],
    ["periods", file.periods.map(({ id }) => id)],
    ["indicatorGroups", file.indicatorGroups.map(({ id }) => id)],
    ["indicators", partsWritten(file).map(({ id }) => id)],
    ["lists", file.lists.map(({ id }) => id)],
    ["catalogues", file.catalogues.map(({ id }) => id)],
    ...file.lists.map(({ id, columns }) => [`columns:${id}`, columns.map((column) => column.id)] as const),
    ...file.catalogues.flatMap(({ id, entries }) => [
      [`catalogues:${id}`, entries.map((entry) => entry.id)] as const,
      [`labels:${id}`, entries.map(({ label }) => label)] as const,
    ]),
  ];
  return new Map(known.map(([of, ids]) => [of, new Set(ids)]));
}
