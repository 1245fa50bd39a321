import { bodyOf, hashOf, tagText, type BlockTag, type BodyUnit } from "./body-units";

/** Word counts bookmarks; those of the headings stay far below. */
const firstId = 100_000;

/** Every block of the body with a hidden tag, so that a later export knows which of them were edited since. */
export function tagBody(xml: string): string {
  const { before, units, after } = bodyOf(xml);
  const tagged = units.map((unit, seq) => {
    const isOurs = !unit.isDivision && (unit.isTable || /^<w:p\b/.test(unit.raw));
    return isOurs ? withTag(unit.raw, { seq, hash: hashOf(unit.texts) }) : unit.raw;
  });
  return before + tagged.join("") + after;
}

/** Behind the properties of the first paragraph. */
function withTag(raw: string, tag: BlockTag): string {
  const id = firstId + tag.seq;
  const mark = `<w:bookmarkStart w:id="${id}" w:name="${tagText(tag)}"/><w:bookmarkEnd w:id="${id}"/>`;
  const at = placeIn(raw);
  return at === undefined ? raw : raw.slice(0, at) + mark + raw.slice(at);
}

function placeIn(raw: string): number | undefined {
  const start = /<w:p(?:\s[^>]*)?>/.exec(raw);
  // An empty paragraph has no room for a mark, and nothing that could be edited away.
  if (!start || start[0].endsWith("/>")) return undefined;
  const inside = start.index + start[0].length;
  if (!raw.startsWith("<w:pPr", inside)) return inside;
  const bare = /^<w:pPr(?:\s[^>]*)?\/>/.exec(raw.slice(inside));
  return bare ? inside + bare[0].length : raw.indexOf("</w:pPr>", inside) + "</w:pPr>".length;
}

/** Was the block changed since its tag was made? Joined paragraphs were. */
export const isEdited = ({ tags, texts }: BodyUnit): boolean =>
  tags.length > 1 || tags[0]?.hash !== hashOf(texts);
