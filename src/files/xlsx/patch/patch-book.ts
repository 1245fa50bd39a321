import type { SavedBook } from "../../../app/shown/file-book";
import { NotUnderstood } from "../../xml/not-understood";
import { hasPrefix, rawElements } from "../../xml/raw-elements";
import type { Deflater } from "../../zip/deflater";
import { fflateInflater, type Inflater } from "../../zip/inflater";
import { openZip } from "../../zip/open-zip";
import { zipLimits } from "../../zip/zip-limits";
import { StringTable } from "../string-table";
import { relationshipTypes } from "../write-package";
import { PackageParts } from "./package-parts";
import { addPart, type Patching } from "./patching";
import { patchCore, patchCustom } from "./patch-properties";
import { patchSheet } from "./patch-sheet";
import { continuedStyles, patchStyles } from "./patch-styles";
import { listedSheets, patchWorkbook } from "./patch-workbook";

/** Texts stand in their cells: the file's table of strings stays as it is. */
class NoSharedStrings extends StringTable {
  override numberOf(): undefined {
    return undefined;
  }
}

export interface PatchedBook {
  readonly bytes: Uint8Array;
  /** Conditional formats or entry rules that a user put on cells of ours are not in it. */
  readonly dropsRules: boolean;
}

/**
 * The opened package with our sheets, names, properties and looks as they stand now. Every part that is not ours is written
 * byte for byte as it came: other sheets, pictures, charts, pivots, macros, custom XML, printer settings. Throws
 * NotUnderstood where the package is made so that nothing can be put among its parts.
 */
export function patchBook(
  bytes: Uint8Array,
  saved: SavedBook,
  {
    inflater = fflateInflater,
    deflater,
  }: { readonly inflater?: Inflater; readonly deflater?: Deflater } = {},
): PatchedBook {
  const parts = new PackageParts(openZip(bytes, zipLimits, inflater));
  const [workbook, xml] = plainPart(parts, "", "officeDocument");
  const [styles, stylesXml] = plainPart(parts, workbook, "styles");
  const table = continuedStyles(stylesXml);
  const patching: Patching = {
    parts,
    workbook,
    styles: table,
    strings: new NoSharedStrings(),
    sheets: saved.book.sheets,
  };
  const places = sheetPlaces(parts, workbook, xml);
  let dropsRules = false;
  for (const { sheet, extent } of saved.laid) {
    const known = places.get(sheet.name);
    const part = known ?? newSheet(parts, workbook, sheet.name, places);
    if (patchSheet(patching, { sheet, extent, part, isNew: known === undefined })) dropsRules = true;
  }
  parts.put(styles, patchStyles(stylesXml, table));
  const listed = parts.text(workbook) ?? xml;
  parts.put(workbook, patchWorkbook(listed, { ...saved, order: ordered(parts, workbook, saved, places) }));
  dropCalculationChain(parts, workbook);
  patchDocumentProperties(parts, saved);
  return { bytes: parts.toBytes(deflater), dropsRules };
}

/** Namespaces of strict files, in which parts of ours would be strangers. */
const strict = "purl.oclc.org/ooxml";

function plainPart(parts: PackageParts, of: string, type: string): readonly [path: string, xml: string] {
  const path = target(parts, of, type);
  const xml = path === undefined ? undefined : parts.text(path);
  if (path === undefined || xml === undefined || hasPrefix(xml) || xml.slice(0, 1000).includes(strict))
    throw new NotUnderstood(`${type} part`);
  return [path, xml];
}

const target = (parts: PackageParts, part: string, type: string): string | undefined =>
  parts.relationships(part).find((one) => one.type === type)?.target;

/** Part paths by sheet name. */
function sheetPlaces(parts: PackageParts, workbook: string, xml: string): Map<string, string> {
  const related = new Map(parts.relationships(workbook).map(({ id, target: path }) => [id, path]));
  return new Map(
    listedSheets(xml).flatMap(({ name, relationship }) => {
      const path = related.get(relationship);
      return path === undefined ? [] : [[name, path] as const];
    }),
  );
}

function newSheet(parts: PackageParts, workbook: string, name: string, places: Map<string, string>): string {
  const path = parts.freeName("xl/worksheets/sheet{n}.xml");
  addPart(parts, path, "", "worksheet");
  parts.relate(workbook, relationshipTypes.worksheet, path);
  places.set(name, path);
  return path;
}

function ordered(
  parts: PackageParts,
  workbook: string,
  { order }: SavedBook,
  places: ReadonlyMap<string, string>,
): readonly { readonly name: string; readonly relationship: string | undefined }[] {
  const related = parts.relationships(workbook);
  return order.map((name) => ({
    name,
    relationship: related.find((one) => one.target === places.get(name))?.id,
  }));
}

/** Excel makes it anew; one that names cells without formulas would have the file repaired. */
function dropCalculationChain(parts: PackageParts, workbook: string): void {
  const chain = target(parts, workbook, "calcChain");
  if (chain === undefined) return;
  parts.drop(chain);
  parts.unrelate(workbook, "calcChain");
}

function patchDocumentProperties(parts: PackageParts, { book }: SavedBook): void {
  const { custom, createdAt } = book.properties;
  const path = target(parts, "", "custom-properties");
  if (path === undefined) {
    addPart(parts, "docProps/custom.xml", patchCustom(undefined, custom), "custom");
    parts.relate("", relationshipTypes.custom, "docProps/custom.xml");
  } else {
    const xml = parts.text(path);
    if (xml !== undefined && rawElements(xml, "Properties").length > 0 && !hasPrefix(xml))
      parts.put(path, patchCustom(xml, custom));
  }
  const core = target(parts, "", "core-properties");
  const coreXml = core === undefined ? undefined : parts.text(core);
  if (core !== undefined && coreXml !== undefined) parts.put(core, patchCore(coreXml, createdAt));
}
