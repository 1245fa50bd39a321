import { Deflate, deflateSync } from "fflate";

/** Compresses; injected, because Node's zlib is several times faster than any JavaScript and src/files knows no Node. */
export interface Deflater {
  /**
   * Raw deflate data of `bytes`. With `last` false: a stretch of a longer stream, ended on a byte's edge
   * (zlib's Z_SYNC_FLUSH), so that stretches laid end to end are one stream.
   */
  deflate(bytes: Uint8Array, last: boolean): Uint8Array;
}

const level = 6;

/** The default everywhere but in Node. */
export const fflateDeflater: Deflater = {
  deflate(bytes, last) {
    if (last) return deflateSync(bytes, { level });
    const pieces: Uint8Array[] = [];
    const stream = new Deflate({ level }, (piece) => pieces.push(piece));
    stream.push(bytes, false);
    stream.flush(true);
    return concatenate(pieces);
  },
};

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
