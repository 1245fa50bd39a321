import { crc32 } from "./crc32";
import { fflateInflater, type Inflater } from "./inflater";

/** Why a zip is not opened at all. */
export type ZipRefusal = "not-a-zip" | "truncated" | "encrypted" | "too-large";

export interface ZipEntry {
  /** As written; a label only, never a path to write to. Backslashes read as slashes. */
  readonly name: string;
  readonly size: number;
}

/** A part's bytes, or why there are none. */
export type ZipPart =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "refused"; readonly reason: "truncated" | "too-large" };

export interface ZipArchive {
  readonly entries: readonly ZipEntry[];
  /** Inflates one part under the caps; undefined where there is no such part. Names are compared without case. */
  readonly part: (name: string) => ZipPart | undefined;
}

export type OpenedZip =
  | { readonly kind: "zip"; readonly zip: ZipArchive }
  | { readonly kind: "refused"; readonly reason: ZipRefusal };

/** Caps: an honest workbook of ours is far below each of them. */
export const zipCaps = { parts: 2000, part: 64 * 1024 * 1024, whole: 200 * 1024 * 1024 } as const;

interface Place extends ZipEntry {
  readonly method: number;
  readonly compressed: number;
  readonly offset: number;
  readonly crc: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const utf8 = new TextDecoder();

/** Reads the central directory and refuses what no honest file has; nothing is inflated yet. */
export function openZip(bytes: Uint8Array, inflater: Inflater = fflateInflater): OpenedZip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== localSignature)
    return { kind: "refused", reason: "not-a-zip" };
  const end = findEnd(view);
  if (end === undefined) return { kind: "refused", reason: "truncated" };
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count > zipCaps.parts) return { kind: "refused", reason: "too-large" };
  const places = readDirectory(bytes, view, start, count);
  if (typeof places === "string") return { kind: "refused", reason: places };
  return { kind: "zip", zip: new OpenZip(bytes, view, places, inflater) };
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65535); at--)
    if (view.getUint32(at, true) === endSignature) return at;
  return undefined;
}

function readDirectory(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  count: number,
): readonly Place[] | ZipRefusal {
  const places: Place[] = [];
  let at = start;
  let declared = 0;
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) return "truncated";
    if ((view.getUint16(at + 8, true) & 1) === 1) return "encrypted";
    const nameLength = view.getUint16(at + 28, true);
    const place: Place = {
      name: utf8.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, "/"),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    declared += place.size;
    if (place.size > zipCaps.part || declared > zipCaps.whole) return "too-large";
    if (place.offset + 30 + place.compressed > bytes.length) return "truncated";
    places.push(place);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return overlapping(places) ? "too-large" : places;
}

/** Entries that share their data are a bomb's trick; an honest file has none. */
function overlapping(places: readonly Place[]): boolean {
  const sorted = [...places].sort((a, b) => a.offset - b.offset);
  return sorted.some((place, at) => {
    const next = sorted[at + 1];
    return next !== undefined && place.offset + 30 + place.compressed > next.offset;
  });
}

class OpenZip implements ZipArchive {
  readonly #places: ReadonlyMap<string, Place>;
  #left: number = zipCaps.whole;

  constructor(
    readonly bytes: Uint8Array,
    readonly view: DataView,
    readonly entries: readonly Place[],
    readonly inflater: Inflater,
  ) {
    this.#places = new Map(entries.map((place) => [place.name.replace(/^\/+/, "").toLowerCase(), place]));
  }

  readonly part = (name: string): ZipPart | undefined => {
    const place = this.#places.get(name.replace(/^\/+/, "").toLowerCase());
    return place && this.#read(place);
  };

  #read({ offset, compressed, method, crc }: Place): ZipPart {
    if (this.view.getUint32(offset, true) !== localSignature) return { kind: "refused", reason: "truncated" };
    const start =
      offset + 30 + this.view.getUint16(offset + 26, true) + this.view.getUint16(offset + 28, true);
    const data = this.bytes.subarray(start, start + compressed);
    if (data.length < compressed || (method !== 0 && method !== 8))
      return { kind: "refused", reason: "truncated" };
    const cap = Math.min(zipCaps.part, this.#left);
    if (method === 0)
      return data.length > cap ? { kind: "refused", reason: "too-large" } : { kind: "bytes", bytes: data };
    const inflated = this.inflater.inflate(data, cap);
    if (inflated.kind === "too-large") return { kind: "refused", reason: "too-large" };
    if (inflated.kind === "damaged" || crc32(inflated.bytes) !== crc)
      return { kind: "refused", reason: "truncated" };
    this.#left -= inflated.bytes.length;
    return { kind: "bytes", bytes: inflated.bytes };
  }
}
