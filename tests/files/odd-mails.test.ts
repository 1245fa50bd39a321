import { strToU8 } from "fflate";
import { expandFile, type FileContent } from "../../src/files/expand-file";
import { largestMail } from "../../src/files/mail/mail";
import { inputsInFile } from "../../src/worker/inputs-in-file";
import { handMadeBook } from "./hand-made-book";
import { type Attached, emlOf } from "./mails";
import { zlibInflater } from "./read-for-test";
import { workSince } from "../support/work-done";

const book = handMadeBook("<row><c><v>1</v></c></row>");
const disposition = (parameter: string): string =>
  `Content-Type: application/octet-stream\r\nContent-Disposition: attachment; ${parameter}`;
const attached = (headers: string): Attached => ({ name: "", bytes: book, headers });
/** Letters of one byte each, as mails of old programs have them. */
const oneByte = (mail: string): Uint8Array => new Uint8Array(Buffer.from(mail, "latin1"));

async function contentsOf(bytes: Uint8Array): Promise<FileContent[]> {
  const found: FileContent[] = [];
  for await (const content of expandFile(bytes, zlibInflater)) found.push(content);
  return found;
}
const said = (found: FileContent): string =>
  found.kind === "file"
    ? `${found.entry} ${Buffer.from(found.bytes).equals(Buffer.from(book)) ? "whole" : "damaged"}`
    : `${found.entry} ${found.code}`;

/** "Xã Phú Lợi.xlsx" as typed in .VnTime, in VNI and in windows-1258, with no word of which it is. */
test.each([
  ["TCVN3", "X\u00b7 Ph\u00f3 L\u00eei.xlsx"],
  ["VNI", "Xa\u00f5 Phu\u00f9 L\u00f4\u00efi.xlsx"],
  ["windows-1258", "X\u00e3 Ph\u00fa L\u00f5\u00f2i.xlsx"],
])("an undeclared name in %s is a label like any other: the workbook comes out whole", async (_, name) => {
  const [found] = await contentsOf(oneByte(emlOf([attached(disposition(`filename="${name}"`))])));
  expect(found?.entry).toMatch(/^X.*\.xlsx$/);
  expect(found && said(found)).toContain(" whole");
});

test.each([
  ["charset nobody knows", "Content-Type: text/plain; charset=x-viet-tcvn3"],
  ["charset without a name", "Content-Type: text/plain; charset="],
  ["windows-1258", "Content-Type: text/plain; charset=windows-1258"],
  ["no header at all", ""],
  ["half a header", "Content-Type"],
  ["an encoding nobody knows", "Content-Transfer-Encoding: x-uue2"],
])("a text of %s takes nothing from the workbook beside it", async (_, header) => {
  const mail = emlOf([{ name: "a.xlsx", bytes: book }]).replace(
    "Content-Type: text/plain; charset=utf-8",
    header,
  );
  expect((await contentsOf(oneByte(mail))).map(said)).toContain("a.xlsx whole");
});

test.each([
  ["a folder above", "filename*=UTF-8''..%2F..%2Fx.xlsx", "x.xlsx"],
  ["another drive", 'filename="C:\\\\Users\\\\an\\\\x.xlsx"', "x.xlsx"],
  ["a device", 'filename="CON.xlsx"', "CON.xlsx"],
  ["a line break", "filename*=UTF-8''x%0D%0ABcc%3A%20an.xlsx", "xBcc: an.xlsx"],
  ["an end", "filename*=UTF-8''x.xlsx%00.exe", "x.xlsx.exe"],
])("a name with %s is a label, never a path", async (_, parameter, label) => {
  const [found] = await contentsOf(oneByte(emlOf([attached(disposition(parameter))])));
  expect(found?.entry).toBe(label);
});

test("lines that are no base64, and a mail whose parts never end, cost no other attachment", async () => {
  const mail = emlOf([
    { name: "a.xlsx", bytes: book },
    { name: "b.xlsx", bytes: book },
  ]);
  const spoiled = mail.replace(
    /(filename="[^"]*"\r\nContent-Transfer-Encoding: base64\r\n\r\n).{40}/,
    "$1$%^&*()!~",
  );
  expect((await contentsOf(oneByte(spoiled))).map(said)).toEqual(["a.xlsx damaged", "b.xlsx whole"]);
  const open = mail.replace("--giua--", "");
  expect((await contentsOf(oneByte(open))).map(said)).toEqual(["a.xlsx whole", "b.xlsx whole"]);
});

test("archives nobody here opens, and Outlook's own wrapping, are one sentence each; the rest goes on", async () => {
  const names = ["bao cao.rar", "bao cao.7z", "WINMAIL.DAT", "x.part1.rar"];
  const found = await contentsOf(
    strToU8(
      emlOf([...names.map((name) => ({ name, bytes: strToU8("x") })), { name: "a.xlsx", bytes: book }]),
    ),
  );
  expect(found.map(said)).toEqual([
    ...["bao cao.rar FILE-009", "bao cao.7z FILE-009", "WINMAIL.DAT FILE-023", "x.part1.rar FILE-009"],
    "a.xlsx whole",
  ]);
});

test("200 MB of attachments are refused before anything of them is read", async () => {
  const huge = new Uint8Array(2 * largestMail);
  huge.set(strToU8("From: a@x.vn\r\nSubject: x\r\n\r\n"));
  const work = workSince();
  const found = [];
  for await (const one of inputsInFile("nặng.eml", huge, zlibInflater)) found.push(one);
  expect(found).toEqual([{ kind: "aside", entry: undefined, code: "FILE-006", status: "refused" }]);
  expect(work()).toBeLessThan(1000);
});
