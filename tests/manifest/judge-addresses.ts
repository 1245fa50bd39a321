import type { XmlElement } from "../files/xml-tree";
import {
  addressesOf,
  attributeOf,
  baseOf,
  defaultLocation,
  entriesOf,
  named,
  textsOf,
  valuesOf,
  type Surroundings,
} from "./manifest-parts";

// Office draws the nearest size there is: eight serve 100 % to 250 % scaling; 16, 32 and 80 are obligatory.
// https://learn.microsoft.com/javascript/api/manifest/icon
const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80];
// https://learn.microsoft.com/javascript/api/manifest/iconurl and …/highresolutioniconurl
const productIcons: readonly (readonly [name: string, size: number])[] = [
  ["IconUrl", 32],
  ["HighResolutionIconUrl", 64],
];

export function* iconFaults(root: XmlElement, surroundings: Surroundings): Generator<string> {
  const base = baseOf(root);
  const addresses = addressesOf(root);
  const sizeAt = (address: string) => surroundings.iconSize(address.slice(base.length));
  for (const { children } of named(root, "Icon")) {
    const stated = children.map((image) => Number(attributeOf(image, "size")));
    if (stated.join() !== iconSizes.join()) yield `an icon has ${stated.join()}, not ${iconSizes.join()}`;
    const shown = children.map((image) => addresses.get(attributeOf(image, "resid")) ?? "");
    for (const [at, address] of shown.entries())
      if (sizeAt(address) !== stated[at]) yield `${address} is ${sizeAt(address)}, not ${stated[at]} pixels`;
  }
  for (const [name, size] of productIcons)
    if (sizeAt(attributeOf(named(root, name)[0], "DefaultValue")) !== size)
      yield `${name} is no picture of ${size} pixels`;
}

function allAddresses(root: XmlElement): readonly string[] {
  const carriers = [
    ...["IconUrl", "HighResolutionIconUrl", "SupportUrl"].flatMap((name) => named(root, name)),
    defaultLocation(root),
    ...["bt:Images", "bt:Urls"].flatMap((list) => entriesOf(root, list)),
  ];
  return carriers.flatMap(valuesOf);
}

export function* addressFaults(root: XmlElement, { hasPage }: Surroundings): Generator<string> {
  const base = baseOf(root);
  if (!/^https:\/\/[^/?#\s]+\/(?:[^?#\s]*\/)?$/.test(base)) {
    yield `${base} is no https address`;
    return;
  }
  for (const address of allAddresses(root)) {
    const place = address.slice(base.length).replace(/[?#]\S*$/, "");
    if (!address.startsWith(base)) yield `${address} is not below ${base}`;
    else if (!hasPage(place)) yield `${address}: nothing is served there`;
  }
  if (named(root, "SupportUrl").length === 0) yield "no SupportUrl: Microsoft's validator wants one";
  // SourceLocation's own domain is trusted without being listed; no other is.
  for (const domain of textsOf(root, "AppDomain"))
    if (domain !== new URL(base).origin) yield `AppDomain ${domain} is another`;
}
