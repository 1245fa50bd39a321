import { type Area, overlaps } from "./area";
import type { Book, Sheet } from "./book";
import type { ReadIndex } from "./calculation";
import { cornersOf, type Token, tokensOf } from "./formula-tokens";

const unbound = new Set([
  "INDIRECT",
  "OFFSET",
  "NOW",
  "TODAY",
  "RAND",
  "RANDBETWEEN",
  "RANDARRAY",
  "CELL",
  "INFO",
]);
const seesHiding = new Set(["SUBTOTAL", "AGGREGATE"]);
const deepest = 20;

/** Cells of the area get other contents. */
export function noteCells(sheet: Sheet, area: Area): void {
  const reads = ({ everything, areas }: ReadIndex): boolean =>
    everything || (areas.get(sheet.id) ?? []).some((one) => overlaps(one, area));
  note(sheet.book, reads);
}

/** Cells move, sheets or tables go: more than one formula's result may be another. */
export function noteStructure(book: Book): void {
  note(book, ({ everything, areas }) => everything || areas.size > 0);
}

export function noteName(book: Book, name: string): void {
  note(book, ({ everything, names }) => everything || names.has(name.toLowerCase()));
  book.calculation.index = undefined;
}

export function noteHiding(sheet: Sheet): void {
  note(sheet.book, ({ hiding }) => hiding);
}

/** The formula comes into a cell. */
export function noteFormula(sheet: Sheet, formula: string): void {
  const { index } = sheet.book.calculation;
  if (index) gather(index, sheet, formula, 0);
}

/** The formula goes from a cell. */
export function noteFormulaGone(sheet: Sheet): void {
  const { index } = sheet.book.calculation;
  if (index) index.loose = true;
}

function note(book: Book, reads: (index: ReadIndex) => boolean): void {
  const { calculation } = book;
  calculation.now++;
  // Where no result is known there is nothing to forget.
  if (calculation.latestKnown < calculation.changedAt) return;
  calculation.index ??= makeIndex(book);
  if (!reads(calculation.index)) return;
  if (calculation.index.loose) {
    calculation.index = makeIndex(book);
    if (!reads(calculation.index)) return;
  }
  calculation.changedAt = calculation.now;
}

function makeIndex(book: Book): ReadIndex {
  const index: ReadIndex = {
    areas: new Map(),
    names: new Set(),
    everything: false,
    hiding: false,
    loose: false,
  };
  for (const sheet of book.sheets) {
    for (const [, , cell] of sheet.cells.all())
      if (cell.formula !== undefined) gather(index, sheet, cell.formula, 0);
  }
  return index;
}

function gather(index: ReadIndex, home: Sheet, formula: string, depth: number): void {
  if (depth > deepest) index.everything = true;
  else for (const token of tokensOf(formula)) gatherToken(index, home, token, depth);
}

function gatherToken(index: ReadIndex, home: Sheet, token: Token, depth: number): void {
  if (token.kind === "function") {
    const name = token.text.toUpperCase();
    if (unbound.has(name)) index.everything = true;
    if (seesHiding.has(name)) index.hiding = true;
  } else if (token.kind === "table") gatherTable(index, home, token.table);
  else if (token.kind === "reference") gatherReference(index, home, token);
  else if (token.kind === "name") gatherName(index, home, token.name, depth);
}

function gatherTable(index: ReadIndex, home: Sheet, name: string): void {
  const found = name === "" ? undefined : home.book.tableNamed(name);
  if (found) addArea(index, found.sheet, found.table.area);
  // [@Column] reads its own table.
  else for (const table of home.tables) addArea(index, home, table.area);
}

function gatherReference(index: ReadIndex, home: Sheet, token: Token & { kind: "reference" }): void {
  const corners = cornersOf(token.cells);
  if (!corners || token.sheet?.external) return;
  for (const sheet of sheetsBetween(home, token.sheet)) addArea(index, sheet, corners.area);
}

function sheetsBetween(home: Sheet, prefix: { first: string; last: string } | undefined): readonly Sheet[] {
  if (!prefix) return [home];
  const { book } = home;
  const [first, last] = [book.sheetNamed(prefix.first), book.sheetNamed(prefix.last)];
  if (!first || !last) return [];
  return book.sheets.slice(
    Math.min(first.position, last.position),
    Math.max(first.position, last.position) + 1,
  );
}

function gatherName(index: ReadIndex, home: Sheet, name: string, depth: number): void {
  index.names.add(name.toLowerCase());
  const found = home.names.get(name) ?? home.book.names.get(name);
  if (found) gather(index, home, found.formula, depth + 1);
  else index.everything ||= home.book.sheets.some((sheet) => sheet.names.get(name) !== undefined);
}

function addArea({ areas }: ReadIndex, sheet: Sheet, area: Area): void {
  const known = areas.get(sheet.id);
  if (known) known.push(area);
  else areas.set(sheet.id, [area]);
}
