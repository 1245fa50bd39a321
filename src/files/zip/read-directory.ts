import { Refused } from "../refused";
import { entryName } from "./entry-name";
import { type DirectoryPlace, readZip64Sizes, zip64Directory } from "./zip64";

/** One entry as the central directory declares it; nothing of it is believed before it is inflated. */
export interface DirectoryEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const endSignature = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;
const entrySignature = 0x02014b50;
const entryLength = 46;
const encryptedFlag = 1;

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= lowest; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new Refused("truncated", { cause: "no-directory" });
}

function placeOf(view: DataView): DirectoryPlace {
  const end = findEnd(view);
  const place = { entries: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
  return zip64Directory(view, end, place);
}

/** The central directory, the only part of a ZIP that counts. `mostEntries`: more are refused unread. */
export function readDirectory(bytes: Uint8Array, mostEntries: number): readonly DirectoryEntry[] {
  const view = viewOf(bytes);
  const place = placeOf(view);
  if (place.entries > mostEntries) throw new Refused("too-large", { cause: "entries", count: place.entries });
  const entries: DirectoryEntry[] = [];
  let at = place.offset;
  for (let count = 0; count < place.entries; count++) {
    if (at + entryLength > bytes.length || view.getUint32(at, true) !== entrySignature) {
      throw new Refused("truncated", { cause: "directory" });
    }
    entries.push(readEntry(bytes, view, at));
    at +=
      entryLength +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): DirectoryEntry {
  const nameEnd = at + entryLength + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  if (extraEnd > bytes.length) throw new Refused("truncated", { cause: "directory" });
  const sizes = {
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return {
    name: entryName(bytes.subarray(at + entryLength, nameEnd)),
    encrypted: (view.getUint16(at + 8, true) & encryptedFlag) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...readZip64Sizes(view, nameEnd, extraEnd, sizes),
  };
}
