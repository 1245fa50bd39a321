import type { SheetSpec } from "../../../sheets/spec";
import type { StringTable } from "../string-table";
import type { StyleTable } from "../style-table";
import { contentTypes, type PartKind } from "../write-package";
import type { PackageParts } from "./package-parts";

/** What the patching of one book goes on with. */
export interface Patching {
  readonly parts: PackageParts;
  /** The workbook's own part. */
  readonly workbook: string;
  readonly styles: StyleTable;
  readonly strings: StringTable;
  readonly sheets: readonly SheetSpec[];
}

export function addPart(parts: PackageParts, path: string, xml: string, kind: PartKind): void {
  parts.add(path, xml, contentTypes[kind]);
}
