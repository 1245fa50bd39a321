import { convertLegacy } from "../../domain/text/legacy-encoding";
import { tcvn3Pairs, vniPairs } from "../../domain/text/legacy-tables";

/** The fonts the old texts of an office are in: the north's and, more often here, the south's. */
export const oldFonts = { tcvn3: ".VnTime", vni: "VNI-Times" } as const;
export type OldFont = (typeof oldFonts)[keyof typeof oldFonts];

const letters = [...tcvn3Pairs];
const keysOf: Readonly<Record<OldFont, ReadonlyMap<string, string>>> = {
  ".VnTime": new Map(
    letters.flatMap((key, at) => (at % 2 === 0 ? [[letters[at + 1] ?? key, key] as const] : [])),
  ),
  "VNI-Times": new Map(
    vniPairs.split(" ").map((pair) => {
      const [key = "", letter = ""] = pair.split("=");
      return [letter, key] as const;
    }),
  ),
};

/** The text as it was typed in such a font; undefined where it has letters the font has not, as most capitals of TCVN3. */
export function typedIn(font: OldFont, text: string): string | undefined {
  const typed = [...text].map((letter) => keysOf[font].get(letter) ?? letter).join("");
  return convertLegacy(typed, font) === text && typed !== text ? typed : undefined;
}
