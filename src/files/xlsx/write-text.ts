/** Escaping of text in workbook parts. Excel's own form for what XML forbids is _xHHHH_ (ECMA-376 ST_Xstring). */

// Tests find out that nothing of the kind is there: nearly always so.
const suspicious = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_[xX]/;
// With the u flag a surrogate matches only where it stands alone. "_x0041_" typed by a user must not
// become "A", nor "_X0041_" (SheetJS takes it for the same); and an escape that follows may lend its "_".
const forbidden = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff]|_(?=[xX][0-9A-Fa-f]{4})/gu;

const asCode = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** For the content of an element. */
export function escapeText(text: string): string {
  let escaped = suspicious.test(text) ? text.replace(forbidden, asCode) : text;
  // Plain strings, one after the other: several times faster than one pattern, and formulas are full of these.
  if (escaped.includes("&")) escaped = escaped.replaceAll("&", "&amp;");
  if (escaped.includes("<")) escaped = escaped.replaceAll("<", "&lt;");
  if (escaped.includes(">")) escaped = escaped.replaceAll(">", "&gt;");
  return escaped;
}

/** For an attribute in double quotes: line breaks and tabs would become spaces. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

/** `<t>` of a string item. White space at its ends, or a line break, is kept only when the element says so. */
export function textElement(text: string): string {
  const keeps = text !== text.trim() || text.includes("\n") || text.includes("  ");
  return keeps ? `<t xml:space="preserve">${escapeText(text)}</t>` : `<t>${escapeText(text)}</t>`;
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const spreadsheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationshipsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
