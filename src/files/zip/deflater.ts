import { Deflate, deflateSync } from "fflate";

/** Takes what was written, in order. */
export type ByteSink = (chunk: Uint8Array) => void;

/** Compresses; injected, because Node's zlib is several times faster than any JavaScript and src/files knows no Node. */
export interface Deflater {
  /** Raw deflate data of `bytes`, or of their end where stretches came before. */
  deflate(bytes: Uint8Array): Uint8Array;
  /** A stretch of a longer stream, ended on a byte's edge (zlib's Z_SYNC_FLUSH): laid end to end they are one stream. */
  stretch(bytes: Uint8Array): Uint8Array;
}

const level = 6;
const nothing = new Uint8Array(0);

/** The default everywhere but in Node. */
export const fflateDeflater: Deflater = {
  deflate: (bytes) => deflateSync(bytes, { level }),
  stretch(bytes) {
    const pieces: Uint8Array[] = [];
    const stream = new Deflate({ level }, (piece) => pieces.push(piece));
    stream.push(bytes, false);
    stream.flush();
    stream.push(nothing, true);
    return reopened(concatenate(pieces));
  },
};

/**
 * fflate has a flush to a byte's edge, but what 0.8.3 then writes does not always inflate again. So the stream is closed,
 * by an empty block of ten bits (final 1, type 1 0, end 0000000; RFC 1951 3.2.3), and opened again: that block is made
 * not final, and an empty stored block goes on to the byte's edge.
 */
function reopened(closed: Uint8Array): Uint8Array {
  let at = closed.length - 1;
  while (at > 0 && closed[at] === 0) at--;
  const typeBit = at * 8 + 31 - Math.clz32(closed[at] as number);
  const finalBit = typeBit - 1;
  const end = finalBit + 10;
  const finalMask = 1 << (finalBit & 7);
  const isEmptyBlock =
    Math.ceil(end / 8) === closed.length && ((closed[finalBit >> 3] ?? 0) & finalMask) !== 0;
  if (!isEmptyBlock) throw new Error("fflate closes its streams in another way than 0.8.3");
  const storedHeader = Math.ceil((end + 3) / 8);
  const open = new Uint8Array(storedHeader + 4);
  open.set(closed);
  open[finalBit >> 3] = (open[finalBit >> 3] as number) ^ finalMask;
  open.fill(0xff, storedHeader + 2);
  return open;
}

export function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0] as Uint8Array;
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
