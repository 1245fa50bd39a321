import { type RawElement, rawElements } from "../../xml/raw-elements";
import { XmlScanner } from "../../xml/xml-scanner";
import { FilledRanges, type Place } from "../filled-ranges";
import { columnAt } from "../quick/read-address";
import { escapeText } from "../write-text";

/** A row of a part, with the cells that stand in it. */
export interface RawRow {
  readonly index: number;
  readonly element: RawElement;
  readonly cells: readonly RawCell[];
}

export interface RawCell {
  readonly column: number;
  readonly saysPlace: boolean;
  readonly raw: string;
}

export function rawRows(xml: string): readonly RawRow[] {
  let index = -1;
  return rawElements(xml, "row").map((element) => {
    const said = element.attribute("r");
    index = said === undefined ? index + 1 : Number(said) - 1;
    return { index, element, cells: rawCells(element.raw) };
  });
}

function rawCells(row: string): readonly RawCell[] {
  let next = 0;
  return rawElements(row, "c").map((cell) => {
    const said = cell.attribute("r");
    const column = said === undefined ? next : columnAt(said, 0);
    next = column + 1;
    return { column, saysPlace: said !== undefined, raw: cell.raw };
  });
}

export function filledRanges(rows: readonly RawRow[]): FilledRanges {
  const ranges = new FilledRanges();
  for (const { index: row, cells } of rows) {
    for (const { column, raw } of cells) {
      const shared = sharedFormula(raw);
      if (shared && shared.text !== "") ranges.begin(shared.si, { row, column }, shared.text, shared.isFirst);
    }
  }
  return ranges;
}

/**
 * The cell with its formula said by itself, where another cell says it: that one may be ours and written anew, or stand
 * somewhere else soon. The result stays where no cell says the formula.
 */
export function withOwnFormula(raw: string, place: Place, ranges: FilledRanges): string {
  const shared = sharedFormula(raw);
  if (!shared) return raw;
  const formula = shared.text === "" ? ranges.rest(shared.si, place) : shared.text;
  const own = formula === undefined ? "" : `<f>${escapeText(formula)}</f>`;
  return raw.slice(0, shared.start) + own + raw.slice(shared.end);
}

interface SharedFormula {
  readonly start: number;
  readonly end: number;
  readonly si: string;
  readonly isFirst: boolean;
  /** "" where the first cell says it. */
  readonly text: string;
}

function sharedFormula(cell: string): SharedFormula | undefined {
  const [formula] = cell.includes("shared") ? rawElements(cell, "f") : [];
  if (formula?.attribute("t") !== "shared") return undefined;
  const scanner = new XmlScanner(formula.raw);
  scanner.next();
  const { start, end, attribute } = formula;
  const isFirst = attribute("ref") !== undefined;
  return { start, end, si: attribute("si") ?? "", isFirst, text: scanner.text() };
}
