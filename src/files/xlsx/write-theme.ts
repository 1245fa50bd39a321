import { normalFont } from "../../sheets/look";
import { xmlHead } from "./write-text";

// Office's own colours, so that the palette a user meets is the usual one.
const colours: readonly (readonly [string, string])[] = [
  ["dk1", "000000"],
  ["lt1", "FFFFFF"],
  ["dk2", "44546A"],
  ["lt2", "E7E6E6"],
  ["accent1", "5B9BD5"],
  ["accent2", "ED7D31"],
  ["accent3", "A5A5A5"],
  ["accent4", "FFC000"],
  ["accent5", "4472C4"],
  ["accent6", "70AD47"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
];

/** xl/theme/theme1.xml: what table styles and charts refer to. Three of each effect, as the schema wants. */
export function themeXml(): string {
  const scheme = colours
    .map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`)
    .join("");
  const font = `<a:latin typeface="${normalFont.name}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3);
  const line = '<a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'.repeat(3);
  const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3);
  return [
    `${xmlHead}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements>`,
    `<a:clrScheme name="Office">${scheme}</a:clrScheme>`,
    `<a:fontScheme name="Office"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>`,
    `<a:fmtScheme name="Office"><a:fillStyleLst>${fill}</a:fillStyleLst><a:lnStyleLst>${line}</a:lnStyleLst>`,
    `<a:effectStyleLst>${effect}</a:effectStyleLst><a:bgFillStyleLst>${fill}</a:bgFillStyleLst></a:fmtScheme>`,
    "</a:themeElements></a:theme>",
  ].join("");
}
