import { barColour } from "../../sheets/look";
import type { ConditionalRule, ConditionalSpec } from "../../sheets/spec";
import type { StyleTable } from "./style-table";
import { rangeAddress } from "./write-address";
import { escapeText } from "./write-text";

export function conditionalsXml(conditionals: readonly ConditionalSpec[] = [], styles: StyleTable): string {
  let priority = 0;
  return conditionals
    .map(({ range, rules }) => {
      const inner = rules.map((rule) => ruleXml(rule, ++priority, styles)).join("");
      return `<conditionalFormatting sqref="${rangeAddress(range)}">${inner}</conditionalFormatting>`;
    })
    .join("");
}

function ruleXml(rule: ConditionalRule, priority: number, styles: StyleTable): string {
  if (rule.kind === "bar") {
    // Without the lengths, programs before 2010 draw a tenth of the cell for 0.
    const ends = '<cfvo type="num" val="0"/><cfvo type="num" val="1"/>';
    return `<cfRule type="dataBar" priority="${priority}"><dataBar minLength="0" maxLength="100">${ends}<color rgb="FF${barColour}"/></dataBar></cfRule>`;
  }
  // First true wins: without stopIfTrue Excel would mix the looks of all rules that hold.
  const number = styles.ofState(rule.look);
  return `<cfRule type="expression" dxfId="${number}" priority="${priority}" stopIfTrue="1"><formula>${escapeText(rule.formula)}</formula></cfRule>`;
}
