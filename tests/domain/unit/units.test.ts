import { expectedBelow, unitsBelow } from "../../../src/domain/unit/expected";
import { isUnitCode, parseUnitCode } from "../../../src/domain/unit/unit-code";
import { unitInText } from "../../../src/domain/unit/unit-in-text";
import { dongNai } from "../../support/campaign";

const context = dongNai();
const code = parseUnitCode;
const named = (own: string): string => {
  const unit = context.units.get(code(own));
  return unit ? unitInText(context, unit) : "";
};

test("a unit is never below itself; depth goes to the foot of the tree, in the campaign's order", () => {
  const below = unitsBelow(context, code("736"), "all").map((unit) => unit.code);
  expect(below).not.toContain(code("736"));
  expect(below).toEqual(unitsBelow(context, code("736"), "direct").map((unit) => unit.code));
  const all = unitsBelow(context, code("75"), "all").map((unit) => unit.code);
  expect(all).toHaveLength(218);
  expect(all.indexOf(code("736"))).toBeLessThan(all.indexOf(code("26206")));
  expect(unitsBelow(context, code("26206"), "all")).toEqual([]);
});

test("what is not expected is below, and owes nothing", () => {
  expect(unitsBelow(context, code("731"), "direct")).toHaveLength(30);
  expect(expectedBelow(context, code("731"), "direct")).toEqual([]);
  expect(expectedBelow(context, code("75"), "direct").map((unit) => unit.code)).not.toContain(code("731"));
});

test.each([
  ["26215", "xã "],
  ["26206", "thị trấn Định Quán"],
  ["736", "huyện Định Quán"],
  ["732", "thành phố Long Khánh"],
])("the kind's word is small inside a line: %s", (own, words) => {
  expect(named(own).startsWith(words)).toBe(true);
});

test("agencies keep their names", () => {
  expect(named("DNI-SNV")).toBe("Sở Nội vụ");
  expect(named("DNI-MTTQ")).toBe("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh");
});

test("codes of the statistical office and of ours, and nothing else", () => {
  expect(["75", "736", "26206", "DNI-SNV"].filter((text) => !isUnitCode(text))).toEqual([]);
  expect(["", "7", "xã", "26206 ", "dni-snv", "DNI-", "../x", "__proto__"].filter(isUnitCode)).toEqual([]);
  expect(() => parseUnitCode("26206.xlsx")).toThrow(RangeError);
});
