import { AlignmentType, type INumberingOptions, LevelFormat } from "docx";
import type { HeadingBlock, HeadingMarker } from "../../documents/spec";
import { twips } from "./document-styles";

const counted = "tong-hop-outline";
const star = "tong-hop-star";

const place = { paragraph: { indent: { left: 0, firstLine: twips(10) } } } as const;
const level = { alignment: AlignmentType.LEFT, suffix: "space", style: place } as const;

/** "I.", "1.", "-" as Word counts them, and the outline's "*". */
export const outlineNumbering: INumberingOptions = {
  config: [
    {
      reference: counted,
      levels: [
        { ...level, level: 0, format: LevelFormat.UPPER_ROMAN, text: "%1." },
        { ...level, level: 1, format: LevelFormat.DECIMAL, text: "%2." },
        { ...level, level: 2, format: LevelFormat.BULLET, text: "-" },
      ],
    },
    { reference: star, levels: [{ ...level, level: 0, format: LevelFormat.BULLET, text: "*" }] },
  ],
};

/** How a heading of this level is counted. */
export function numberingOf(
  marker: HeadingMarker,
  depth: HeadingBlock["level"],
): { readonly reference: string; readonly level: number } {
  return marker === "star" ? { reference: star, level: 0 } : { reference: counted, level: depth - 1 };
}
