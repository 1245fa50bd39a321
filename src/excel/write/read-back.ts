import { parseAddress } from "../address";
import type { Reach } from "../hands";
import type { BookImage } from "../plan/book-image";
import type { SheetImage } from "../plan/sheet-image";
import { Refused } from "../refused";

/** What was written reaches as far as it was to: Excel would have said if not, but a total rests on it. */
export function checkReach(reached: readonly Reach[], { sheets }: BookImage): void {
  for (const { sheet, address } of reached) {
    const image = sheets.get(sheet);
    if (!image) continue;
    const row = lastRowWithConstant(image);
    const reaches = parseAddress(address)?.lastRow ?? -1;
    if (reaches < row) {
      const message = `${sheet} reaches to row ${reaches + 1}, not to ${row + 1}`;
      throw new Refused({ kind: "failed", code: "NotWritten", message });
    }
  }
}

/** Formulas that give "" may or may not count as used. */
function lastRowWithConstant({ shown }: SheetImage): number {
  return shown.findLastIndex((row) =>
    row.some((entry) => entry !== undefined && entry !== "" && !String(entry).startsWith("=")),
  );
}
