import { ofItsOwn } from "../../../domain/text/of-its-own";
import type { PartText } from "../../xml/decode-part";
import { XmlScanner } from "../../xml/xml-scanner";
import { readTextItem, type TextItem } from "./read-text-item";

/** Longer ones are a unit's own and hardly come again. */
const longestKnown = 300;
/** Of a form there are a thousand. */
const mostKnown = 3_000;
const end = "</si>";

/** What stands between `<si>` and `</si>`, letter by letter, with what it says: of bytes, and of a text. */
const knownOf = { bytes: new Map<string, TextItem>(), text: new Map<string, TextItem>() };

/**
 * The shared strings, by their place. Workbooks made from one form have the form's in common: what such a one says is found
 * once, and is then the same text for everything that is known by texts.
 */
export function readStrings({ xml, said, isBytes }: PartText): readonly TextItem[] {
  const items: TextItem[] = [];
  const known = isBytes ? knownOf.bytes : knownOf.text;
  const scanner = new XmlScanner(xml, said);
  while (scanner.next()) {
    if (!scanner.closing && scanner.is("si")) items.push(readItem(scanner, known));
  }
  return items;
}

function readItem(scanner: XmlScanner, known: Map<string, TextItem>): TextItem {
  const { xml } = scanner;
  const start = scanner.tagEnd + 1;
  const raw = scanner.empty ? "" : rawItem(xml, start);
  const found = raw === "" ? undefined : known.get(raw);
  if (found) {
    scanner.jump(start + raw.length + end.length);
    return found;
  }
  const item = readTextItem(scanner);
  // Ended elsewhere: what was cut out is not all of it, or more.
  const isAll = raw !== "" && scanner.tagEnd + 1 === start + raw.length + end.length;
  return isAll ? remember(known, raw, item) : item;
}

/** Up to the first end of an item; "" where it is too long to be known, or ends in other words. */
function rawItem(xml: string, start: number): string {
  const at = xml.indexOf(end, start);
  return at < 0 || at - start > longestKnown ? "" : xml.slice(start, at);
}

function remember(known: Map<string, TextItem>, raw: string, item: TextItem): TextItem {
  if (known.size >= mostKnown) known.clear();
  // A text cut out of a part would keep all of it.
  const kept: TextItem = { ...item, value: { kind: "text", value: ofItsOwn(item.value.value) } };
  known.set(ofItsOwn(raw), kept);
  return kept;
}
