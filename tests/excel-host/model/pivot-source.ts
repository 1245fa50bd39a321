import { childOf, findBelow } from "../file/xml";
import { areaAddress, parseArea } from "./address";
import type { Rewriting } from "./formula-rewrite";
import type { PivotCache } from "./objects";

const source = (cache: PivotCache): Record<string, string> | undefined =>
  findBelow(childOf(cache.xml, "cacheSource"), "worksheetSource")?.attributes;

/** The cells, or the name or table, the cache was filled from: "Sheet1!A1:C9" or "DuLieu". */
export function pivotSource(cache: PivotCache): {
  readonly sheet: string;
  readonly ref: string;
  readonly name: string;
} {
  const { sheet = "", ref = "", name = "" } = source(cache) ?? {};
  return { sheet, ref, name };
}

export function rewritePivotSource(cache: PivotCache, change: Rewriting): void {
  const attributes = source(cache);
  if (!attributes) return;
  if (attributes["name"] !== undefined) attributes["name"] = change.table(attributes["name"]) ?? "#REF!";
  const { sheet, ref = "" } = attributes;
  if (sheet !== undefined) Object.assign(attributes, rewritten(sheet, ref, change));
}

/** Of a source that is gone Excel keeps a reference that leads nowhere. */
function rewritten(
  sheet: string,
  ref: string,
  change: Rewriting,
): { readonly sheet: string; readonly ref: string } {
  const area = parseArea(ref);
  const name = change.sheet(sheet);
  const moved = area && change.cells(sheet, area);
  if (name === undefined) return { sheet: "#REF", ref: "#REF!" };
  if (!area) return { sheet: name, ref };
  return { sheet: name, ref: moved ? areaAddress(moved) : "#REF!" };
}
