import { toNfc } from "../domain/text/fold";
import { convertLegacy } from "../domain/text/legacy-encoding";
import { plainArithmetic } from "../domain/text/plain-arithmetic";
import { cellText } from "./cell-text";
import type { GridCell } from "./grid";

/** A text as its writer meant it. */
export interface WrittenText {
  /** Line breaks inside the cell stay, only the ends are trimmed. */
  readonly text: string;
  /** As it stood, where an old font made something else of it: that has to be said. */
  readonly found?: string;
}

export function writtenText(cell: GridCell): WrittenText {
  if (cell.value.kind !== "text") return { text: cellText(cell) };
  const found = cell.value.value;
  const text = cell.legacyFont === undefined ? found : convertLegacy(found, cell.legacyFont);
  return { text: asParagraphs(text), ...(text !== found && { found: asParagraphs(found) }) };
}

/** As written; of a formula without a result that reckons with numbers alone, the formula: it is somebody's value. */
export function standingText(cell: GridCell): WrittenText {
  const written = writtenText(cell);
  return written.text === "" && isReckoned(cell) ? { text: `=${cell.formula ?? ""}` } : written;
}

/** Our formulas refer to cells or names; one that reckons with numbers alone was typed by a person. */
export const isReckoned = ({ formula }: GridCell): boolean =>
  formula !== undefined && plainArithmetic(formula) !== undefined;

const asParagraphs = (text: string): string =>
  toNfc(text)
    .replace(/\r\n?/g, "\n")
    .replace(/\u00A0/g, " ")
    .trim();
