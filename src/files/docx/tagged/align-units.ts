import { commonRow } from "../../../domain/text/common-row";
import type { BodyUnit } from "./body-units";

/** A block of the edited document as the alignment sees it: one for each tag it bears, or its heading. */
export interface OldEntry {
  readonly at: number;
  readonly unit: BodyUnit;
  readonly key: string;
  /** Its place when the document was made; undefined of a heading without a tag. */
  readonly seq: number | undefined;
}

export interface NewEntry {
  readonly unit: BodyUnit;
  readonly key: string;
}

/** Two stretches, one of each document, between blocks that stand in both. */
export interface Gap {
  readonly old: readonly OldEntry[];
  readonly made: readonly NewEntry[];
  /** Blocks of ours that stood here and were deleted by hand. */
  readonly deleted: number;
  /** Place among the old document's blocks behind which the gap begins; -1 at its beginning. */
  readonly after: number;
  /** The heading above it. */
  readonly heading: string | undefined;
}

export interface Alignment {
  /** Blocks that say in both what they said when the document was made. */
  readonly same: readonly { readonly old: OldEntry; readonly made: NewEntry }[];
  readonly gaps: readonly Gap[];
}

const keyOf = ({ heading, isTable }: BodyUnit, hash: string): string =>
  heading ?? `${isTable ? "table" : "text"}:${hash}`;

export const oldEntries = (units: readonly BodyUnit[]): readonly OldEntry[] =>
  units.flatMap((unit, at): readonly OldEntry[] => {
    if (unit.tags.length === 0)
      return unit.heading === undefined ? [] : [{ at, unit, key: unit.heading, seq: undefined }];
    return unit.tags.map(({ hash, seq }) => ({ at, unit, key: keyOf(unit, hash), seq }));
  });

export const newEntries = (units: readonly BodyUnit[]): readonly NewEntry[] =>
  units.flatMap((unit) => unit.tags.map(({ hash }) => ({ unit, key: keyOf(unit, hash) })));

/** The longest row of blocks both have in order, and what lies between. */
export function alignUnits(old: readonly OldEntry[], made: readonly NewEntry[]): Alignment {
  const keys = (entries: readonly { readonly key: string }[]): readonly string[] =>
    entries.map(({ key }) => key);
  const same = commonRow(keys(old), keys(made));
  const ends = [...same, [old.length, made.length] as const];
  let [nextOld, nextMade] = [0, 0];
  const gaps = ends.map(([oldAt, madeAt]): Gap => {
    const gap = gapBetween(old, made, [nextOld, oldAt], [nextMade, madeAt]);
    [nextOld, nextMade] = [oldAt + 1, madeAt + 1];
    return gap;
  });
  return {
    same: same.flatMap(([oldAt, madeAt]) => {
      const [one, other] = [old[oldAt], made[madeAt]];
      return one && other ? [{ old: one, made: other }] : [];
    }),
    gaps: gaps.filter((gap) => gap.old.length + gap.made.length > 0),
  };
}

function gapBetween(
  old: readonly OldEntry[],
  made: readonly NewEntry[],
  [oldFrom, oldTo]: readonly [number, number],
  [madeFrom, madeTo]: readonly [number, number],
): Gap {
  const inside = old.slice(oldFrom, oldTo);
  const [before, behind] = [old[oldFrom - 1], old[oldTo]];
  const first = before?.seq ?? -1;
  const last = behind?.seq ?? (behind ? first + 1 + inside.length : Infinity);
  const stood = Number.isFinite(last) ? last - first - 1 : inside.length;
  return {
    old: inside,
    made: made.slice(madeFrom, madeTo),
    deleted: Math.max(0, stood - inside.length),
    after: before?.at ?? -1,
    heading: made.slice(0, madeFrom).findLast(({ unit }) => unit.heading !== undefined)?.unit.heading,
  };
}
