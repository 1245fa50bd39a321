import type { BookProperties } from "../../sheets/spec";
import { escapeAttribute, escapeText, xmlHead } from "./write-text";

const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
/** Every custom property bears this format id, and numbers begin at 2. */
const customFormat = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** docProps/core.xml */
export function coreXml({ title, subject, creator, category, createdAt }: BookProperties): string {
  const instant = `${new Date(createdAt).toISOString().slice(0, 19)}Z`;
  return [
    `${xmlHead}<cp:coreProperties xmlns:cp="${core}" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeText(title)}</dc:title><dc:subject>${escapeText(subject)}</dc:subject>`,
    `<dc:creator>${escapeText(creator)}</dc:creator><cp:lastModifiedBy>${escapeText(creator)}</cp:lastModifiedBy>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${instant}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${instant}</dcterms:modified>`,
    `<cp:category>${escapeText(category)}</cp:category></cp:coreProperties>`,
  ].join("");
}

/** docProps/app.xml */
export function appXml(): string {
  return `${xmlHead}<Properties xmlns="${office}/extended-properties"><Application>Tong Hop</Application></Properties>`;
}

/** docProps/custom.xml: identity that survives LibreOffice and even a trip through .ods. */
export function customXml(properties: Readonly<Record<string, string>>): string {
  const inner = Object.entries(properties).map(
    ([name, value], at) =>
      `<property fmtid="${customFormat}" pid="${at + 2}" name="${escapeAttribute(name)}"><vt:lpwstr>${escapeText(value)}</vt:lpwstr></property>`,
  );
  return `${xmlHead}<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">${inner.join("")}</Properties>`;
}
