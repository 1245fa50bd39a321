import type { ShownLines } from "../app/shown/shown-book";
import type { OutlineGroups } from "../app/shown/outline-groups";

/** The rows (or columns) of a sheet that are in sight, and where each one begins. Places are px from the sheet's edge. */
export class Axis {
  /** Lines in sight, ascending. */
  readonly lines: Int32Array;
  /** Where each of them begins; one more entry: the end of the last. */
  private readonly starts: Float64Array;
  /** By line: its position among those in sight, or that of the next one. */
  private readonly positions: Int32Array;

  constructor({ px, hidden }: ShownLines, groups: OutlineGroups, closed: ReadonlySet<number>) {
    const count = px.length;
    const seen = linesInSight(hidden, groups, closed);
    this.lines = Int32Array.from(seen);
    this.starts = new Float64Array(seen.length + 1);
    this.positions = new Int32Array(count + 1).fill(seen.length);
    for (const [position, line] of seen.entries()) {
      this.starts[position + 1] = (this.starts[position] ?? 0) + (px[line] ?? 0);
    }
    for (let line = count - 1, position = seen.length; line >= 0; line--) {
      if (seen[position - 1] === line) position--;
      this.positions[line] = position;
    }
  }

  get count(): number {
    return this.lines.length;
  }

  get size(): number {
    return this.starts[this.count] ?? 0;
  }

  /** Where a position begins; beyond the last one: the end. */
  start(position: number): number {
    return this.starts[Math.max(0, Math.min(position, this.count))] ?? 0;
  }

  sizeAt(position: number): number {
    return this.start(position + 1) - this.start(position);
  }

  line(position: number): number {
    return this.lines[Math.max(0, Math.min(position, this.count - 1))] ?? 0;
  }

  /** The position of a line, or of the next one in sight. */
  position(line: number): number {
    return this.positions[Math.max(0, Math.min(line, this.positions.length - 1))] ?? 0;
  }

  isInSight(line: number): boolean {
    return this.lines[this.position(line)] === line;
  }

  /** The position that covers a place; the last one beyond the end. */
  positionAt(place: number): number {
    let [low, high] = [0, Math.max(0, this.count - 1)];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function linesInSight(
  hidden: Uint8Array,
  { headingOf, levelBelow }: OutlineGroups,
  closed: ReadonlySet<number>,
): readonly number[] {
  const count = hidden.length;
  // 0 not known yet, 1 all groups over it are open, 2 one is closed.
  const states = new Uint8Array(count);
  const under = (line: number): number => {
    const heading = headingOf[line] ?? -1;
    if (heading < 0) return 1;
    const known = states[line] ?? 0;
    if (known !== 0) return known;
    const state = closed.has(heading) ? 2 : under(heading);
    states[line] = state;
    return state;
  };
  const seen: number[] = [];
  for (let line = 0; line < count; line++) {
    // A line of a group is hidden by its group; one of no group by itself.
    const byItself = hidden[line] === 1 && (headingOf[line] ?? -1) < 0 && !levelBelow.has(line);
    if (!byItself && under(line) === 1) seen.push(line);
  }
  return seen;
}
