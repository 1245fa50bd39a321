/**
 * Row heights, estimated from the text. LibreOffice without a screen never fits a row and neither does Excel
 * for merged cells, so every row that holds wrapped text states its height. The estimate breaks the text at spaces
 * as both programs do, with the advance widths of Times New Roman; it is a little generous, never tight.
 */

export interface MeasuredCell {
  readonly text: string;
  /** Width of the column, or of all merged columns together. */
  readonly px: number;
  readonly bold?: boolean;
  /** Font size in points; 12 where absent. */
  readonly size?: number;
  /** Levels of indent, each about 9 px. */
  readonly indent?: number;
}

/** Excel draws no row higher than this, in points. */
export const tallestRow = 409;
/** One line of the Normal font with a little air: the height of an empty entry row. */
export const singleLine = 16.5;

const pointsPerLine = 15.8 / 12;
const pxPerPoint = 4 / 3;
const cellPadding = 6;
const indentPx = 9;
// Hinting on screen and another printer both move a word over the edge now and then.
const margin = 1.06;
const boldness = 1.08;
const usualWidth = 500;

// Advance widths of Times New Roman in thousandths of an em; what is not listed is as wide as a digit.
const widthsByLetters: readonly (readonly [number, string])[] = [
  [250, " .,\u00a0"],
  [278, "ijlt/:;\\"],
  [333, "frI()-!`[]|"],
  [389, "sJ"],
  [444, "ace?z“”"],
  [556, "PSF"],
  [611, "ETLZ"],
  [667, "BCR"],
  [722, "ADGHKNOQUVXYĐwƠƯ"],
  [778, "m&"],
  [833, "%"],
  [889, "M"],
  [944, "W@"],
  [1000, "—…×"],
];

const tableEnd = 0x2100;

function widthTable(): Uint16Array {
  const table = new Uint16Array(tableEnd).fill(usualWidth);
  for (const [width, letters] of widthsByLetters) {
    for (const letter of letters) table[letter.charCodeAt(0)] = width;
  }
  // Marks add no width: ệ is as wide as e.
  for (let code = 0xc0; code < 0x1f00; code++) {
    const base = String.fromCharCode(code).normalize("NFD");
    if (base.length > 1) table[code] = table[base.charCodeAt(0)] ?? usualWidth;
  }
  for (let code = 0x300; code < 0x370; code++) table[code] = 0;
  return table;
}

const widths = widthTable();
const widthOf = (code: number): number => (code < tableEnd ? (widths[code] as number) : 1000);

const space = 32;
const lineFeed = 10;

/** Lines the text takes when it is broken at spaces within `available` thousandths of an em. */
function countLines(text: string, available: number): number {
  let lines = 1;
  let line = 0;
  let word = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : space;
    if (code !== space && code !== lineFeed) {
      word += widthOf(code);
      continue;
    }
    if (line > 0 && line + word > available) {
      lines++;
      line = 0;
    }
    // A word longer than the line is cut wherever the edge falls.
    if (word > available) lines += Math.ceil(word / available) - 1;
    line += (word > available ? word % available : word) + widthOf(space);
    word = 0;
    if (code === lineFeed) {
      lines++;
      line = 0;
    }
  }
  return lines;
}

/** Width of a line of text in px on a screen of 96 dots per inch, as Times New Roman has it. */
export function measureText({
  text,
  size,
  bold = false,
}: {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
}): number {
  let thousandths = 0;
  for (let at = 0; at < text.length; at++) thousandths += widthOf(text.charCodeAt(at));
  return (thousandths * size * pxPerPoint * (bold ? boldness : 1)) / 1000;
}

/** How many lines one wrapped cell takes. */
export function estimateLines({ text, px, bold = false, size = 12, indent = 0 }: MeasuredCell): number {
  if (text === "") return 1;
  const usable = Math.max(px - cellPadding - indent * indentPx, 8);
  const emPx = size * pxPerPoint * margin * (bold ? boldness : 1);
  return countLines(text, (usable * 1000) / emPx);
}

/** Height in points (steps of 0.75, a screen pixel) that shows every cell of the row whole, up to Excel's limit. */
export function estimateHeight(cells: readonly MeasuredCell[], minimum = singleLine): number {
  let height = minimum;
  for (const cell of cells) {
    const lines = estimateLines(cell);
    const needed = lines * (cell.size ?? 12) * pointsPerLine + (lines > 1 ? 1.5 : 0.7);
    if (needed > height) height = needed;
  }
  return Math.min(Math.ceil(height / 0.75) * 0.75, tallestRow);
}
