import type { PrintSpec } from "../../sheets/spec";
import { escapeText } from "./write-text";

const inches = (millimetres: number): string => (millimetres / 25.4).toFixed(4);
const paperNumbers = { A4: 9, A3: 8 } as const;
const font = '&"Times New Roman,Regular"';
const longestFooter = 255;

/** Margins, paper, header and footer, in the order the sheet wants them (NĐ 30/2020 PL I: 20, 20, 30, 15 mm; page number 13 pt). */
export function pageXml(print: PrintSpec | undefined): string {
  if (!print) return "";
  const { paper, orientation, fitHeight, pagesWide = 1 } = print;
  const margins = `left="${inches(30)}" right="${inches(15)}" top="${inches(20)}" bottom="${inches(20)}" header="${inches(10)}" footer="${inches(10)}"`;
  const fit = `fitToWidth="${pagesWide}" fitToHeight="${fitHeight ? 1 : 0}"`;
  return [
    `<pageMargins ${margins}/>`,
    // Numbered from 1 on each sheet: printed together they would count on.
    `<pageSetup paperSize="${paperNumbers[paper]}" firstPageNumber="1" ${fit} orientation="${orientation}" useFirstPageNumber="1"/>`,
    headerFooterXml(print),
  ].join("");
}

/** The page number stands top centre, not on the first page; the footer stands on every page. */
function headerFooterXml({ footerLeft = "", footerRight = "" }: PrintSpec): string {
  const footer = footerPart("L", footerLeft) + footerPart("R", footerRight);
  if (footer.length > longestFooter)
    throw new RangeError(`The footer "${footerLeft}" is longer than Excel allows`);
  const text = escapeText(footer);
  return [
    '<headerFooter differentFirst="1">',
    `<oddHeader>&amp;C${escapeText(font)}&amp;13&amp;P</oddHeader>`,
    text ? `<oddFooter>${text}</oddFooter><firstFooter>${text}</firstFooter>` : "",
    "</headerFooter>",
  ].join("");
}

/** The font comes last before the text: "&9" followed by "2023" would be size 92023. */
function footerPart(side: "L" | "R", text: string): string {
  return text === "" ? "" : `&${side}&9${font}${text.replaceAll("&", "&&")}`;
}

/** `rows`: the first rows of new pages. */
export function rowBreaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const breaks = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("");
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks}</rowBreaks>`;
}
