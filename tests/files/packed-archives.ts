import { crc32 } from "../../src/files/zip/crc32";

export interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Otherwise than it is: what a liar writes. */
  readonly size?: number;
  readonly isLocked?: boolean;
}

const le = (value: number, size: number): Buffer => {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntLE(value, 0, size);
  return bytes;
};

/** A block of a .rar (version 4): its head's sum stands in front of it. */
function block(head: Buffer, data: Uint8Array = new Uint8Array(0)): Buffer {
  return Buffer.concat([le(crc32(new Uint8Array(head)) & 0xffff, 2), head, data]);
}

function rarFile({ name, bytes, size = bytes.length, isLocked = false }: Packed): Buffer {
  const named = Buffer.from(name);
  const flags = 0x8000 | 0x0200 | (isLocked ? 4 : 0);
  const head = Buffer.concat([
    ...[Buffer.from([0x74]), le(flags, 2), le(32 + named.length, 2), le(bytes.length, 4), le(size, 4)],
    ...[Buffer.from([3]), le(crc32(bytes), 4), le(0x576f8000, 4), Buffer.from([20, 0x30])],
    ...[le(named.length, 2), le(0o100644, 4), named],
  ]);
  return block(head, bytes);
}

/** A .rar in which nothing is made smaller. */
export const rarOf = (...files: readonly Packed[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from("Rar!\u001a\u0007\u0000", "latin1"),
      block(Buffer.concat([Buffer.from([0x73]), le(0, 2), le(13, 2), le(0, 6)])),
      ...files.map(rarFile),
      block(Buffer.concat([Buffer.from([0x7b]), le(0x4000, 2), le(7, 2)])),
    ]),
  );

/** A number as .7z writes it: the first byte says how many follow. */
function number(value: number): Buffer {
  if (value < 0x80) return Buffer.from([value]);
  if (value < 0x4000) return Buffer.from([0x80 | (value >> 8), value & 0xff]);
  return Buffer.concat([Buffer.from([0xc0 | (value >> 16)]), le(value & 0xffff, 2)]);
}

/** A .7z of one file in which nothing is made smaller. */
export function sevenZipOf({ name, bytes }: Packed): Uint8Array {
  const named = Buffer.from(`${name}\u0000`, "utf16le");
  const head = Buffer.concat([
    ...[Buffer.from([0x01, 0x04, 0x06, 0, 1, 0x09]), number(bytes.length), Buffer.from([0])],
    ...[Buffer.from([0x07, 0x0b, 1, 0, 1, 1, 0, 0x0c]), number(bytes.length)],
    ...[Buffer.from([0x0a, 1]), le(crc32(bytes), 4), Buffer.from([0, 0x08, 0, 0])],
    ...[Buffer.from([0x05, 1, 0x11]), number(named.length + 1), Buffer.from([0]), named, Buffer.from([0, 0])],
  ]);
  const start = Buffer.concat([
    le(bytes.length, 6),
    le(0, 2),
    le(head.length, 6),
    le(0, 2),
    le(crc32(new Uint8Array(head)), 4),
  ]);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]),
      ...[le(crc32(new Uint8Array(start)), 4), start, bytes, head],
    ]),
  );
}

/**
 * As 7-Zip 22.01 writes it, the list of names packed: "trống.txt" (empty), "Xã Phú Lợi.xlsx" ("mot"), "đã gửi/La Ngà.txt"
 * ("hai ba bon") and two folders.
 */
export const sevenZipByItsProgram = new Uint8Array(
  Buffer.from(
    "N3q8ryccAARemPHcrAAAAAAAAAAiAAAAAAAAAGFgu+YBAAxtb3RoYWkgYmEgYm9uAAAAgTMHrg/PBHGMB8hDf0Gx+v3dg6hQ" +
      "Tb9z5weKx2ZrCwLP2JwHFd7ImsylIKrJvTcZxmZQ4gOO4zbPuYt4204l48cRAD9y3tEMbwsBD5Jfy6oyCPjgMRiqThiT9Qof" +
      "QU6y4sQApbxWQ9kR5IKqQM/QQRQKv3GXEYPzBKMYVkovWQY9IoNGFtH3nsipQfBZBJrvGZxFDt6EgAAAFwYRAQmAmwAHCwEA" +
      "ASMDAQEFXQAQAAAMgOoKAblxTyQAAA==",
    "base64",
  ),
);
