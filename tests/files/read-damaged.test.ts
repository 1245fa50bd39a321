import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { compoundNames } from "../../src/files/compound/read-compound";
import { readUserProperties } from "../../src/files/compound/read-property-set";
import { expandFile } from "../../src/files/expand-file";
import { Refused } from "../../src/files/refused";
import { readQuick } from "../../src/files/xlsx/quick/read-quick";
import { NotUnderstood } from "../../src/files/xml/not-understood";
import { openZip } from "../../src/files/zip/open-zip";
import { zipLimits } from "../../src/files/zip/zip-limits";
import { propertyRuns } from "../support/property";
import { partsOfBook, stringsXml, stylesXml } from "./hand-made-book";
import { emlOf, msgOf } from "./mails";
import { zlibInflater } from "./read-for-test";

/** Not compressed and without checksums, so that a changed byte comes through to the readers of parts. */
const open = ((): Uint8Array => {
  const rows =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>A1&amp;"x"</f><v>45254</v></c></row>' +
    '<row r="2"><c r="A2" t="inlineStr"><is><r><rPr><rFont val=".VnTime"/></rPr><t>x</t></r></is></c></row>';
  const parts = partsOfBook(rows, {
    "xl/sharedStrings.xml": stringsXml("<si><t>Xã &#272;</t></si>"),
    "xl/styles.xml": stylesXml([
      [0, 0],
      [14, 0],
    ]),
    "docProps/custom.xml": '<Properties><property name="a"><vt:lpwstr>b</vt:lpwstr></property></Properties>',
  });
  const files = Object.entries(parts).map(([name, part]) => [name, strToU8(part as string)] as const);
  const bytes = zipSync(Object.fromEntries(files), { level: 0, mtime: new Date(2023, 10, 1) });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 16, 0, true);
  }
  return bytes;
})();

const changes = fc.array(
  fc.tuple(fc.nat(), fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0x3c, 0x3e, 0x22, 0xff))),
  {
    minLength: 1,
    maxLength: 8,
  },
);
const damaged = (bytes: Uint8Array, places: readonly (readonly [number, number])[]): Uint8Array => {
  const copy = bytes.slice();
  for (const [at, byte] of places) copy[at % copy.length] = byte;
  return copy;
};

/** What comes of reading: anything thrown that is no word of ours is a fault of ours. */
function outcome(read: () => unknown): "read" | "refused" {
  try {
    read();
    return "read";
  } catch (fault) {
    if (fault instanceof Refused || fault instanceof NotUnderstood) return "refused";
    throw fault;
  }
}

test("a workbook damaged anywhere is read or refused in our own words", () => {
  const found = { read: 0, refused: 0 };
  fc.assert(
    fc.property(changes, (places) => {
      found[outcome(() => readQuick(openZip(damaged(open, places), zipLimits, zlibInflater)))]++;
    }),
    propertyRuns(),
  );
  // Both happen, or nothing was tried.
  expect(Math.min(found.read, found.refused)).toBeGreaterThan(0);
});

async function expanded(bytes: Uint8Array): Promise<number> {
  const kinds: string[] = [];
  for await (const { kind } of expandFile(bytes, zlibInflater)) kinds.push(kind);
  return kinds.length;
}

// A fault that is no word of ours rejects, and the property fails.
test("so is an archive", async () => {
  await fc.assert(
    fc.asyncProperty(changes, async (places) => {
      await expanded(damaged(open, places));
    }),
    propertyRuns(),
  );
});

test.each([
  ["an .eml", strToU8(emlOf([{ name: "Xã Phú Túc.xlsx", bytes: open }]))],
  ["an Outlook .msg", msgOf([{ name: "Xã Phú Túc.xlsx", bytes: open.slice(0, 6_000) }])],
])("so is %s", async (_, mail) => {
  expect(await expanded(mail)).toBe(1);
  await fc.assert(
    fc.asyncProperty(changes, async (places) => {
      expect(await expanded(damaged(mail, places))).toBeGreaterThan(0);
    }),
    { ...propertyRuns(), numRuns: 200 },
  );
});

test("so is the frame of an .xls, however few bytes of it there are", () => {
  const header = new Uint8Array(2048);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  new DataView(header.buffer).setUint16(30, 9, true);
  fc.assert(
    fc.property(changes, fc.nat({ max: 2048 }), (places, length) => {
      outcome(() => compoundNames(damaged(header, places).slice(0, length)));
    }),
    propertyRuns(),
  );
});

test("properties of an .xls: named texts and numbers of the second section", () => {
  const stream = new Uint8Array(300);
  const view = new DataView(stream.buffer);
  view.setUint32(24, 2, true);
  view.setUint32(64, 100, true);
  const section = [3, [1, 40], [0, 48], [2, 80]] as const;
  view.setUint32(104, section[0], true);
  section.slice(1).forEach((pair, at) => {
    const [id, offset] = pair as readonly [number, number];
    view.setUint32(108 + at * 8, id, true);
    view.setUint32(112 + at * 8, offset, true);
  });
  view.setUint16(140, 2, true);
  view.setUint16(144, 65001, true);
  view.setUint32(148, 1, true);
  view.setUint32(152, 2, true);
  view.setUint32(156, 5, true);
  stream.set(strToU8("Cấp"), 160);
  view.setUint16(180, 30, true);
  view.setUint32(184, 6, true);
  stream.set(strToU8("xã\u0000"), 188);
  expect(readUserProperties(stream)).toEqual({ Cấp: "xã" });
  expect(readUserProperties(new Uint8Array(10))).toEqual({});
});
