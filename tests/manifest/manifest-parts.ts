import type { XmlElement } from "../files/xml-tree";

/** What the manifest is held against: the files it names, the functions there are, the version of the package. */
export interface Surroundings {
  readonly version: string;
  /** Names of functions a button may run. */
  readonly functions: readonly string[];
  /** Pixels of the square picture at that place below the base; undefined where there is none. */
  readonly iconSize: (place: string) => number | undefined;
  /** Whether the base serves that page. */
  readonly hasPage: (place: string) => boolean;
}

type Index = ReadonlyMap<string, readonly XmlElement[]>;

const indices = new WeakMap<XmlElement, Index>();

function indexOf(element: XmlElement): Index {
  const index = new Map<string, XmlElement[]>();
  const add = (one: XmlElement): void => {
    for (const child of one.children) {
      const same = index.get(child.name);
      if (same) same.push(child);
      else index.set(child.name, [child]);
      add(child);
    }
  };
  add(element);
  indices.set(element, index);
  return index;
}

/** All descendants of that name, in document order. Walks the tree once however often it is asked. */
export const named = (element: XmlElement, name: string): readonly XmlElement[] =>
  (indices.get(element) ?? indexOf(element)).get(name) ?? [];

export const attributeOf = (element: XmlElement | undefined, name: string): string =>
  element?.attributes[name] ?? "";

export const textsOf = (root: XmlElement, name: string): readonly string[] =>
  named(root, name).map(({ text }) => text);

/** What a resource, a name or an address says in each language, the default first. */
export const valuesOf = (element: XmlElement): readonly string[] => [
  attributeOf(element, "DefaultValue"),
  ...element.children.map((override) => attributeOf(override, "Value")),
];

/** The entries of a list below Resources. */
export const entriesOf = (root: XmlElement, list: string): readonly XmlElement[] =>
  named(root, list).flatMap(({ children }) => children);

/** The address behind each resid of a picture or a page. */
export const addressesOf = (root: XmlElement): ReadonlyMap<string, string> =>
  new Map(
    ["bt:Images", "bt:Urls"]
      .flatMap((list) => entriesOf(root, list))
      .map((entry) => [attributeOf(entry, "id"), attributeOf(entry, "DefaultValue")]),
  );

/** The page that opens where no button named one; the table promises it. */
export const defaultLocation = (root: XmlElement): XmlElement =>
  named(root, "DefaultSettings")[0]!.children[0]!;

/** The folder everything is served from. */
export const baseOf = (root: XmlElement): string =>
  attributeOf(defaultLocation(root), "DefaultValue").replace(/[^/]*$/, "");

export const doubled = (names: readonly string[]): readonly string[] =>
  names.filter((name, at) => names.indexOf(name) < at);

export const lengthOf = (text: string): number => [...text].length;
