import type { PrintSpec } from "./spec";

/** Margins of every printed sheet in millimetres (NĐ 30/2020 PL I: 20, 20, 30, 15 mm). */
export const pageMargins = { left: 30, right: 15, top: 20, bottom: 20, header: 10, footer: 10 } as const;

const font = '&"Times New Roman,Regular"';
const longestFooter = 255;

/** The page number, 13 pt, top centre, not on the first page (NĐ 30/2020 PL I), in Excel's own codes. */
export const pageNumberHeader = `${font}&13&P`;

/**
 * "Trang 2/5", in Excel's own codes: which page of how many that are printed together. Each sheet begins at 1, as appendices do
 * (NĐ 30/2020), so of a whole book printed at once only the second number counts all of it.
 */
const pageOfPages = `&9${font}Trang &P/&N`;

/** Left and right footers in Excel's own codes; on the right the page of so many where nothing else is said. */
export function footersOf({ footerLeft = "", footerRight }: PrintSpec): {
  readonly left: string;
  readonly right: string;
} {
  const footers = {
    left: footerText(footerLeft),
    right: footerRight === undefined ? pageOfPages : footerText(footerRight),
  };
  // A file holds both in one text, each after the mark of its side.
  if (footers.left.length + footers.right.length + 4 > longestFooter)
    throw new RangeError(`The footer "${footerLeft}" is longer than Excel allows`);
  return footers;
}

/** The font comes last before the text: "&9" followed by "2023" would be size 92023. */
function footerText(text: string): string {
  return text === "" ? "" : `&9${font}${text.replaceAll("&", "&&")}`;
}
