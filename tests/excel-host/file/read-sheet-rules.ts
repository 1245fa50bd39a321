import { parseArea } from "../model/address";
import type { Area } from "../model/area";
import { boundingOf, cellArea } from "../model/area";
import type { Sheet } from "../model/book";
import {
  type Bar,
  type BarEnd,
  type Conditional,
  type ConditionalLook,
  newBar,
  newValidation,
  type Origin,
  type Validation,
} from "../model/rules";
import { readColor } from "./style-xml";
import { childOf, childrenOf, flag, textOf, type XmlElement, xmlText } from "./xml";

export const areasOf = (sqref = ""): readonly Area[] =>
  sqref.split(/\s+/).flatMap((one) => parseArea(one) ?? []);

/** Formulas are written for the first cell of the whole. */
function originOf(areas: readonly Area[]): Origin {
  const { firstRow, firstColumn } = areas.length > 0 ? boundingOf(areas) : cellArea(0, 0);
  return { row: firstRow, column: firstColumn };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The file's words for comparisons, as the API has them. */
export const operatorWords: Readonly<Record<string, string>> = {
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

export function readValidations(sheet: Sheet, root: XmlElement | undefined): void {
  for (const one of childrenOf(root, "dataValidation")) {
    const areas = areasOf(one.attributes["sqref"]);
    if (areas.length > 0) sheet.validations.add(areas, validationOf(one, originOf(areas)));
  }
}

function validationOf(one: XmlElement, origin: Origin): Validation {
  const { type = "none", operator = "between", allowBlank, showDropDown } = one.attributes;
  const compares = !["none", "list", "custom"].includes(type);
  return {
    ...newValidation(origin),
    type: type as Validation["type"],
    ...(compares && { operator: operatorWords[operator] ?? capital(operator) }),
    ...formulaOf(one, "formula1"),
    ...formulaOf(one, "formula2"),
    // The attribute says the opposite of its name.
    dropDown: !flag(showDropDown),
    ignoreBlanks: flag(allowBlank),
    ...wordsOf(one.attributes),
  };
}

function formulaOf(one: XmlElement, name: "formula1" | "formula2"): Partial<Validation> {
  const found = childOf(one, name);
  return found ? { [name]: textOf(found) } : {};
}

function wordsOf(said: Readonly<Record<string, string>>): Pick<Validation, "prompt" | "alert"> {
  const { promptTitle = "", prompt = "", errorTitle = "", error = "", errorStyle = "stop" } = said;
  return {
    prompt: { title: promptTitle, message: prompt, show: flag(said["showInputMessage"]) },
    alert: {
      title: errorTitle,
      message: error,
      style: errorStyle as Validation["alert"]["style"],
      show: flag(said["showErrorMessage"]),
    },
  };
}

/** A rule and its rank; the sheet's rules are put in order afterwards. */
export function readConditionals(
  sheet: Sheet,
  elements: readonly XmlElement[],
  looks: readonly ConditionalLook[],
): void {
  const ranked: { readonly rank: number; readonly one: Conditional }[] = [];
  for (const element of elements) {
    const areas = areasOf(element.attributes["sqref"]);
    if (areas.length === 0) continue;
    for (const rule of childrenOf(element, "cfRule")) {
      const id = `{${sheet.book.newId().toString(16).padStart(8, "0")}-0000-0000-0000-000000000000}`;
      ranked.push({
        rank: Number(rule.attributes["priority"] ?? 0),
        one: conditionalOf(rule, areas, looks, id),
      });
    }
  }
  ranked.sort((first, second) => first.rank - second.rank);
  sheet.conditionals = ranked.map(({ one }) => one);
}

function conditionalOf(
  rule: XmlElement,
  areas: readonly Area[],
  looks: readonly ConditionalLook[],
  id: string,
): Conditional {
  const { type, dxfId, stopIfTrue } = rule.attributes;
  const bar = childOf(rule, "dataBar");
  const kind = type === "expression" ? "Custom" : type === "dataBar" && bar ? "DataBar" : "Other";
  return {
    id,
    areas,
    kind,
    stopIfTrue: flag(stopIfTrue),
    origin: originOf(areas),
    formulas: childrenOf(rule, "formula").map(textOf),
    look: kind === "Custom" && dxfId !== undefined ? (looks[Number(dxfId)] ?? {}) : {},
    bar: bar ? readBar(bar) : newBar,
    xml: xmlText(rule),
    ...(dxfId !== undefined && { fileLook: Number(dxfId) }),
  };
}

function readBar(bar: XmlElement): Bar {
  const [low, high] = childrenOf(bar, "cfvo").map(readEnd);
  return {
    ...newBar,
    low: low ?? newBar.low,
    high: high ?? newBar.high,
    color: readColor(childOf(bar, "color")),
    showValue: flag(bar.attributes["showValue"], true),
  };
}

function readEnd({ attributes }: XmlElement): BarEnd {
  const { type = "min", val } = attributes;
  return { type, ...(val !== undefined && { value: val }) };
}
