import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { WordText } from "../../src/documents/word-text";
import { nodeInflater } from "../../src/worker/node-reading-tools";
import { readText } from "../../src/worker/read-word-report";

/** text-files/every-kind.ts as LibreOffice saves it; tests/office/text-formats.test.ts makes it anew and compares. */
const bytes = new Uint8Array(readFileSync(join(__dirname, "text-files/every-kind.doc")));

async function read(given = bytes): Promise<WordText> {
  const found = await readText({ format: "doc", bytes: given }, nodeInflater);
  if (found.kind !== "word") throw new Error(JSON.stringify(found));
  return found.document;
}
const said = ({ paragraphs }: WordText): readonly string[] =>
  paragraphs.map(({ label, text }) => [label, text].filter((part) => part !== "").join(" "));

test("numbers, levels, bold, old fonts, cells, notes, boxes and tracked changes come as from a .docx", async () => {
  const document = await read();
  expect(said(document)).toEqual([
    ...["I. Phần một", "1. Mục", "1.1. Ý", "2. Mục nữa", "- gạch", "ô một", "ô hai", "hàng hai"],
    ...["Xã Phú Túc", "Xã Phú Lợi", "còn lại", "mới thêm", "có chú thích (Chú thích: Nguồn: Chi cục)"],
    ...["trước hộp", "trong hộp", "đầu\nsau dòng", "cuối"],
  ]);
  const of = (text: string) => document.paragraphs.find((paragraph) => paragraph.text === text);
  expect([of("Phần một")?.level, of("Phần một")?.isBold, of("Ý")?.isBold]).toEqual([1, true, false]);
  expect([of("Xã Phú Túc")?.found, of("Xã Phú Lợi")?.found]).toEqual(["X· Phó Tóc", "Xaõ Phuù Lôïi"]);
  expect(["ô một", "ô hai", "hàng hai"].map((text) => Object.values(of(text)?.cell ?? {}).join("."))).toEqual(
    ["0.0.0", "0.0.1", "0.1.0"],
  );
  expect([of("cuối")?.cell, of("trong hộp")?.isBoxed]).toEqual([undefined, true]);
  expect(of("cuối")?.bookmarks).toEqual(["muc_IV"]);
  expect(document.left).toMatchObject({ insertions: 1, deletions: 1 });
  expect(document.properties["TongHop.Unit"]).toBe("26209");
});

describe("bad input", () => {
  const outcome = async (given: Uint8Array): Promise<string> => {
    const found = await readText({ format: "doc", bytes: given }, nodeInflater);
    return found.kind === "refused" ? found.reason : found.kind;
  };

  test("a password, Word 95, and a file cut in half are refused", async () => {
    const at = Buffer.from(bytes).indexOf(Buffer.from([0xec, 0xa5]));
    const changed = (place: number, change: (byte: number) => number): Uint8Array => {
      const copy = bytes.slice();
      copy[at + place] = change(copy[at + place] ?? 0);
      return copy;
    };
    expect(await outcome(changed(0x0b, (byte) => byte | 1))).toBe("encrypted");
    const old = changed(2, () => 0x65);
    old[at + 3] = 0;
    expect(await outcome(old)).toBe("word-document");
    for (const share of [0.3, 0.6, 0.9])
      expect(await outcome(bytes.slice(0, Math.floor(bytes.length * share)))).toMatch(
        /^(?:truncated|unreadable)$/,
      );
  });

  test("whatever stands in it, it is read or refused, in its time", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), {
          minLength: 1,
          maxLength: 40,
        }),
        async (changes) => {
          const spoiled = bytes.slice();
          for (const [at, byte] of changes) spoiled[at] = byte;
          const began = performance.now();
          expect(["word", "truncated", "unreadable", "encrypted", "word-document"]).toContain(
            await outcome(spoiled),
          );
          expect(performance.now() - began).toBeLessThan(1_000);
        },
      ),
      { numRuns: 300, seed: 20231125 },
    );
  });
});
