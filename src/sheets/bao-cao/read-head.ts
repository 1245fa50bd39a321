import type { CampaignContext } from "../../domain/campaign/context";
import { foldForMatching } from "../../domain/text/fold";
import { baoCaoWords as words } from "../../messages/bao-cao-words";
import { cellText } from "../cell-text";
import type { GridRow } from "../grid";
import { headWords } from "./judge-headings";
import { isOurs, keepCell } from "./keep-rows";
import type { SheetReading } from "./sheet-reading";

/** Above the headings stand the title and the line of the report's number; anything else is kept. */
export function readTitle(reading: SheetReading, row: GridRow): void {
  for (const cell of row.cells) {
    if (!isOurs(reading, row, cell) && !isTitle(reading.context, cellText(cell)))
      keepCell(reading, row, cell, "PLACE-003", "notes");
  }
}

/** Headings, ids and tokens of the columns; anything else in their rows is kept. A reworded heading has been said. */
export function readHead(reading: SheetReading, row: GridRow): void {
  const own = headWords(reading.context);
  const { reworded } = reading.columns;
  for (const cell of row.cells) {
    const isSaid = reworded.some(({ row: at, column }) => at === row.index && column === cell.column);
    if (!isSaid && !own.has(foldForMatching(cellText(cell))))
      keepCell(reading, row, cell, "PLACE-003", "notes");
  }
}

const titleStart = foldForMatching(words.title(""));
/** The line of the report's number as it is laid: a number or a day filled in is something to keep. */
const emptyLine = /^\(kèm theo báo cáo số: ?\/bc-\S* ngày tháng năm \d{4} của .*\)$/i;

function isTitle({ campaign, units }: CampaignContext, text: string): boolean {
  return (
    foldForMatching(text).startsWith(titleStart) ||
    emptyLine.test(text) ||
    text.startsWith(`${campaign.id}@`) ||
    [...units.keys()].some((code) => code === text)
  );
}
