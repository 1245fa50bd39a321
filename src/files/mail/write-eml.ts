import type { MailAttachment, MailDraft } from "../../documents/mail-draft";
import { addressesIn } from "../../domain/text/mail-address";
import { base64Lines } from "./base64-lines";

/** Never part of a body: all are base64, which has no "_". */
const boundary = "=_tong-hop_1";

const contentTypes: Readonly<Record<string, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  eml: "message/rfc822",
};

const utf8 = new TextEncoder();

/**
 * A draft as .eml: Outlook and Thunderbird open what says X-Unsent as a mail still to be sent. No sender and no date: the
 * mail program has its own. The same draft gives the same bytes; texts cannot add headers, whatever stands in them.
 */
export function writeEml({ to, subject, text, attachments }: MailDraft): Uint8Array {
  const { taken } = addressesIn(to);
  const head = [
    "X-Unsent: 1",
    ...(taken.length > 0 ? [`To: ${taken.join(",\r\n ")}`] : []),
    `Subject: ${headerText(subject)}`,
    "MIME-Version: 1.0",
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    "",
    "",
  ].join("\r\n");
  const body = utf8.encode(text.replace(/\r\n?|\n/g, "\r\n"));
  return joined([
    utf8.encode(head),
    ...part(["Content-Type: text/plain; charset=utf-8"], body),
    ...attachments.flatMap((one) => part(attachmentHeaders(one), one.bytes)),
    utf8.encode(`--${boundary}--\r\n`),
  ]);
}

const part = (headers: readonly string[], bytes: Uint8Array): readonly Uint8Array[] => [
  utf8.encode([`--${boundary}`, ...headers, "Content-Transfer-Encoding: base64", "", ""].join("\r\n")),
  base64Lines(bytes),
];

/**
 * A name that cannot leave its quotes or a folder, nor be taken for an encoded word. It stands twice: as RFC 2231 has it, and as encoded words in the older parameter, which is what old mail programs read.
 */
function attachmentHeaders({ name }: MailAttachment): readonly string[] {
  const clean = oneLine(name)
    .replace(/["\\/]/g, "-")
    .replaceAll("=?", "=-?");
  const type =
    contentTypes[/\.([a-z]+)$/i.exec(clean)?.[1]?.toLowerCase() ?? ""] ?? "application/octet-stream";
  if (isPlain(clean))
    return [
      `Content-Type: ${type};\r\n name="${clean}"`,
      `Content-Disposition: attachment;\r\n filename="${clean}"`,
    ];
  return [
    `Content-Type: ${type};\r\n name="${encodedWords(clean)}"`,
    `Content-Disposition: attachment;${extended("filename", clean)}`,
  ];
}

/** RFC 2231 in numbered pieces, so that no line is long: filename*0*=UTF-8''B%C3%A1o… */
function extended(parameter: string, value: string): string {
  const letters = [...utf8.encode(value)].map((byte) => {
    const letter = String.fromCharCode(byte);
    return /[A-Za-z0-9._-]/.test(letter) ? letter : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  });
  const pieces = inPieces(letters, 56);
  return pieces.map((piece, at) => `\r\n ${parameter}*${at}*=${at === 0 ? "UTF-8''" : ""}${piece}`).join(";");
}

const headerText = (text: string): string => {
  const line = oneLine(text);
  return isPlain(line) && line.length < 60 ? line : encodedWords(line);
};

/** Everything that could end a line, or means something to a mail program, is a space. */
const oneLine = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ")
    .trim();

/** Printable ASCII that no reader takes for an encoded word. */
const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text) && !text.includes("=?");

/** RFC 2047: words of at most 75 letters, never parting a letter. */
function encodedWords(text: string): string {
  const words: string[] = [];
  let word = "";
  for (const letter of text) {
    if (utf8.encode(word + letter).length > 42) {
      words.push(word);
      word = "";
    }
    word += letter;
  }
  words.push(word);
  return words.map((one) => `=?UTF-8?B?${base64Of(one)}?=`).join("\r\n ");
}

const base64Of = (text: string): string =>
  new TextDecoder().decode(base64Lines(utf8.encode(text))).replaceAll("\r\n", "");

function inPieces(letters: readonly string[], most: number): readonly string[] {
  const pieces: string[] = [""];
  for (const letter of letters) {
    const last = pieces.length - 1;
    const standing = pieces[last] ?? "";
    if (standing.length + letter.length > most) pieces.push(letter);
    else pieces[last] = standing + letter;
  }
  return pieces;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
