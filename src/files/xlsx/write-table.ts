import type { TableSpec } from "../../sheets/spec";
import { rangeAddress } from "./write-address";
import { escapeAttribute, spreadsheetNamespace, xmlHead } from "./write-text";

/** xl/tables/tableN.xml. The sheet's heading cells must hold the same names. */
export function tableXml({ name, range, columns }: TableSpec, id: number): string {
  if (columns.length !== range.lastColumn - range.firstColumn + 1) {
    throw new RangeError(`Table ${name} names ${columns.length} columns, but its range has another number`);
  }
  const reference = rangeAddress(range);
  const inner = columns.map(
    (column, at) => `<tableColumn id="${at + 1}" name="${escapeAttribute(column)}"/>`,
  );
  return [
    `${xmlHead}<table xmlns="${spreadsheetNamespace}" id="${id}" name="${escapeAttribute(name)}"`,
    ` displayName="${escapeAttribute(name)}" ref="${reference}" totalsRowShown="0">`,
    `<autoFilter ref="${reference}"/>`,
    `<tableColumns count="${columns.length}">${inner.join("")}</tableColumns>`,
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>',
    "</table>",
  ].join("");
}
