import { XmlScanner } from "../xml/xml-scanner";
import { composed } from "../xml/xml-text";

/** Names of the sheets an OpenDocument file hides, which SheetJS does not say: their style has display="false". */
export function readOdsHidden(content: string): ReadonlySet<string> {
  const hidingStyles = new Set<string>();
  const hidden = new Set<string>();
  let style = "";
  for (const tag of openingTags(content)) {
    if (tag.is("style")) style = valueOf(tag, "name");
    else if (tag.is("table-properties") && valueOf(tag, "display") === "false") hidingStyles.add(style);
    else if (tag.is("table") && hidingStyles.has(valueOf(tag, "style-name")))
      hidden.add(composed(valueOf(tag, "name")));
  }
  return hidden;
}

const valueOf = (tag: XmlScanner, name: string): string => tag.attribute(name) ?? "";

function* openingTags(xml: string): Generator<XmlScanner> {
  const scanner = new XmlScanner(xml);
  while (scanner.next()) if (!scanner.closing) yield scanner;
}
