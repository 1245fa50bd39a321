import type { NumberFormat, PlainFormat, Role, StateLook, TabRole } from "./spec";

/** How a role looks. THE one table: every renderer reads it, and nothing else says a colour. Colours are RRGGBB. */
export interface Look {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly borders?: Borders;
  /** Absent: text left, numbers right, as the program does by itself. */
  readonly align?: "left" | "center" | "right" | "justify";
  /** Absent: bottom for unwrapped data cells, as the program does by itself. */
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  /** Only entries are: on a protected sheet they alone can be written into. */
  readonly unlocked?: boolean;
  /** Where the cell itself gives none. */
  readonly format?: NumberFormat;
}

export interface Borders {
  readonly top?: Line;
  readonly right?: Line;
  readonly bottom?: Line;
  readonly left?: Line;
}

export interface Line {
  readonly style: "thin" | "medium" | "dotted";
  readonly colour: string;
}

/** What a conditional format changes; the rest stays as the cell has it. */
export interface ConditionalLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly format?: PlainFormat;
}

export const normalFont = { name: "Times New Roman", size: 12 } as const;

/** Data bars; chart bars one step darker. One hue, so that nothing is said by colour. */
export const barColour = "8EA9C8";
export const chartColour = "5B7FA6";

export const tabColourOf: Readonly<Record<TabRole, string>> = {
  entry: "FFD966",
  list: "8EA9C8",
  result: "5B7FA6",
  unit: "D9D9D9",
  own: "A9D08E",
};

const black = "000000";
const link = "1F4E79";
const wrongText = "A61C00";
const wrongFill = "F9D9D2";
const missingText = "7A4B00";
const missingFill = "FFF2CC";
const notAskedFill = "D9D9D9";
const notAskedText = "7F7F7F";
const headingFill = "D6E0EC";
const groupFill = "EAF0F6";
const computedFill = "F2F2F2";
const quiet = "808080";
const hintText = "595959";

const thinBlack: Line = { style: "thin", colour: black };
const thin: Line = { style: "thin", colour: "A6A6A6" };
const dotted: Line = { style: "dotted", colour: "A6A6A6" };
const medium: Line = { style: "medium", colour: black };

const box = (line: Line): Borders => ({ top: line, right: line, bottom: line, left: line });
const boxed = box(thin);
const blackBox = box(thinBlack);
const aboveAndBelow: Borders = { top: thinBlack, bottom: thinBlack };
const sides = (top: Line, bottom: Line): Borders => ({ top, right: thin, bottom, left: thin });

const middle = { vertical: "center" } as const;
const wrapped = { vertical: "center", wrap: true } as const;
const centred = { align: "center", vertical: "center" } as const;
const centredWrapped = { ...centred, wrap: true } as const;
const right = { align: "right", vertical: "center" } as const;
const paragraph = { align: "justify", vertical: "top", wrap: true } as const;
const topLeft = { vertical: "top", wrap: true } as const;

const section1 = { size: 12, bold: true, fill: headingFill, borders: aboveAndBelow } as const;
const section2 = { size: 12, bold: true, fill: groupFill, borders: aboveAndBelow } as const;
const section3 = { size: 12, bold: true, italic: true, borders: aboveAndBelow } as const;
const narrative = { size: 12, ...paragraph, unlocked: true, format: "text" } as const;
const columnHeading = {
  size: 11,
  bold: true,
  fill: headingFill,
  borders: blackBox,
  ...centredWrapped,
} as const;
const notAsked = { size: 12, colour: notAskedText, fill: notAskedFill, borders: boxed, ...centred } as const;
const legendMissing = { size: 12, fill: missingFill, borders: boxed, ...centred } as const;
const wrong = { bold: true, underline: true, colour: wrongText, fill: wrongFill } as const;
const missing = { bold: true, colour: missingText, fill: missingFill } as const;
const note = { italic: true, colour: link } as const;
const listCell = { size: 11, borders: boxed, ...wrapped } as const;
const printCell = { size: 12, borders: blackBox, ...wrapped } as const;

const frameLooks = {
  plain: { size: 12, ...wrapped },
  "hidden-id": { size: 9, colour: quiet },
  "sheet-title": { size: 14, bold: true, ...centredWrapped },
  "sheet-subtitle": { size: 12, italic: true, ...centredWrapped },
  "column-heading": columnHeading,
  "column-heading-small": { ...columnHeading, size: 10 },
  "line-title": { size: 14, bold: true, ...middle },
  "line-bold": { size: 12, bold: true, ...middle },
  "line-italic": { size: 12, italic: true, ...middle },
  "line-hint": { size: 10, italic: true, colour: hintText, ...middle },
  "section-1": { ...section1, ...wrapped },
  "section-1-number": { ...section1, ...centred },
  "section-2": { ...section2, ...wrapped },
  "section-2-number": { ...section2, ...centred },
  "section-3": { ...section3, ...wrapped },
  "section-3-number": { ...section3, ...centred },
  "section-1-line": { ...section1, ...middle },
  "section-2-line": { ...section2, ...middle },
  "section-3-line": { ...section3, ...middle },
  "section-check": {
    size: 10,
    bold: true,
    borders: { ...aboveAndBelow, right: thin, left: thin },
    ...middle,
  },
  verbatim: { size: 11, italic: true, colour: hintText, borders: { bottom: thin }, ...wrapped },
  hint: { size: 10, italic: true, colour: hintText, ...wrapped },
  topics: { size: 10, italic: true, colour: hintText, borders: boxed, ...topLeft },
  link: { size: 12, colour: link, underline: true, borders: boxed, ...wrapped },
  bold: { size: 12, bold: true, ...wrapped },
  italic: { size: 12, italic: true, ...wrapped },
  banner: { size: 14, bold: true, borders: box(medium), ...centredWrapped },
  "tile-label": {
    size: 11,
    fill: groupFill,
    borders: { top: thin, right: thin, left: thin },
    ...centredWrapped,
  },
  "tile-value": {
    size: 20,
    bold: true,
    fill: groupFill,
    borders: { right: thin, bottom: thin, left: thin },
    ...centred,
  },
  "legend-missing": legendMissing,
  "legend-wrong": { size: 12, ...wrong, borders: boxed, ...centred },
  "legend-computed": { size: 12, fill: computedFill, borders: boxed, ...right },
  "legend-not-asked": notAsked,
} as const satisfies Partial<Record<Role, Look>>;

const outlineLooks = {
  label: { size: 12, borders: boxed, ...wrapped },
  "label-number": { size: 12, borders: boxed, ...centred },
  "measure-unit": { size: 10, borders: boxed, ...centredWrapped },
  "figure-entry": { size: 12, borders: boxed, ...right, unlocked: true, format: "integer" },
  "choice-entry": { size: 12, borders: boxed, ...centredWrapped, unlocked: true, format: "text" },
  "date-entry": { size: 12, borders: boxed, ...centred, unlocked: true, format: "day" },
  "text-entry": { size: 12, borders: boxed, ...wrapped, unlocked: true, format: "text" },
  "hint-entry": {
    size: 11,
    italic: true,
    colour: hintText,
    borders: boxed,
    ...topLeft,
    unlocked: true,
    format: "text",
  },
  "narrative-first": { ...narrative, borders: sides(thin, dotted) },
  "narrative-middle": { ...narrative, borders: sides(dotted, dotted) },
  "narrative-last": { ...narrative, borders: sides(dotted, thin) },
  "narrative-mark": {
    size: 8,
    italic: true,
    colour: quiet,
    borders: { left: thin, right: thin },
    align: "center",
    vertical: "top",
  },
  "note-entry": { size: 11, borders: boxed, ...wrapped, unlocked: true, format: "text" },
  computed: { size: 12, fill: computedFill, borders: boxed, ...right, format: "integer" },
  "not-asked": notAsked,
  check: { size: 10, colour: quiet, borders: { right: thin, bottom: dotted, left: thin }, ...middle },
} as const satisfies Partial<Record<Role, Look>>;

const consolidatedLooks = {
  total: { size: 12, bold: true, fill: groupFill, borders: boxed, ...right, format: "integer" },
  "total-small": { size: 11, bold: true, fill: groupFill, borders: boxed, ...right, format: "integer" },
  "estimate-mark": {
    size: 10,
    italic: true,
    colour: hintText,
    borders: { top: thin, bottom: thin },
    ...middle,
  },
  "year-row": { size: 11, italic: true, borders: boxed, ...right, format: "integer" },
  "year-label": { size: 11, borders: boxed, ...centred },
  "year-total": { size: 11, bold: true, fill: groupFill, borders: boxed, ...right, format: "integer" },
  coverage: { size: 11, borders: boxed, ...centredWrapped },
  "unit-heading": columnHeading,
  "unit-missing-heading": { ...columnHeading, italic: true, fill: notAskedFill },
  "unit-missing": { size: 12, fill: notAskedFill, borders: boxed, ...centred },
  "unit-value": { size: 12, borders: boxed, ...right, format: "integer" },
  "unit-value-text": { size: 12, borders: boxed, ...centredWrapped },
  "data-text": { size: 11 },
  "data-number": { size: 11, align: "right" },
  "data-unit": { size: 11, align: "center" },
  "text-block": { size: 12, borders: boxed, ...paragraph },
  "text-own": { size: 12, borders: boxed, ...paragraph, unlocked: true, format: "text" },
  "severity-blocks": { size: 11, bold: true, colour: wrongText, borders: boxed, ...centredWrapped },
  "severity-needs-reason": { size: 11, bold: true, colour: missingText, borders: boxed, ...centredWrapped },
  "severity-notes": { size: 11, ...note, borders: boxed, ...centredWrapped },
} as const satisfies Partial<Record<Role, Look>>;

const listLooks = {
  "list-cell": listCell,
  "list-count": { size: 11, borders: boxed, ...centred },
  "list-number": { size: 11, borders: boxed, ...centred, format: "integer" },
  "list-check": { size: 10, colour: quiet, borders: boxed, ...middle },
  "list-entry": { ...listCell, unlocked: true, format: "text" },
  "list-entry-number": { size: 11, borders: boxed, ...right, unlocked: true, format: "integer" },
  // Not "text": a year chosen from a list stays a number.
  "list-entry-center": { size: 11, borders: boxed, ...centredWrapped, unlocked: true },
  "print-heading": { ...printCell, bold: true, ...centred },
  "print-cell": printCell,
  "print-center": { ...printCell, ...centred },
  "print-group": { ...printCell, bold: true },
  "print-title": { size: 14, bold: true, ...centredWrapped },
  "print-agency": { size: 12, ...centred },
  "print-rule": { size: 8, align: "center", vertical: "top" },
  "print-closing": { size: 12, italic: true, ...middle },
  "print-national": { size: 12, bold: true, ...centred },
  "print-motto": { size: 13, bold: true, ...centred },
  "print-italic": { size: 13, italic: true, ...centred },
  "print-signature": { size: 13, bold: true, ...centredWrapped },
} as const satisfies Partial<Record<Role, Look>>;

export const lookOf: Readonly<Record<Role, Look>> = {
  ...frameLooks,
  ...outlineLooks,
  ...consolidatedLooks,
  ...listLooks,
};

export const stateLookOf: Readonly<Record<StateLook, ConditionalLook>> = {
  wrong,
  missing,
  "missing-cell": { fill: missingFill },
  note,
  "all-done": { bold: true, colour: "1E4620", fill: "E2EFDA" },
  "not-all-done": missing,
  "low-coverage": missing,
  "unit-missing": { italic: true, colour: notAskedText, fill: notAskedFill },
  "whole-number": { format: "integer" },
};

/** Digits of Times New Roman 12 are 8 px wide, and Excel counts column widths in digits of the Normal font. */
export function columnWidth(px: number): number {
  return Math.max(Math.round(((px - 5) / 8) * 100) / 100, 0);
}
