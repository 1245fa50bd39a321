/** A strict little XML parser for tests: no tolerance at all, so that reading a part proves it well-formed. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const token =
  /<\?xml[^?]*\?>|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const attribute = /([A-Za-z_][\w.:-]*)="([^"<]*)"/g;
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(text: string): string {
  if (forbidden.test(text)) throw new Error(`A character XML forbids in "${text.slice(0, 60)}"`);
  return text.replace(/&(#\d+|\w*)(;?)/g, (whole, name: string, end: string) => {
    if (end === "" || (!name.startsWith("#") && !(name in entities))) throw new Error(`Bad entity ${whole}`);
    return name.startsWith("#") ? String.fromCodePoint(Number(name.slice(1))) : (entities[name] as string);
  });
}

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of source.matchAll(attribute)) {
    if (name! in attributes) throw new Error(`Attribute ${name} twice`);
    attributes[name!] = decode(value!);
  }
  return attributes;
}

export function parseXml(source: string): XmlElement {
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const stack: Open[] = [root];
  token.lastIndex = 0;
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const match = token.exec(source);
    if (!match) throw new Error(`Not well-formed at ${at}: ${source.slice(at, at + 80)}`);
    take(match, stack);
  }
  const [element, ...others] = root.children;
  if (stack.length !== 1 || !element || others.length > 0) throw new Error("Not one whole element");
  return element;
}

function take([, closing, name, attributes = "", selfClosing, text]: RegExpExecArray, stack: Open[]): void {
  const top = stack.at(-1)!;
  if (text !== undefined) {
    top.text += decode(text);
  } else if (closing) {
    if (stack.pop()!.name !== name) throw new Error(`</${name}> closes <${top.name}>`);
  } else if (name !== undefined) {
    const element: Open = { name, attributes: attributesOf(attributes), children: [], text: "" };
    top.children.push(element);
    if (!selfClosing) stack.push(element);
  }
}

/** All descendants of that name, in document order. */
export function all(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

export function first(element: XmlElement, name: string): XmlElement {
  const [found] = all(element, name);
  if (!found) throw new Error(`No <${name}> in <${element.name}>`);
  return found;
}
