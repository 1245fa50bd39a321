import { inflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { crc32 } from "../../src/files/zip/crc32";
import { concatenate, type Deflater, fflateDeflater } from "../../src/files/zip/deflater";
import { rememberingDeflater } from "../../src/files/zip/remembering-deflater";
import { writeZip, type ZipEntry, ZipWriter } from "../../src/files/zip/write-zip";
import { nodeDeflater } from "../../src/main/node-deflater";
import { propertyRuns } from "../support/property";

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const entries: readonly ZipEntry[] = [
  { name: "Phú Túc/Báo cáo sơ kết.xlsx", bytes: text("một hai ba ".repeat(900)) },
  { name: "stored.bin", bytes: new Uint8Array([1, 2, 3]), stored: true },
  { name: "empty", bytes: new Uint8Array(0) },
];

/** Text that repeats itself here and there, as a sheet does, longer than any window. */
function rowsOf(count: number): Uint8Array {
  return text(
    Array.from({ length: count }, (_, at) => `<c r="A${at}" t="s"><v>${(at * 7919) % 3000}</v></c>`).join(""),
  );
}

test("CRC-32 of the well-known check text, whole and in two", () => {
  expect(crc32(text("123456789"))).toBe(0xcbf43926);
  expect(crc32(text("456789"), crc32(text("123")))).toBe(0xcbf43926);
});

describe.each<[string, Deflater]>([
  ["fflate", fflateDeflater],
  ["zlib", nodeDeflater],
  ["remembering", rememberingDeflater(fflateDeflater)],
])("an archive made with %s", (_, deflater) => {
  test("gives back every entry under its name", () => {
    const read = unzipSync(writeZip(entries, deflater));
    expect(Object.keys(read)).toEqual(entries.map(({ name }) => name));
    for (const { name, bytes } of entries)
      expect(Buffer.from(read[name]!).equals(Buffer.from(bytes))).toBe(true);
  });

  test("what is an archive already is laid in as it is", () => {
    const inner = writeZip(entries, deflater);
    const outer = writeZip([{ name: "một.xlsx", bytes: inner }, ...entries], deflater);
    expect(Buffer.from(outer).includes(Buffer.from(inner))).toBe(true);
    expect(unzipSync(outer)["một.xlsx"]).toEqual(inner);
  });

  test("is the same every time", () => {
    const [one, other] = [writeZip(entries, deflater), writeZip(entries, deflater)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  test.each([0, 1, 50_000, 98_304, 200_000, 681_489])(
    "a flowing entry cut at %d bytes is whole again",
    (cut) => {
      const pieces: Uint8Array[] = [];
      const zip = new ZipWriter((piece) => pieces.push(piece), deflater);
      const whole = rowsOf(20_000);
      const entry = zip.open("dòng.xml");
      entry.push(whole.subarray(0, cut));
      entry.push(whole.subarray(cut));
      entry.close();
      zip.finish();
      expect(strFromU8(unzipSync(concatenate(pieces))["dòng.xml"]!)).toBe(strFromU8(whole));
    },
  );
});

test("what is remembered is what would have been deflated", () => {
  const deflater = rememberingDeflater(nodeDeflater);
  const part = fc.uint8Array({ minLength: 500, maxLength: 700 });
  fc.assert(
    fc.property(part, fc.nat(699), (bytes, at) => {
      const other = bytes.slice();
      other[at % other.length]! ^= 1;
      for (const one of [bytes, other, bytes]) {
        expect(Buffer.from(inflateRawSync(deflater.deflate(one))).equals(Buffer.from(one))).toBe(true);
      }
    }),
    propertyRuns(),
  );
});

test("stretches laid end to end inflate to what they were made of", () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 3000 }),
    fc.uint8Array({ maxLength: 3000, max: 3 }),
    fc.nat(3000).map((count) => rowsOf(count)),
  );
  fc.assert(
    fc.property(fc.array(bytes, { maxLength: 4 }), bytes, (stretches, end) => {
      const deflated = [...stretches.map((one) => fflateDeflater.stretch(one)), fflateDeflater.deflate(end)];
      const whole = Buffer.concat([...stretches, end]);
      expect(inflateRawSync(Buffer.concat(deflated)).equals(whole)).toBe(true);
    }),
    propertyRuns(),
  );
});
