import { strToU8, Zip, ZipDeflate } from "fflate";
import {
  changed,
  handMadeBook,
  packed,
  partsOfBook,
  sheetXml,
  stringsXml,
  stylesXml,
  type Parts,
} from "./hand-made-book";
import { cellsOf, readOk, text, valuesOf } from "./read-for-test";

const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45254</v></c></row>';
const parts: Parts = partsOfBook(rows, {
  "xl/sharedStrings.xml": stringsXml("<si><t>Xã Phú Túc &amp; Gia Canh</t></si>"),
  "xl/styles.xml": stylesXml([
    [0, 0],
    [14, 0],
  ]),
});
const expected = {
  A1: text("Xã Phú Túc & Gia Canh"),
  B1: { kind: "date", serial: 45254, day: { year: 2023, month: 11, day: 24 } },
};

const utf16 =
  (big: boolean, mark: boolean) =>
  (xml: string): Uint8Array => {
    const words = Uint16Array.from((mark ? "\ufeff" : "") + xml.replace("UTF-8", "UTF-16"), (c) =>
      c.charCodeAt(0),
    );
    const bytes = new Uint8Array(words.buffer);
    return big ? bytes.map((_, at) => bytes[at ^ 1] as number) : bytes;
  };
const encoded = (encode: (xml: string) => Uint8Array): Parts =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, encode(part as string)]));
const renamed = (rename: (name: string) => string): Parts =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [rename(name), part]));
const prefixed = (xml: string, name: string): string =>
  name.startsWith("xl/") && !name.includes("_rels")
    ? xml.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace("xmlns=", "xmlns:x=")
    : xml;
const strict = (xml: string): string =>
  xml
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    )
    .replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    );

/** Sizes behind the data, as whoever writes into a pipe must put them. */
function withDescriptors(): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => pieces.push(piece));
  for (const [name, part] of Object.entries(parts)) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(strToU8(part as string), true);
  }
  zip.end();
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

describe("packages other programs write", () => {
  test.each<[string, Uint8Array]>([
    ["as it should be", packed(parts)],
    ["strict namespaces", packed(changed(parts, strict))],
    ["every name with a prefix", packed(changed(parts, prefixed))],
    ["single quotes", packed(changed(parts, (xml) => xml.replaceAll('"', "'")))],
    ["a byte order mark", packed(changed(parts, (xml) => `\ufeff${xml}`))],
    ["UTF-16, little end first, marked", packed(encoded(utf16(false, true)))],
    ["UTF-16, big end first, marked", packed(encoded(utf16(true, true)))],
    ["UTF-16, unmarked", packed(encoded(utf16(false, false)))],
    [
      "comments and instructions between all tags",
      packed(changed(parts, (xml) => xml.replace(/></g, '><!-- <c r="A9"> --><?x <v>?><'))),
    ],
    ["line breaks inside tags", packed(changed(parts, (xml) => xml.replace(/ (?=[\w:]+=)/g, "\r\n\t")))],
    ["part names with backslashes", packed(renamed((name) => name.replaceAll("/", "\\")))],
    ["part names in capitals", packed(renamed((name) => name.toUpperCase()))],
    ["part names with a slash before", packed(renamed((name) => `/${name}`))],
    [
      "absolute relationships",
      packed(
        changed(parts, (xml) => xml.replace('"worksheets/', '"/xl/worksheets/').replace('"xl/', '"/xl/')),
      ),
    ],
    [
      "relationships with dots",
      packed(changed(parts, (xml) => xml.replace('"worksheets/', '"../xl/./worksheets/'))),
    ],
    ["data descriptors", withDescriptors()],
  ])("%s", async (_, bytes) => {
    const read = await readOk(bytes);
    expect([read.readBy, read.notes]).toEqual(["quick", []]);
    expect(await valuesOf(bytes)).toEqual(expected);
  });

  test("another encoding that says its name", async () => {
    const bytes = packed({
      ...parts,
      "xl/sharedStrings.xml": Uint8Array.from(
        '<?xml version="1.0" encoding="windows-1258"?><sst><si><t>\xd5ng</t></si></sst>',
        (c) => c.charCodeAt(0),
      ),
    });
    expect((await valuesOf(bytes))["A1"]).toEqual(text("Ơng"));
  });

  test("a text table or styles that are missing, or that no relationship names", async () => {
    const optional = ["xl/sharedStrings.xml", "xl/styles.xml"];
    const bare = Object.fromEntries(Object.entries(parts).filter(([name]) => !optional.includes(name)));
    expect((await valuesOf(packed(bare)))["B1"]).toEqual({ kind: "number", value: 45254 });
    const unnamed = changed(parts, (xml) => xml.replace(/<Relationship Id="rId[23]"[^>]*>/g, ""));
    expect(await valuesOf(packed(unnamed))).toEqual(expected);
  });
});

describe("sheets", () => {
  const book = (sheets: string, relationships = ""): Uint8Array =>
    packed({
      ...changed(parts, (xml, name) =>
        name === "xl/_rels/workbook.xml.rels"
          ? xml.replace("</Relationships>", `${relationships}</Relationships>`)
          : xml,
      ),
      "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${sheets}</sheets></workbook>`,
      "xl/worksheets/sheet2.xml": sheetXml('<row r="1"><c r="A1"><v>2</v></c></row>'),
    });
  const sheet = (name: string, id: string, state = ""): string =>
    `<sheet name="${name}" sheetId="1" ${state} r:id="${id}"/>`;
  const to = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="x/relationships/${type}" Target="${target}"/>`;

  test("names as they are, in the order of the tabs, hidden ones said", async () => {
    const bytes = book(
      sheet("__proto__", "rId9", 'state="veryHidden"') +
        sheet("Đề nghị &amp; &quot;Cá nhân&quot;", "rId1", "state='hidden'"),
      to("rId9", "worksheet", "worksheets/sheet2.xml"),
    );
    const read = await readOk(bytes);
    expect(read.book.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["__proto__", true],
      ['Đề nghị & "Cá nhân"', true],
    ]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("a chart's sheet is passed over; one whose part is missing, or lies outside, is noted", async () => {
    const bytes = book(
      sheet("Một", "rId1") +
        sheet("Biểu đồ", "rId7") +
        sheet("Mất", "rId8") +
        sheet("Ngoài", "rId9") +
        sheet("Không", "rId99"),
      to("rId7", "chartsheet", "chartsheets/sheet1.xml") +
        to("rId8", "worksheet", "worksheets/none.xml") +
        to("rId9", "worksheet", "../../../../etc/passwd"),
    );
    const { book: found, notes } = await readOk(bytes);
    expect(found.sheets.map(({ name }) => name)).toEqual(["Một"]);
    expect(notes.map(({ code, detail }) => [code, detail["sheet"]])).toEqual([
      ["sheet-missing", "Mất"],
      ["sheet-missing", "Ngoài"],
      ["sheet-missing", "Không"],
    ]);
  });
});

describe("marks of identity outside the sheets", () => {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
  const property = (name: string, value: string): string =>
    `<property name="${name}" pid="2">${value}</property>`;

  test("custom properties as text and when the file was saved", async () => {
    const bytes = handMadeBook(rows, {
      ...parts,
      "docProps/custom.xml":
        `<Properties xmlns:vt="${office}">` +
        property("TongHop.Unit", "<vt:lpwstr>26206</vt:lpwstr>") +
        property("TongHop.Level", "<vt:lpwstr>x&#227; &amp; ph&#432;&#7901;ng</vt:lpwstr>") +
        property("TongHop.Revision", "<vt:i4>2</vt:i4>") +
        property("__proto__", "<vt:bool>true</vt:bool>") +
        `<property name="empty"/></Properties>`,
      "docProps/core.xml":
        "<cp><dcterms:modified xsi:type='x'>2023-11-24T15:05:00+07:00</dcterms:modified></cp>",
    });
    const { book } = await readOk(bytes);
    expect(Object.entries(book.properties)).toEqual([
      ["TongHop.Unit", "26206"],
      ["TongHop.Level", "xã & phường"],
      ["TongHop.Revision", "2"],
      ["__proto__", "true"],
    ]);
    expect(book.lastSaved).toBe("2023-11-24T08:05:00Z");
    expect(cellsOf(book)["Một!A1"]?.value).toEqual(expected.A1);
  });

  test("a file that says neither", async () => {
    const { book } = await readOk(packed(parts));
    expect([book.properties, book.lastSaved]).toEqual([{}, undefined]);
  });
});
