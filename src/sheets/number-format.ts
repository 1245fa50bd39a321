import type { NumberFormat, PlainFormat } from "./spec";

const formatCodes: Readonly<Record<PlainFormat, string>> = {
  general: "General",
  integer: "#,##0",
  "decimal-1": "#,##0.0",
  "decimal-2": "#,##0.00",
  text: "@",
  day: "dd/mm/yyyy",
  year: "0",
  "percent-whole": "0%",
};

/** The format code as a file holds it (always in the English form: the machine shows 1.234 or 1,234 as it is set). */
export function formatCode(format: NumberFormat): string {
  if (isPlain(format)) return formatCodes[format];
  const rest = format.slice(format.indexOf(":") + 1);
  if (format.startsWith("count:")) return `0" ${rest.replaceAll('"', "")}"`;
  return `${formatCodes[rest as PlainFormat]}" (ước)"`;
}

/** Of bars whose figure a person chooses: amounts whole, shares and means with decimals; who gave nothing has no 0. */
const anyLabels = '[=0]"";[<100]#,##0.0#;#,##0';

/** The format code of the values at a chart's bars. */
export const labelCode = (labels: PlainFormat | "any" = "integer"): string =>
  labels === "any" ? anyLabels : formatCodes[labels];

export const isPlain = (format: NumberFormat): format is PlainFormat => Object.hasOwn(formatCodes, format);
