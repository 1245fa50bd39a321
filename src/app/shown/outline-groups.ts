import type { ShownLines } from "./shown-book";

/** Which line each line's group belongs to, and how it stood when the sheet was opened. */
export interface OutlineGroups {
  /** The heading of the group a line is in; -1: in none. */
  readonly headingOf: Int32Array;
  /** Deepest level; 0: no groups. */
  readonly depth: number;
  /**
   * Headings whose group is closed as the sheet comes: they say so, or lines of theirs are hidden. Within a group that is
   * hidden whole a heading's own word counts alone.
   */
  readonly closed: ReadonlySet<number>;
  /** Level of the lines below each heading, by heading. */
  readonly levelBelow: ReadonlyMap<number, number>;
}

/** `before`: headings stand above (left of) their lines, as in our sheets. */
export function outlineGroups({ levels, hidden, collapsed }: ShownLines, before: boolean): OutlineGroups {
  const headingOf = headingsOf(levels, before);
  const levelBelow = new Map<number, number>();
  const closed = new Set<number>();
  const within = withinHidden(headingOf, hidden);
  for (const [at, heading] of headingOf.entries()) {
    if (heading < 0) continue;
    const level = levels[at] ?? 0;
    if (level <= (levelBelow.get(heading) ?? Infinity)) levelBelow.set(heading, level);
    if (collapsed[heading] === 1 || (hidden[at] === 1 && !within(heading))) closed.add(heading);
  }
  return { headingOf, depth: levels.reduce((most, level) => Math.max(most, level), 0), closed, levelBelow };
}

/** Is the line in a group, or in one of a group, of which nothing is shown? */
function withinHidden(headingOf: Int32Array, hidden: Uint8Array): (line: number) => boolean {
  const shown = new Set<number>();
  for (const [at, heading] of headingOf.entries()) if (hidden[at] !== 1) shown.add(heading);
  // 0 not known yet, 1 no, 2 yes.
  const known = new Uint8Array(headingOf.length);
  const isWithin = (line: number): boolean => {
    const heading = headingOf[line] ?? -1;
    if (heading < 0) return false;
    if (known[line] === 0) known[line] = !shown.has(heading) || isWithin(heading) ? 2 : 1;
    return known[line] === 2;
  };
  return isWithin;
}

/** A line's heading is the nearest line before it (or behind it) that is less deep. */
function headingsOf(levels: Uint8Array, before: boolean): Int32Array {
  const count = levels.length;
  const headingOf = new Int32Array(count).fill(-1);
  const over: number[] = [];
  for (let step = 0; step < count; step++) {
    const at = before ? step : count - 1 - step;
    const level = levels[at] ?? 0;
    while (over.length > 0 && (levels[over.at(-1) as number] ?? 0) >= level) over.pop();
    headingOf[at] = level > 0 ? (over.at(-1) ?? -1) : -1;
    over.push(at);
  }
  return headingOf;
}

/** Closed headings after "show to level n" (1 = headings only). */
export function closedAtLevel({ levelBelow }: OutlineGroups, shown: number): ReadonlySet<number> {
  return new Set([...levelBelow].filter(([, level]) => level >= shown).map(([heading]) => heading));
}

/** The closed headings without those over a line, so that it can be seen. */
export function openedFor(
  groups: OutlineGroups,
  closed: ReadonlySet<number>,
  line: number,
): ReadonlySet<number> {
  const open = new Set(closed);
  for (let at = groups.headingOf[line] ?? -1; at >= 0; at = groups.headingOf[at] ?? -1) open.delete(at);
  return open.size === closed.size ? closed : open;
}
