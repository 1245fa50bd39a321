import { Chance } from "../../src/samples/random";
import { dongNai } from "../support/campaign";
import type { Submission } from "../../src/domain/submission/submission";
import { wholeBookRuns } from "../support/property";
import { bytesOf, gridFrom } from "./book-bytes";
import { damage, gridDamages, judged, read, specDamages, type Base, type Damaged } from "./damaged-case";
import { casesOfOneBase, randomBase } from "./random-bases";

const context = dongNai();
const kinds = [...Object.keys(specDamages), ...Object.keys(gridDamages)];
const { numRuns, seed } = wholeBookRuns();
/** So many are said; the first of them is enough to mend. */
const most = Number(process.env["PROPERTY_SAID"] ?? 5);

/** One of so many cases goes through a real file: written, and read with the real reader. */
const everyFile = 10;

const asFile = async ({ base, grid }: Damaged): Promise<Submission> =>
  read(base, await gridFrom(bytesOf(grid, base.spec)));

/** The fewest of these damages that still lose something without a word. */
function fewest(base: Base, names: readonly string[], caseSeed: number): readonly string[] {
  for (const name of names) {
    const rest = names.filter((other) => other !== name);
    if (rest.length > 0 && judged(damage(base, rest, caseSeed)).length > 0) return fewest(base, rest, caseSeed);
  }
  return names;
}

/** From one to five damages, one after the other. */
function chosen(caseSeed: number): readonly string[] {
  const chance = Chance.for(caseSeed, "kinds");
  return chance.shuffled(chance.some(kinds, chance.whole(1, 5)));
}

test(`${numRuns} workbooks damaged at random (seed ${seed}): nothing is lost or changed without a word`, async () => {
  const silent: string[] = [];
  const happened = new Set<string>();
  let base: Base | undefined;
  for (let at = 0; at < numRuns && silent.length < most; at++) {
    const caseSeed = (seed + at) | 0;
    if (!base || at % casesOfOneBase === 0) base = randomBase(context, caseSeed);
    const damaged = damage(base, chosen(caseSeed), caseSeed);
    for (const kind of damaged.done) happened.add(kind);
    const lines = at % everyFile === 0 ? judged(damaged, await asFile(damaged)) : judged(damaged);
    if (lines.length === 0) continue;
    if (judged(damaged).length === 0) {
      silent.push([`case ${at}, ${base.unit.name}, as a file: ${damaged.done.join(" + ")}`, ...lines].join("\n  "));
      continue;
    }
    const least = fewest(base, damaged.done, caseSeed);
    const left = judged(damage(base, least, caseSeed)).slice(0, 3);
    silent.push([`case ${at}, ${base.unit.name}: ${least.join(" + ")}`, ...left].join("\n  "));
  }
  expect(silent).toEqual([]);
  // A kind that never happens proves nothing.
  if (numRuns >= 1000) expect(kinds.filter((kind) => !happened.has(kind))).toEqual([]);
}, 3_600_000);
