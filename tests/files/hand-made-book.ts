import { strToU8, zipSync, type Zippable } from "fflate";

/** The parts of a small workbook, each as text (or bytes), to be damaged by a test. */
export type Parts = Record<string, string | Uint8Array>;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const pack = "http://schemas.openxmlformats.org/package/2006";

export const sheetXml = (rows: string, behind = ""): string =>
  `${head}<worksheet xmlns="${main}"><dimension ref="A1:B2"/><sheetData>${rows}</sheetData>${behind}</worksheet>`;

export const stringsXml = (items: string): string => `${head}<sst xmlns="${main}">${items}</sst>`;

/** `fonts` and `formats`: what stands in those sections; `cells`: one [numFmtId, fontId] for each style. */
export const stylesXml = (
  cells: readonly (readonly [number, number])[],
  formats = "",
  fonts = '<font><name val="Calibri"/></font>',
): string =>
  `${head}<styleSheet xmlns="${main}"><numFmts>${formats}</numFmts><fonts>${fonts}</fonts>` +
  `<cellStyleXfs><xf numFmtId="14" fontId="0"/></cellStyleXfs>` +
  `<cellXfs>${cells.map(([format, font]) => `<xf numFmtId="${format}" fontId="${font}"/>`).join("")}</cellXfs>` +
  `<dxfs><dxf><font><name val=".VnTime"/></font><numFmt numFmtId="0" formatCode="dd"/></dxf></dxfs></styleSheet>`;

/** A workbook of one sheet with these rows; `extra` adds parts or takes the place of others. */
export function partsOfBook(rows: string, extra: Parts = {}): Parts {
  return {
    "[Content_Types].xml":
      `${head}<Types xmlns="${pack}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Một" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      `${head}<Relationships xmlns="${pack}/relationships">` +
      `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>` +
      `<Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheetXml(rows),
    ...extra,
  };
}

export function packed(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts))
    files[name] = typeof part === "string" ? strToU8(part) : part;
  return zipSync(files, { mtime: new Date(2023, 10, 1) });
}

export const handMadeBook = (rows: string, extra: Parts = {}): Uint8Array => packed(partsOfBook(rows, extra));

/** The text of every part passed through a change. */
export function changed(parts: Parts, change: (text: string, name: string) => string): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? change(part, name) : part]),
  );
}
