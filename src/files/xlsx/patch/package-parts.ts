import { decodePart } from "../../xml/decode-part";
import { rawElements } from "../../xml/raw-elements";
import type { Deflater } from "../../zip/deflater";
import type { ZipArchive } from "../../zip/open-zip";
import { writeZip, type ZipEntry } from "../../zip/write-zip";
import { readRelationships, type Relationship, relationshipsPart } from "../quick/read-relationships";
import { escapeAttribute, xmlHead } from "../write-text";

const typesPart = "[Content_Types].xml";
const utf8 = new TextEncoder();
const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const already = /\.(?:png|jpe?g|gif|emf|wmf|zip|bin)$/i;

/** A package that is changed part by part. Parts nobody touches are written byte for byte as they came. */
export class PackageParts {
  private readonly changed = new Map<string, string>();
  private readonly dropped = new Set<string>();

  constructor(private readonly zip: ZipArchive) {}

  has(path: string): boolean {
    return this.changed.has(path) || (this.zip.find(path) !== undefined && !this.dropped.has(path));
  }

  /** Parts as they are named in the package. */
  get names(): readonly string[] {
    return [...this.zip.entries.map(({ name }) => name), ...this.changed.keys()];
  }

  text(path: string): string | undefined {
    const changed = this.changed.get(path);
    if (changed !== undefined) return changed;
    const entry = this.dropped.has(path) ? undefined : this.zip.find(path);
    return entry && decodePart(this.zip.inflate(entry));
  }

  put(path: string, xml: string): void {
    this.changed.set(path, xml);
  }

  /** A new part, declared with its type. */
  add(path: string, xml: string, contentType: string): void {
    this.put(path, xml);
    const types = this.text(typesPart) ?? "";
    const override = `<Override PartName="/${escapeAttribute(path)}" ContentType="${contentType}"/>`;
    this.put(typesPart, types.replace(/<\/Types>\s*$/, `${override}</Types>`));
  }

  drop(path: string): void {
    this.dropped.add(path);
    const types = this.text(typesPart) ?? "";
    const gone = rawElements(types, "Override").find((one) => one.attribute("PartName") === `/${path}`);
    if (gone) this.put(typesPart, types.slice(0, gone.start) + types.slice(gone.end));
  }

  relationships(part: string): readonly Relationship[] {
    return readRelationships(this.text(relationshipsPart(part)) ?? "", part);
  }

  /** The id of a new relationship of a part. `type`: its whole address. */
  relate(part: string, type: string, target: string): string {
    const path = relationshipsPart(part);
    const xml =
      this.text(path) ?? `${xmlHead}<Relationships xmlns="${relationshipsNamespace}"></Relationships>`;
    const taken = new Set(rawElements(xml, "Relationship").map((one) => one.attribute("Id")));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const added = `<Relationship Id="rId${number}" Type="${type}" Target="/${escapeAttribute(target)}"/>`;
    const whole = xml.replace(/<Relationships([^>]*)\/>\s*$/, "<Relationships$1></Relationships>");
    this.put(path, whole.replace(/<\/Relationships>\s*$/, `${added}</Relationships>`));
    return `rId${number}`;
  }

  unrelate(part: string, type: string): void {
    const path = relationshipsPart(part);
    const xml = this.text(path) ?? "";
    const gone = rawElements(xml, "Relationship").find((one) =>
      (one.attribute("Type") ?? "").endsWith(`/${type}`),
    );
    if (gone) this.put(path, xml.slice(0, gone.start) + xml.slice(gone.end));
  }

  /** "xl/worksheets/sheet{n}.xml" with the first number that no part has. */
  freeName(pattern: string): string {
    for (let number = 1; ; number++) {
      const name = pattern.replace("{n}", String(number));
      if (!this.has(name) && !this.zip.find(name)) return name;
    }
  }

  toBytes(deflater?: Deflater): Uint8Array {
    return writeZip(this.entries(), deflater);
  }

  private *entries(): Generator<ZipEntry> {
    const written = new Set<string>();
    for (const entry of this.zip.entries) {
      const { name } = entry;
      if (this.dropped.has(name) || written.has(name)) continue;
      written.add(name);
      const changed = this.changed.get(name);
      const bytes = changed === undefined ? this.zip.inflate(entry) : utf8.encode(changed);
      yield { name, bytes, stored: already.test(name) };
    }
    for (const [name, xml] of this.changed) if (!written.has(name)) yield { name, bytes: utf8.encode(xml) };
  }
}
