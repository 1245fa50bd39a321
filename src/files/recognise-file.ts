/** What a file is by its first bytes; its name says nothing that can be trusted. */
export type FileKind = "empty" | "zip" | "compound" | "archive" | "rtf" | "xml" | "unknown";

const magics: readonly (readonly [FileKind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  // An empty archive, and one cut into volumes.
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["zip", [0x50, 0x4b, 0x07, 0x08]],
  ["compound", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  // "{\\rt": many a file called .doc.
  ["rtf", [0x7b, 0x5c, 0x72, 0x74]],
  // .rar and .7z
  ["archive", [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
];

const headLength = 200;
const xmlStart = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml\s/;

export function recogniseFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  const found = magics.find(([, magic]) => magic.every((byte, at) => bytes[at] === byte));
  if (found) return found[0];
  // UTF-16 leaves every second byte empty.
  const head = String.fromCharCode(...bytes.subarray(0, headLength)).replace(
    /^(?:\u00ff\u00fe|\u00fe\u00ff)|\u0000/g,
    "",
  );
  return xmlStart.test(head) ? "xml" : "unknown";
}
