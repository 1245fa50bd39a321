import { zipSync } from "fflate";
import { expandFile } from "../../src/files/expand-file";
import { libarchive } from "../../src/files/archive/libarchive";
import { rarList } from "../../src/files/archive/rar-list";
import { sevenZipList } from "../../src/files/archive/seven-zip-list";
import { crc32 } from "../../src/files/zip/crc32";
import { zipLimits } from "../../src/files/zip/zip-limits";
import { inputsInFile } from "../../src/worker/inputs-in-file";
import { nodeUnarchiver } from "../../src/worker/node-reading-tools";
import { handMadeBook } from "./hand-made-book";
import { emlOf } from "./mails";
import { rarOf, sevenZipByItsProgram, sevenZipOf } from "./packed-archives";
import { zlibInflater } from "./read-for-test";

const book = handMadeBook("<row><c><v>1</v></c></row>");
const file = (name: string) => ({ name, bytes: book });

async function said(bytes: Uint8Array, limits = zipLimits, unarchiver = nodeUnarchiver): Promise<string[]> {
  const lines: string[] = [];
  for await (const found of expandFile(bytes, zlibInflater, limits, unarchiver))
    lines.push(
      found.kind === "file"
        ? `${found.entry} ${Buffer.from(found.bytes).equals(Buffer.from(book)) ? "whole" : "damaged"}`
        : `${found.entry} ${found.code}`,
    );
  return lines;
}

test("workbooks come out of .rar and .7z to the byte, under their own names; the rest is told", async () => {
  const text = { name: "Công văn.pdf", bytes: new Uint8Array(3) };
  expect(await said(rarOf(file("Xã Phú Lợi.xlsx"), text, file("đã gửi/La Ngà.XLS")))).toEqual([
    "Xã Phú Lợi.xlsx whole",
    "Công văn.pdf FILE-011",
    "đã gửi/La Ngà.XLS whole",
  ]);
  expect(await said(sevenZipOf(file("Xã Phú Lợi.xlsx")))).toEqual(["Xã Phú Lợi.xlsx whole"]);
  expect(await said(rarOf(text))).toEqual(["Công văn.pdf FILE-011", "undefined FILE-020"]);
});

test("names as old and new .rar write them: packed two bits a letter, and with lengths of any size", () => {
  const block = (name: readonly number[]): number[] => {
    const head = [0, 0, 0x74, 0, 0x82, 32 + name.length, 0, 0, 0, 0, 0, ...Array<number>(15).fill(0)];
    return [...head, name.length, 0, 0, 0, 0, 0, ...name];
  };
  // Two letters as they stand in the narrow name, "ú" in two bytes, nine more as they stand.
  const narrow = [...Buffer.from("Ph?L?i.xlsx")];
  const plain = [...Buffer.from("abc.xlsx")];
  const four = [0x52, 0x61, 0x72, 0x21, 0x1a, 7, 0];
  const steps = [0x00, 0b11_10_11_00, 0, 0xfa, 0x00, 7];
  expect(
    rarList(Uint8Array.from([...four, ...block(plain), ...block([...narrow, 0, ...steps])])).map(
      ({ name }) => name,
    ),
  ).toEqual(["abc.xlsx", "PhúL?i.xlsx"]);
  const name = [...Buffer.from("Xã Phú Lợi.xlsx")];
  const head = [2, 2, 3, 0, 0x90, 0x4e, 0x20, 0, 0, name.length, ...name];
  const five = [0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0, 0, 0, 0, 0, head.length, ...head, 9, 9, 9];
  expect(rarList(Uint8Array.from([...five, 0, 0, 0, 0, 3, 5, 0, 0]))).toEqual([
    { name: "Xã Phú Lợi.xlsx", crc: undefined },
  ]);
  for (const bytes of [[], [1, 2, 3], five.slice(0, 20), four]) rarList(Uint8Array.from(bytes));
});

async function packedIn(bytes: Uint8Array): Promise<string[]> {
  const found: string[] = [];
  for await (const { name, read } of nodeUnarchiver.files(bytes)) {
    const content = read();
    found.push(`${name}: ${content ? Buffer.from(content).toString() : "damaged"}`);
  }
  return found;
}

test("names of a .7z whose list is packed itself, and a list that lies", async () => {
  expect(await packedIn(sevenZipByItsProgram)).toEqual([
    "trống.txt: ",
    "Xã Phú Lợi.xlsx: mot",
    "đã gửi/La Ngà.txt: hai ba bon",
  ]);
  // Of an archive as we make it: its list lies open, so that every byte of it can be another one.
  const plain = sevenZipOf({ name: "Lợi.txt", bytes: Uint8Array.of(1, 2, 3) });
  const unasked = (): Promise<undefined> => Promise.reject(new Error("nothing is packed here"));
  expect(await sevenZipList(plain, unasked)).toEqual([
    { name: "Lợi.txt", crc: crc32(Uint8Array.of(1, 2, 3)) },
  ]);
  for (let at = 35; at < plain.length; at++) {
    for (const byte of [0, 1, 9, 0x7f, 0xff]) {
      const changed = Uint8Array.from(plain);
      changed[at] = byte;
      expect((await sevenZipList(changed, () => Promise.resolve(undefined))).length).toBeLessThan(1000);
    }
    await sevenZipList(plain.subarray(0, at), unasked);
  }
  expect(await sevenZipList(Uint8Array.of(0x37, 0x7a), unasked)).toEqual([]);
});

test("inside mails and zips, and they inside it; what is called .rar may be a zip", async () => {
  const rar = rarOf(file("a.xlsx"));
  const zip = zipSync({ "b.rar": rar, "c.7z": zipSync({ "d.xlsx": book }) });
  const mail = new Uint8Array(
    Buffer.from(emlOf([{ name: "e.rar", bytes: rarOf({ name: "f.zip", bytes: zip }) }])),
  );
  expect(await said(mail)).toEqual(["e.rar/f.zip/b.rar FILE-006", "e.rar/f.zip/c.7z FILE-006"]);
  expect(await said(zip)).toEqual(["b.rar/a.xlsx whole", "c.7z/d.xlsx whole"]);
});

test("a file chosen under any name is opened by what it is", async () => {
  const found = [];
  for await (const one of inputsInFile("BC.xlsx", rarOf(file("a.xlsx")), zlibInflater, nodeUnarchiver))
    found.push(one);
  expect(found).toMatchObject([{ kind: "file", entry: "a.xlsx" }]);
});

test("a password, a damaged file, one larger than any report: each is told, the others go on", async () => {
  const locked = { ...file("khóa.xlsx"), isLocked: true };
  const bomb = { ...file("bom.xlsx"), size: 2_000_000_000 };
  const spoiled = rarOf(file("1.xlsx"), file("2.xlsx"));
  spoiled[spoiled.length - 60] = (spoiled[spoiled.length - 60] ?? 0) ^ 0xff;
  expect(await said(rarOf(locked, file("b.xlsx")))).toEqual(["khóa.xlsx FILE-004", "b.xlsx whole"]);
  expect((await said(rarOf(bomb, file("b.xlsx"))))[0]).toBe("bom.xlsx FILE-006");
  expect(await said(spoiled)).toEqual(["1.xlsx whole", "2.xlsx FILE-005"]);
  const limits = { ...zipLimits, totalBytes: book.length + 10 };
  expect(await said(rarOf(file("a.xlsx"), file("b.xlsx")), limits)).toEqual([
    "a.xlsx whole",
    "b.xlsx FILE-006",
  ]);
  expect(await said(rarOf(file("a.xlsx"), file("b.xlsx")), { ...zipLimits, entries: 1 })).toEqual([
    "a.xlsx whole",
    "undefined FILE-006",
  ]);
});

test("what breaks off, or is nothing but a beginning, is to be unpacked by a person; so is all where the program is not at hand", async () => {
  const whole = rarOf(file("1.xlsx"), file("2.xlsx"));
  const second = Buffer.from(whole).indexOf("2.xlsx");
  const cut = await said(whole.slice(0, second + 100));
  expect(cut[0]).toBe("1.xlsx whole");
  expect(cut.at(-1)).toMatch(/FILE-00[59]$/);
  expect(await said(whole.slice(0, 20))).toEqual([expect.stringMatching(/^undefined FILE-0(?:09|20)$/)]);
  expect(
    await said(
      whole,
      zipLimits,
      libarchive(() => Promise.resolve(undefined)),
    ),
  ).toEqual(["undefined FILE-009"]);
  expect(await said(new Uint8Array(Buffer.concat([whole.slice(0, 7), Buffer.alloc(5000, 0x5a)])))).toEqual([
    expect.stringMatching(/^undefined FILE-0(?:09|20)$/),
  ]);
});
