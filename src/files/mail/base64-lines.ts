const letters = new TextEncoder().encode("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
const [padding = 61] = new TextEncoder().encode("=");
/** RFC 2045: a line holds 76 letters, which are 57 bytes. */
const lineBytes = 57;

/** Base64 as it stands in a mail: lines of 76 letters, each ended by CRLF. */
export function base64Lines(bytes: Uint8Array): Uint8Array {
  const lines = Math.ceil(bytes.length / lineBytes);
  const made = new Uint8Array(Math.ceil(bytes.length / 3) * 4 + lines * 2);
  let at = 0;
  for (let start = 0; start < bytes.length; start += lineBytes) {
    at = encode(bytes, start, Math.min(start + lineBytes, bytes.length), made, at);
    made[at++] = 13;
    made[at++] = 10;
  }
  return made;
}

function encode(bytes: Uint8Array, start: number, end: number, made: Uint8Array, to: number): number {
  let at = to;
  for (let from = start; from < end; from += 3) {
    const three = (byteAt(bytes, from) << 16) | (byteAt(bytes, from + 1) << 8) | byteAt(bytes, from + 2);
    for (let shift = 18; shift >= 0; shift -= 6) made[at++] = byteAt(letters, (three >> shift) & 63);
  }
  // The last one or two bytes make two or three letters.
  const missing = (3 - ((end - start) % 3)) % 3;
  return at - missing + pad(made, at - missing, missing);
}

const byteAt = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0;

function pad(made: Uint8Array, at: number, count: number): number {
  made.fill(padding, at, at + count);
  return count;
}
