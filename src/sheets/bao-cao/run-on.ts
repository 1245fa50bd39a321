import type { SectionPath } from "../../domain/outline/section-path";
import type { NarrativeReader } from "./narrative-reader";
import type { SheetReading } from "./sheet-reading";

/**
 * Without ids a leaf whose heading and lines were written over is met nowhere, and its text reads on as that of the leaf
 * above: that is asked about. `met`: leaves of the sheet.
 * `elsewhere`: of the sheets read before.
 */
export function doubtRunOns(
  { columns, context, kind }: SheetReading,
  met: ReadonlySet<SectionPath>,
  elsewhere: ReadonlySet<SectionPath>,
  narratives: NarrativeReader,
): void {
  if (columns.key !== undefined) return;
  const asked = kind === undefined ? undefined : context.kinds.get(kind)?.sections;
  const { outline, switches } = context.campaign;
  const leaves = outline.filter(({ leaf, path }) => leaf && (asked?.includes(path) ?? true));
  leaves.forEach(({ path }, at) => {
    const above = leaves[at - 1];
    if (above && met.has(above.path) && !met.has(path) && !elsewhere.has(path))
      narratives.doubtRunOn(above.path, path, switches.narrativeRows);
  });
}
