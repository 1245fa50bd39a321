import { attribute, inside, tags } from "./xml-scan";

/** What reading needs of the styles: which cells show dates, and which are typed in an old font. */
export interface StyleFacts {
  readonly isDate: readonly boolean[];
  readonly legacyFont: readonly (string | undefined)[];
}

/** Built-in number formats that show dates or times (ECMA-376 18.8.30). */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** A format of one's own shows a date where d, m, y or h stand outside quotes, brackets and escapes. */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
  return /[dmyhs]/i.test(bare) && !/^general$/i.test(bare);
}

export function readStyles(xml: string): StyleFacts {
  const customDates = new Map<number, boolean>();
  for (const tag of tags(inside(xml, "numFmts"), "numFmt")) {
    customDates.set(Number(attribute(tag, "numFmtId")), isDateFormat(attribute(tag, "formatCode") ?? ""));
  }
  const fonts = inside(xml, "fonts")
    .split("</font>")
    .map((font) => legacyName(font));
  const isDate: boolean[] = [];
  const legacyFont: (string | undefined)[] = [];
  for (const tag of tags(inside(xml, "cellXfs"), "xf")) {
    const format = Number(attribute(tag, "numFmtId") ?? 0);
    isDate.push(customDates.get(format) ?? isBuiltInDate(format));
    legacyFont.push(fonts[Number(attribute(tag, "fontId") ?? 0)]);
  }
  return { isDate, legacyFont };
}

function legacyName(font: string): string | undefined {
  for (const tag of tags(font, "name")) {
    const name = attribute(tag, "val") ?? "";
    if (/^(?:\.vn|vni-)/i.test(name)) return name;
  }
  return undefined;
}
