import type { Area } from "./area";
import { quotedSheet } from "./address";
import {
  type Corners,
  cornersOf,
  cornersText,
  type SheetPrefix,
  type Token,
  tokensOf,
} from "./formula-tokens";

/** How a change of the book changes what formulas refer to. */
export interface Rewriting {
  /** The sheet's name from now on; undefined: it is gone. */
  sheet(name: string): string | undefined;
  /** The cells' place from now on; undefined: they are gone. `sheet` is the name before the change. */
  cells(sheet: string, area: Area): Area | undefined;
  /** The table's name from now on; undefined: it is gone. */
  table(name: string): string | undefined;
}

export const noRewriting: Rewriting = {
  sheet: (name) => name,
  cells: (_sheet, area) => area,
  table: (name) => name,
};

const lost = "#REF!";

/** The formula (without "=") after the change; `home` is the sheet it stands on, by the name before the change. */
export function rewriteFormula(formula: string, home: string, change: Rewriting): string {
  return tokensOf(formula)
    .map((token) => rewriteToken(token, home, change))
    .join("");
}

function rewriteToken(token: Token, home: string, change: Rewriting): string {
  if (token.kind === "table") return rewriteTable(token.text, token.table, change);
  if (token.kind !== "reference" && token.kind !== "name") return token.text;
  if (token.sheet?.external) return token.text;
  const isName = token.kind === "name";
  const rest = isName ? token.name : rewriteCells(token.cells, token.sheet?.first ?? home, change);
  return withPrefix(token.sheet && rewritePrefix(token.sheet, change), rest, isName);
}

/** Of 'Gone'!A1 Excel leaves #REF!A1, so that one sees what was there; of 'Gone'!name nothing. */
function withPrefix(prefix: string | undefined, rest: string, isName: boolean): string {
  if (prefix !== lost) return (prefix ?? "") + rest;
  return isName || rest === lost ? lost : lost + rest;
}

function rewriteTable(text: string, table: string, change: Rewriting): string {
  if (table === "") return text;
  const name = change.table(table);
  return name === undefined ? lost : name + text.slice(table.length);
}

function rewriteCells(cells: string, sheet: string, change: Rewriting): string {
  const corners = cornersOf(cells);
  if (!corners) return cells;
  const moved = change.cells(sheet, corners.area);
  if (moved === corners.area) return cells;
  return moved ? cornersText({ ...corners, area: moved }) : lost;
}

function rewritePrefix({ text, first, last }: SheetPrefix, change: Rewriting): string {
  const [one, other] = [change.sheet(first), change.sheet(last)];
  if (one === undefined || other === undefined) return lost;
  if (one === first && other === last) return text;
  return first === last ? `${quotedSheet(one)}!` : `${spanPrefix(one, other)}!`;
}

const spanPrefix = (one: string, other: string): string =>
  quotedSheet(one) === one && quotedSheet(other) === other
    ? `${one}:${other}`
    : `'${`${one}:${other}`.replaceAll("'", "''")}'`;

/** The formula as it reads when copied so many rows down and columns right: parts without "$" move along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return tokensOf(formula)
    .map((token) => {
      if (token.kind !== "reference") return token.text;
      const corners = cornersOf(token.cells);
      return corners ? (token.sheet?.text ?? "") + cornersText(shifted(corners, rows, columns)) : token.text;
    })
    .join("");
}

function shifted({ area, fixed, shape }: Corners, rows: number, columns: number): Corners {
  const [fixedColumn, fixedRow, fixedLastColumn, fixedLastRow] = fixed;
  const moved = {
    firstRow: area.firstRow + (fixedRow ? 0 : rows),
    firstColumn: area.firstColumn + (fixedColumn ? 0 : columns),
    lastRow: area.lastRow + (fixedLastRow ? 0 : rows),
    lastColumn: area.lastColumn + (fixedLastColumn ? 0 : columns),
  };
  return { area: moved, fixed, shape };
}

/** Whether copying the formula elsewhere would change it. */
export function hasMovingParts(formula: string): boolean {
  return tokensOf(formula).some((token) => {
    if (token.kind !== "reference") return false;
    const corners = cornersOf(token.cells);
    return corners !== undefined && corners.fixed.some((isFixed) => !isFixed);
  });
}
