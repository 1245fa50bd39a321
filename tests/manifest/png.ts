import { inflateSync } from "node:zlib";

/** A picture as rows of red, green, blue, alpha bytes. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const eightBitColourWithAlpha = Buffer.from([8, 6, 0, 0, 0]);

/** Width and height as IHDR states them; throws where the bytes are no PNG. */
export function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } {
  if (!bytes.subarray(0, 8).equals(signature) || bytes.toString("latin1", 12, 16) !== "IHDR")
    throw new Error("not a PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function dataOf(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  return inflateSync(Buffer.concat(parts));
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** Reads what our own icons are: 8 bits a channel, with alpha, not interlaced. */
export function readPng(bytes: Buffer): Picture {
  const { width, height } = pngSize(bytes);
  if (!bytes.subarray(24, 29).equals(eightBitColourWithAlpha)) throw new Error("not 8-bit RGBA");
  const packed = dataOf(bytes);
  const stride = width * 4;
  const pixels = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = packed[y * (stride + 1)]!;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < 4 ? 0 : pixels[at - 4]!;
      const up = y === 0 ? 0 : pixels[at - stride]!;
      const corner = x < 4 || y === 0 ? 0 : pixels[at - stride - 4]!;
      const foretold = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!;
      pixels[at] = packed[y * (stride + 1) + 1 + x]! + foretold;
    }
  }
  return { width, height, pixels };
}
