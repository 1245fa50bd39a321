import { XmlScanner } from "../../xml/xml-scanner";
import { readTextItem, type TextItem } from "./read-text-item";

/** The shared strings, by their place; one part, decoded once. */
export function readStrings(xml: string): readonly TextItem[] {
  const items: TextItem[] = [];
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    if (!scanner.closing && scanner.is("si")) items.push(readTextItem(scanner));
  }
  return items;
}
