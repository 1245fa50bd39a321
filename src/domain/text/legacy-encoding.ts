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
  if (encoding === undefined) return text;
  const converted = readAs(text, encoding);
  // TCVN3 fonts whose name ends in H show capitals for the small letters typed.
  const capitals = encoding === "tcvn3" && /h$/i.test(font);
  return capitals ? converted.toUpperCase().normalize("NFC") : converted;
}

/** What a text says if it was typed in this encoding. */
export function readAs(text: string, encoding: LegacyEncoding): string {
  if (encoding === "vni") return fromVni(text).normalize("NFC");
  return [...text]
    .map((letter) => tcvn3.get(letter) ?? letter)
    .join("")
    .normalize("NFC");
}

/** Two-letter signs of VNI no Vietnamese word holds ("oà" and its like do), "öô", and ñ at the head of a word. */
const vniSigns = new RegExp(
  `${[...vni.keys()].filter((key) => key.length === 2 && !/^o[àáã]$/i.test(key)).join("|")}|öô|ÖÔ|(?<!\\p{L})ñ(?=\\p{L})`,
  "gu",
);
/** Signs beside a letter that are letters in TCVN3. The soft hyphen is left out: many a web page holds it. */
const tcvn3Signs = /\p{L}[¨©ª¬®µ¶·¸¹¼½¾Æ÷]|[¨©ª¬®µ¶·¸¹¼½¾÷]\p{L}/gu;

/** One sign may be chance or a foreign name. */
const leastSigns = 2;

/**
 * The old encoding a text seems to be typed in although its font says nothing of it: so many pairs of letters are
 * impossible in Unicode (domain.md §6). A question, never a reason to convert.
 */
export function seemsLegacy(text: string): LegacyEncoding | undefined {
  const count = (signs: RegExp): number => text.match(signs)?.length ?? 0;
  if (count(vniSigns) >= leastSigns) return "vni";
  return count(tcvn3Signs) >= leastSigns ? "tcvn3" : undefined;
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
