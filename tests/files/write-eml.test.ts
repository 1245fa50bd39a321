import fc from "fast-check";
import type { MailDraft } from "../../src/documents/mail-draft";
import { addressesIn } from "../../src/domain/text/mail-address";
import { expandFile } from "../../src/files/expand-file";
import { readEml } from "../../src/files/mail/read-eml";
import { writeEml } from "../../src/files/mail/write-eml";
import { handMadeBook } from "./hand-made-book";
import { zlibInflater } from "./read-for-test";

const draft = (more: Partial<MailDraft> = {}): MailDraft => ({
  to: "noivu@dinhquan.dongnai.gov.vn",
  subject: "Báo cáo sơ kết của xã Phú Túc",
  text: "Kính gửi: Phòng Nội vụ,\n\nTrân trọng./.",
  attachments: [],
  ...more,
});
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
const headOf = (bytes: Uint8Array): readonly string[] =>
  textOf(bytes)
    .split("\r\n\r\n", 1)[0]
    ?.replace(/\r\n[ \t]+/g, " ")
    .split("\r\n") ?? [];

/** The whole mail as another program's parser has it. */
async function parsed(bytes: Uint8Array) {
  const { default: PostalMime } = await import("postal-mime");
  return PostalMime.parse(bytes);
}

test("a draft says it is one, in lines no server cuts, and the same draft gives the same bytes", () => {
  const attachments = [
    { name: "Báo cáo của Ủy ban nhân dân xã Phú Túc, lần gửi 2.xlsx", bytes: new Uint8Array(5000) },
  ];
  const bytes = writeEml(draft({ attachments, subject: "ế".repeat(300) }));
  expect(headOf(bytes)).toContain("X-Unsent: 1");
  expect(headOf(bytes).some((line) => /^(?:From|Date|Message-ID|Bcc|Cc):/i.test(line))).toBe(false);
  const lines = textOf(bytes).split("\r\n");
  expect(lines.join("")).not.toMatch(/[\r\n]/);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(90);
  expect(
    Buffer.from(writeEml(draft({ attachments, subject: "ế".repeat(300) }))).equals(Buffer.from(bytes)),
  ).toBe(true);
});

test("what is attached comes back to the byte, names and texts to the letter", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: "grapheme", maxLength: 120 }),
      fc.constantFrom(
        "BC_736_v1.xlsx",
        "Báo cáo xã Phú Túc.docx",
        `${"Xã Thanh Sơn ".repeat(12)}.xlsx`,
        "a'b%c.xlsx",
      ),
      async (bytes, said, name) => {
        const subject = said.replace(/\p{C}|\p{Z}/gu, "x").normalize("NFC");
        const mail = await parsed(
          writeEml(
            draft({ subject, text: `Kính gửi ${subject}.\ndòng hai`, attachments: [{ name, bytes }] }),
          ),
        );
        expect(mail.subject ?? "").toBe(subject);
        expect(mail.text?.replaceAll("\r\n", "\n").trimEnd()).toBe(`Kính gửi ${subject}.\ndòng hai`);
        const [one, ...more] = mail.attachments;
        expect([one?.filename, more]).toEqual([name, []]);
        const content = one?.content;
        if (!(content instanceof ArrayBuffer)) throw new Error("no bytes");
        expect(Buffer.from(content).equals(Buffer.from(bytes))).toBe(true);
      },
    ),
    { numRuns: 300, seed: 20231125 },
  );
});

test("our own reader finds the workbook in the draft", async () => {
  const bytes = handMadeBook("<row><c><v>1</v></c></row>");
  const eml = writeEml(
    draft({
      attachments: [
        { name: "BC_736_v1.xlsx", bytes },
        { name: "BC.docx", bytes: new Uint8Array(3) },
      ],
    }),
  );
  expect((await readEml(eml)).attachments.map(({ name }) => name)).toEqual(["BC_736_v1.xlsx", "BC.docx"]);
  const found = [];
  for await (const content of expandFile(eml, zlibInflater)) found.push(content);
  const [book] = found;
  expect(book?.kind === "file" && Buffer.from(book.bytes).equals(Buffer.from(bytes))).toBe(true);
});

const evil = [
  "x\r\nBcc: an@cap.vn",
  "x\nBcc: an@cap.vn",
  "x\rBcc: an@cap.vn",
  "x\u2028Bcc: an@cap.vn",
  "x\u0085Bcc: an@cap.vn",
  "x\r\n\r\n<script>",
  "=?UTF-8?Q?x=0D=0ABcc:_an@cap.vn?=",
  'x"; filename="CON',
];

test.each(evil)("%j in a text, a name or an address adds no header and no part", async (text) => {
  const bytes = writeEml(
    draft({
      to: `noivu@dongnai.gov.vn, ${text}`,
      subject: text,
      text,
      attachments: [{ name: `${text}.xlsx`, bytes: new Uint8Array(2) }],
    }),
  );
  const names = headOf(bytes).map((line) => line.split(":")[0]);
  expect(names).toEqual(["X-Unsent", "To", "Subject", "MIME-Version", "Content-Type"]);
  const mail = await parsed(bytes);
  expect(mail.to?.map((one) => ("address" in one ? one.address : one))).toEqual(["noivu@dongnai.gov.vn"]);
  expect([mail.bcc, mail.cc, mail.attachments.length]).toEqual([undefined, undefined, 1]);
  expect(mail.attachments[0]?.filename).not.toMatch(/[\r\n"]/);
});

test("addresses are what a mail program takes; anything else is named", () => {
  expect(addressesIn("a@x.vn; Phòng Nội vụ <b@x.gov.vn>,a@x.vn")).toEqual({
    taken: ["a@x.vn", "b@x.gov.vn"],
    refused: [],
  });
  expect(addressesIn("Phòng Nội vụ, a@x, a b@x.vn, x@y.vn\r\nBcc: c@x.vn")).toEqual({
    taken: ["x@y.vn"],
    refused: ["Phòng Nội vụ", "a@x", "a b@x.vn", "Bcc: c@x.vn"],
  });
});
