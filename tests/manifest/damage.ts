import type { XmlElement } from "../files/xml-tree";

export interface Damage {
  readonly what: string;
  readonly root: XmlElement;
}

type Path = readonly number[];
type Attributes = Readonly<Record<string, string>>;

interface Place {
  readonly path: Path;
  readonly element: XmlElement;
  /** For a person: names down from the root. */
  readonly where: string;
}

function* places(element: XmlElement, path: Path = [], where = element.name): Generator<Place> {
  yield { path, element, where };
  for (const [at, child] of element.children.entries())
    yield* places(child, [...path, at], `${where}/${child.name}[${at}]`);
}

/** The tree with the element at that path become another, several, or none. */
function become(root: XmlElement, path: Path, change: (element: XmlElement) => XmlElement[]): XmlElement {
  const [next, ...rest] = path;
  if (next === undefined) return change(root)[0]!;
  const children = root.children.flatMap((child, at) => {
    if (at !== next) return [child];
    return rest.length === 0 ? change(child) : [become(child, rest, change)];
  });
  return { ...root, children };
}

const withAttributes = (element: XmlElement, attributes: Attributes): XmlElement => ({
  ...element,
  attributes,
});

/** Every element left out, doubled, put after the next, given something strange; every text emptied. */
export function* damagedElements(root: XmlElement): Generator<Damage> {
  const extra: XmlElement = { name: "Extra", attributes: {}, children: [], text: "" };
  for (const { path, element, where } of places(root)) {
    const changed = (what: string, change: (one: XmlElement) => XmlElement[]): Damage => ({
      what: `${where}: ${what}`,
      root: become(root, path, change),
    });
    if (path.length > 0) {
      yield changed("left out", () => []);
      yield changed("doubled", (one) => [one, one]);
    }
    yield changed("renamed", (one) => [{ ...one, name: `${one.name}x` }]);
    yield changed("with a child more", (one) => [{ ...one, children: [...one.children, extra] }]);
    yield element.children.length === 0 && element.text !== ""
      ? changed("emptied", (one) => [{ ...one, text: "" }])
      : changed("with text", (one) => [{ ...one, text: `${one.text}x` }]);
    for (const [at, child] of element.children.entries()) {
      const next = element.children[at + 1];
      if (next && next.name !== child.name)
        yield changed(`<${child.name}> after <${next.name}>`, (one) => [
          { ...one, children: one.children.with(at, next).with(at + 1, child) },
        ]);
    }
  }
}

const addressNames = ["DefaultValue", "Value"];

/** Values that would do elsewhere, by the attribute's name. */
const strangers: Readonly<Record<string, (value: string) => readonly string[]>> = {
  size: (value) => [String(Number(value) + 1)],
  MinVersion: () => ["1.13"],
  resid: () => ["nobody.defines.this"],
  Locale: () => ["vi-VN"],
};

function badTexts(value: string): readonly string[] {
  if (!value.startsWith("https:"))
    return ["a".repeat(251), ...(value.normalize("NFD") === value ? [] : [value.normalize("NFD")])];
  return [
    value.replace("https:", "http:"),
    value.replace("localhost", "example.org"),
    value.replace(/(?=\.\w+(?:[?#].*)?$)/, "-missing"),
  ];
}

/** Values an attribute must not have, whatever it stands on. */
const badValues = (element: XmlElement, name: string, value: string): readonly string[] => [
  "",
  ...(strangers[name]?.(value) ?? [`${value} `]),
  ...(name === "id" && element.name.startsWith("bt:") ? [`${value}x`] : []),
  ...(addressNames.includes(name) ? badTexts(value) : []),
];

/** Every attribute left out, given bad values, joined by one that is unknown. */
export function* damagedAttributes(root: XmlElement): Generator<Damage> {
  for (const { path, element, where } of places(root)) {
    const changed = (what: string, attributes: Attributes): Damage => ({
      what: `${where}: ${what}`,
      root: become(root, path, (one) => [withAttributes(one, attributes)]),
    });
    yield changed("with a strange attribute", { ...element.attributes, strange: "x" });
    for (const [name, value] of Object.entries(element.attributes)) {
      const others = Object.entries(element.attributes).filter(([other]) => other !== name);
      yield changed(`without ${name}`, Object.fromEntries(others));
      for (const bad of badValues(element, name, value))
        yield changed(`${name}="${bad.slice(0, 60)}"`, { ...element.attributes, [name]: bad });
    }
  }
}
