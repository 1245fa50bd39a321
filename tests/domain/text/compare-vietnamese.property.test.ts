import fc from "fast-check";
import { compareVietnamese } from "../../../src/domain/text/compare-vietnamese";
import { vietnameseText } from "../../support/vietnamese";
import { dongNai } from "../../support/campaign";
import { propertyRuns } from "../../support/property";

/** ICU's Vietnamese order, capitals equal to small letters: an independent judge. */
const icu = new Intl.Collator("vi", { sensitivity: "accent" });
const names = dongNai().campaign.units.map(({ name }) => name);
const text = fc.oneof(fc.constantFrom(...names), vietnameseText);

test("the judge knows Vietnamese", () => {
  expect(icu.resolvedOptions().locale).toBe("vi");
});

test("agrees with ICU on any two texts", () => {
  fc.assert(
    fc.property(text, text, (left, right) => {
      expect(Math.sign(compareVietnamese(left, right))).toBe(Math.sign(icu.compare(left, right)));
    }),
    propertyRuns(),
  );
});

test("does not see how letters are composed", () => {
  fc.assert(
    fc.property(text, text, (left, right) => {
      expect(compareVietnamese(left.normalize("NFD"), right)).toBe(compareVietnamese(left, right));
      expect(compareVietnamese(left.normalize("NFD"), left)).toBe(0);
    }),
    propertyRuns(),
  );
});

test("letters of the whole text first, tones in the order of official lists, đ behind d however it is typed", () => {
  const sorted = (...texts: string[]): string[] => texts.sort(compareVietnamese);
  expect(sorted("mạ", "má", "mã", "mả", "mà", "ma")).toEqual(["ma", "mà", "mả", "mã", "má", "mạ"]);
  expect(sorted("Phúc", "Phú Túc", "Phú Hòa", "Phù Ủng")).toEqual(["Phú Hòa", "Phú Túc", "Phù Ủng", "Phúc"]);
  expect(sorted("Âu", "Ăn", "Bà", "An")).toEqual(["An", "Ăn", "Âu", "Bà"]);
  expect(sorted("Em", "Ðịnh Quán", "Định Quán", "Dầu Giây")).toEqual([
    "Dầu Giây",
    "Ðịnh Quán",
    "Định Quán",
    "Em",
  ]);
  expect(compareVietnamese("Ðak Lua", "đak lua")).toBe(0);
  expect(sorted("Xã 10", "Xã A", "Xã 1")).toEqual(["Xã 1", "Xã 10", "Xã A"]);
});
