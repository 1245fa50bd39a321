import { attribute, decodeText } from "../xlsx/xml-scan";

const userDefined = /(<meta:user-defined\s[^>]*>)([^<]*)<\/meta:user-defined>/g;

/** Custom properties of an OpenDocument file (meta.xml): identity that a trip through .ods leaves alone. */
export function readOdsProperties(meta: string): Readonly<Record<string, string>> {
  const found = [...meta.matchAll(userDefined)].flatMap(([, tag, value]) => {
    const name = attribute(tag ?? "", "meta:name");
    return name === undefined ? [] : [[name, decodeText(value ?? "")] as const];
  });
  return Object.fromEntries(found);
}
