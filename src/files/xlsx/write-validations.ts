import type { ValidationSpec } from "../../sheets/spec";
import { rangeAddress } from "./write-address";
import { escapeAttribute, escapeText } from "./write-text";

// Beyond these Excel calls the file damaged and drops every validation of the sheet.
const limits = { promptTitle: 32, prompt: 255, errorTitle: 32, error: 225 } as const;
const longestFormula = 255;

export function validationsXml(validations: readonly ValidationSpec[] = []): string {
  if (validations.length === 0) return "";
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join("")}</dataValidations>`;
}

function validationXml(validation: ValidationSpec): string {
  const { rule, severity, ranges } = validation;
  const formula = rule.kind === "list" ? rule.source : rule.formula;
  const where = ranges.map(rangeAddress).join(" ");
  if (formula.length > longestFormula)
    throw new RangeError(`Validation of ${where}: formula longer than ${longestFormula}`);
  const words = (Object.keys(limits) as (keyof typeof limits)[])
    .map((name) => wordAttribute(name, validation[name], where))
    .join("");
  const attributes = [
    `type="${rule.kind}"`,
    severity === "warning" ? ' errorStyle="warning"' : "",
    ' allowBlank="1" showInputMessage="1" showErrorMessage="1"',
    words,
    ` sqref="${where}"`,
  ].join("");
  return `<dataValidation ${attributes}><formula1>${escapeText(formula)}</formula1></dataValidation>`;
}

function wordAttribute(name: keyof typeof limits, words: string, where: string): string {
  if (words === "") return "";
  if (words.length > limits[name]) {
    throw new RangeError(
      `Validation of ${where}: ${name} has ${words.length} characters, at most ${limits[name]} are allowed`,
    );
  }
  return ` ${name}="${escapeAttribute(words)}"`;
}
