import { decodeCellText } from "./xml-scan";

/** The shared strings in order: runs of rich text joined, phonetic hints left out. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let at = xml.indexOf("<si");
  while (at >= 0) {
    const close = xml.charCodeAt(at + 3) === 47 ? at + 5 : xml.indexOf("</si>", at);
    if (close < 0) break;
    strings.push(textOfItem(xml.slice(at, close)));
    at = xml.indexOf("<si", close);
  }
  return strings;
}

const phonetic = /<rPh[\s>][\s\S]*?<\/rPh>/g;

/** All `<t>` of a string item or inline string. */
export function textOfItem(item: string): string {
  const plain = item.includes("<rPh") ? item.replace(phonetic, "") : item;
  let text = "";
  for (let at = plain.indexOf("<t"); at >= 0; at = plain.indexOf("<t", at)) {
    const after = plain.charCodeAt(at + 2);
    const open = plain.indexOf(">", at);
    if (open < 0) break;
    if ((after !== 62 && after !== 32) || plain.charCodeAt(open - 1) === 47) {
      at = open;
      continue;
    }
    const end = plain.indexOf("</t>", open);
    if (end < 0) break;
    text += plain.slice(open + 1, end);
    at = end;
  }
  return decodeCellText(text);
}
