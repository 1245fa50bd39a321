import { strToU8, zipSync } from "fflate";
import { expandFile, type FileContent } from "../../src/files/expand-file";
import { instantOf, labelOf } from "../../src/files/mail/mail";
import { handMadeBook } from "./hand-made-book";
import { type Attached, emlOf, msgOf } from "./mails";
import { zlibInflater } from "./read-for-test";

const book = handMadeBook("<row><c><v>1</v></c></row>");
const named = (name: string, headers?: string): Attached => ({
  name,
  bytes: book,
  ...(headers !== undefined && { headers }),
});
const disposition = (parameter: string): string =>
  `Content-Type: application/octet-stream\r\nContent-Disposition: attachment; ${parameter}`;

async function contentsOf(bytes: Uint8Array): Promise<FileContent[]> {
  const found: FileContent[] = [];
  for await (const content of expandFile(bytes, zlibInflater)) found.push(content);
  return found;
}
const said = async (bytes: Uint8Array): Promise<string[]> =>
  (await contentsOf(bytes)).map((found) =>
    found.kind === "file" ? `${found.entry} ${found.bytes.length}` : `${found.entry} ${found.code}`,
  );
const eml = (...attached: readonly Attached[]): Uint8Array => strToU8(emlOf(attached));

test("workbooks come out to the byte, with who sent them when; the rest is told", async () => {
  for (const mail of [
    eml(named("Xã Phú Túc.xlsx"), { name: "Công văn.pdf", bytes: strToU8("x") }),
    msgOf([named("Xã Phú Túc.xlsx"), { name: "Công văn.pdf", bytes: strToU8("x") }]),
  ]) {
    const [first, second] = await contentsOf(mail);
    expect(first).toMatchObject({
      kind: "file",
      entry: "Xã Phú Túc.xlsx",
      mail: { sentAt: "2023-11-23T08:04:00.000Z", sender: "phutuc@dinhquan.dongnai.gov.vn" },
    });
    expect(first?.kind === "file" && Buffer.from(first.bytes).equals(Buffer.from(book))).toBe(true);
    expect(second).toEqual({ kind: "aside", entry: "Công văn.pdf", code: "FILE-011" });
  }
});

test.each([
  ["an encoded word", named("Phú Lợi.xlsx")],
  ["RFC 2231", named("", disposition("filename*=UTF-8''Ph%C3%BA%20L%E1%BB%A3i.xlsx"))],
  [
    "RFC 2231 in pieces",
    named("", disposition("filename*0*=UTF-8''Ph%C3%BA%20;\r\n filename*1*=L%E1%BB%A3i.xlsx")),
  ],
  ["raw UTF-8", named("", disposition('filename="Phú Lợi.xlsx"'))],
  [
    "the name of the content alone",
    named("", 'Content-Type: application/octet-stream; name="=?UTF-8?Q?Ph=C3=BA_L=E1=BB=A3i.xlsx?="'),
  ],
  [
    "windows-1258",
    named("", disposition("filename*=windows-1258''Ph%FA%20L%F5%F2i.xlsx")),
    // ợ is õ and a mark below in that encoding.
  ],
])("a name in %s is read", async (_, attached) => {
  const [found] = await contentsOf(eml(attached));
  expect(found?.kind).toBe("file");
  expect(found?.entry).toMatch(/^Phú L.+i\.xlsx$/);
});

test("zips and mails inside are opened to the third depth", async () => {
  const zip = zipSync({ "b.xlsx": book }, { mtime: new Date(2023, 10, 1) });
  const inner = emlOf([{ name: "c.zip", bytes: zip }]).replaceAll("giua", "trong");
  const outer = eml({ name: "d.zip", bytes: zip }, { name: "thư chuyển tiếp.eml", bytes: strToU8(inner) });
  expect(await said(outer)).toEqual([
    `d.zip/b.xlsx ${book.length}`,
    `thư chuyển tiếp.eml/c.zip/b.xlsx ${book.length}`,
  ]);
  expect(await said(eml({ name: "x.eml", bytes: outer }))).toEqual([
    `x.eml/d.zip/b.xlsx ${book.length}`,
    "x.eml/thư chuyển tiếp.eml/c.zip FILE-006",
  ]);
});

test("a forwarded mail without a name, and a mail attached in Outlook, give what is attached to them", async () => {
  const inner = emlOf([named("a.xlsx")]).replaceAll("giua", "trong");
  const forwarded = emlOf([]).replace(
    "--giua--",
    `--giua\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--giua--`,
  );
  expect(await said(strToU8(forwarded))).toEqual([`tep-dinh-kem-1.eml/a.xlsx ${book.length}`]);
  expect(await said(msgOf([], { mails: [[named("b.xlsx")]] }))).toEqual([`b.xlsx ${book.length}`]);
});

test("what cannot be read is one sentence, and the other attachments go on", async () => {
  expect(
    await said(
      eml(
        { name: "winmail.dat", bytes: strToU8("x") },
        { name: "cũ.rar", bytes: strToU8("x") },
        { name: "hỏng.zip", bytes: zipSync({ "b.xlsx": book }).slice(0, 100) },
        named("b.xlsx"),
      ),
    ),
  ).toEqual(["winmail.dat FILE-023", "cũ.rar FILE-009", "hỏng.zip FILE-005", `b.xlsx ${book.length}`]);
  expect(await said(eml({ name: "Công văn.pdf", bytes: strToU8("x") }))).toEqual([
    "Công văn.pdf FILE-011",
    "undefined FILE-022",
  ]);
  expect(await said(strToU8(""))).toEqual(["undefined FILE-001"]);
  expect(await said(strToU8("đây không phải thư"))).toEqual(["undefined FILE-010"]);
  expect(await said(msgOf([named("b.xlsx")]).slice(0, 3_000))).toEqual(["undefined FILE-010"]);
});

test("a mail that breaks off keeps what came whole", async () => {
  const whole = emlOf([named("a.xlsx"), named("b.xlsx")]);
  const cut = strToU8(whole.slice(0, whole.indexOf("Content-Type: application", whole.length / 2)));
  expect((await said(cut))[0]).toBe(`a.xlsx ${book.length}`);
});

test("a bomb in a mail costs no more than one anywhere else", async () => {
  const bomb = zipSync({ "b.xlsx": new Uint8Array(400_000_000) }, { level: 9, mtime: new Date(2023, 10, 1) });
  expect(await said(eml({ name: "b.zip", bytes: bomb }))).toEqual(["b.zip FILE-006"]);
});

test("names that climb out, devices and line breaks are labels", () => {
  expect(labelOf("../../etc/x.xlsx", 1)).toBe("x.xlsx");
  expect(labelOf("C:\\Windows\\CON.xlsx", 1)).toBe("CON.xlsx");
  expect(labelOf("a\r\nBcc: x.xlsx", 1)).toBe("aBcc: x.xlsx");
  expect(labelOf(null, 2)).toBe("tep-dinh-kem-2");
  expect(labelOf("..", 2)).toBe("..");
  expect([instantOf("hôm qua"), instantOf(undefined)]).toEqual([undefined, undefined]);
});
