import type { XmlElement } from "../files/xml-tree";
import { attributeOf, doubled, entriesOf, lengthOf, named, valuesOf } from "./manifest-parts";

/** What stands in which list, how long it may be, who may refer to it ([MS-OWEMXML], OfficeAppBasicTypesV1_0). */
const lists: readonly (readonly [list: string, limit: number, users: readonly string[]])[] = [
  ["bt:Images", 2048, ["bt:Image"]],
  ["bt:Urls", 2048, ["SourceLocation", "LearnMoreUrl", "FunctionFile"]],
  ["bt:ShortStrings", 125, ["Label", "Title"]],
  ["bt:LongStrings", 250, ["Description"]],
];
const residLimit = 32;

/** What a person reads: names, descriptions, labels, tips, and the addresses of pages to read. */
function readByPeople(root: XmlElement): readonly XmlElement[] {
  const pages = named(root, "LearnMoreUrl").map((page) => attributeOf(page, "resid"));
  return [
    ...root.children.filter(({ name }) => ["DisplayName", "Description", "SupportUrl"].includes(name)),
    ...named(root, "bt:String"),
    ...named(root, "bt:Url").filter((page) => pages.includes(attributeOf(page, "id"))),
  ];
}

export function* languageFaults(root: XmlElement): Generator<string> {
  for (const text of readByPeople(root)) {
    const where = attributeOf(text, "id") || text.name;
    const [vietnamese = "", ...others] = valuesOf(text);
    if (others.includes(vietnamese)) yield `${where} says the same in both languages`;
    const locales = text.children.map((override) => attributeOf(override, "Locale"));
    if (locales.join() !== "en-US") yield `${where} has no one en-US override`;
    for (const value of valuesOf(text))
      if (value !== value.normalize("NFC").trim()) yield `${where}: not NFC, or blanks around "${value}"`;
  }
  yield* tooLong(
    root.children.filter(({ name }) => name === "DisplayName"),
    125,
  );
  yield* tooLong(
    root.children.filter(({ name }) => name === "Description"),
    250,
  );
}

function* tooLong(texts: readonly XmlElement[], limit: number): Generator<string> {
  for (const text of texts)
    for (const value of valuesOf(text))
      if (lengthOf(value) > limit)
        yield `${attributeOf(text, "id") || text.name} is over ${limit} characters`;
}

export function* resourceFaults(root: XmlElement): Generator<string> {
  for (const [list, limit, users] of lists) {
    const entries = entriesOf(root, list);
    yield* tooLong(entries, limit);
    yield* unpaired(list, idsOf(entries), referencesBy(root, users));
  }
  const ids = lists.flatMap(([list]) => idsOf(entriesOf(root, list)));
  for (const id of doubled(ids)) yield `${id} is defined twice`;
  for (const id of ids) if (lengthOf(id) > residLimit) yield `${id} is over ${residLimit} characters`;
}

const idsOf = (entries: readonly XmlElement[]): readonly string[] =>
  entries.map((entry) => attributeOf(entry, "id"));

const referencesBy = (root: XmlElement, users: readonly string[]): readonly string[] =>
  users.flatMap((user) => named(root, user).flatMap(({ attributes }) => attributes["resid"] ?? []));

function* unpaired(list: string, defined: readonly string[], used: readonly string[]): Generator<string> {
  for (const id of defined) if (!used.includes(id)) yield `${list}: ${id} is never used`;
  for (const id of used) if (!defined.includes(id)) yield `${list}: ${id} is not defined`;
}
