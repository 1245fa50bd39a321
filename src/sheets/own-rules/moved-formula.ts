import { quoteSheet } from "../a1";
import type { RowMap } from "./row-map";

/** Where our sheets stand now, by the name they were laid with: what each is called, and where its rows have gone. */
export type SheetPlaces = ReadonlyMap<string, { readonly name: string; readonly rows: RowMap }>;

export interface FormulaHome {
  readonly places: SheetPlaces;
  /** The sheet it is laid on. */
  readonly sheet: string;
  /** Of a formula that holds for a range: references to the range's first row go with the first row it has now. */
  readonly first?: { readonly laid: number; readonly now: number };
}

const strings = /"(?:[^"]|"")*"/;
const sheetInFront = /'((?:[^']|'')+)'!/;
const corner = /(\$?[A-Z]{1,3})(\$?)(\d{1,7})/;
const token = new RegExp(
  `${strings.source}|(?:${sheetInFront.source}|(?<![\\p{L}\\p{N}_.]))${corner.source}(?::${corner.source})?(?![\\p{L}\\p{N}_(])`,
  "gu",
);

/** A formula of ours with its references where the rows they name stand now; undefined where one of them is gone. */
export function movedFormula(formula: string, home: FormulaHome): string | undefined {
  let isWhole = true;
  const moved = formula.replace(token, (whole: string, ...parts: Parts) => {
    const reference = movedReference(whole, parts, home);
    isWhole &&= reference !== undefined;
    return reference ?? whole;
  });
  return isWhole ? moved : undefined;
}

/** Of one match: the sheet in front, the first corner (column, its mark, row), the last corner where it is a range. */
type Parts = (string | undefined)[];

function movedReference(whole: string, parts: Parts, home: FormulaHome): string | undefined {
  const [sheet] = parts;
  const place = home.places.get(sheet?.replaceAll("''", "'") ?? home.sheet);
  if (parts[1] === undefined || !place) return whole;
  const cells = movedCells(parts, place.rows, sheet === undefined ? home.first : undefined);
  if (cells === undefined) return undefined;
  return sheet === undefined ? cells : `${quoteSheet(place.name)}!${cells}`;
}

/** "$C9", "D5:E$7"; undefined where a corner's row is gone, or the last now stands above the first. */
function movedCells(parts: Parts, rows: RowMap, own: FormulaHome["first"]): string | undefined {
  const first = movedCorner(parts.slice(1, 4), rows, own);
  if (!first || parts[4] === undefined) return first?.text;
  const last = movedCorner(parts.slice(4, 7), rows, own);
  return last && last.row >= first.row ? `${first.text}:${last.text}` : undefined;
}

function movedCorner(
  [column = "", mark = "", digits = ""]: Parts,
  rows: RowMap,
  first: FormulaHome["first"],
): { readonly row: number; readonly text: string } | undefined {
  const laid = Number(digits) - 1;
  const row = mark === "" && laid === first?.laid ? first.now : rows(laid);
  return row === undefined ? undefined : { row, text: `${column}${mark}${row + 1}` };
}
