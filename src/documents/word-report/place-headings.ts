import type { WordParagraph } from "../word-text";
import type { FoundHeading, Heading, HeadingFinder } from "./find-heading";

interface Anchor {
  readonly paragraph: WordParagraph;
  readonly heading: FoundHeading;
}

/**
 * What each paragraph heads. First what is headed in its own words, from beginning to end; then, between these, what is only
 * alike. In a cell of a table only what is certain counts.
 */
export function placeHeadings(
  finder: HeadingFinder,
  paragraphs: readonly WordParagraph[],
): ReadonlyMap<WordParagraph, Exclude<Heading, undefined>> {
  const anchors = anchorsIn(finder, paragraphs);
  const headings = new Map<WordParagraph, Exclude<Heading, undefined>>();
  let [current, passed] = [-1, 0];
  for (const paragraph of paragraphs) {
    const anchor = anchors[passed]?.paragraph === paragraph ? anchors[passed++] : undefined;
    const heading = anchor?.heading ?? finder.find(paragraph, current, limitOf(anchors[passed], current));
    if (heading === undefined || (paragraph.cell !== undefined && !isSure(heading))) continue;
    headings.set(paragraph, heading);
    if (heading !== "unknown") current = lastOf(heading);
  }
  return headings;
}

export const isSure = (heading: Heading): boolean =>
  heading !== undefined && heading !== "unknown" && heading.isSure;

const lastOf = ({ section, others }: FoundHeading): number => (others.at(-1) ?? section).at;

/** Parts in another order than the outline's limit nothing. */
const limitOf = (next: Anchor | undefined, current: number): number =>
  next !== undefined && next.heading.section.at > current ? next.heading.section.at : Infinity;

function anchorsIn(finder: HeadingFinder, paragraphs: readonly WordParagraph[]): readonly Anchor[] {
  let current = -1;
  return paragraphs.flatMap((paragraph) => {
    const heading = finder.surely(paragraph, current);
    if (!heading) return [];
    current = heading.section.at;
    return [{ paragraph, heading }];
  });
}
