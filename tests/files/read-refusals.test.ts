import { CFB, write, utils } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { readBook } from "../../src/files/read-book";
import { nodeDeflater } from "../../src/main/node-deflater";
import { writeZip } from "../../src/files/zip/write-zip";
import { handMadeBook, packed, partsOfBook, type Parts } from "./hand-made-book";
import { readRefused, zlibInflater } from "./read-for-test";
import { workSince } from "../support/work-done";

const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
const parts = partsOfBook(rows);
const good = packed(parts);
const sheetPart = "xl/worksheets/sheet1.xml";
const withSheet = (xml: string): Uint8Array => handMadeBook(rows, { [sheetPart]: xml });

const xlsBytes = (): Uint8Array => {
  const book = utils.book_new(utils.aoa_to_sheet([["Xã", 1]]), "Một");
  return new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
};

interface Streams {
  readonly utils: { cfb_new(): object; cfb_add(file: object, path: string, content: Uint8Array): void };
  write(file: object, options: { readonly type: "array" }): ArrayLike<number>;
  read(bytes: Uint8Array, options: { readonly type: "array" }): object;
  find(file: object, path: string): { readonly content: ArrayLike<number> };
}
const streams = CFB as Streams;

/** A compound file with these streams. */
function compound(contents: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = streams.utils.cfb_new();
  for (const [name, content] of Object.entries(contents)) streams.utils.cfb_add(file, `/${name}`, content);
  return Uint8Array.from(streams.write(file, { type: "array" }));
}

/** The workbook stream with a FILEPASS record behind its first record, as a password on opening puts it. */
function lockedXls(): Uint8Array {
  const stream = Uint8Array.from(
    streams.find(streams.read(xlsBytes(), { type: "array" }), "/Workbook").content,
  );
  const first = 4 + stream[2]! + stream[3]! * 256;
  const filePass = [0x2f, 0, 6, 0, 0, 0, 0x12, 0x34, 0x56, 0x78];
  return compound({
    Workbook: Uint8Array.from([...stream.slice(0, first), ...filePass, ...stream.slice(first)]),
  });
}

const odt: Parts = { mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>" };
const docx: Parts = {
  "[Content_Types].xml":
    '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  "word/document.xml": "<w:document/>",
};
const random = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3) * 104729) & 0xff);

describe("refused by what it is", () => {
  test.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(0), "empty"],
    ["random bytes", random, "not-a-workbook"],
    ["one byte", Uint8Array.of(0x50), "not-a-workbook"],
    ["a text", strToU8("Kính gửi: Ban Thi đua - Khen thưởng"), "not-a-workbook"],
    ["a web page called .xls", strToU8("<html><table><tr><td>1</td></tr></table></html>"), "not-a-workbook"],
    ["some other XML", strToU8('<?xml version="1.0"?><x/>'), "not-a-workbook"],
    ["some other package", packed({ "a.txt": "x" }), "not-a-workbook"],
    ["an archive of .rar", Uint8Array.of(0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0), "archive-unsupported"],
    ["an archive of .7z", Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4), "archive-unsupported"],
    ["a .docx called .xlsx", packed(docx), "word-document"],
    ["an .odt called .xlsx", packed(odt), "word-document"],
    ["a .doc called .xls", compound({ WordDocument: random }), "word-document"],
    ["a message of Outlook", compound({ "__properties_version1.0": random }), "mail"],
    ["some other compound file", compound({ PowerPoint: random }), "not-a-workbook"],
    ["an .xlsx with a password", compound({ EncryptedPackage: random, EncryptionInfo: random }), "encrypted"],
    ["an .xls with a password", lockedXls(), "encrypted"],
    [
      "an .ods with a password",
      packed({
        mimetype: "application/vnd.oasis.opendocument.spreadsheet",
        "META-INF/manifest.xml": "<m:encryption-data/>",
      }),
      "encrypted",
    ],
  ])("%s", async (_, bytes, reason) => {
    expect((await readRefused(bytes)).reason).toBe(reason);
  });
});

describe("refused because damaged", () => {
  test("a package cut off anywhere is refused, whole, at every length", async () => {
    for (let length = 4; length < good.length; length += 13) {
      expect((await readRefused(good.slice(0, length))).reason).toBe("truncated");
    }
  });

  test("a bit that tipped in the sheet is found", async () => {
    const stored = zipSync(
      Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part as string)])),
      { level: 0 },
    );
    const at = Buffer.from(stored).indexOf("<v>1</v>") + 3;
    const tipped = stored.map((byte, place) => (place === at ? byte + 1 : byte));
    expect(await readRefused(tipped)).toEqual({
      kind: "refused",
      reason: "truncated",
      detail: { cause: "checksum", part: sheetPart },
    });
  });

  test("an .xls cut off", async () => {
    const xls = xlsBytes();
    expect((await readRefused(xls.slice(0, xls.length >> 1))).reason).toBe("truncated");
    expect((await readRefused(xls.slice(0, 100))).reason).toBe("truncated");
  });

  test.each([
    ["a tag", "<worksheet><sheetData><row r="],
    ["an attribute", '<worksheet><sheetData><row r="1'],
    ["the cells", '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>'],
    ["a value", '<worksheet><sheetData><row r="1"><c r="A1"><v>1'],
    ["a comment", "<worksheet><sheetData><!-- "],
    [
      "an attribute without quotes",
      "<worksheet><sheetData><row r=1><c r=A1><v>1</v></c></row></sheetData></worksheet>",
    ],
  ])("a sheet that breaks off in %s is refused, not read by half", async (_, xml) => {
    const { reason, detail } = await readRefused(withSheet(xml));
    expect([reason, detail["cause"]]).toEqual(["unreadable", "malformed"]);
  });
});

describe("refused because hostile", () => {
  const laughs =
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>' +
    "<worksheet><sheetData><row><c t='str'><v>&b;</v></c></row></sheetData></worksheet>";

  test.each([
    ["entities that grow", laughs],
    ["an entity from outside", laughs.replace('"ha"', 'SYSTEM "file:///etc/passwd"')],
  ])("%s", async (_, xml) => {
    expect(await readRefused(withSheet(xml))).toMatchObject({
      reason: "unreadable",
      detail: { cause: "document-type" },
    });
  });

  test("a document type in a part only the other readers look at", async () => {
    const bytes = handMadeBook('<row><c t="new"><v>1</v></c></row>', {
      "xl/theme/theme1.xml": "<!DOCTYPE x><a/>",
    });
    expect((await readRefused(bytes)).reason).toBe("unreadable");
  });

  test.each(["__proto__", "constructor", "toString"])(
    "a cell of type %s goes to the readers behind",
    async (type) => {
      const read = await readBook(handMadeBook(`<row r="1"><c r="A1" t="${type}"><v>1</v></c></row>`));
      expect(read.kind === "book" && read.readBy).not.toBe("quick");
    },
  );

  test("flat XML with a document type", async () => {
    const xml =
      '<?xml version="1.0"?><!DOCTYPE x><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>';
    expect((await readRefused(strToU8(xml))).detail["cause"]).toBe("document-type");
  });
});

describe("bombs", () => {
  const megabyte = 1024 * 1024;
  const spaces = new Uint8Array(60 * megabyte).fill(0x20);
  const bomb = writeZip(
    Object.entries({ ...parts, [sheetPart]: spaces }).map(([name, part]) => ({
      name,
      bytes: typeof part === "string" ? strToU8(part) : part,
    })),
    nodeDeflater,
  );

  /** The archive with every part of this size declaring another. */
  function declaring(bytes: Uint8Array, size: number, other: number): Uint8Array {
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    for (let at = copy.length - 46; at >= 0; at--) {
      const isEntry = view.getUint32(at, true) === 0x02014b50;
      if (isEntry && view.getUint32(at + 24, true) === size) view.setUint32(at + 24, other, true);
    }
    return copy;
  }

  const many = (count: number): Uint8Array =>
    packed({
      ...parts,
      ...Object.fromEntries(Array.from({ length: count }, (_, at) => [`xl/media/${at}.bin`, "x"])),
    });

  test.each<[string, Uint8Array, string]>([
    ["a part of 1 GB", declaring(bomb, 60 * megabyte, 1024 * megabyte), "part"],
    ["parts that are too large together", declaring(many(5), 1, 50 * megabyte), "total"],
    ["too many parts", many(2001), "entries"],
  ])("%s, refused unread", async (_, bytes, cause) => {
    const work = workSince();
    expect(await readRefused(bytes)).toMatchObject({ reason: "too-large", detail: { cause } });
    expect(work()).toBeLessThan(1000);
  });

  test.each([
    ["fflate", undefined],
    ["zlib", zlibInflater],
  ])("a size that lies is found as soon as it is passed (%s)", async (_, inflater) => {
    const lying = declaring(bomb, 60 * megabyte, 2000);
    const work = workSince();
    expect(await readBook(lying, inflater)).toMatchObject({
      reason: "too-large",
      detail: { cause: "lying-size", part: sheetPart },
    });
    expect(work()).toBeLessThan(1000);
  });

  test("a size that promises more than there is", async () => {
    const lying = declaring(handMadeBook(rows), strToU8(parts[sheetPart] as string).length, megabyte);
    expect(await readRefused(lying)).toMatchObject({
      reason: "truncated",
      detail: { cause: "size", part: sheetPart },
    });
  });

  test("entries that share their bytes", async () => {
    const copy = packed(parts);
    const view = new DataView(copy.buffer);
    const entries = [...copy.keys()].filter(
      (at) => at + 46 <= copy.length && view.getUint32(at, true) === 0x02014b50,
    );
    view.setUint32((entries[1] as number) + 42, view.getUint32((entries[0] as number) + 42, true), true);
    expect(await readRefused(copy)).toMatchObject({ reason: "too-large", detail: { cause: "overlap" } });
  });

  test("an entry that begins beyond the file", async () => {
    const copy = packed(parts);
    const view = new DataView(copy.buffer);
    const entry = [...copy.keys()].find((at) => view.getUint32(at, true) === 0x02014b50) as number;
    view.setUint32(entry + 42, 0x7fffffff, true);
    expect(await readRefused(copy)).toMatchObject({ reason: "truncated", detail: { cause: "offset" } });
  });

  test("an encrypted entry", async () => {
    const copy = packed(parts);
    const view = new DataView(copy.buffer);
    const entry = [...copy.keys()].find((at) => view.getUint32(at, true) === 0x02014b50) as number;
    view.setUint16(entry + 8, 1, true);
    expect((await readRefused(copy)).reason).toBe("encrypted");
  });
});
