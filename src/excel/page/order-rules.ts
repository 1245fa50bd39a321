import type { ConditionalOrder, Order, ValidationOrder } from "../orders";
import { type Doer, sheetOf } from "./order-sheets";

type RuleKind = Extract<
  Order["do"],
  "validate" | "unvalidate" | "conditional" | "drop-conditionals" | "filter"
>;

/** Rules that hold for cells: what may be typed, what stands out, what is filtered. */
export const ruleDoers: { readonly [Kind in RuleKind]: Doer<Kind> } = {
  validate: (context, { sheet, areas, rule }) => {
    giveValidation(sheetOf(context, sheet).getRanges(areas).dataValidation, rule);
  },
  unvalidate: (context, { sheet, areas }) => {
    sheetOf(context, sheet).getRanges(areas).dataValidation.clear();
  },
  conditional: (context, { sheet, address, rule }) => {
    giveConditional(sheetOf(context, sheet).getRange(address).conditionalFormats, rule);
  },
  "drop-conditionals": (context, { sheet, areas }) => {
    sheetOf(context, sheet).getRanges(areas).conditionalFormats.clearAll();
  },
  filter: (context, { sheet, address }) => {
    const one = sheetOf(context, sheet);
    one.autoFilter.apply(one.getRange(address));
  },
};

function giveValidation(validation: Excel.DataValidation, rule: ValidationOrder): void {
  validation.rule =
    rule.list === undefined
      ? { custom: { formula: rule.formula ?? "" } }
      : { list: { inCellDropDown: true, source: rule.list } };
  validation.ignoreBlanks = true;
  validation.prompt = { title: rule.promptTitle, message: rule.prompt, showPrompt: true };
  validation.errorAlert = {
    title: rule.errorTitle,
    message: rule.error,
    style: rule.style,
    showAlert: true,
  };
}

function giveConditional(formats: Excel.ConditionalFormatCollection, rule: ConditionalOrder): void {
  if (rule.kind === "bar") {
    const { dataBar } = formats.add("DataBar");
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    dataBar.upperBoundRule = { type: "Number", formula: "1" };
    dataBar.positiveFormat.fillColor = rule.color;
    return;
  }
  const added = formats.add("Custom");
  added.custom.rule.formula = rule.formula;
  giveStateLook(added.custom.format, rule);
  // First true wins: otherwise Excel mixes the looks of all rules that hold.
  added.stopIfTrue = true;
}

function giveStateLook(
  format: Excel.ConditionalRangeFormat,
  { bold, italic, underline, color, fill, numberFormat }: Extract<ConditionalOrder, { kind: "formula" }>,
): void {
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (underline !== undefined) format.font.underline = underline ? "Single" : "None";
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (numberFormat !== undefined) format.numberFormat = numberFormat;
}
