import { fflateInflater } from "../../src/files/zip/inflater";
import { openZip } from "../../src/files/zip/open-zip";
import { writeZip } from "../../src/files/zip/write-zip";
import { zipLimits } from "../../src/files/zip/zip-limits";

export type Parts = ReadonlyMap<string, Uint8Array>;

export function partsIn(bytes: Uint8Array): Parts {
  const zip = openZip(bytes, zipLimits, fflateInflater);
  return new Map(zip.entries.map((entry) => [entry.name, zip.inflate(entry)]));
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();
export const textOf = (parts: Parts, name: string): string => decoder.decode(parts.get(name));

const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";
const drawings = "http://schemas.openxmlformats.org/drawingml/2006";
/** A picture of one pixel. */
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);

const relationships = (...inner: readonly string[]): string =>
  `<Relationships xmlns="${packages}">${inner.join("")}</Relationships>`;
const related = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;

const picture = `<xdr:wsDr xmlns:xdr="${drawings}/spreadsheetDrawing" xmlns:a="${drawings}/main" xmlns:r="${office}"><xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="95250" cy="95250"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Ảnh"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="95250" cy="95250"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;

/** The sheet "Riêng" of a user's: formulas on ours, a width, a merge, a picture, printer settings. */
const ownSheet = `<worksheet xmlns="${spreadsheet}" xmlns:r="${office}"><cols><col min="1" max="1" width="33" customWidth="1"/></cols><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Của tôi</t></is></c><c r="B1"><f>'Báo cáo'!H7+1</f><v>1</v></c><c r="C1"><f>B1*2</f><v>2</v></c><c r="D1"><f>1+1</f><v>2</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup orientation="landscape" r:id="rId2"/><drawing r:id="rId1"/></worksheet>`;

/**
 * A workbook of ours with what people add in Excel: a sheet of their own in second place, with a picture and a name; a column
 * beside the outline and a line under it; a part of custom XML. `outline`: the path of the sheet Báo cáo.
 */
export function foreignPackage(ours: Uint8Array, outline = "xl/worksheets/sheet2.xml"): Uint8Array {
  const parts = new Map(partsIn(ours));
  const edit = (name: string, change: (xml: string) => string): void => {
    const [before, after] = [textOf(parts, name), change(textOf(parts, name))];
    if (before === after) throw new Error(`${name} was not changed`);
    parts.set(name, encoder.encode(after));
  };
  const add = (name: string, content: string | Uint8Array): void =>
    void parts.set(name, typeof content === "string" ? encoder.encode(content) : content);
  edit("xl/workbook.xml", (xml) =>
    xml
      .replace(/(<sheets><sheet [^>]*>)/, '$1<sheet name="Riêng" sheetId="77" r:id="rId77"/>')
      .replace(
        /localSheetId="(\d+)"/g,
        (_, at: string) => `localSheetId="${Number(at) === 0 ? 0 : Number(at) + 1}"`,
      )
      .replace(
        "<definedNames>",
        '<definedNames><definedName name="của_tôi" localSheetId="1">\'Riêng\'!$A$1</definedName>',
      ),
  );
  edit("xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      `${related("rId77", "worksheet", "worksheets/rieng.xml")}</Relationships>`,
    ),
  );
  edit("[Content_Types].xml", (xml) =>
    xml
      .replace(
        "</Types>",
        '<Override PartName="/xl/worksheets/rieng.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/drawings/anh.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/></Types>',
      )
      .replace(
        "<Default ",
        '<Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Default ',
      ),
  );
  add("xl/worksheets/rieng.xml", ownSheet);
  add(
    "xl/worksheets/_rels/rieng.xml.rels",
    relationships(
      related("rId1", "drawing", "../drawings/anh.xml"),
      related("rId2", "printerSettings", "../printerSettings/p1.bin"),
    ),
  );
  add("xl/drawings/anh.xml", picture);
  add("xl/drawings/_rels/anh.xml.rels", relationships(related("rId1", "image", "../media/anh.png")));
  add("xl/media/anh.png", pixel);
  add("xl/printerSettings/p1.bin", Uint8Array.of(1, 2, 3, 0, 255));
  add("customXml/item1.xml", "<ghi-chú>giữ nguyên</ghi-chú>");
  edit("_rels/.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      `${related("rId77", "customXml", "/customXml/item1.xml")}</Relationships>`,
    ),
  );
  edit(outline, (xml) =>
    xml
      .replace(
        /(<row r="7"[^>]*>.*?)<\/row>/s,
        '$1<c r="R7"><f>H7*2</f><v>0</v></c><c r="S7" t="inlineStr"><is><t>ghi riêng</t></is></c></row>',
      )
      .replace(
        "</sheetData>",
        '<row r="2000"><c r="C2000" t="inlineStr"><is><t>dưới cùng</t></is></c></row></sheetData>',
      ),
  );
  return writeZip([...parts].map(([name, bytes]) => ({ name, bytes })));
}
