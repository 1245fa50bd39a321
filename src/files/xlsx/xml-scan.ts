/** What the quick reader does not understand goes to the next reader; it is never guessed. */
export class NotUnderstood extends Error {}

/** The value of an attribute inside one tag's text; undefined where it is not there. */
export function attribute(tag: string, name: string): string | undefined {
  const at = tag.indexOf(` ${name}="`);
  if (at < 0) {
    if (tag.includes(` ${name}='`)) throw new NotUnderstood(`single quotes: ${name}`);
    return undefined;
  }
  const start = at + name.length + 3;
  const end = tag.indexOf('"', start);
  return end < 0 ? undefined : decodeText(tag.slice(start, end));
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const entityPattern = /&(?:#x([0-9a-fA-F]+)|#(\d+)|([a-z]+));/g;
const escapePattern = /_x([0-9a-fA-F]{4})_/g;

/** Entities as characters. An entity of a DTD's own stays as it stands: no DTD is ever read. */
export function decodeText(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    entityPattern,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Text of a cell: entities, then the format's own _xHHHH_ escapes, in NFC. */
export function decodeCellText(text: string): string {
  const decoded = decodeText(text);
  const unescaped = decoded.includes("_x")
    ? decoded.replace(escapePattern, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : decoded;
  return unescaped.normalize("NFC");
}

/** Every tag of a name in a part, as its text from "<" to ">". */
export function* tags(xml: string, name: string): Generator<string> {
  const start = `<${name}`;
  for (let at = xml.indexOf(start); at >= 0; at = xml.indexOf(start, at + 1)) {
    const after = xml.charCodeAt(at + start.length);
    // A longer name ("cellXfs" for "cell") is another element.
    if (after !== 32 && after !== 47 && after !== 62 && after !== 9 && after !== 10 && after !== 13) continue;
    const end = xml.indexOf(">", at);
    if (end < 0) return;
    yield xml.slice(at, end + 1);
  }
}

/** The inside of the first element of a name; "" where it is missing or empty. */
export function inside(xml: string, name: string): string {
  const open = new RegExp(`<${name}(?:\\s[^>]*)?>`).exec(xml);
  if (!open || open[0].endsWith("/>")) return "";
  const start = open.index + open[0].length;
  const end = xml.indexOf(`</${name}>`, start);
  return end < 0 ? "" : xml.slice(start, end);
}
