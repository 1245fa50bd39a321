import { Refused } from "../refused";

export interface DirectoryPlace {
  readonly entries: number;
  readonly offset: number;
}

/** ZIP64: some writers (.NET, streaming Java) use its wide fields in files of a few kilobytes. */
interface EntrySizes {
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const wide = 0xffffffff;
const wideCount = 0xffff;
const locatorSignature = 0x07064b50;
const locatorLength = 20;
const endSignature = 0x06064b50;
const endLength = 56;
const sizesField = 1;

const wideNumber = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** Where the directory stands; `place` is what the plain end record at `end` says. */
export function zip64Directory(view: DataView, end: number, place: DirectoryPlace): DirectoryPlace {
  if (place.entries !== wideCount && place.offset !== wide) return place;
  const locator = end - locatorLength;
  if (locator < 0 || view.getUint32(locator, true) !== locatorSignature) return place;
  const at = wideNumber(view, locator + 8);
  if (at + endLength > view.byteLength || view.getUint32(at, true) !== endSignature) {
    throw new Refused("truncated", { cause: "directory" });
  }
  return { entries: wideNumber(view, at + 32), offset: wideNumber(view, at + 48) };
}

/** An entry's sizes with those that did not fit taken from its extra field, in their fixed order. */
export function readZip64Sizes(view: DataView, from: number, to: number, plain: EntrySizes): EntrySizes {
  if (plain.size !== wide && plain.packed !== wide && plain.offset !== wide) return plain;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== sizesField) continue;
    let next = at + 4;
    const real = (value: number): number => {
      if (value !== wide || next + 8 > to) return value;
      next += 8;
      return wideNumber(view, next - 8);
    };
    const size = real(plain.size);
    const packed = real(plain.packed);
    return { size, packed, offset: real(plain.offset) };
  }
  return plain;
}
