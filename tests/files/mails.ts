import { CFB } from "@e965/xlsx";

/** The few members of SheetJS's writer of compound files that are used here. */
interface CompoundWriter {
  readonly utils: {
    cfb_new(): object;
    cfb_add(file: object, path: string, content: Uint8Array): void;
  };
  write(file: object, options: { readonly type: "buffer" }): Uint8Array;
}
const writer = CFB as CompoundWriter;

export interface Attached {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The two headers as they stand, where they are not the plain ones. */
  readonly headers?: string;
}

const lines = (bytes: Uint8Array): string =>
  (
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  ).join("\r\n");

const encodedWord = (text: string): string => `=?UTF-8?B?${Buffer.from(text).toString("base64")}?=`;

/** A mail with attachments, as a post office writes it. */
export function emlOf(attached: readonly Attached[], date = "Thu, 23 Nov 2023 15:04:00 +0700"): string {
  const parts = attached.map(({ name, bytes, headers }) => {
    const given =
      headers ??
      `Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${encodedWord(name)}"`;
    return `--giua\r\n${given}\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines(bytes)}\r\n`;
  });
  return [
    `From: ${encodedWord("UBND xã Phú Túc")} <phutuc@dinhquan.dongnai.gov.vn>`,
    "To: noivu@dinhquan.dongnai.gov.vn",
    `Subject: ${encodedWord("Báo cáo sơ kết")}`,
    `Date: ${date}`,
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="giua"',
    "",
    "--giua\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nKính gửi.\r\n",
    ...parts,
    "--giua--",
    "",
  ].join("\r\n");
}

const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");

/** A table of properties of fixed length with the time the mail was sent, behind a head of so many bytes. */
function sentTable(sentAt: string, head: number): Buffer {
  const table = Buffer.alloc(head + 16);
  table.writeUInt32LE(0x00390040, head);
  table.writeBigUInt64LE((BigInt(Date.parse(sentAt)) + 11_644_473_600_000n) * 10_000n, head + 8);
  return table;
}

interface Outlook {
  readonly sentAt?: string;
  /** Attached mails, by their own attachments. */
  readonly mails?: readonly (readonly Attached[])[];
}

/** A mail as Outlook saves it. */
export function msgOf(attached: readonly Attached[], more: Outlook = {}): Uint8Array {
  const { sentAt = "2023-11-23T08:04:00Z", mails = [] } = more;
  const file = writer.utils.cfb_new();
  const add = (path: string, content: Uint8Array): void => writer.utils.cfb_add(file, `/${path}`, content);
  add("__properties_version1.0", sentTable(sentAt, 32));
  add("__substg1.0_5D01001F", utf16("phutuc@dinhquan.dongnai.gov.vn"));
  const storage = (at: number): string =>
    `__attach_version1.0_#${at.toString(16).toUpperCase().padStart(8, "0")}`;
  const addFile = (path: string, { name, bytes }: Attached): void => {
    add(`${path}/__substg1.0_3707001F`, utf16(name));
    add(`${path}/__substg1.0_37010102`, bytes);
  };
  attached.forEach((one, at) => addFile(storage(at), one));
  mails.forEach((inner, at) => {
    const path = `${storage(attached.length + at)}/__substg1.0_3701000D`;
    add(`${path}/__properties_version1.0`, sentTable(sentAt, 24));
    inner.forEach((one, nth) => addFile(`${path}/${storage(nth)}`, one));
  });
  return Uint8Array.from(writer.write(file, { type: "buffer" }));
}
