import type { WordText } from "../../documents/word-text";
import { Refused } from "../refused";
import { readOdsMeta } from "../sheetjs/read-ods-meta";
import { decodePart } from "../xml/decode-part";
import type { Inflater } from "../zip/inflater";
import { openZip } from "../zip/open-zip";
import { zipLimits } from "../zip/zip-limits";
import { OdtLists } from "./odt-lists";
import { OdtStyles } from "./odt-styles";
import { readOdtBody } from "./read-odt-body";

/** What an OpenDocument text holds. Under the limits of every package; nothing outside it is ever looked at. */
export function readOdt(bytes: Uint8Array, inflater: Inflater): WordText {
  const zip = openZip(bytes, zipLimits, inflater);
  const part = (name: string): string => {
    const entry = zip.find(name);
    return entry ? decodePart(zip.inflate(entry)) : "";
  };
  if (part("META-INF/manifest.xml").includes("encryption-data")) throw new Refused("encrypted");
  const content = part("content.xml");
  if (content === "") throw new Refused("truncated", { cause: "no-document" });
  const styles = new OdtStyles();
  const lists = new OdtLists();
  for (const xml of [part("styles.xml"), content]) {
    styles.read(xml);
    lists.read(xml);
  }
  const meta = readOdsMeta(part("meta.xml"));
  return {
    properties: meta.properties,
    ...(meta.lastSaved !== undefined && { lastSaved: meta.lastSaved }),
    ...readOdtBody(content, styles, lists),
  };
}
