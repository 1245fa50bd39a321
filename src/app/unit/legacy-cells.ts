import { convertLegacy, readAs, seemsLegacy } from "../../domain/text/legacy-encoding";
import type { BookGrid, GridCell } from "../../sheets/grid";
import type { BookPlace } from "../ports";

/** A cell whose text was typed in an old encoding. */
export interface LegacyCell {
  readonly place: BookPlace;
  readonly before: string;
  readonly after: string;
  /** The old font that says so; undefined where only pairs of letters do that no Vietnamese word holds. */
  readonly font: string | undefined;
}

/** Every such cell of the sheets that are seen, from top to bottom, row by row. */
export function legacyCells({ sheets }: BookGrid): readonly LegacyCell[] {
  return sheets
    .filter(({ hidden }) => !hidden)
    .flatMap(({ name, rows }) =>
      rows.flatMap(({ index, cells }) =>
        cells.flatMap((cell) => {
          const found = readingOf(cell);
          return found ? [{ place: { sheet: name, row: index, column: cell.column }, ...found }] : [];
        }),
      ),
    );
}

function readingOf({ value, formula, legacyFont }: GridCell): Omit<LegacyCell, "place"> | undefined {
  if (value.kind !== "text" || formula !== undefined) return undefined;
  const before = value.value;
  if (legacyFont !== undefined) {
    const after = convertLegacy(before, legacyFont);
    return after === before ? undefined : { before, after, font: legacyFont };
  }
  const encoding = seemsLegacy(before);
  return encoding && { before, after: readAs(before, encoding), font: undefined };
}
