import { footersOf, pageMargins, pageNumberHeader } from "../../sheets/page-setup";
import type { PrintSpec } from "../../sheets/spec";
import { escapeText } from "./write-text";

const inches = (millimetres: number): string => (millimetres / 25.4).toFixed(4);
const paperNumbers = { A4: 9, A3: 8 } as const;

/** Margins, paper, header and footer, in the order the sheet wants them. */
export function pageXml(print: PrintSpec | undefined): string {
  if (!print) return "";
  const { paper, orientation, fitHeight, pagesWide = 1, scale } = print;
  const margins = (["left", "right", "top", "bottom", "header", "footer"] as const)
    .map((side) => `${side}="${inches(pageMargins[side])}"`)
    .join(" ");
  const fit =
    scale === undefined ? `fitToWidth="${pagesWide}" fitToHeight="${fitHeight ? 1 : 0}"` : `scale="${scale}"`;
  return [
    `<pageMargins ${margins}/>`,
    // Numbered from 1 on each sheet: printed together they would count on.
    `<pageSetup paperSize="${paperNumbers[paper]}" firstPageNumber="1" ${fit} orientation="${orientation}" useFirstPageNumber="1"/>`,
    headerFooterXml(print),
  ].join("");
}

/** The page number stands on all pages but the first; the footer stands on every page. */
function headerFooterXml(print: PrintSpec): string {
  const { left, right } = footersOf(print);
  const text = escapeText(`${left && `&L${left}`}${right && `&R${right}`}`);
  return [
    '<headerFooter differentFirst="1">',
    `<oddHeader>&amp;C${escapeText(pageNumberHeader)}</oddHeader>`,
    text ? `<oddFooter>${text}</oddFooter><firstFooter>${text}</firstFooter>` : "",
    "</headerFooter>",
  ].join("");
}

/** `rows`: the first rows of new pages. */
export function rowBreaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const breaks = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("");
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks}</rowBreaks>`;
}
