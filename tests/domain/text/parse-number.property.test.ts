import fc from "fast-check";
import { parseNumber, type NumberQuestion } from "../../../src/domain/text/parse-number";
import { propertyRuns } from "../../support/property";

const asked = (whole: boolean): NumberQuestion => ({ whole, percent: false, measureUnit: "ha" });

const grouped = (digits: string, separator: string): string =>
  digits.replace(/\B(?=(?:\d{3})+$)/g, separator);

/** Digits before and behind the decimal sign, without needless zeros. */
const written = fc
  .tuple(fc.integer({ min: 0, max: 2 ** 40 }), fc.option(fc.integer({ min: 1, max: 99 })), fc.boolean())
  .map(([ones, hundredths, negative]) => ({
    sign: negative && ones > 0 ? "-" : "",
    ones: String(ones),
    decimals: hundredths === null ? "" : String(hundredths).padStart(2, "0"),
  }));

const styles = [
  { group: ".", decimal: "," },
  { group: ",", decimal: "." },
  { group: " ", decimal: "," },
  { group: "\u00A0", decimal: "." },
  { group: "", decimal: "," },
] as const;

describe("parseNumber", () => {
  test("gives back the number written in any of the usual styles, or asks with it among the readings", () => {
    fc.assert(
      fc.property(
        written,
        fc.constantFrom(...styles),
        fc.boolean(),
        ({ sign, ones, decimals }, style, whole) => {
          const tail = decimals === "" ? "" : `${style.decimal}${decimals}`;
          const text = `${sign}${grouped(ones, style.group)}${tail}`;
          const value = Number(`${sign}${ones}${decimals === "" ? "" : `.${decimals}`}`);
          const reading = parseNumber(text, asked(whole));
          const single = /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text);
          if (single && !whole) expect(reading).toMatchObject({ kind: "ambiguous" });
          if (reading.kind === "ambiguous") expect(reading.readings[0]).toBe(value);
          else expect(reading).toMatchObject({ kind: "number", value });
        },
      ),
      propertyRuns(),
    );
  });

  test("never drops, adds or reorders a digit, and is never infinite", () => {
    const piece = fc.constantFrom(..."0123456789.,+- \u00A0eE٣５%/", "ha", "000", "123");
    const bare = (text: string): string =>
      text
        .replace(/５/g, "5")
        .replace(/[^0-9]/g, "")
        .replace(/^0+|0+$/g, "");
    const plainly = (value: number): string =>
      value.toLocaleString("en-US", { useGrouping: false, maximumSignificantDigits: 15 });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, whole) => {
        const text = pieces.join("");
        const reading = parseNumber(text, asked(whole));
        const values =
          reading.kind === "number" ? [reading.value] : reading.kind === "ambiguous" ? reading.readings : [];
        for (const value of values) {
          expect(Number.isFinite(value)).toBe(true);
          if (bare(text).length <= 15) expect(bare(plainly(value))).toBe(bare(text));
        }
      }),
      propertyRuns(),
    );
  });

  test("does not see how letters are composed, nor spaces around, nor what is invisible", () => {
    const texts = fc.constantFrom("12 tỷ", "1.234,5 triệu đồng", "không", "85", "1.234", "7 hộ", "khoảng 5");
    const around = fc.constantFrom("", " ", "\u00A0", "\u200B", "\uFEFF ", "\t");
    const question: NumberQuestion = { whole: false, percent: false, measureUnit: "triệu đồng" };
    fc.assert(
      fc.property(texts, around, around, (text, before, behind) => {
        expect(parseNumber(`${before}${text.normalize("NFD")}${behind}`, question)).toEqual(
          parseNumber(text, question),
        );
      }),
      propertyRuns(),
    );
  });
});
