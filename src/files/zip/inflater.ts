import { Inflate } from "fflate";

/** Raw deflate data to bytes, never more than `cap`: what a file declares of itself is not believed. */
export interface Inflater {
  inflate(bytes: Uint8Array, cap: number): Inflated;
  /** CRC-32 as ZIP reckons it, where the machine has a quicker one than ours. */
  readonly crc32?: (bytes: Uint8Array) => number;
  /** Each byte as the character of its number, where the machine makes such a text in no time. */
  readonly characters?: (bytes: Uint8Array) => string;
}

export type Inflated =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "too-large" }
  | { readonly kind: "damaged" };

/** Small stretches, so that a bomb is left after the first megabyte over the cap. */
const stretch = 16 * 1024;

/** The default everywhere but in Node, where zlib is injected. */
export const fflateInflater: Inflater = {
  inflate(bytes, cap) {
    const pieces: Uint8Array[] = [];
    let size = 0;
    const stream = new Inflate((piece) => {
      size += piece.length;
      if (size <= cap) pieces.push(piece);
    });
    try {
      for (let at = 0; at < bytes.length && size <= cap; at += stretch) {
        stream.push(bytes.subarray(at, at + stretch), at + stretch >= bytes.length);
      }
    } catch {
      return { kind: "damaged" };
    }
    return size > cap ? { kind: "too-large" } : { kind: "bytes", bytes: joined(pieces, size) };
  },
};

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
