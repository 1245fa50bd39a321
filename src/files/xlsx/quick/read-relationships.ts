import { XmlScanner } from "../../xml/xml-scanner";

export interface Relationship {
  readonly id: string;
  /** The last step of the type's address: the same in transitional and strict files. */
  readonly type: string;
  /** Path in the package. */
  readonly target: string;
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels" */
export function relationshipsPart(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** `part`: whose relationships these are; a target that does not begin with "/" is relative to its folder. */
export function readRelationships(xml: string, part: string): readonly Relationship[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const found: Relationship[] = [];
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    if (scanner.closing || !scanner.is("Relationship")) continue;
    if (scanner.attribute("TargetMode") === "External") continue;
    const target = scanner.attribute("Target") ?? "";
    found.push({
      id: scanner.attribute("Id") ?? "",
      type: (scanner.attribute("Type") ?? "").split("/").at(-1) ?? "",
      target: target.startsWith("/") ? target.slice(1) : folder + target,
    });
  }
  return found;
}
