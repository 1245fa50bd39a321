import { XmlScanner } from "../../xml/xml-scanner";
import type { BodyParts } from "./read-body";
import { readBody } from "./read-body";

const kinds = ["footnote", "endnote"] as const;

/** word/footnotes.xml or endnotes.xml: each note's paragraphs joined, by "footnote:<id>". */
export function readNotes(xml: string, parts: Omit<BodyParts, "notes">): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    const kind = scanner.closing ? undefined : kinds.find((name) => scanner.is(name));
    // Separators between text and notes bear a type.
    if (kind === undefined || scanner.empty || scanner.attribute("type") !== undefined) continue;
    const id = scanner.attribute("id") ?? "";
    const start = scanner.tagEnd + 1;
    scanner.skip();
    const { paragraphs } = readBody(xml.slice(start, xml.lastIndexOf("<", scanner.nameStart)), {
      ...parts,
      notes: new Map(),
    });
    notes.set(`${kind}:${id}`, paragraphs.map(({ text }) => text).join(" "));
  }
  return notes;
}
