import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { convertLegacy, encodingOfFont } from "../../../src/domain/text/legacy-encoding";
import { propertyRuns } from "../../support/property";
import { vietnameseText } from "../../support/vietnamese";

/** The published tables (TCVN 5712 as glibc has it; VNI by its rule), apart from the ones in the source. */
const tables = JSON.parse(readFileSync(path.join(__dirname, "legacy-encodings.json"), "utf8")) as Record<
  "tcvn3" | "vni",
  Readonly<Record<string, string>>
>;

function encoder(table: Readonly<Record<string, string>>): (text: string) => string {
  const codes = new Map<string, string>();
  for (const [code, letter] of Object.entries(table)) if (!codes.has(letter)) codes.set(letter, code);
  return (text) => [...text].map((letter) => codes.get(letter) ?? letter).join("");
}

const typedIn = { tcvn3: encoder(tables.tcvn3), vni: encoder(tables.vni) };

test.each([
  [".VnTime", "tcvn3"],
  [".VnArialH", "tcvn3"],
  [".vntime", "tcvn3"],
  ["VNI-Times", "vni"],
  ["Vni-Helve", "vni"],
  ["Times New Roman", undefined],
  ["Vnitimes", undefined],
  ["", undefined],
])("font %s: %s", (font, encoding) => expect(encodingOfFont(font)).toBe(encoding));

test("every letter of the published tables", () => {
  for (const [code, letter] of Object.entries(tables.tcvn3))
    expect(convertLegacy(code, ".VnTime")).toBe(letter);
  for (const [code, letter] of Object.entries(tables.vni))
    expect(convertLegacy(code, "VNI-Times")).toBe(letter);
});

test.each([
  [".VnTime", "hép møt tÕt", "hộp mứt tết"],
  [".VnTime", "ñy ban nh©n d©n", "ủy ban nhân dân"],
  [".VnTimeH", "ñy ban nh©n d©n x· phó tóc", "ỦY BAN NHÂN DÂN XÃ PHÚ TÚC"],
  [".VnTime", "ch\u00ADa cã sè liÖu", "chưa có số liệu"],
  [".VnTime", "1.234,5 ha “tèt”", "1.234,5 ha “tốt”"],
  ["VNI-Times", "Uûy ban nhaân daân huyeän Ñònh Quaùn", "Ủy ban nhân dân huyện Định Quán"],
  ["VNI-Times", "ÔÛ aáp naøy ñöôøng ñaõ ñöôïc nhöïa hoùa", "Ở ấp này đường đã được nhựa hóa"],
  ["VNI-Times", "XAÕ PHUÙ TUÙC", "XÃ PHÚ TÚC"],
])("%s: %s is %s", (font, typed, meant) => expect(convertLegacy(typed, font)).toBe(meant));

test.each([
  ["Times New Roman", "hép møt tÕt"],
  ["Arial", "Uûy ban"],
])("%s is no old font: the text stays", (font, text) => expect(convertLegacy(text, font)).toBe(text));

test.each([".VnTime", ".VnTimeH", "VNI-Times"])(
  "text typed in Unicode stays, though the cell kept %s",
  (font) => {
    for (const text of [
      "Ủy ban nhân dân xã Phú Túc",
      "Huyện Định Quán",
      "đường",
      "Xã Phú Túc".normalize("NFD"),
    ])
      expect(convertLegacy(text, font)).toBe(text);
  },
);

test("any Vietnamese text typed in an old font comes back", () => {
  fc.assert(
    fc.property(vietnameseText, (text) => {
      // TCVN3 has no capitals with tones: those are typed in the fonts that end in H.
      const small = text.toLowerCase();
      expect(convertLegacy(typedIn.tcvn3(small), ".VnTime")).toBe(small);
      expect(convertLegacy(typedIn.tcvn3(small), ".VnArialH")).toBe(small.toUpperCase());
      expect(convertLegacy(typedIn.vni(text), "VNI-Helve")).toBe(text);
    }),
    propertyRuns(),
  );
});
