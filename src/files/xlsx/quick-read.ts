import type { BookGrid } from "../../sheets/grid";
import type { ZipArchive } from "../zip/read-zip";
import { readSharedStrings } from "./read-strings";
import { readSheet, type SheetContext } from "./read-sheet";
import { readStyles } from "./read-styles";
import { attribute, decodeText, inside, NotUnderstood, tags } from "./xml-scan";

/** A part could not be inflated: the whole file is refused with this reason. */
export class PartRefused extends Error {
  constructor(readonly reason: "truncated" | "too-large") {
    super(reason);
  }
}

/** A document type definition is never needed in a workbook and is how entities are made to explode. */
export class HasDoctype extends Error {}

const decoders = { utf8: new TextDecoder("utf-8"), utf16: new TextDecoder("utf-16le") } as const;

/** The text of a part; undefined where the part is missing. */
export function partText(zip: ZipArchive, name: string): string | undefined {
  const part = zip.part(name);
  if (!part) return undefined;
  if (part.kind === "refused") throw new PartRefused(part.reason);
  const { bytes } = part;
  const text = (bytes[0] === 0xff && bytes[1] === 0xfe ? decoders.utf16 : decoders.utf8).decode(bytes);
  if (text.slice(0, 2000).includes("<!DOCTYPE")) throw new HasDoctype(name);
  return text;
}

/**
 * Our own reader of .xlsx and .xlsm: several times faster than a general one, because a prepared form is mostly styled
 * blank cells that it never looks at. Throws NotUnderstood for the next reader to try.
 */
export function quickRead(zip: ZipArchive): BookGrid {
  const bookPath = findBook(zip);
  const book = partText(zip, bookPath);
  if (book === undefined || !book.includes("<sheets")) throw new NotUnderstood("workbook");
  const targets = relationships(zip, bookPath);
  const byKind = (ending: string): string | undefined =>
    [...targets.values()].find(({ type }) => type.endsWith(ending))?.path;
  const strings = byKind("/sharedStrings");
  const styles = byKind("/styles");
  const context: SheetContext = {
    strings: strings === undefined ? [] : readSharedStrings(partText(zip, strings) ?? ""),
    styles: readStyles((styles === undefined ? undefined : partText(zip, styles)) ?? ""),
    date1904: [...tags(book, "workbookPr")].some((tag) => /date1904="(?:1|true)"/.test(tag)),
  };
  return { ...readMarks(zip), sheets: [...readSheets(zip, book, targets, context)] };
}

function* readSheets(
  zip: ZipArchive,
  book: string,
  targets: Targets,
  context: SheetContext,
): Generator<BookGrid["sheets"][number]> {
  for (const tag of tags(inside(book, "sheets"), "sheet")) {
    const id = attribute(tag, "r:id") ?? attribute(tag, "id");
    const target = id === undefined ? undefined : targets.get(id);
    if (!target) throw new NotUnderstood("sheet without part");
    if (!target.type.endsWith("/worksheet")) continue;
    const xml = partText(zip, target.path);
    if (xml === undefined) throw new NotUnderstood("sheet part missing");
    const state = attribute(tag, "state");
    yield readSheet(xml, attribute(tag, "name") ?? "", state === "hidden" || state === "veryHidden", context);
  }
}

type Targets = ReadonlyMap<string, { readonly type: string; readonly path: string }>;

function relationships(zip: ZipArchive, part: string): Targets {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const xml = partText(zip, `${folder}_rels/${part.slice(slash + 1)}.rels`) ?? "";
  const targets = new Map<string, { type: string; path: string }>();
  for (const tag of tags(xml, "Relationship")) {
    const [id, type, target] = [attribute(tag, "Id"), attribute(tag, "Type"), attribute(tag, "Target")];
    if (
      id === undefined ||
      type === undefined ||
      target === undefined ||
      attribute(tag, "TargetMode") === "External"
    )
      continue;
    targets.set(id, { type, path: resolvePath(folder, target) });
  }
  return targets;
}

/** Inside the package only: ".." above its root stays at the root. */
function resolvePath(folder: string, target: string): string {
  const steps = (target.startsWith("/") ? target : folder + target).replace(/\\/g, "/").split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

function findBook(zip: ZipArchive): string {
  const main = [...relationships(zip, "").values()].find(({ type }) => type.endsWith("/officeDocument"));
  return main?.path ?? "xl/workbook.xml";
}

/** Marks of identity outside the sheets. */
function readMarks(zip: ZipArchive): Pick<BookGrid, "properties" | "lastSaved"> {
  const properties = new Map<string, string>();
  const custom = partText(zip, "docProps/custom.xml") ?? "";
  for (const piece of custom.split("</property>")) {
    const [tag] = tags(piece, "property");
    const value = /<vt:[a-z0-9]+>([^<]*)<\/vt:/.exec(piece)?.[1];
    const name = tag === undefined ? undefined : attribute(tag, "name");
    if (name !== undefined && value !== undefined) properties.set(name, decodeText(value));
  }
  const saved = /<dcterms:modified[^>]*>([^<]+)</.exec(partText(zip, "docProps/core.xml") ?? "")?.[1];
  return { properties: Object.fromEntries(properties), ...(saved !== undefined && { lastSaved: saved }) };
}
