import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { DocumentBlock, MastheadLine } from "../../documents/spec";
import { measureText } from "../../sheets/row-height";
import { twips } from "./document-styles";
import { noBorders, noInnerBorders } from "./no-borders";
import { safeText } from "./safe-text";

type Masthead = Extract<DocumentBlock, { kind: "masthead" }>;

// The text is 165 mm wide; the nation's name takes 89 of them, and without cell margins the agency gets the rest.
const leftWidth = twips(73);
const rightWidth = twips(92);
const noMargins = { left: 0, right: 0, marginUnitType: WidthType.DXA } as const;

// NĐ 30/2020 PL I: country name 12-13, motto 13-14, agency 12-13, place and day 13-14.
const runs: Readonly<
  Record<MastheadLine["look"], { readonly size: number; readonly bold?: boolean; readonly italics?: boolean }>
> = {
  caps: { size: 12 },
  "caps-bold": { size: 12, bold: true },
  bold: { size: 13, bold: true },
  italic: { size: 13, italics: true },
  plain: { size: 13 },
  small: { size: 12 },
};

/**
 * A table without borders, so that both columns stay beside each other in every program. Number and day stand in one line
 * (NĐ 30/2020 PL I), however many lines the agency's name takes: they have a row of their own.
 */
export function mastheadTable({ left, right }: Masthead): Table {
  const cell = (lines: readonly MastheadLine[], width: number): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      borders: noBorders,
      margins: noMargins,
      children: lines.length > 0 ? lines.flatMap((line) => lineParagraphs(line, width)) : [new Paragraph("")],
    });
  return new Table({
    width: { size: leftWidth + rightWidth, type: WidthType.DXA },
    columnWidths: [leftWidth, rightWidth],
    borders: noInnerBorders,
    rows: rowsOf(left, right).map(
      ([own, nation]) => new TableRow({ children: [cell(own, leftWidth), cell(nation, rightWidth)] }),
    ),
  });
}

type Lines = readonly MastheadLine[];

/** The number begins the last row, with what stands below it. */
function rowsOf(left: Lines, right: Lines): readonly (readonly [Lines, Lines])[] {
  if (left.length < 2 || right.length < 2) return [[left, right]];
  const last = left.at(-1)?.look === "small" ? 2 : 1;
  return [
    [left.slice(0, -last), right.slice(0, -1)],
    [left.slice(-last), right.slice(-1)],
  ];
}

/** A name too long for its column is broken where both lines are nearly as long: no word of it stands alone. */
function brokenAt(text: string, width: (text: string) => number, most: number): readonly string[] {
  const words = text.split(" ");
  if (width(text) <= most || words.length < 3) return [text];
  const breaks = words.slice(1).map((_, at) => {
    const lines = [words.slice(0, at + 1).join(" "), words.slice(at + 1).join(" ")];
    return { lines, longest: Math.max(...lines.map(width)) };
  });
  return breaks.reduce((best, one) => (one.longest < best.longest ? one : best)).lines;
}

/** As few lines as there can be, none much shorter than the others. */
function evenLines(text: string, width: (text: string) => number, most: number): readonly string[] {
  const count = Math.ceil(width(text) / (most * fullLine));
  const each = Math.min(most * fullLine, (width(text) / count) * 1.1);
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? undefined : `${last} ${word}`;
    if (longer !== undefined && width(longer) <= each) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length > count ? [text] : lines;
}

/** No line is filled to the last letter: words do not part. */
const fullLine = 0.95;

/** Twentieths of a point in a pixel of the screen, which texts are measured in. */
const twipsOfPixel = 15;

function lineParagraphs({ text, look, ruleBelow }: MastheadLine, width: number): Paragraph[] {
  const { size, ...marks } = runs[look];
  const widthOf = (part: string): number => measureText({ text: part, size, ...marks });
  // A letter's subject is a sentence, and may take more than two lines.
  const lines = (look === "small" ? evenLines : brokenAt)(safeText(text), widthOf, width / twipsOfPixel);
  const written = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: lines.map(
      (line, at) => new TextRun({ text: line, size: size * 2, ...marks, ...(at > 0 && { break: 1 }) }),
    ),
  });
  return ruleBelow === undefined
    ? [written]
    : [written, rule(Math.max(...lines.map(widthOf)), ruleBelow, width)];
}

/** A drawn line: the upper border of a flat empty paragraph, shortened from both sides. */
function rule(textPx: number, share: number, width: number): Paragraph {
  return drawnRule(Math.min(Math.round(textPx * twipsOfPixel * share), width), width);
}

/** `length` and `width` in twentieths of a point: the line stands in the middle. */
export function drawnRule(length: number, width: number): Paragraph {
  const indent = Math.round((width - length) / 2);
  return new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
    indent: { left: indent, right: indent },
    spacing: { before: 30, after: 60, line: 60, lineRule: LineRuleType.EXACT },
    children: [],
  });
}
