import { type OutlineGroups, outlineGroups } from "./outline-groups";
import type { ShownLines } from "./shown-book";

/** Headings whose group is closed, by the index of their line. */
export type ClosedHeadings = ReadonlySet<number>;

/** The lines as they are with these groups closed and all others open; a group that stood so already keeps its lines as they are. */
export function foldedLines(lines: ShownLines, before: boolean, closed: ClosedHeadings): ShownLines {
  const groups = outlineGroups(lines, before);
  const hidden = lines.hidden.slice();
  const collapsed = lines.collapsed.slice();
  for (const at of hidden.keys()) {
    const over = headingsOver(groups, at);
    if (over.some((heading) => groups.closed.has(heading) !== closed.has(heading)))
      hidden[at] = over.some((heading) => closed.has(heading)) ? 1 : 0;
    if (groups.levelBelow.has(at)) collapsed[at] = closed.has(at) ? 1 : 0;
  }
  return { ...lines, hidden, collapsed };
}

function headingsOver({ headingOf }: OutlineGroups, line: number): readonly number[] {
  const over: number[] = [];
  for (let at = headingOf[line] ?? -1; at >= 0; at = headingOf[at] ?? -1) over.push(at);
  return over;
}

/**
 * Which groups of `laid` are closed in a file in which it stands with the same levels. A group of which the file shows some
 * lines and not others, as a filter leaves it, is as it was laid. Undefined where the file has other levels.
 */
export function closedInFile(
  laid: ShownLines,
  file: ShownLines,
  before: boolean,
): ClosedHeadings | undefined {
  if (laid.levels.some((level, at) => level !== (file.levels[at] ?? 0))) return undefined;
  const own = outlineGroups(laid, before);
  const theirs = outlineGroups({ ...file, levels: laid.levels }, before);
  const shown = new Set<number>();
  const hidden = new Set<number>();
  for (const [at, heading] of own.headingOf.entries())
    if (heading >= 0) (file.hidden[at] === 1 ? hidden : shown).add(heading);
  const isClosed = (heading: number): boolean =>
    hidden.has(heading) && (shown.has(heading) ? own : theirs).closed.has(heading);
  return new Set([...own.levelBelow.keys()].filter(isClosed));
}
