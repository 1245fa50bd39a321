import type { Section } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { SectionPath } from "../../domain/outline/section-path";
import type { NarrativeReader } from "./narrative-reader";
import { saysMore } from "./layout";
import type { SheetReading } from "./sheet-reading";

/** Rows of the form right above a leaf's rows of text: its heading, the plan's words and topics, headings it begins under. */
export function linesAbove({ campaign: { outline } }: CampaignContext, leaf: Section): number {
  const at = outline.indexOf(leaf);
  const before = outline.slice(0, at).findLastIndex((section) => section.leaf);
  return outline.slice(before + 1, at + 1).reduce((lines, section) => lines + (saysMore(section) ? 2 : 1), 1);
}

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
  const [first] = leaves.filter(({ path }) => !met.has(path) && !elsewhere.has(path));
  if (first) narratives.doubtLong(first.path, switches.narrativeRows);
}
