import { Refused } from "../refused";
import { partPath } from "./entry-name";
import type { ZipArchive } from "./open-zip";
import { writeZip, type ZipEntry } from "./write-zip";

const picture = /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)$/i;
const xmlPart = /\.(?:xml|rels|vml)$/i;
const ascii = new TextDecoder("latin1");

/**
 * The package again, every part inflated by us under its cap and written without compression, pictures left out: the
 * other readers inflate without a limit of their own, and some of them stumble over names with backslashes.
 */
export function repackVetted(zip: ZipArchive, changed: ChangedParts = new Map()): Uint8Array {
  return writeZip(vettedParts(zip, changed));
}

/** Parts by name, as the other readers are to see them. */
export type ChangedParts = ReadonlyMap<string, Uint8Array>;

function* vettedParts(zip: ZipArchive, changed: ChangedParts): Generator<ZipEntry> {
  for (const entry of zip.entries) {
    const name = partPath(entry.name);
    if (name === "" || /[\\/]$/.test(entry.name) || picture.test(name)) continue;
    const bytes = changed.get(name) ?? zip.inflate(entry);
    if (xmlPart.test(name)) refuseDocumentType(bytes, name);
    yield { name, bytes, stored: true };
  }
}

/** In any encoding: UTF-16 puts an empty byte beside each letter. */
function refuseDocumentType(bytes: Uint8Array, part: string): void {
  const text = ascii.decode(bytes);
  if (text.includes("<!DOCTYPE") || text.replaceAll("\u0000", "").includes("<!DOCTYPE")) {
    throw new Refused("unreadable", { cause: "document-type", part });
  }
}
