import { Deflate, deflateSync } from "fflate";

/** Takes what was written, in order. */
export type ByteSink = (chunk: Uint8Array) => void;

/** Compresses; injected, because Node's zlib is several times faster than any JavaScript and src/files knows no Node. */
export interface Deflater {
  /** Raw deflate data of the whole. */
  deflate(bytes: Uint8Array): Uint8Array;
  /** The same for what comes in stretches; what was compressed goes to the sink and is not kept. */
  open(sink: ByteSink): DeflateStream;
}

export interface DeflateStream {
  push(stretch: Uint8Array): void;
  close(): void;
}

const level = 6;
const nothing = new Uint8Array(0);

/**
 * The default everywhere but in Node. (fflate can also end a stretch on a byte's edge, but what 0.8.3 then writes
 * does not always inflate again, so a stream is one stream.)
 */
export const fflateDeflater: Deflater = {
  deflate: (bytes) => deflateSync(bytes, { level }),
  open(sink) {
    const stream = new Deflate({ level }, (chunk) => sink(chunk));
    return {
      push: (stretch) => stream.push(stretch, false),
      close: () => stream.push(nothing, true),
    };
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
