import type { Package, Relationship } from "../file/package";

/** What a loaded sheet has beyond what this host knows: kept, and written again. */
export interface KeptParts {
  /** Children of <worksheet> by name, as XML. */
  readonly elements: ReadonlyMap<string, string>;
  readonly relationships: readonly Relationship[];
  /** Namespaces and the like on the root. */
  readonly rootAttributes: Readonly<Record<string, string>>;
  /** Attributes of <sheetView> and <sheetFormatPr> that are not modelled. */
  readonly view: Readonly<Record<string, string>>;
  readonly format: Readonly<Record<string, string>>;
  readonly drawing?: string;
}

export const nothingKept: KeptParts = {
  elements: new Map(),
  relationships: [],
  rootAttributes: {},
  view: {},
  format: {},
};

/** The package a book was loaded from, for the parts nobody changes. */
export interface KeptBook {
  readonly package: Package;
  readonly workbookPath: string;
  /** Children of <workbook> by name, as XML. */
  readonly elements: ReadonlyMap<string, string>;
  /** xl/styles.xml as XML, to which new looks are added. */
  readonly styles: string | undefined;
}
