import { strToU8, zipSync } from "fflate";
import { expandFile } from "../../src/files/expand-file";
import { zipLimits } from "../../src/files/zip/zip-limits";
import { handMadeBook } from "./hand-made-book";
import { zlibInflater } from "./read-for-test";

const book = handMadeBook("<row><c><v>1</v></c></row>");
const zip = (entries: Record<string, Uint8Array>): Uint8Array =>
  zipSync(entries, { mtime: new Date(2023, 10, 1) });
async function said(bytes: Uint8Array, limits = zipLimits): Promise<string[]> {
  const lines: string[] = [];
  for await (const found of expandFile(bytes, zlibInflater, limits))
    lines.push(
      found.kind === "file" ? `${found.entry} ${found.bytes.length}` : `${found.entry} ${found.code}`,
    );
  return lines;
}

describe("the workbooks of a zip", () => {
  test("in order, those of zips inside included, whatever else told", async () => {
    const inner = zip({ "Xã Phú Lợi.xlsx": book, "đã gửi/": new Uint8Array(0), "đã gửi/La Ngà.XLS": book });
    const bytes = zip({
      "b.xlsx": book,
      "a/Công văn.docx": strToU8("x"),
      "a/ảnh.jpg": strToU8("x"),
      "huyện.zip": inner,
      "thư.eml": strToU8("không phải thư"),
      "cũ.rar": strToU8("x"),
      "__MACOSX/._b.xlsx": strToU8("x"),
      "~$b.xlsx": strToU8("x"),
      ".DS_Store": strToU8("x"),
    });
    expect(await said(bytes)).toEqual([
      `b.xlsx ${book.length}`,
      "a/Công văn.docx 1",
      "a/ảnh.jpg FILE-011",
      `huyện.zip/Xã Phú Lợi.xlsx ${book.length}`,
      `huyện.zip/đã gửi/La Ngà.XLS ${book.length}`,
      "thư.eml FILE-010",
      "cũ.rar FILE-009",
    ]);
  });

  test("a name that climbs out is a label and nothing else; decomposed names are composed", async () => {
    const names = ["../../etc/passwd.xlsx", "C:\\Windows\\x.xlsx", "Phú Túc.xlsx".normalize("NFD")];
    expect(await said(zip(Object.fromEntries(names.map((name) => [name, book]))))).toEqual([
      `../../etc/passwd.xlsx ${book.length}`,
      `C:\\Windows\\x.xlsx ${book.length}`,
      `Phú Túc.xlsx ${book.length}`,
    ]);
  });

  test("one at a time: nothing is inflated that nobody asks for", async () => {
    const broken = zip({ "1.xlsx": book, "2.xlsx": book });
    const second = Buffer.from(broken).indexOf("2.xlsx") + 6;
    broken.fill(0xff, second, second + 20);
    const found = expandFile(broken, zlibInflater);
    expect((await found.next()).value).toMatchObject({ kind: "file", entry: "1.xlsx" });
    expect((await found.next()).value).toEqual({ kind: "aside", entry: "2.xlsx", code: "FILE-005" });
    expect((await found.next()).done).toBe(true);
  });

  test("an entry with a password is refused alone", async () => {
    const bytes = zip({ "1.xlsx": book, "2.xlsx": book });
    const view = new DataView(bytes.buffer);
    const entry = [...bytes.keys()].find((at) => view.getUint32(at, true) === 0x02014b50) as number;
    view.setUint16(entry + 8, view.getUint16(entry + 8, true) | 1, true);
    expect(await said(bytes)).toEqual(["1.xlsx FILE-004", `2.xlsx ${book.length}`]);
  });

  test("a zip in a zip in a zip is opened, a fourth is not", async () => {
    const nested = (depth: number): Uint8Array =>
      depth === 0 ? book : zip({ [depth === 1 ? "x.xlsx" : "z.zip"]: nested(depth - 1) });
    expect(await said(nested(3))).toEqual([`z.zip/z.zip/x.xlsx ${book.length}`]);
    expect(await said(nested(4))).toEqual(["z.zip/z.zip/z.zip FILE-006"]);
  });

  test("what all levels inflate counts together", async () => {
    const inner = zip({ "1.xlsx": book, "2.xlsx": book });
    const bytes = zip({ "a.zip": inner, "b.zip": inner, "c.xlsx": book });
    const limits = { ...zipLimits, totalBytes: 2 * inner.length + 2 * book.length + 10 };
    expect(await said(bytes, limits)).toEqual([
      `a.zip/1.xlsx ${book.length}`,
      `a.zip/2.xlsx ${book.length}`,
      "b.zip/1.xlsx FILE-006",
      "b.zip/2.xlsx FILE-006",
      "c.xlsx FILE-006",
    ]);
  });

  test("a zip that is none, or cut off", async () => {
    expect(await said(zip({ "a.zip": strToU8("không phải"), "b.xlsx": book }))).toEqual([
      "a.zip FILE-011",
      `b.xlsx ${book.length}`,
    ]);
    expect(await said(zip({ "b.xlsx": book }).slice(0, 200))).toEqual(["undefined FILE-005"]);
  });
});
