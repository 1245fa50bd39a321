import { likeness } from "./likeness";
import { foldLabel } from "./outline-vocabulary";
import type { SheetReading } from "./sheet-reading";

/** Above this our own words were only reworded, below it something else stands in their place. */
export const rewordedFrom = 0.6;

/** The heading of the section that is read, or one of our lines that are no answer. */
export function isOwnLine({ vocabulary, section }: SheetReading, text: string, isHeading: boolean): boolean {
  const label = foldLabel(text);
  if (isHeading)
    return section !== undefined && vocabulary.sectionsByHeading.get(label)?.path === section?.path;
  return vocabulary.ownLines.has(text) || vocabulary.ownLines.has(label);
}

/** Our words still, only put differently. */
export function isReworded({ vocabulary, section }: SheetReading, text: string, isHeading: boolean): boolean {
  const headings = section ? [section.shortName, section.text] : [];
  return (isHeading ? headings : [...vocabulary.ownLines]).some(
    (words) => likeness(words, text) >= rewordedFrom,
  );
}
