import type { Section, Unit } from "../domain/campaign/campaign";
import type { CampaignContext } from "../domain/campaign/context";
import type { SectionPath } from "../domain/outline/section-path";
import type { HeadingMarker } from "./spec";

/** The sections of the outline a unit of this kind answers, with those above them. */
export function askedSections(
  { kinds, campaign }: CampaignContext,
  { kind }: Pick<Unit, "kind">,
): readonly Section[] {
  const leaves = new Set(kinds.get(kind)?.sections ?? []);
  const asked = (section: Section): boolean =>
    section.leaf ? leaves.has(section.path) : [...leaves].some((leaf) => leaf.startsWith(`${section.path}.`));
  return campaign.outline.filter(asked);
}

/** A heading as a report prints it; what stands in front is left to Word's own numbering where that counts the same. */
export interface NumberedHeading {
  readonly section: Section;
  readonly text: string;
  readonly marker: HeadingMarker | undefined;
}

/** "I.", "1." and "-" come from Word's numbering; a number that Word would count otherwise is written into the text. */
export function numberedHeadings(sections: readonly Section[]): readonly NumberedHeading[] {
  const counts = [0, 0];
  return sections.map((section) => {
    const { depth, number } = section;
    if (depth < 3) {
      counts[depth - 1] = (counts[depth - 1] ?? 0) + 1;
      if (depth === 1) counts[1] = 0;
    }
    const marker = markerOf(number, depth, counts);
    return { section, marker, text: marker === undefined ? headingText(section) : nameOf(section) };
  });
}

const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/** "IV" of 4; what a report counts goes no further than ten. */
export const romanNumber = (number: number): string => romans[number - 1] ?? String(number);

function markerOf(
  number: string,
  depth: Section["depth"],
  counts: readonly number[],
): HeadingMarker | undefined {
  if (depth === 1) return number === romanNumber(counts[0] ?? 0) ? "counted" : undefined;
  if (depth === 2) return number === String(counts[1] ?? 0) ? "counted" : undefined;
  if (number === "*") return "star";
  return number === "-" ? "counted" : undefined;
}

const nameOf = ({ depth, shortName }: Section): string => (depth === 1 ? shortName.toUpperCase() : shortName);

const isCounted = (number: string): boolean => /[\p{L}\p{N}]$/u.test(number);

/** "I. ĐẶC ĐIỂM, TÌNH HÌNH", "1. Thuận lợi", "- Đời sống, hạ tầng …". */
export function headingText(section: Section): string {
  const { number, optional, text } = section;
  const remark = optional ? (/\s*\([^)]*\)$/.exec(text)?.[0] ?? "") : "";
  return `${number}${isCounted(number) ? "." : ""} ${nameOf(section)}${remark}`;
}

export function withoutNumber({ number, text }: Section): string {
  const rest = text.startsWith(number) ? text.slice(number.length).replace(/^\.?\s*/, "") : text;
  return rest.replace(/\s*\(nếu có\)$/, "");
}

/** Word allows letters, digits and underscores. Reading a filled form finds its sections by these first. */
export function bookmarkOf(path: SectionPath): string {
  return `muc_${path.replace(/\*/g, "sao").replace(/\./g, "_")}`;
}
