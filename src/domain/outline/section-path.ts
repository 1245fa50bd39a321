import type { Branded } from "../brand";

/** "II.2.a", "II.2.*": the address of an outline node. Users see "II.2 (ý 1)", never this. */
export type SectionPath = Branded<"SectionPath">;

const pattern = /^[IVX]+(?:\.(?:\d{1,2}|[a-zđ*]))*$/;

export const isSectionPath = (text: string): text is SectionPath => pattern.test(text);

export function parseSectionPath(text: string): SectionPath {
  if (!isSectionPath(text)) throw new RangeError(`not a section path: ${text}`);
  return text;
}
