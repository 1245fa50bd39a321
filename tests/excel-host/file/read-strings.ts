import { childOf, childrenOf, localName, textOf, unescapeCodes, type XmlElement, xmlText } from "./xml";

export interface SharedString {
  readonly text: string;
  /** The item's inside, where it is more than one plain text. */
  readonly runs?: string;
}

/** <si> or <is>: plain, or runs of letters that look different. Readings above the line do not count as text. */
export function textItem(item: XmlElement | undefined): SharedString {
  const runs = childrenOf(item, "r");
  if (!item || runs.length === 0) return { text: unescapeCodes(textOf(childOf(item, "t"))) };
  const text = runs.map((run) => unescapeCodes(textOf(childOf(run, "t")))).join("");
  return { text, runs: childrenOf(item).map(xmlText).join("") };
}

export const readStrings = (root: XmlElement | undefined): readonly SharedString[] =>
  childrenOf(root)
    .filter(({ name }) => localName(name) === "si")
    .map(textItem);
