import type { PivotSpec } from "../../../sheets/pivot-spec";
import { rawElements } from "../../xml/raw-elements";
import { relationshipTypes } from "../write-package";
import { pivotCacheXml, pivotTableXml } from "../write-pivot";
import type { PackageParts } from "./package-parts";
import { addPart } from "./patching";

/** A cache that xl/workbook.xml has to list. */
interface ListedCache {
  readonly id: number;
  readonly relationship: string;
}

/**
 * The PivotTable of the sheet `part` keeps its parts and its cache's number and is laid out anew; other PivotTables on the
 * sheet stay. A new one comes with its cache, which the workbook lists.
 */
export function patchPivot(
  parts: PackageParts,
  pivot: PivotSpec | undefined,
  part: string,
  workbook: string,
): void {
  if (!pivot) return;
  for (const { type, target } of parts.relationships(part)) {
    const old = type === "pivotTable" ? parts.text(target) : undefined;
    const [root] = old === undefined ? [] : rawElements(old, "pivotTableDefinition");
    if (root?.attribute("name") !== pivot.name) continue;
    const cache = parts.relationships(target).find((one) => one.type === "pivotCacheDefinition")?.target;
    if (cache === undefined) continue;
    parts.put(target, pivotTableXml(pivot, Number(root.attribute("cacheId"))));
    parts.put(cache, withoutRecords(parts, cache, pivotCacheXml(pivot)));
    return;
  }
  const cache = addPivot(parts, pivot, part, workbook);
  parts.put(workbook, withCache(parts.text(workbook) ?? "", cache));
}

/** Excel may have saved records with it: they are of the table as it was. */
function withoutRecords(parts: PackageParts, cache: string, xml: string): string {
  const records = parts.relationships(cache).find(({ type }) => type === "pivotCacheRecords");
  if (records) {
    parts.drop(records.target);
    parts.unrelate(cache, "pivotCacheRecords");
  }
  return xml;
}

function addPivot(parts: PackageParts, pivot: PivotSpec, part: string, workbook: string): ListedCache {
  const id = freeCacheNumber(parts.text(workbook) ?? "");
  const cache = parts.freeName("xl/pivotCache/pivotCacheDefinition{n}.xml");
  addPart(parts, cache, pivotCacheXml(pivot), "pivotCache");
  const table = parts.freeName("xl/pivotTables/pivotTable{n}.xml");
  addPart(parts, table, pivotTableXml(pivot, id), "pivotTable");
  parts.relate(table, relationshipTypes.pivotCache, cache);
  parts.relate(part, relationshipTypes.pivotTable, table);
  return { id, relationship: parts.relate(workbook, relationshipTypes.pivotCache, cache) };
}

const freeCacheNumber = (xml: string): number =>
  Math.max(0, ...rawElements(xml, "pivotCache").map((one) => Number(one.attribute("cacheId") ?? 0))) + 1;

/** xl/workbook.xml with one more cache in its list, which stands behind the calculation's settings. */
function withCache(xml: string, cache: ListedCache): string {
  const listed = `<pivotCache cacheId="${cache.id}" r:id="${cache.relationship}"/>`;
  const [list] = rawElements(xml, "pivotCaches");
  if (list) {
    const end = list.raw.lastIndexOf("</");
    const inner =
      end < 0
        ? `<pivotCaches>${listed}</pivotCaches>`
        : list.raw.slice(0, end) + listed + list.raw.slice(end);
    return xml.slice(0, list.start) + inner + xml.slice(list.end);
  }
  const behind = [
    "customWorkbookViews",
    "oleSize",
    "calcPr",
    "definedNames",
    "externalReferences",
    "functionGroups",
    "sheets",
  ]
    .flatMap((name) => rawElements(xml, name).slice(-1))
    .at(0);
  const at = behind?.end ?? xml.lastIndexOf("</workbook>");
  return `${xml.slice(0, at)}<pivotCaches>${listed}</pivotCaches>${xml.slice(at)}`;
}
