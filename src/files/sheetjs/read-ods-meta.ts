import type { BookGrid } from "../../sheets/grid";
import { savedMoment } from "../saved-moment";
import { XmlScanner } from "../xml/xml-scanner";
import { composed } from "../xml/xml-text";

/** meta.xml of an OpenDocument file: the properties a user (or we) gave it, and when it was last saved. */
export function readOdsMeta(xml: string): Omit<BookGrid, "sheets"> {
  const properties = new Map<string, string>();
  let lastSaved: string | undefined;
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.is("user-defined")) {
      const name = scanner.attribute("name") ?? "";
      properties.set(composed(name), composed(scanner.text()));
    } else if (scanner.is("date")) lastSaved = savedMoment(scanner.text());
  }
  return {
    properties: Object.fromEntries(properties),
    ...(lastSaved !== undefined && { lastSaved }),
  };
}
