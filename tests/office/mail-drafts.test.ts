import { createHash } from "node:crypto";
import { writeEml } from "../../src/files/mail/write-eml";
import { runPython } from "./python";

interface FoundMail {
  readonly headers: Readonly<Record<string, string>>;
  readonly defects: readonly string[];
  readonly text: string;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly sha256: string }[];
}

/** Every byte there is, and lengths on both sides of a line of base64. */
const contents = [0, 1, 56, 57, 58, 100_000].map((length) =>
  Uint8Array.from({ length }, (_, at) => (at * 31 + length) % 256),
);
const names = [
  ...[
    "BC-SOKET-NTM_736-DinhQuan_20231128_v1.xlsx",
    "Báo cáo xã Phú Túc.docx",
    `${"Thị trấn Định Quán ".repeat(9)}.xlsx`,
  ],
  ...["a b;c,d=e.xlsx", "100%'s.xlsx", "Xã Thanh Sơn (lần 2).xlsx"],
];
const subjects = [
  "Báo cáo sơ kết của xã Phú Túc",
  "ế".repeat(200),
  "plain",
  "x\r\nBcc: an@cap.vn",
  "=?UTF-8?Q?x?=",
  "",
];
const drafts = names.map((name, at) => ({
  to: "noivu@dinhquan.dongnai.gov.vn, snv@dongnai.gov.vn",
  subject: subjects[at] ?? "",
  text: `Kính gửi: Sở Nội vụ,\n\n.\nFrom đầu dòng\n${"Dòng dài ".repeat(200)}`,
  attachments: [{ name, bytes: contents[at] ?? new Uint8Array(0) }],
}));

test("Python's e-mail package reads every draft without a defect, attachments to the byte", () => {
  const found = runPython(
    "read-mails.py",
    drafts.map((draft, at) => ({ name: `${at}.eml`, bytes: writeEml(draft) })),
  ) as readonly FoundMail[];
  expect(found).toHaveLength(drafts.length);
  found.forEach(({ headers, defects, text, attachments }, at) => {
    const draft = drafts[at];
    expect(defects).toEqual([]);
    expect(Object.keys(headers)).toEqual(["X-Unsent", "To", "Subject", "MIME-Version", "Content-Type"]);
    expect(headers["X-Unsent"]).toBe("1");
    expect(headers["To"]).toBe(draft?.to);
    expect(headers["Subject"]).toBe(draft?.subject.replace("\r\n", " "));
    expect(text.replaceAll("\r\n", "\n").trimEnd()).toBe(draft?.text.trimEnd());
    const [bytes = new Uint8Array(0)] = draft?.attachments.map((one) => one.bytes) ?? [];
    expect(attachments).toEqual([
      {
        name: draft?.attachments[0]?.name,
        type: expect.stringContaining("officedocument") as string,
        sha256: createHash("sha256").update(bytes).digest("hex"),
      },
    ]);
  });
});
