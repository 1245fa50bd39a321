import * as fc from "fast-check";
import { escapeAttribute, escapeText, textElement } from "../../src/files/xlsx/write-text";
import { propertyRuns } from "../support/property";
import { parseXml } from "./xml-tree";

/** As Excel reads _xHHHH_. */
const unescape = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc
    .array(fc.constantFrom("_x0041_", "_", "x", "005F", "\r\n", "&amp;", "<", '"', " ", "ế", "_X000D_"))
    .map((parts) => parts.join("")),
);

test("any text comes back from an element", () => {
  fc.assert(
    fc.property(anyText, (text) => expect(unescape(parseXml(`<a>${escapeText(text)}</a>`).text)).toBe(text)),
    propertyRuns(),
  );
});

test("any text comes back from an attribute", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(unescape(parseXml(`<a b="${escapeAttribute(text)}"/>`).attributes.b!)).toBe(text);
    }),
    propertyRuns(),
  );
});

test.each([" a", "a ", "a\nb", "a  b", "\ta"])("white space of %j is marked to be kept", (text) => {
  expect(parseXml(textElement(text)).attributes).toEqual({ "xml:space": "preserve" });
});

test("plain words need no mark", () => {
  expect(textElement("Phú Túc")).toBe("<t>Phú Túc</t>");
});
