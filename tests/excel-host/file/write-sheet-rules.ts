import { areaAddress } from "../model/address";
import { type Area, boundingOf } from "../model/area";
import type { Sheet } from "../model/book";
import { hasMovingParts, shiftFormula } from "../model/formula-rewrite";
import type { Bar, BarEnd, Conditional, Origin, Validation } from "../model/rules";
import { operatorWords } from "./read-sheet-rules";
import { colorXml } from "./style-xml";
import type { StyleWriter } from "./write-styles";
import { childrenOf, element, localName, parseXml, type XmlElement } from "./xml";

export const sqrefOf = (areas: readonly Area[]): string => areas.map(areaAddress).join(" ");

interface Piece {
  readonly areas: readonly Area[];
  readonly rows: number;
  readonly columns: number;
}

/**
 * Programs differ in which cell a rule of several areas is written for, unless the first area is the top left one: rules
 * with moving parts are then written area by area.
 */
function piecesOf(areas: readonly Area[], origin: Origin, formulas: readonly string[]): readonly Piece[] {
  const sorted = [...areas].sort(
    (one, other) => one.firstRow - other.firstRow || one.firstColumn - other.firstColumn,
  );
  const [first] = sorted;
  const whole = boundingOf(sorted);
  const piece = (some: readonly Area[]): Piece => ({
    areas: some,
    rows: (some[0]?.firstRow ?? 0) - origin.row,
    columns: (some[0]?.firstColumn ?? 0) - origin.column,
  });
  const isClear = first?.firstRow === whole.firstRow && first.firstColumn === whole.firstColumn;
  return isClear || !formulas.some(hasMovingParts) ? [piece(sorted)] : sorted.map((one) => piece([one]));
}

export function validationsXml({ validations }: Sheet): XmlElement | undefined {
  const all = validations.entries().flatMap(({ areas, value }) => {
    const formulas = [value.formula1, value.formula2].flatMap((formula) => formula ?? []);
    return piecesOf(areas, value.origin, formulas).map((piece) => validationXml(value, piece));
  });
  return all.length === 0 ? undefined : element("dataValidations", { count: all.length }, all);
}

const fileOperator = (word: string): string =>
  Object.keys(operatorWords).find((own) => operatorWords[own] === word) ??
  word.charAt(0).toLowerCase() + word.slice(1);

function validationXml(value: Validation, { areas, rows, columns }: Piece): XmlElement {
  const { type, operator, dropDown, ignoreBlanks, prompt, alert } = value;
  const said = (text: string): string | undefined => (text === "" ? undefined : text);
  const attributes = {
    type: type === "none" ? undefined : type,
    operator: operator === undefined ? undefined : fileOperator(operator),
    errorStyle: alert.style === "stop" ? undefined : alert.style,
    allowBlank: ignoreBlanks,
    showDropDown: !dropDown,
    showInputMessage: prompt.show,
    showErrorMessage: alert.show,
    errorTitle: said(alert.title),
    error: said(alert.message),
    promptTitle: said(prompt.title),
    prompt: said(prompt.message),
    sqref: sqrefOf(areas),
  };
  const formulas = (["formula1", "formula2"] as const).flatMap((name) => {
    const formula = value[name];
    return formula === undefined ? [] : [element(name, {}, [shiftFormula(formula, rows, columns)])];
  });
  return element("dataValidation", attributes, formulas);
}

/** In order of priority, which the file counts from 1. */
export function conditionalsXml({ conditionals }: Sheet, styles: StyleWriter): readonly XmlElement[] {
  return conditionals.flatMap((one, rank) =>
    piecesOf(one.areas, one.origin, one.formulas).map(({ areas, rows, columns }) => {
      const formulas = one.formulas.map((formula) => shiftFormula(formula, rows, columns));
      return element("conditionalFormatting", { sqref: sqrefOf(areas) }, [
        ruleXml(one, rank + 1, formulas, styles),
      ]);
    }),
  );
}

function ruleXml(
  one: Conditional,
  priority: number,
  formulas: readonly string[],
  styles: StyleWriter,
): XmlElement {
  const written = formulas.map((formula) => element("formula", {}, [formula]));
  if (one.kind === "Custom") {
    const { stopIfTrue, look } = one;
    const dxfId = styles.lookNumber(look);
    return element("cfRule", { type: "expression", dxfId, priority, stopIfTrue }, written);
  }
  if (one.kind === "DataBar" && one.xml === undefined)
    return element("cfRule", { type: "dataBar", priority }, [barXml(one.bar)]);
  return keptRule(one, priority, written, one.kind === "DataBar" ? barXml(one.bar) : undefined);
}

/** What the file had, with the new rank and the new formulas. */
function keptRule(
  { xml = "", stopIfTrue }: Conditional,
  priority: number,
  formulas: readonly XmlElement[],
  bar: XmlElement | undefined,
): XmlElement {
  const rule = parseXml(xml);
  rule.attributes["priority"] = String(priority);
  if (stopIfTrue) rule.attributes["stopIfTrue"] = "1";
  else delete rule.attributes["stopIfTrue"];
  const rest = childrenOf(rule).filter(({ name }) => localName(name) !== "formula");
  rule.children = [
    ...formulas,
    ...rest.map((child) => (bar && localName(child.name) === "dataBar" ? withLook(child, bar) : child)),
  ];
  return rule;
}

/** The file's own lengths of bars stay. */
const withLook = (own: XmlElement, made: XmlElement): XmlElement =>
  element("dataBar", { ...own.attributes, ...made.attributes }, made.children);

function barXml({ low, high, color, showValue }: Bar): XmlElement {
  return element("dataBar", { showValue: showValue ? undefined : "0" }, [
    endXml(low),
    endXml(high),
    colorXml("color", color),
  ]);
}

/** "autoMin" came after the first form of bars, which says "min". */
function endXml({ type, value }: BarEnd): XmlElement {
  const own = type === "autoMin" ? "min" : type === "autoMax" ? "max" : type;
  return element("cfvo", { type: own, val: value });
}
