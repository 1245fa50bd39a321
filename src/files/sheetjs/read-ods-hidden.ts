import { XmlScanner } from "../xml/xml-scanner";
import { composed } from "../xml/xml-text";

/** Names of the sheets an OpenDocument file hides, which SheetJS does not say: their style has display="false". */
export function readOdsHidden(content: string): ReadonlySet<string> {
  const hidingStyles = new Set<string>();
  const hidden = new Set<string>();
  let style = "";
  const scanner = new XmlScanner(content);
  while (scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.is("style")) style = scanner.attribute("name") ?? "";
    else if (scanner.is("table-properties") && scanner.attribute("display") === "false")
      hidingStyles.add(style);
    else if (scanner.is("table") && hidingStyles.has(scanner.attribute("style-name") ?? "")) {
      hidden.add(composed(scanner.attribute("name") ?? ""));
    }
  }
  return hidden;
}
