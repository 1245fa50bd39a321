import { strFromU8, unzipSync } from "fflate";
import { parseXml, type XmlElement } from "./xml-tree";

/** Every part of a package, parsed; throws where one is not well-formed. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, XmlElement> {
  const parts = Object.entries(unzipSync(bytes));
  return new Map(parts.map(([path, part]) => [path, parseXml(strFromU8(part))]));
}

/** The part that holds the sheet with this place in the book. */
export function sheetPart(bytes: Uint8Array, at: number): XmlElement {
  const part = partsOf(bytes).get(`xl/worksheets/sheet${at + 1}.xml`);
  if (!part) throw new Error(`No sheet ${at}`);
  return part;
}
