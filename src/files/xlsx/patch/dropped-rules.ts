import { parseRange } from "../quick/read-address";
import { type RawElement, rawElements } from "../../xml/raw-elements";
import { XmlScanner } from "../../xml/xml-scanner";
import type { Edge } from "./moved-cells";

/**
 * Whether the file's sheet had conditional formats or entry rules on cells of our part that are none of ours: they are not
 * in the sheet as it is written anew. Ours are known by what they say, not by where they stand, because programs cut and
 * join their ranges when they save.
 */
export function dropsRules(old: string, anew: string, edge: Pick<Edge, "rows" | "columns">): boolean {
  const ours = new Set([...formats(anew), ...entryRules(anew)].flatMap(({ says }) => says));
  return [...formats(old), ...entryRules(old)].some(
    ({ where, says }) => reaches(where, edge) && !says.some((saying) => ours.has(saying)),
  );
}

interface Rule {
  /** "A1:B4 D7" */
  readonly where: string;
  /** Any one of these alike: the same rule. */
  readonly says: readonly string[];
}

const formats = (xml: string): readonly Rule[] =>
  rawElements(xml, "conditionalFormatting").flatMap((format) =>
    rawElements(format.raw, "cfRule").map((rule) => ({
      where: format.attribute("sqref") ?? "",
      says: [`${rule.attribute("type") ?? ""} ${formulaOf(rule, ["formula"])}`],
    })),
  );

const entryRules = (xml: string): readonly Rule[] =>
  rawElements(xml, "dataValidation").map((rule) => {
    const words = ["promptTitle", "prompt", "errorTitle", "error"].map((name) => rule.attribute(name) ?? "");
    const formula = `${rule.attribute("type") ?? ""} ${formulaOf(rule, ["formula1", "formula2"])}`;
    return { where: rule.attribute("sqref") ?? "", says: [formula, ...saidBy(words)] };
  });

/** A rule without a word says nothing by which it could be known. */
function saidBy(words: readonly string[]): readonly string[] {
  const said = words.join("\n").trim();
  return said === "" ? [] : [`words ${said}`];
}

/**
 * Without what saving changes: rows (another first cell), quotes around a sheet's name, spaces, the case of functions, and
 * LibreOffice's 1 and 0 for TRUE and FALSE.
 */
function formulaOf({ raw }: RawElement, names: readonly string[]): string {
  const text = names.flatMap((name) => rawElements(raw, name).map(textOf)).join(";");
  return text
    .replace(/[$'\s]|\(\)/g, "")
    .replace(/\b(?:\d+|true|false)\b|\d+/gi, "#")
    .toUpperCase();
}

function textOf({ raw }: RawElement): string {
  const scanner = new XmlScanner(raw);
  scanner.next();
  return scanner.empty ? "" : scanner.text();
}

function reaches(where: string, { rows, columns }: Pick<Edge, "rows" | "columns">): boolean {
  return where.split(" ").some((reference) => {
    const range = parseRange(reference);
    return range !== undefined && range.firstRow < rows && range.firstColumn < columns;
  });
}
