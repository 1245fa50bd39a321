/** A part of a package as a tree that can be written again as it was read. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/y;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const entity = /&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));/g;
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(entity, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return named[name ?? ""] ?? whole;
  });
}

export function parseXml(source: string): XmlElement {
  const top: XmlElement = { name: "", attributes: {}, children: [] };
  const open: XmlElement[] = [top];
  token.lastIndex = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const match = token.exec(source);
    if (!match) throw new Error(`No XML from: ${source.slice(at, at + 60)}`);
    take(match, open);
  }
  const root = top.children.find((child) => typeof child !== "string");
  if (!root || open.length !== 1) throw new Error("The part breaks off");
  return root;
}

function take(match: RegExpExecArray, open: XmlElement[]): void {
  const [, cdata, closing, opening, attributes = "", empty, text] = match;
  const parent = open.at(-1) as XmlElement;
  if (text !== undefined) parent.children.push(decode(text));
  else if (cdata !== undefined) parent.children.push(cdata);
  else if (closing !== undefined) {
    if (open.length < 2 || parent.name !== closing) throw new Error(`</${closing}> closes <${parent.name}>`);
    open.pop();
  } else if (opening !== undefined) {
    const element: XmlElement = { name: opening, attributes: attributesOf(attributes), children: [] };
    parent.children.push(element);
    if (empty === "") open.push(element);
  }
}

function attributesOf(source: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = "", double, single] of source.matchAll(attribute))
    found[name] = decode(double ?? single ?? "");
  return found;
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeText = (text: string): string => text.replace(/[&<>]|\r/g, (one) => escapes[one] ?? "&#13;");
const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"\n\r\t]/g, (one) => escapes[one] ?? `&#${one.charCodeAt(0)};`);

export function xmlText(node: XmlNode): string {
  if (typeof node === "string") return escapeText(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join("");
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(xmlText).join("")}</${node.name}>`;
}

export const xmlPart = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xmlText(root)}`;

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element; attributes that are undefined or false are left out, true is "1". */
export function element(name: string, given: Attributes = {}, children: readonly XmlNode[] = []): XmlElement {
  const attributes: Record<string, string> = {};
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined || value === false) continue;
    attributes[key] = value === true ? "1" : String(value);
  }
  return { name, attributes, children: [...children] };
}

export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

export function childrenOf(parent: XmlElement | undefined, name?: string): readonly XmlElement[] {
  const elements = (parent?.children ?? []).filter((child): child is XmlElement => typeof child !== "string");
  return name === undefined ? elements : elements.filter((child) => localName(child.name) === name);
}

export const childOf = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  childrenOf(parent, name)[0];

/** The first element of that name anywhere below. */
export function findBelow(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of childrenOf(parent)) {
    if (localName(child.name) === name) return child;
    const found = findBelow(child, name);
    if (found) return found;
  }
  return undefined;
}

/** Every element of that name anywhere below, in order. */
export const allBelow = (parent: XmlElement, name: string): readonly XmlElement[] =>
  childrenOf(parent).flatMap((child) => [
    ...(localName(child.name) === name ? [child] : []),
    ...allBelow(child, name),
  ]);

/** Puts a child before the first of those that come after it in the schema's order. */
export function insertInOrder(parent: XmlElement, child: XmlElement, order: readonly string[]): void {
  const place = order.indexOf(localName(child.name));
  const at = parent.children.findIndex(
    (other) => typeof other !== "string" && order.indexOf(localName(other.name)) > place,
  );
  parent.children.splice(at < 0 ? parent.children.length : at, 0, child);
}

export function textOf(node: XmlElement | undefined): string {
  return (node?.children ?? []).map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

export const flag = (value: string | undefined, otherwise = false): boolean =>
  value === undefined ? otherwise : value === "1" || value === "true";

export const numberOf = (value: string | undefined): number | undefined =>
  value === undefined || value === "" ? undefined : Number(value);

/** Excel's own escape for characters XML forbids: _x000D_. */
export const unescapeCodes = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

const mustEscape = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

export const escapeCodes = (text: string): string =>
  text.replace(mustEscape, (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
