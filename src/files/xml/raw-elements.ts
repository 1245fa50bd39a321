import { XmlScanner } from "./xml-scanner";

/** An element as it stands in a part. */
export interface RawElement {
  readonly start: number;
  /** Behind its end. */
  readonly end: number;
  readonly raw: string;
  readonly attribute: (name: string) => string | undefined;
}

/** The outermost elements of a name, in order. Names with a prefix are not looked for: see hasPrefix. */
export function rawElements(xml: string, name: string): readonly RawElement[] {
  const found: RawElement[] = [];
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    if (scanner.closing || !scanner.is(name)) continue;
    const start = xml.lastIndexOf("<", scanner.nameStart);
    const tag = new XmlScanner(xml.slice(start, scanner.tagEnd + 1));
    tag.next();
    scanner.skip();
    const end = scanner.tagEnd + 1;
    found.push({ start, end, raw: xml.slice(start, end), attribute: (wanted) => tag.attribute(wanted) });
  }
  return found;
}

/** The elements directly inside an element, as they stand. */
export function childrenOf(raw: string): readonly string[] {
  const scanner = new XmlScanner(raw);
  const children: string[] = [];
  if (!scanner.next() || scanner.empty) return children;
  while (scanner.next() && !scanner.closing) {
    const start = raw.lastIndexOf("<", scanner.nameStart);
    scanner.skip();
    children.push(raw.slice(start, scanner.tagEnd + 1));
  }
  return children;
}

/** Whether the part's elements bear a prefix (<x:workbook>): a part of ours could not be put among them. */
export function hasPrefix(xml: string): boolean {
  const scanner = new XmlScanner(xml);
  return scanner.next() && xml.charAt(scanner.nameStart - 1) === ":";
}
