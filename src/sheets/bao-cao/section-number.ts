import type { Section } from "../../domain/campaign/campaign";

/**
 * What the STT column says beside a heading. The plan's "-" tells nobody which of three dashes is meant: users know the
 * node as "II.2 (ý 1)", so "ý 1" stands there.
 */
export function sectionNumber({ number, shownPath }: Pick<Section, "number" | "shownPath">): string {
  return /\(([^()]+)\)$/.exec(shownPath)?.[1] ?? number;
}
