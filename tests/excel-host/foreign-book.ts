import { strToU8, zipSync } from "fflate";

export interface ForeignOptions {
  /** Other cells than its own that the pivot table was filled from. */
  readonly pivotOf?: { readonly sheet: string; readonly ref: string };
  /** The name of the sheet the pivot table stands on. */
  readonly pivotSheet?: string;
}

const secondSheet = "Tổng hợp";
const ownSource = 'ref="A1:C4" sheet="Nguồn"';

/**
 * A workbook as others make them: a pivot table, a picture, a comment, letters of several looks in one cell, shared and
 * array formulas, theme colours, a rule by colour scale, and parts nobody here knows.
 */
export function foreignBook({ pivotOf, pivotSheet = secondSheet }: ForeignOptions = {}): Uint8Array {
  const source = pivotOf && `ref="${pivotOf.ref}" sheet="${pivotOf.sheet}"`;
  const parts = Object.entries(foreignParts).map(([path, text]) => {
    const sourced = source === undefined ? text : text.replace(ownSource, source);
    return [path, strToU8(sourced.replace(`name="${secondSheet}"`, `name="${pivotSheet}"`))] as const;
  });
  return zipSync({ ...Object.fromEntries(parts), "xl/media/image1.png": onePixel }, { level: 6 });
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const relationships = (...targets: readonly (readonly [kind: string, target: string])[]): string =>
  `${head}<Relationships xmlns="${packageRelationships}">${targets
    .map(
      ([kind, target], at) =>
        `<Relationship Id="rId${at + 1}" Type="${kind.startsWith("http") ? kind : `${office}/${kind}`}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const override = (path: string, type: string): string =>
  `<Override PartName="${path}" ContentType="${type}"/>`;

/** A transparent dot. */
const onePixel = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);

const sourceRows = [
  ["Phú Ngọc", "Lúa", 10],
  ["Phú Túc", "Ngô", 20],
  ["Phú Ngọc", "Ngô", 30],
] as const;

const dataSheet = `${head}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetPr><tabColor theme="4" tint="0.4"/></sheetPr><sheetViews><sheetView workbookViewId="0" zoomScale="85"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="20.5" customWidth="1"/></cols><sheetData>
<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>Đơn vị</t></is></c><c r="B1" s="1" t="inlineStr"><is><t>Cây</t></is></c><c r="C1" s="1" t="inlineStr"><is><t>Ha</t></is></c><c r="E1" t="s"><v>0</v></c></row>
${sourceRows.map(([unit, crop, area], at) => `<row r="${at + 2}"><c r="A${at + 2}" t="inlineStr"><is><t>${unit}</t></is></c><c r="B${at + 2}" t="inlineStr"><is><t>${crop}</t></is></c><c r="C${at + 2}"><v>${area}</v></c>${at === 0 ? '<c r="D2"><f t="shared" ref="D2:D4" si="0">C2*2</f><v>20</v></c>' : `<c r="D${at + 2}"><f t="shared" si="0"/><v>${area * 2}</v></c>`}</row>`).join("")}
<row r="6"><c r="A6"><f t="array" ref="A6:A7">C2:C3*10</f><v>100</v></c></row><row r="7"><c r="A7"><v>200</v></c></row>
</sheetData><conditionalFormatting sqref="C2:C4"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting><ignoredErrors><ignoredError sqref="A1:A9" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId1"/><legacyDrawing r:id="rId3"/></worksheet>`;

const pivotSheet = `${head}<worksheet xmlns="${main}"><sheetData><row r="3"><c r="A3" t="inlineStr"><is><t>Đơn vị</t></is></c><c r="B3" t="inlineStr"><is><t>Tổng</t></is></c></row><row r="4"><c r="A4" t="inlineStr"><is><t>Phú Ngọc</t></is></c><c r="B4"><v>40</v></c></row><row r="5"><c r="A5" t="inlineStr"><is><t>Phú Túc</t></is></c><c r="B5"><v>20</v></c></row><row r="6"><c r="A6" t="inlineStr"><is><t>Tổng cộng</t></is></c><c r="B6"><v>60</v></c></row><row r="9"><c r="A9"><f>Nguồn!C2+1</f><v>11</v></c></row></sheetData></worksheet>`;

const item = (value: string): string => `<s v="${value}"/>`;
const cache = `${head}<pivotCacheDefinition xmlns="${main}" xmlns:r="${office}" r:id="rId1" refreshedBy="x" refreshedDate="45000" createdVersion="6" refreshedVersion="6" recordCount="3"><cacheSource type="worksheet"><worksheetSource ref="A1:C4" sheet="Nguồn"/></cacheSource><cacheFields count="3"><cacheField name="Đơn vị" numFmtId="0"><sharedItems count="2">${item("Phú Ngọc")}${item("Phú Túc")}</sharedItems></cacheField><cacheField name="Cây" numFmtId="0"><sharedItems count="2">${item("Lúa")}${item("Ngô")}</sharedItems></cacheField><cacheField name="Ha" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="10" maxValue="30"/></cacheField></cacheFields></pivotCacheDefinition>`;
const records = `${head}<pivotCacheRecords xmlns="${main}" count="3"><r><x v="0"/><x v="0"/><n v="10"/></r><r><x v="1"/><x v="1"/><n v="20"/></r><r><x v="0"/><x v="1"/><n v="30"/></r></pivotCacheRecords>`;
const pivot = `${head}<pivotTableDefinition xmlns="${main}" name="PivotTable1" cacheId="7" dataOnRows="0" applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1" dataCaption="Values" updatedVersion="6" minRefreshableVersion="3" useAutoFormatting="1" itemPrintTitles="1" createdVersion="6" indent="0" outline="1" outlineData="1" multipleFieldFilters="0"><location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="3"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField showAll="0"/><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Tổng" fld="2" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`;

const drawingMl = "http://schemas.openxmlformats.org/drawingml/2006";
const drawing = `${head}<xdr:wsDr xmlns:xdr="${drawingMl}/spreadsheetDrawing" xmlns:a="${drawingMl}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>6</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Hình 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${office}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="100000" cy="100000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
const comments = `${head}<comments xmlns="${main}"><authors><author>Lan</author></authors><commentList><comment ref="C2" authorId="0"><text><r><t>Xem lại</t></r></text></comment></commentList></comments>`;
const vml =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>';

const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="11"/><color theme="0"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.25"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const foreignParts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${[
    override("/xl/workbook.xml", `${types}.sheet.main+xml`),
    override("/xl/worksheets/sheet1.xml", `${types}.worksheet+xml`),
    override("/xl/worksheets/sheet2.xml", `${types}.worksheet+xml`),
    override("/xl/styles.xml", `${types}.styles+xml`),
    override("/xl/sharedStrings.xml", `${types}.sharedStrings+xml`),
    override("/xl/comments1.xml", `${types}.comments+xml`),
    override("/xl/pivotTables/pivotTable1.xml", `${types}.pivotTable+xml`),
    override("/xl/pivotCache/pivotCacheDefinition1.xml", `${types}.pivotCacheDefinition+xml`),
    override("/xl/pivotCache/pivotCacheRecords1.xml", `${types}.pivotCacheRecords+xml`),
    override("/xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"),
  ].join("")}</Types>`,
  "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr codeName="ThisWorkbook"/><sheets><sheet name="Nguồn" sheetId="4" r:id="rId1"/><sheet name="Tổng hợp" sheetId="9" r:id="rId2"/></sheets><definedNames><definedName name="nguon">Nguồn!$A$1:$C$4</definedName></definedNames><pivotCaches><pivotCache cacheId="7" r:id="rId5"/></pivotCaches></workbook>`,
  "xl/_rels/workbook.xml.rels": relationships(
    ["worksheet", "worksheets/sheet1.xml"],
    ["worksheet", "worksheets/sheet2.xml"],
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
    ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
    ["customXml", "../customXml/item1.xml"],
  ),
  "customXml/item1.xml": '<tong xmlns="urn:khac">giữ</tong>',
  "xl/sharedStrings.xml": `${head}<sst xmlns="${main}" count="1" uniqueCount="1"><si><r><t xml:space="preserve">Chữ </t></r><r><rPr><b/><color rgb="FFFF0000"/></rPr><t>đỏ</t></r></si></sst>`,
  "xl/styles.xml": styles,
  "xl/worksheets/sheet1.xml": dataSheet,
  "xl/worksheets/_rels/sheet1.xml.rels": relationships(
    ["drawing", "../drawings/drawing1.xml"],
    ["comments", "../comments1.xml"],
    ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
  ),
  "xl/worksheets/sheet2.xml": pivotSheet,
  "xl/worksheets/_rels/sheet2.xml.rels": relationships(["pivotTable", "../pivotTables/pivotTable1.xml"]),
  "xl/comments1.xml": comments,
  "xl/drawings/vmlDrawing1.vml": vml,
  "xl/drawings/drawing1.xml": drawing,
  "xl/drawings/_rels/drawing1.xml.rels": relationships(["image", "../media/image1.png"]),
  "xl/pivotTables/pivotTable1.xml": pivot,
  "xl/pivotTables/_rels/pivotTable1.xml.rels": relationships([
    "pivotCacheDefinition",
    "../pivotCache/pivotCacheDefinition1.xml",
  ]),
  "xl/pivotCache/pivotCacheDefinition1.xml": cache,
  "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relationships([
    "pivotCacheRecords",
    "pivotCacheRecords1.xml",
  ]),
  "xl/pivotCache/pivotCacheRecords1.xml": records,
};
