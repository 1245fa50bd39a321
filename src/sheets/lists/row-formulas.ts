import type { SpecValue } from "../spec";
import { columnLetters } from "../../domain/submission/a1-of-cell";
import { listStates } from "../../messages/lists-words";
import { entryRuns, listRows, messageEnd, type ListLayout } from "./list-layout";
import type { RowCells, RowRule } from "./row-rules";

export const fineMessage = `${listStates.fine}${messageEnd}`;

/** The rule's text as its hidden heading cell holds it. */
export const textOfRule = (rule: RowRule): string => `${rule.message}${messageEnd}`;

/**
 * All messages of a row, one behind the other. The texts stand once, in hidden cells of the heading row: two hundred rows
 * of formulas stay short, and nothing is nested (the .xls format allows seven levels).
 */
export function messagesFormula(layout: ListLayout, rules: readonly RowRule[], row: number): string {
  const number = row + 1;
  const runs = entryRuns(layout).map(
    ({ first, last }) => `${first.letters}${number}:${last.letters}${number}`,
  );
  const reference = (column: string): string => `${layout.placeOf(column)?.letters ?? ""}${number}`;
  const said = rules.map((rule, at) => {
    const text = `${columnLetters(layout.texts + at)}$${listRows.headings + 1}`;
    return `IF(${rule.formula(reference)},${text},"")&`;
  });
  return `IF(COUNTA(${runs.join(",")})=0,"",${said.join("")}"${fineMessage}")`;
}

export function messagesOf(rules: readonly RowRule[], cells: RowCells): string {
  return (
    rules
      .filter(({ broken }) => broken(cells))
      .map(textOfRule)
      .join("") + fineMessage
  );
}

export function checkFormula({ messages }: ListLayout, row: number): string {
  const at = `${columnLetters(messages)}${row + 1}`;
  return `IF(${at}="","",LEFT(${at},FIND("${messageEnd}",${at})-1))`;
}

/** The first message: what Kiểm tra shows. */
export const checkOf = (messages: string): string =>
  messages.slice(0, Math.max(0, messages.indexOf(messageEnd)));

export function ordinalFormula({ messages }: ListLayout, row: number): string {
  return `IF(${columnLetters(messages)}${row + 1}="","",ROWS(B$${listRows.first + 1}:B${row + 1}))`;
}

/** 100 × numerator ÷ denominator, "" where one of them is no number or nothing can be divided by. */
export function ratioFormula(
  layout: ListLayout,
  ratio: { readonly numerator: string; readonly denominator: string },
  row: number,
): string {
  const [above, below] = [ratio.numerator, ratio.denominator].map(
    (id) => `${layout.placeOf(id)?.letters ?? ""}${row + 1}`,
  );
  return `IF(AND(ISNUMBER(${above}),N(${below})>0),${above}/${below}*100,"")`;
}

export function ratioOf(above: SpecValue | undefined, below: SpecValue | undefined): number | "" {
  if (typeof above !== "number" || typeof below !== "number" || below <= 0) return "";
  return (above / below) * 100;
}
