import type { PivotField, PivotSpec } from "../../sheets/pivot-spec";
import { rangeAddress } from "./write-address";
import { escapeAttribute, relationshipsNamespace, spreadsheetNamespace, xmlHead } from "./write-text";

/**
 * xl/pivotCache/pivotCacheDefinitionN.xml: which table the PivotTable reads. Without records: the program reads the table
 * anew when it opens the file.
 */
export function pivotCacheXml({ source, fields }: PivotSpec): string {
  const rows = source.range.lastRow - source.range.firstRow;
  return [
    `${xmlHead}<pivotCacheDefinition xmlns="${spreadsheetNamespace}" xmlns:r="${relationshipsNamespace}"`,
    ` saveData="0" refreshOnLoad="1" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="${rows}">`,
    `<cacheSource type="worksheet"><worksheetSource name="${escapeAttribute(source.table)}"/></cacheSource>`,
    `<cacheFields count="${fields.length}">${fields.map(cacheFieldXml).join("")}</cacheFields>`,
    "</pivotCacheDefinition>",
  ].join("");
}

function cacheFieldXml({ name, items }: PivotField): string {
  const shared = (items ?? []).map((item) => (item === "" ? "<m/>" : `<s v="${escapeAttribute(item)}"/>`));
  const all =
    shared.length > 0
      ? `<sharedItems count="${shared.length}">${shared.join("")}</sharedItems>`
      : "<sharedItems/>";
  return `<cacheField name="${escapeAttribute(name)}" numFmtId="0">${all}</cacheField>`;
}

/** Of the Normal style's own formats: a thousands separator and two decimals. */
const valueFormat = 4;

/** xl/pivotTables/pivotTableN.xml, in the order of ECMA-376 CT_pivotTableDefinition. */
export function pivotTableXml(pivot: PivotSpec, cache: number): string {
  const { name, range, rows, columns, filters, value, rowItems, columnItems } = pivot;
  const location = [
    `ref="${rangeAddress(range)}" firstHeaderRow="1" firstDataRow="2" firstDataCol="${rows.length}"`,
    filters.length > 0 ? ` rowPageCount="${filters.length}" colPageCount="1"` : "",
  ].join("");
  return [
    `${xmlHead}<pivotTableDefinition xmlns="${spreadsheetNamespace}" name="${escapeAttribute(name)}" cacheId="${cache}"`,
    ' applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0"',
    ` applyWidthHeightFormats="1" dataCaption="${escapeAttribute(value.caption)}" updatedVersion="6" minRefreshableVersion="3"`,
    ' useAutoFormatting="1" rowGrandTotals="0" colGrandTotals="0" itemPrintTitles="1" createdVersion="6" indent="0"',
    ' compact="0" compactData="0" multipleFieldFilters="0">',
    `<location ${location}/>`,
    `<pivotFields count="${pivot.fields.length}">${pivot.fields.map((_, at) => fieldXml(pivot, at)).join("")}</pivotFields>`,
    headingsXml("row", rows, rowItems),
    headingsXml("col", columns, columnItems),
    filters.length > 0
      ? `<pageFields count="${filters.length}">${filters.map((field) => filterXml(pivot, field)).join("")}</pageFields>`
      : "",
    `<dataFields count="1"><dataField name="${escapeAttribute(value.caption)}" fld="${value.field}" baseField="0" baseItem="0" numFmtId="${valueFormat}"/></dataFields>`,
    '<pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" showRowStripes="0" showColStripes="0" showLastColumn="1"/>',
    "</pivotTableDefinition>",
  ].join("");
}

function fieldXml({ rows, columns, filters, value, fields }: PivotSpec, at: number): string {
  const axis = rows.includes(at)
    ? "axisRow"
    : columns.includes(at)
      ? "axisCol"
      : filters.includes(at)
        ? "axisPage"
        : undefined;
  const plain = ' compact="0" outline="0" showAll="0" defaultSubtotal="0"';
  if (axis === undefined) return `<pivotField${at === value.field ? ' dataField="1"' : ""}${plain}/>`;
  const items = (fields[at]?.items ?? []).map((_, item) => `<item x="${item}"/>`);
  return `<pivotField axis="${axis}"${plain}><items count="${items.length}">${items.join("")}</items></pivotField>`;
}

const filterXml = ({ fields }: PivotSpec, field: number): string => {
  const { selected } = fields[field] ?? {};
  return `<pageField fld="${field}"${selected === undefined ? "" : ` item="${selected}"`} hier="-1"/>`;
};

function headingsXml(
  side: "row" | "col",
  fields: readonly number[],
  items: readonly (readonly number[])[],
): string {
  if (fields.length === 0) return side === "col" ? '<colItems count="1"><i/></colItems>' : "";
  const named = fields.map((field) => `<field x="${field}"/>`).join("");
  return [
    `<${side}Fields count="${fields.length}">${named}</${side}Fields>`,
    `<${side}Items count="${items.length}">${items.map((item, at) => itemXml(item, items[at - 1])).join("")}</${side}Items>`,
  ].join("");
}

/** What an item shares with the one before it is only counted. */
function itemXml(item: readonly number[], before: readonly number[] | undefined): string {
  const shared = before ? item.findIndex((place, at) => place !== before[at]) : 0;
  const repeated = Math.max(0, shared);
  const own = item.slice(repeated).map((place) => (place === 0 ? "<x/>" : `<x v="${place}"/>`));
  return `<i${repeated > 0 ? ` r="${repeated}"` : ""}>${own.join("")}</i>`;
}
