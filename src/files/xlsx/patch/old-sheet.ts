import { rawElements } from "../../xml/raw-elements";
import { XmlScanner } from "../../xml/xml-scanner";
import { escapeText } from "../write-text";
import { addressOf } from "../write-address";
import type { FilledRanges } from "../filled-ranges";
import { filledRanges, type RawCell, rawRows, withOwnFormula } from "./filled-cells";
import { type Edge, movedFormula, movedReferences } from "./moved-cells";

/** What a user's row beyond our part says: the cells as they stand in the file, at the places they have now. */
export interface UserRow {
  /** Attributes of a row that is wholly the user's; undefined beside our own rows. */
  readonly attributes: string | undefined;
  readonly cells: string;
}

const rowNumber = / r="\d+"/;
const spans = / spans="[^"]*"/;

/** Rows and cells of a sheet of ours that lie beyond our part, by the row they stand in now (from 0). */
export function userRows(xml: string, edge: Edge): ReadonlyMap<number, UserRow> {
  const rows = new Map<number, UserRow>();
  const old = rawRows(xml);
  const ranges = filledRanges(old);
  for (const { index, element, cells } of old) {
    const below = index >= edge.rows;
    const now = below ? index + edge.down : index;
    const kept = userCells(cells, { index, now, below }, edge, ranges);
    const attributes = below ? attributesOf(element.raw) : undefined;
    if (kept !== "" || (attributes ?? "") !== "") rows.set(now, { attributes, cells: kept });
  }
  return rows;
}

function attributesOf(raw: string): string {
  const tag = new XmlScanner(raw);
  tag.next();
  const end = tag.empty ? tag.tagEnd - 1 : tag.tagEnd;
  return raw.slice(tag.nameEnd, end).replace(rowNumber, "").replace(spans, "");
}

interface RowPlace {
  readonly index: number;
  readonly now: number;
  readonly below: boolean;
}

function userCells(
  row: readonly RawCell[],
  { index, now, below }: RowPlace,
  edge: Edge,
  ranges: FilledRanges,
): string {
  let cells = "";
  for (const { column, saysPlace, raw } of row) {
    if (!below && column < edge.columns) continue;
    const to = below ? column : column + edge.right;
    const stays = saysPlace && now === index && to === column;
    const own = withOwnFormula(raw, { row: index, column }, ranges);
    cells += withFormula(stays ? own : placed(own, addressOf(now, to)), edge);
  }
  return cells;
}

function placed(cell: string, address: string): string {
  const raw = cell.replace(/^<c((?:\s+(?!r=)[\w:]+="[^"]*")*)\s+r="[^"]*"/, "<c$1");
  return raw.replace(/^<c/, `<c r="${address}"`);
}

function withFormula(raw: string, edge: Edge): string {
  if (edge.down === 0 && edge.right === 0) return raw;
  const [formula] = rawElements(raw, "f");
  if (!formula) return raw;
  const scanner = new XmlScanner(formula.raw);
  scanner.next();
  const tag = movedTag(formula.raw.slice(0, scanner.tagEnd + 1), edge);
  const text = scanner.empty ? "" : scanner.text();
  if (text === "") return raw;
  const moved = `${tag}${escapeText(movedFormula(text, edge))}</f>`;
  return raw.slice(0, formula.start) + moved + raw.slice(formula.end);
}

/** The cells an array formula is for. */
const movedTag = (tag: string, edge: Edge): string =>
  tag.replace(/ ref="([^"]*)"/, (whole, ref: string) => {
    const moved = movedReferences(ref, edge);
    return moved === "" ? whole : ` ref="${moved}"`;
  });

/** Elements with a reference that lie beyond our part, at the places they have now. */
export function userElements(xml: string, name: string, attribute: "ref" | "sqref", edge: Edge): string {
  return rawElements(xml, name)
    .map((element) => {
      const now = movedReferences(element.attribute(attribute) ?? "", edge);
      const old = new RegExp(` ${attribute}="[^"]*"`);
      return now === "" ? "" : element.raw.replace(old, ` ${attribute}="${now}"`);
    })
    .join("");
}

/** Widths of the user's columns. */
export function userColumns(xml: string, edge: Edge): string {
  return rawElements(xml, "col")
    .map((column) => {
      const [least, most] = [Number(column.attribute("min")), Number(column.attribute("max"))];
      if (most <= edge.columns) return "";
      const from = Math.max(least, edge.columns + 1) + edge.right;
      return column.raw
        .replace(/ min="\d+"/, ` min="${from}"`)
        .replace(/ max="\d+"/, ` max="${Math.min(most + edge.right, 16_384)}"`);
    })
    .join("");
}

/** Parts and settings that hang on the sheet and are nobody's cells, in the order a sheet has them. */
const hanging = [
  ...["customProperties", "cellWatches", "ignoredErrors", "smartTags"],
  ...["drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls"],
  "webPublishItems",
] as const;

/** What hangs on the sheet in the file; a drawing only where the new sheet brings none of its own. */
export function hangingElements(xml: string, withDrawing: boolean): string {
  return hanging
    .filter((name) => withDrawing || name !== "drawing")
    .flatMap((name) => rawElements(xml, name).slice(0, 1))
    .map(({ raw }) => raw)
    .join("");
}

/** Extensions at the end of the sheet: sparklines, newer conditional formats. */
export function extensions(xml: string): string {
  const end = rawElements(xml, "extLst").at(-1);
  return end && /^\s*<\/worksheet>\s*$/.test(xml.slice(end.end)) ? end.raw : "";
}
