import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { childrenOf, element, parseXml, type XmlElement, xmlPart } from "./xml";

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** A part's path from the root, or an address outside where `external`. */
  readonly target: string;
  readonly external: boolean;
}

const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const typesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The last word of a relationship's type: "worksheet", "table" … the same in transitional and strict files. */
export const kindOf = ({ type }: Relationship): string => type.slice(type.lastIndexOf("/") + 1);
export const officeType = (kind: string): string => `${office}/${kind}`;

export const relationshipsPath = (path: string): string =>
  path === "" ? "_rels/.rels" : path.replace(/([^/]+)$/, "_rels/$1.rels");

/** "../charts/chart1.xml" seen from "xl/drawings/drawing1.xml" is "xl/charts/chart1.xml". */
export function resolveTarget(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The parts of a workbook file, what each is, and what each points to. */
export class Package {
  readonly parts = new Map<string, Uint8Array>();
  private readonly relationships = new Map<string, readonly Relationship[]>();
  private readonly types = new Map<string, string>();
  private readonly typesByEnding = new Map<string, string>([
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
  ]);

  static read(bytes: Uint8Array): Package {
    const made = new Package();
    for (const [path, part] of Object.entries(unzipSync(bytes)))
      if (!path.endsWith("/")) made.parts.set(path, part);
    made.readTypes();
    for (const path of ["", ...made.parts.keys()]) made.readRelationships(path);
    return made;
  }

  xml(path: string): XmlElement | undefined {
    const part = this.parts.get(path);
    return part && parseXml(strFromU8(part));
  }

  relationshipsOf(path: string): readonly Relationship[] {
    return this.relationships.get(path) ?? [];
  }

  typeOf(path: string): string | undefined {
    return (
      this.types.get(path) ?? this.typesByEnding.get(path.slice(path.lastIndexOf(".") + 1).toLowerCase())
    );
  }

  addXml(path: string, root: XmlElement, type: string): void {
    this.parts.set(path, strToU8(xmlPart(root)));
    this.types.set(path, type);
  }

  addBytes(path: string, bytes: Uint8Array, type: string): void {
    this.parts.set(path, bytes);
    this.types.set(path, type);
  }

  /** Takes a part over from another package, with everything it points to. */
  copy(from: Package, path: string): void {
    const part = from.parts.get(path);
    if (!part || this.parts.has(path)) return;
    this.parts.set(path, part);
    this.types.set(path, from.typeOf(path) ?? "application/octet-stream");
    const relationships = from.relationshipsOf(path);
    if (relationships.length > 0) this.relate(path, relationships);
    for (const { target, external } of relationships) if (!external) this.copy(from, target);
  }

  relate(path: string, relationships: readonly Relationship[]): void {
    this.relationships.set(path, relationships);
  }

  /** "xl/tables/table" + number + ".xml" that no part has yet. */
  freePath(stem: string, ending = "xml"): string {
    let number = 1;
    while (this.parts.has(`${stem}${number}.${ending}`)) number++;
    return `${stem}${number}.${ending}`;
  }

  toBytes(): Uint8Array {
    const files: Record<string, Uint8Array> = { "[Content_Types].xml": strToU8(xmlPart(this.typesXml())) };
    for (const [path, part] of this.parts) files[path] = part;
    for (const [path, relationships] of this.relationships) {
      if (relationships.length === 0 || (path !== "" && !this.parts.has(path))) continue;
      files[relationshipsPath(path)] = strToU8(xmlPart(relationshipsXml(relationships)));
    }
    // The one date a zip file bears is fixed, so that the same book gives the same bytes.
    return zipSync(files, { level: 1, mtime: new Date("1980-01-01T00:00:00") });
  }

  private readTypes(): void {
    for (const one of childrenOf(this.xml("[Content_Types].xml"))) {
      const { Extension = "", PartName = "", ContentType = "" } = one.attributes;
      if (one.name === "Default") this.typesByEnding.set(Extension.toLowerCase(), ContentType);
      else this.types.set(PartName.replace(/^\//, ""), ContentType);
    }
    this.parts.delete("[Content_Types].xml");
  }

  private readRelationships(path: string): void {
    const own = relationshipsPath(path);
    const root = this.xml(own);
    if (!root) return;
    this.parts.delete(own);
    const found = childrenOf(root).map(({ attributes }): Relationship => {
      const { Id = "", Type = "", Target = "", TargetMode } = attributes;
      const external = TargetMode === "External";
      return { id: Id, type: Type, target: external ? Target : resolveTarget(path, Target), external };
    });
    this.relationships.set(path, found);
  }

  private typesXml(): XmlElement {
    const endings = [...this.typesByEnding].map(([Extension, ContentType]) =>
      element("Default", { Extension, ContentType }),
    );
    const overrides = [...this.parts.keys()].map((path) =>
      element("Override", { PartName: `/${path}`, ContentType: this.typeOf(path) ?? "application/xml" }),
    );
    return element("Types", { xmlns: typesNamespace }, [...endings, ...overrides]);
  }
}

function relationshipsXml(relationships: readonly Relationship[]): XmlElement {
  const inner = relationships.map(({ id, type, target, external }) =>
    element("Relationship", {
      Id: id,
      Type: type,
      Target: external ? target : `/${target}`,
      TargetMode: external ? "External" : undefined,
    }),
  );
  return element("Relationships", { xmlns: relationshipsNamespace }, inner);
}
