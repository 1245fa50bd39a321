import { cannotTell, invalidArgument } from "../host-error";
import { quotedSheet } from "./address";
import type { Book } from "./book";
import { parseFormula } from "./formula-grammar";
import { FormulaFault, type SheetPrefix, type Token, tokensOf } from "./formula-tokens";

/** Refuses what Excel would not take: wrong grammar, sheets and tables that are not there. Given without "=". */
export function checkFormula(book: Book, formula: string, where: string): void {
  const refuse = (why: string): never => {
    throw invalidArgument(`${where}: =${formula} is no formula: ${why}`);
  };
  for (const token of parsed(formula, refuse)) {
    if (token.kind === "table" && token.table !== "" && !book.tableNamed(token.table))
      refuse(`there is no table ${token.table}`);
    if (token.kind === "reference" || token.kind === "name") checkPrefix(book, token.sheet, refuse);
  }
}

function parsed(formula: string, refuse: (why: string) => never): readonly Token[] {
  try {
    return parseFormula(formula);
  } catch (fault) {
    if (fault instanceof FormulaFault) return refuse(fault.message);
    throw fault;
  }
}

function checkPrefix(book: Book, prefix: SheetPrefix | undefined, refuse: (why: string) => never): void {
  if (!prefix || prefix.text.startsWith("#REF!")) return;
  // "Book2.xlsx" may be open beside this one, or a dialog may ask for it.
  if (prefix.external) throw cannotTell(`${prefix.text} is in another workbook`);
  for (const name of [prefix.first, prefix.last])
    if (!book.sheetNamed(name)) refuse(`there is no sheet ${name}`);
}

/** The formula as Excel shows it: functions and columns in capitals, sheets by their own spelling, quotes where needed. */
export function shownFormula(book: Book, formula: string): string {
  return tokensOf(formula)
    .map((token) => shownToken(book, token))
    .join("");
}

function shownToken(book: Book, token: Token): string {
  if (token.kind === "function") return token.text.toUpperCase();
  if (token.kind === "constant") return token.text.startsWith('"') ? token.text : token.text.toUpperCase();
  if (token.kind === "reference") return shownPrefix(book, token.sheet) + token.cells.toUpperCase();
  if (token.kind === "name") return shownPrefix(book, token.sheet) + shownName(book, token.name);
  return token.text;
}

const shownName = (book: Book, name: string): string => book.names.get(name)?.name ?? name;

function shownPrefix(book: Book, prefix: SheetPrefix | undefined): string {
  if (!prefix) return "";
  const [first, last] = [book.sheetNamed(prefix.first), book.sheetNamed(prefix.last)];
  return prefix.external || !first || first !== last ? prefix.text : `${quotedSheet(first.name)}!`;
}
