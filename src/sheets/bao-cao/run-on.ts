import type { SectionPath } from "../../domain/outline/section-path";
import type { NarrativeReader } from "./narrative-reader";
import type { SheetReading } from "./sheet-reading";

/**
 * Without ids leaves whose headings and lines were written over are met nowhere, and their text reads on as that of the leaf
 * above: that is asked about, leaf by leaf. `met`: leaves of the sheet.
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
  let above: SectionPath | undefined;
  let gone: SectionPath[] = [];
  const ask = (): void => {
    if (above) narratives.doubtRunOns(above, gone, switches.narrativeRows);
  };
  for (const { path } of leaves) {
    if (met.has(path)) {
      ask();
      [above, gone] = [path, []];
    } else if (elsewhere.has(path)) {
      ask();
      [above, gone] = [undefined, []];
    } else gone.push(path);
  }
  ask();
}
