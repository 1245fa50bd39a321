import type { XmlElement } from "../files/xml-tree";
import { elementTypes, type Child, type ElementType } from "./element-table";

/** Nothing where the element and all below it stand as the table says; else what is wrong and where. */
export function* structureFaults(element: XmlElement, kind: string, where: string): Generator<string> {
  const name = kind.endsWith(":") ? kind + (element.attributes["xsi:type"] ?? "") : kind;
  const type = elementTypes[name];
  if (!type) {
    yield `${where}: no xsi:type of the table`;
    return;
  }
  yield* attributeFaults(element, type.attributes ?? [], where);
  yield* textFaults(element, type, where);
  yield* orderFaults(element, type.children ?? [], where);
  for (const [at, child] of element.children.entries()) {
    const known = type.children?.find(([childName]) => childName === child.name);
    if (known) yield* structureFaults(child, known[1], `${where}/${child.name}[${at}]`);
  }
}

function* attributeFaults(element: XmlElement, required: readonly string[], where: string) {
  for (const name of required)
    if (!element.attributes[name]) yield `${where}: attribute ${name} missing or empty`;
  for (const name of Object.keys(element.attributes))
    if (!required.includes(name)) yield `${where}: attribute ${name} unknown`;
}

function* textFaults(element: XmlElement, { text }: ElementType, where: string) {
  if (text && !text.test(element.text)) yield `${where}: "${element.text}" is not what belongs here`;
  if (!text && element.text.trim() !== "") yield `${where}: text where none belongs`;
}

/** Children must come in the table's order, and as often as it says. */
function* orderFaults(element: XmlElement, allowed: readonly Child[], where: string) {
  let reached = 0;
  for (const child of element.children) {
    const place = allowed.findIndex(([name]) => name === child.name);
    if (place < 0) yield `${where}: <${child.name}> does not belong here`;
    else if (place < reached) yield `${where}: <${child.name}> after <${allowed[reached]![0]}>`;
    else reached = place;
  }
  for (const [name, , occurs] of allowed) {
    const found = element.children.filter((child) => child.name === name).length;
    if (found === 0 && occurs !== "maybe") yield `${where}: <${name}> missing`;
    if (found > 1 && occurs !== "some") yield `${where}: <${name}> ${found} times`;
  }
}
