import type { Deflater } from "./zip/deflater";
import type { Inflater } from "./zip/inflater";

/** What was packed here never unpacks to more; what does is not ours. */
const largest = 256 * 1024 * 1024;
/** Characters are made of bytes in stretches: one call with a million arguments overflows the stack. */
const stretch = 8192;

/** A text deflated and in Base64: Excel's cells hold letters, not bytes. */
export function packText(text: string, deflater: Deflater): string {
  const bytes = deflater.deflate(new TextEncoder().encode(text));
  let letters = "";
  for (let at = 0; at < bytes.length; at += stretch)
    letters += String.fromCharCode(...bytes.subarray(at, at + stretch));
  return btoa(letters);
}

/** The inverse; undefined where the text is not ours, or damaged. */
export function unpackText(packed: string, inflater: Inflater): string | undefined {
  const bytes = bytesOf(packed);
  const inflated = bytes && inflater.inflate(bytes, largest);
  if (inflated?.kind !== "bytes") return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(inflated.bytes);
  } catch {
    return undefined;
  }
}

function bytesOf(packed: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
