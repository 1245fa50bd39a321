import { createDeflateRaw } from "node:zlib";
import { CFB } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";

/** The bytes of many spaces, deflated a megabyte at a time. */
export function deflatedSpaces(size: number): Promise<Buffer> {
  return new Promise((settle, fail) => {
    const deflate = createDeflateRaw({ level: 1 });
    const pieces: Buffer[] = [];
    deflate.on("data", (piece: Buffer) => pieces.push(piece));
    deflate.on("end", () => settle(Buffer.concat(pieces)));
    deflate.on("error", fail);
    const piece = Buffer.alloc(2 ** 20, " ");
    let left = size / piece.length;
    const more = (): void => {
      while (left > 0) if (--left >= 0 && !deflate.write(piece)) return void deflate.once("drain", more);
      deflate.end();
    };
    more();
  });
}

interface Streams {
  readonly utils: { cfb_new(): object; cfb_add(file: object, path: string, content: Uint8Array): void };
  write(file: object, options: { readonly type: "array" }): ArrayLike<number>;
}

/** A workbook with a password on opening: Office wraps the package into a compound file. */
export function encrypted(workbook: Uint8Array): Uint8Array {
  const streams = CFB as Streams;
  const file = streams.utils.cfb_new();
  streams.utils.cfb_add(file, "/EncryptionInfo", strToU8("info"));
  streams.utils.cfb_add(file, "/EncryptedPackage", workbook.slice(0, 5000));
  return Uint8Array.from(streams.write(file, { type: "array" }));
}

/** Nothing any reader knows. */
export const randomBytes = Uint8Array.from(
  { length: 5000 },
  (_, at) => (at * 7919 + (at >> 3) * 104729 + 1) & 0xff,
);
/** A Word document, whatever it is called. */
export const wordDocument = zipSync({
  "[Content_Types].xml": strToU8("<Types/>"),
  "word/document.xml": strToU8("<w:document/>"),
});
/** A workbook that has nothing to do with us. */
export function strangeWorkbook(): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return zipSync({
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Thuc don" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(
      `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Phở bò</t></is></c><c r="B1"><v>45000</v></c></row></sheetData></worksheet>`,
    ),
  });
}
