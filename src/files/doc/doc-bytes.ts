import { Refused } from "../refused";

/** A stream of a Word 97 file; reading beyond its end is the mark of a damaged one. */
export class DocBytes {
  readonly #view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  byte(at: number): number {
    return this.#within(at, 1).getUint8(at);
  }

  word(at: number): number {
    return this.#within(at, 2).getUint16(at, true);
  }

  long(at: number): number {
    return this.#within(at, 4).getUint32(at, true);
  }

  slice(at: number, length: number): Uint8Array {
    this.#within(at, length);
    return this.bytes.subarray(at, at + length);
  }

  wide(at: number, letters: number): string {
    return utf16.decode(this.slice(at, letters * 2));
  }

  #within(at: number, length: number): DataView {
    if (!(at >= 0 && length >= 0 && at + length <= this.bytes.length))
      throw new Refused("truncated", { cause: "doc", at });
    return this.#view;
  }
}

const utf16 = new TextDecoder("utf-16le");

/** A "plex": n + 1 places, then n things of one size. */
export interface Plex {
  readonly places: readonly number[];
  /** Where each thing begins in its stream. */
  readonly things: readonly number[];
}

/** Refused where it would reach beyond its stream. */
export function readPlex(stream: DocBytes, at: number, length: number, size: number): Plex {
  if (length < 4) return { places: [], things: [] };
  stream.slice(at, length);
  const count = Math.floor((length - 4) / (4 + size));
  return {
    places: Array.from({ length: count + 1 }, (_, index) => stream.long(at + 4 * index)),
    things: Array.from({ length: count }, (_, index) => at + 4 * (count + 1) + size * index),
  };
}
