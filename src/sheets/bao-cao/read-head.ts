import type { CampaignContext } from "../../domain/campaign/context";
import { cellText } from "../cell-text";
import type { GridRow } from "../grid";
import { isOurs, keepCell } from "./keep-rows";
import type { SheetReading } from "./sheet-reading";

/** Above the headings stand the title and the line of the report's number; anything else is kept. */
export function readTitle(reading: SheetReading, row: GridRow): void {
  for (const cell of row.cells) {
    if (!isOurs(reading, row, cell) && !isTitle(reading.context, cellText(cell)))
      keepCell(reading, row, cell, "PLACE-003", "notes");
  }
}

const titleStarts = ["phụ lục số liệu", "(kèm theo báo cáo"];

function isTitle({ campaign, units }: CampaignContext, text: string): boolean {
  const lower = text.toLowerCase();
  return (
    titleStarts.some((start) => lower.startsWith(start)) ||
    text.startsWith(`${campaign.id}@`) ||
    [...units.keys()].some((code) => code === text)
  );
}
