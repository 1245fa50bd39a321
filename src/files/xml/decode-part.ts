import { NotUnderstood } from "./not-understood";

const utf8 = new TextDecoder("utf-8");
const utf16Little = new TextDecoder("utf-16le");
const utf16Big = new TextDecoder("utf-16be");
const ascii = new TextDecoder("latin1");
const declaration = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/;
const declarationLength = 120;
const less = 0x3c;

/** Two bytes a character, with a byte order mark or without. */
function decodeUtf16(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === less && second === 0))
    return utf16Little.decode(bytes);
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === less)) return utf16Big.decode(bytes);
  return undefined;
}

/** A part's text by its byte order mark, its first bytes or its declaration. A broken character becomes U+FFFD. */
export function decodePart(bytes: Uint8Array): string {
  const wide = decodeUtf16(bytes);
  if (wide !== undefined) return wide;
  const encoding = declaration.exec(ascii.decode(bytes.subarray(0, declarationLength)))?.[1]?.toLowerCase();
  if (encoding === undefined || encoding === "utf-8" || encoding === "us-ascii") return utf8.decode(bytes);
  return decodeAs(encoding, bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    throw new NotUnderstood(`encoding ${encoding}`);
  }
}
