import { tcvn3Pairs, vniPairs } from "./legacy-tables";

export type LegacyEncoding = "tcvn3" | "vni";

/** Which old encoding a font's name stands for: ".VnTime" is TCVN3, "VNI-Times" is VNI (domain.md §6). */
export function encodingOfFont(font: string): LegacyEncoding | undefined {
  if (/^\.vn/i.test(font)) return "tcvn3";
  return /^vni-/i.test(font) ? "vni" : undefined;
}

const letters = [...tcvn3Pairs];
const tcvn3 = new Map(
  letters.flatMap((letter, at) => (at % 2 === 0 ? [[letter, letters[at + 1] ?? letter] as const] : [])),
);
const vni = new Map(vniPairs.split(" ").map((pair) => pair.split("=") as [string, string]));
const longest = Math.max(...[...vni.keys()].map((key) => key.length));

/** Letters only Unicode has: both old encodings stay below U+0100. */
const unicodeOnly =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u0300-\u036F\u1EA0-\u1EF9]/;

/**
 * Text typed in an old font, in Unicode. Must run before anything trims invisible characters. Text that already is
 * Unicode stays: a cell often keeps its old font long after the clerk's keyboard has changed, and "Quán" read as TCVN3
 * would be "Quỏn".
 */
export function convertLegacy(text: string, font: string): string {
  const encoding = unicodeOnly.test(text) ? undefined : encodingOfFont(font);
  if (encoding === "vni") return fromVni(text).normalize("NFC");
  if (encoding !== "tcvn3") return text;
  const converted = [...text].map((letter) => tcvn3.get(letter) ?? letter).join("");
  // Fonts whose name ends in H show capitals for the small letters typed.
  return (/h$/i.test(font) ? converted.toUpperCase() : converted).normalize("NFC");
}

function fromVni(text: string): string {
  let converted = "";
  for (let at = 0; at < text.length;) {
    const size = matchAt(text, at);
    converted += size === 0 ? (text[at] ?? "") : vniLetter(text.slice(at, at + size));
    at += size || 1;
  }
  return converted;
}

function matchAt(text: string, at: number): number {
  for (let size = Math.min(longest, text.length - at); size > 0; size--) {
    if (vniKey(text.slice(at, at + size)) !== undefined) return size;
  }
  return 0;
}

/** An upper-case base with a lower-case mark ("Uû") is as good as the upper-case pair. */
function vniKey(key: string): string | undefined {
  if (vni.has(key)) return key;
  const upper = key.toUpperCase();
  return key.length > 1 && key[0] === upper[0] && vni.has(upper) ? upper : undefined;
}

const vniLetter = (key: string): string => vni.get(vniKey(key) ?? "") ?? key;
