import type { Book } from "../model/book";
import { kindOf, type Package } from "./package";
import { childOf, childrenOf, localName, textOf, type XmlElement } from "./xml";

/** docProps: what the file says of itself. */
export function readBookProperties(book: Book, from: Package): void {
  const part = (kind: string): XmlElement | undefined =>
    from.xml(from.relationshipsOf("").find((one) => kindOf(one) === kind)?.target ?? "");
  const core = part("core-properties");
  const app = part("extended-properties");
  const text = (root: XmlElement | undefined, name: string): string => textOf(childOf(root, name));
  Object.assign(book.properties, {
    title: text(core, "title"),
    subject: text(core, "subject"),
    author: text(core, "creator"),
    lastAuthor: text(core, "lastModifiedBy"),
    category: text(core, "category"),
    comments: text(core, "description"),
    keywords: text(core, "keywords"),
    created: text(core, "created"),
    modified: text(core, "modified"),
    company: text(app, "Company"),
    manager: text(app, "Manager"),
    revisionNumber: Number(text(core, "revision") || 0),
  });
  for (const one of childrenOf(part("custom-properties"), "property")) {
    const [value] = childrenOf(one);
    const { name } = one.attributes;
    if (name !== undefined && value) book.customProperties.set(name, customValue(value));
  }
}

function customValue(value: XmlElement): string | number | boolean {
  const text = textOf(value);
  const kind = localName(value.name);
  if (/^(?:u?i[1248]|u?int|r[48]|decimal)$/.test(kind)) return Number(text);
  return kind === "bool" ? text === "true" || text === "1" : text;
}
