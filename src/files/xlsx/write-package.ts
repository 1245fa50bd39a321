import { xmlHead } from "./write-text";

const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageTypes = "http://schemas.openxmlformats.org/package/2006";
const contentType = "application/vnd.openxmlformats-officedocument";

export const relationshipTypes = {
  workbook: `${officeTypes}/officeDocument`,
  worksheet: `${officeTypes}/worksheet`,
  styles: `${officeTypes}/styles`,
  theme: `${officeTypes}/theme`,
  strings: `${officeTypes}/sharedStrings`,
  drawing: `${officeTypes}/drawing`,
  chart: `${officeTypes}/chart`,
  table: `${officeTypes}/table`,
  pivotTable: `${officeTypes}/pivotTable`,
  pivotCache: `${officeTypes}/pivotCacheDefinition`,
  core: `${packageTypes}/relationships/metadata/core-properties`,
  app: `${officeTypes}/extended-properties`,
  custom: `${officeTypes}/custom-properties`,
} as const;

export type PartKind = keyof typeof relationshipTypes;

export const contentTypes: Readonly<Record<PartKind, string>> = {
  workbook: `${contentType}.spreadsheetml.sheet.main+xml`,
  worksheet: `${contentType}.spreadsheetml.worksheet+xml`,
  styles: `${contentType}.spreadsheetml.styles+xml`,
  theme: `${contentType}.theme+xml`,
  strings: `${contentType}.spreadsheetml.sharedStrings+xml`,
  drawing: `${contentType}.drawing+xml`,
  chart: `${contentType}.drawingml.chart+xml`,
  table: `${contentType}.spreadsheetml.table+xml`,
  pivotTable: `${contentType}.spreadsheetml.pivotTable+xml`,
  pivotCache: `${contentType}.spreadsheetml.pivotCacheDefinition+xml`,
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  app: `${contentType}.extended-properties+xml`,
  custom: `${contentType}.custom-properties+xml`,
};

/** Parts of a package, by what they are. */
export interface PartName {
  readonly kind: PartKind;
  readonly path: string;
}

/** [Content_Types].xml */
export function contentTypesXml(parts: readonly PartName[]): string {
  const overrides = parts.map(
    ({ kind, path }) => `<Override PartName="/${path}" ContentType="${contentTypes[kind]}"/>`,
  );
  return [
    `${xmlHead}<Types xmlns="${packageTypes}/content-types">`,
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    `<Default Extension="xml" ContentType="application/xml"/>`,
    `${overrides.join("")}</Types>`,
  ].join("");
}

/** A .rels part: targets get rId1, rId2 … in order. */
export function relationshipsXml(targets: readonly PartName[]): string {
  const inner = targets.map(
    ({ kind, path }, at) =>
      `<Relationship Id="rId${at + 1}" Type="${relationshipTypes[kind]}" Target="/${path}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${packageTypes}/relationships">${inner.join("")}</Relationships>`;
}
