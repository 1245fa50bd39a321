import fc from "fast-check";
import { XmlScanner } from "../../src/files/xml/xml-scanner";
import { composed, decodeExcelEscapes, decodeXml } from "../../src/files/xml/xml-text";
import { escapeAttribute, escapeText } from "../../src/files/xlsx/write-text";
import { propertyRuns } from "../support/property";
import { workSince } from "../support/work-done";

// Letters, marks that combine with them, and what XML and Excel escape.
const piece = fc.constantFrom(
  ...[
    "a",
    "e",
    "o",
    "u",
    "ơ",
    "ư",
    "ế",
    "đ",
    "Đ",
    " ",
    "\u0300",
    "\u0301",
    "\u0323",
    "\u0302",
    "\u0340",
    "\u0345",
  ],
  ...[
    "&",
    "<",
    ">",
    '"',
    "'",
    "&amp;",
    "&lt;",
    "_x0041_",
    "_x",
    "\r\n",
    "\n",
    "\t",
    "\u0001",
    "😀",
    "\u2126",
    "\uac00",
    "\u11a8",
  ],
);
const words = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));

test("composing by a look first gives what NFC gives", () => {
  fc.assert(
    fc.property(fc.oneof(words, fc.string({ unit: "grapheme" })), (text) => {
      expect(composed(text)).toBe(text.normalize("NFC"));
    }),
    propertyRuns(),
  );
});

test("each character that is not looked at twice is its own NFC", () => {
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  expect(characters.filter((character) => composed(character) !== character.normalize("NFC"))).toEqual([]);
});

test("what our writer escapes is read back, from an element and from an attribute", () => {
  fc.assert(
    fc.property(words, (text) => {
      const scanner = new XmlScanner(
        `<a:t other='x' value="${escapeAttribute(text)}" >${escapeText(text)}</a:t>`,
      );
      expect(scanner.next()).toBe(true);
      expect(decodeExcelEscapes(scanner.attribute("value") ?? "")).toBe(text);
      expect(decodeExcelEscapes(scanner.text())).toBe(text);
    }),
    propertyRuns(),
  );
});

test.each([
  ["&#38;amp;", "&amp;"],
  ["&amp;#65;", "&#65;"],
  ["&#x110000;&#65;", "\ufffdA"],
  ["&unknown; &", "&unknown; &"],
  ["&apos;&quot;", "'\""],
])("%s means %s", (raw, meant) => {
  expect(decodeXml(raw)).toBe(meant);
});

test("a part without any attribute is walked in linear time", () => {
  const xml = `<sheetData>${"<row><c><v>1</v></c></row>".repeat(100_000)}</sheetData>`;
  const work = workSince();
  const scanner = new XmlScanner(xml);
  let found = 0;
  while (scanner.next()) if (scanner.attribute("r") === undefined) found++;
  expect(found).toBe(600_002);
  expect(work()).toBeLessThan(2000);
});
