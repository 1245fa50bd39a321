import { savedMoment } from "../../saved-moment";
import { XmlScanner } from "../../xml/xml-scanner";
import { composed, decodeExcelEscapes } from "../../xml/xml-text";

/** docProps/custom.xml: every property as text, whatever its type. */
export function readCustomProperties(xml: string): Readonly<Record<string, string>> {
  const found = new Map<string, string>();
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    const name = !scanner.closing && scanner.is("property") ? scanner.attribute("name") : undefined;
    if (name === undefined || scanner.empty || !scanner.next() || scanner.closing) continue;
    found.set(composed(name), composed(decodeExcelEscapes(scanner.text())));
  }
  return Object.fromEntries(found);
}

/** docProps/core.xml: when the file was last saved, as it says. */
export function readLastSaved(xml: string): string | undefined {
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    if (!scanner.closing && scanner.is("modified")) return savedMoment(scanner.text());
  }
  return undefined;
}
