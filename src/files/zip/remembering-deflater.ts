import type { Deflater } from "./deflater";

interface Remembered {
  readonly bytes: Uint8Array;
  readonly deflated: Uint8Array;
}

const shortest = 512;
const mostBytes = 24_000_000;
const mostAlike = 8;

/**
 * Deflates the same bytes only once. For a batch: the workbooks of 140 communes differ in a few strings, properties and
 * footers, all the rest of their sheets is equal to the byte, and deflating is most of the work where there is no zlib.
 */
export function rememberingDeflater(deflater: Deflater): Deflater {
  return {
    deflate: remembering((bytes) => deflater.deflate(bytes)),
    stretch: remembering((bytes) => deflater.stretch(bytes)),
  };
}

function remembering(deflate: (bytes: Uint8Array) => Uint8Array): (bytes: Uint8Array) => Uint8Array {
  const byLength = new Map<number, Remembered[]>();
  let kept = 0;
  const remember = (entry: Remembered): void => {
    if (kept > mostBytes) {
      byLength.clear();
      kept = 0;
    }
    const alike = byLength.get(entry.bytes.length) ?? [];
    if (alike.length >= mostAlike) return;
    byLength.set(entry.bytes.length, [...alike, entry]);
    kept += entry.bytes.length + entry.deflated.length;
  };
  return (bytes) => {
    if (bytes.length < shortest) return deflate(bytes);
    const known = byLength.get(bytes.length)?.find((entry) => areEqual(entry.bytes, bytes));
    if (known) return known.deflated;
    const deflated = deflate(bytes);
    remember({ bytes, deflated });
    return deflated;
  };
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  // Four bytes at a time where both begin on such a place: they do, as encoders give them.
  const words = (one.byteOffset | other.byteOffset) & 3 ? 0 : one.length >> 2;
  const [oneWords, otherWords] = [one, other].map(({ buffer, byteOffset }) =>
    words === 0 ? new Uint32Array(0) : new Uint32Array(buffer, byteOffset, words),
  ) as [Uint32Array, Uint32Array];
  for (let at = 0; at < words; at++) if (oneWords[at] !== otherWords[at]) return false;
  for (let at = words * 4; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
