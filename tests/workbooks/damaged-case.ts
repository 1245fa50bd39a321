import type { Unit } from "../../src/domain/campaign/campaign";
import type { CampaignContext } from "../../src/domain/campaign/context";
import type { Answers, Submission } from "../../src/domain/submission/submission";
import { Chance } from "../../src/samples/random";
import { damages as sampleDamages } from "../../src/samples/damage/kinds";
import { subjectOf } from "../../src/samples/damage/subject";
import { firstBook } from "../../src/samples/sample-books";
import type { BookGrid } from "../../src/sheets/grid";
import type { BookSpec, CellSpec } from "../../src/sheets/spec";
import { interpretBook } from "../../src/sheets/standard-workbook/interpret";
import { cellDamages } from "./cell-damages";
import { compoundDamages } from "./compound-damages";
import { columnDamages } from "./column-damages";
import { silentIn } from "./judge";
import { listDamages } from "./list-damages";
import { particularDamages } from "./particular-damages";
import { rowDamages } from "./row-damages";
import { sheetDamages } from "./sheet-damages";
import { Occupied, type Damages } from "./subject";
import { keyOf, originsOf, standingIn, taggedGrid, taggedSpec, type Origin, type Tag } from "./tagged-book";
import { textDamages } from "./text-damages";

/** Everything that can happen to the cells and sheets of a workbook, by name: what changes rows and columns comes last. */
export const gridDamages: Damages = {
  ...cellDamages,
  ...textDamages,
  ...listDamages,
  ...rowDamages,
  ...columnDamages,
  ...sheetDamages,
  ...particularDamages,
  ...compoundDamages,
};

export const specDamages = sampleDamages;

/** A unit's answers and its workbook, the cells tagged. */
export interface Base {
  readonly context: CampaignContext;
  readonly unit: Unit;
  readonly answers: Answers;
  readonly spec: BookSpec;
  readonly grid: BookGrid;
  readonly typed: ReadonlyMap<string, Origin>;
}

export function baseOf(context: CampaignContext, unit: Unit, answers: Answers): Base {
  const spec = taggedSpec(context, unit, answers, firstBook(context, unit, answers));
  const grid = taggedGrid(spec);
  const typed = new Map<string, Origin>();
  for (const standing of standingIn(grid).values())
    for (const { cell } of standing) for (const origin of originsOf(cell)) typed.set(keyOf(origin), origin);
  return { context, unit, answers, spec, grid, typed };
}

export interface Damaged {
  readonly base: Base;
  readonly grid: BookGrid;
  readonly done: readonly string[];
  readonly erased: ReadonlySet<string>;
}

/** What becomes of a workbook to which all of this happens, one after the other; what finds nothing to do is left out. */
export function damage(base: Base, kinds: readonly string[], seed: number): Damaged {
  const chance = (kind: string): Chance => Chance.for(seed, `${kind} ${base.unit.code}`);
  const { spec, done: first } = damageSpec(base, kinds, chance);
  const done = [...first];
  const erased = new Set<string>(emptied(base, spec));
  let book = spec === base.spec ? base.grid : taggedGrid(spec);
  const { context, unit } = base;
  for (const kind of kinds.filter((name) => name in gridDamages)) {
    if (done.some((other) => excludes(kind, other))) continue;
    const gone = new Set(erased);
    const changed = attempt(() =>
      gridDamages[kind]?.damage({ context, unit, chance: chance(kind), book, erased: gone }),
    );
    if (!changed || !isBook(changed)) continue;
    book = changed;
    for (const key of gone) erased.add(key);
    done.push(kind);
  }
  return { base, grid: book, done, erased };
}

/** Two sheets of one name, or none that is visible: no program makes such a workbook. */
const isBook = ({ sheets }: BookGrid): boolean =>
  new Set(sheets.map(({ name }) => name.toLowerCase())).size === sheets.length &&
  sheets.some(({ hidden }) => !hidden);

/** The kinds of the samples find their cells by the layout: they come first, in an order of their own. */
function damageSpec(
  { context, unit, spec: whole }: Base,
  kinds: readonly string[],
  chance: (kind: string) => Chance,
): { readonly spec: BookSpec; readonly done: readonly string[] } {
  const done: string[] = [];
  let spec = whole;
  for (const kind of Object.keys(specDamages).filter((name) => kinds.includes(name))) {
    // A text in two old fonts at once is nobody's.
    if (isOldFont(kind) && done.some(isOldFont)) continue;
    const changed = specDamages[kind]?.(subjectOf(context, unit, chance(kind), spec));
    if (!changed) continue;
    spec = changed;
    done.push(kind);
  }
  return { spec, done };
}

const idsIn = (kind: string): string | undefined =>
  kind === "id-column-deleted" ? "loses" : gridDamages[kind]?.ids;

function excludes(one: string, other: string): boolean {
  const both = [idsIn(one), idsIn(other)];
  return both.includes("needs") && both.includes("loses");
}

const isOldFont = (kind: string): boolean => kind.startsWith("narratives-in-") && kind.endsWith("-font");

function attempt(damage: () => BookGrid | undefined): BookGrid | undefined {
  try {
    return damage();
  } catch (fault) {
    if (fault instanceof Occupied) return undefined;
    throw fault;
  }
}

/** Entries a person emptied: nothing stands there any more, and a blank is an answer. */
function emptied(base: Base, spec: BookSpec): readonly string[] {
  if (spec === base.spec) return [];
  const isEmpty = ({ value, formula }: CellSpec): boolean => (value === undefined || value === "") && formula === undefined;
  return spec.sheets.flatMap(({ rows }) =>
    [...rows].flatMap(({ cells }) =>
      cells.flatMap((cell) => (isEmpty(cell) ? ((cell as CellSpec & Tag).origins ?? []).map(keyOf) : [])),
    ),
  );
}

export const read = ({ context, unit }: Base, grid: BookGrid): Submission =>
  interpretBook(context, grid, {
    file: `BC-SOKET-NTM_${unit.code}-X.xlsx`,
    entry: undefined,
    sha256: unit.code,
    lastSaved: "2023-11-20T08:00:00Z",
    sentAt: undefined,
  });

export function judged({ base, grid, erased }: Damaged, found = read(base, grid)): readonly string[] {
  const { context, answers, typed } = base;
  return silentIn({ context, unit: base.unit, answers, typed, erased, book: grid, found });
}
