import { type Area, holds, isSameArea, overlaps } from "./area";
import type { Sheet } from "./book";
import { isBlank } from "./cells";
import { applyLook } from "./format-cells";
import { checkAllowed, checkUnlocked, touch } from "./guard";
import type { Link } from "./objects";
import { writeContents } from "./write-cells";

/** As the API gives and takes it. */
export interface GivenLink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** The blue of the style Hyperlink, which Excel gives to linked cells. */
const linkColor = "theme:10:0";

export function setLink(sheet: Sheet, area: Area, link: GivenLink | null): void {
  touch(sheet.book);
  checkAllowed(sheet, "allowInsertHyperlinks");
  checkUnlocked(sheet, [area]);
  sheet.links = sheet.links.filter((one) => !overlaps(one.area, area));
  if (!link) return;
  const { address = "", documentReference = "", screenTip = "", textToDisplay } = link;
  sheet.links.push({ area, address, location: documentReference, tip: screenTip });
  const text = textToDisplay ?? (isEmpty(sheet, area) ? address || documentReference : undefined);
  if (text !== undefined) writeContents(sheet, area, () => `'${text}`);
  // The look comes with the link, whatever else is allowed.
  applyLook(sheet, [area], { underline: "single", fontColor: linkColor });
}

function isEmpty({ cells }: Sheet, { firstRow, firstColumn }: Area): boolean {
  const cell = cells.get(firstRow, firstColumn);
  return !cell || isBlank(cell);
}

export const linkAt = ({ links }: Sheet, area: Area): Link | undefined =>
  links.find((one) => isSameArea(one.area, area)) ?? links.find((one) => holds(one.area, area));
