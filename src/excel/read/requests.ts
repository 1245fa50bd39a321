import { addressOf, parseAddress } from "../address";
import type { CellsWanted, SheetFacts } from "../hands";

/**
 * Cells of one round trip. With results, formats and merges a cell of ours takes some 35 bytes, its formula alone some 25;
 * Excel on the web gives no reply above 5 MB.
 */
const mostCells = { all: 60_000, contents: 35_000 } as const;
/** A cell's font takes twice as much again. */
const withFont = 3;

/** Requests for the contents of sheets, from top to bottom; long sheets come in bands of rows. */
export function cellRequests(
  sheets: readonly SheetFacts[],
  what: CellsWanted["what"],
): readonly (readonly CellsWanted[])[] {
  const most = mostCells[what];
  const requests: CellsWanted[][] = [];
  let room = 0;
  for (const sheet of sheets) {
    // Letters typed in an old font can only be told by the font: hidden sheets are ours alone.
    const fonts = what === "all" && sheet.visible && sheet.font === undefined;
    for (const band of bandsOf(sheet.address, fonts ? most / withFont : most)) {
      const cells = fonts ? band.cells * withFont : band.cells;
      if (cells > room) {
        requests.push([]);
        room = most;
      }
      requests
        .at(-1)
        ?.push({ sheet: sheet.name, address: band.address, what, ...(fonts && ({ fonts: true } as const)) });
      room -= cells;
    }
  }
  return requests;
}

interface Band {
  readonly address: string;
  readonly cells: number;
}

function bandsOf(address: string, most: number): readonly Band[] {
  const range = parseAddress(address);
  if (!range) return [];
  const width = range.lastColumn - range.firstColumn + 1;
  const rows = Math.max(1, Math.floor(most / width));
  const bands: Band[] = [];
  for (let firstRow = range.firstRow; firstRow <= range.lastRow; firstRow += rows) {
    const lastRow = Math.min(range.lastRow, firstRow + rows - 1);
    bands.push({
      address: addressOf({ ...range, firstRow, lastRow }),
      cells: width * (lastRow - firstRow + 1),
    });
  }
  return bands;
}
