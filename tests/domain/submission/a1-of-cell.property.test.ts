import fc from "fast-check";
import { a1OfCell, columnLetters } from "../../../src/domain/submission/a1-of-cell";
import { propertyRuns } from "../../support/property";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %d is %s", (column, letters) => expect(columnLetters(column)).toBe(letters));

test("letters count on in base 26 without a zero, rows from 1", () => {
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
      const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(a1OfCell(row, column)) ?? [];
      const number = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      expect([Number(digits) - 1, number - 1]).toEqual([row, column]);
    }),
    propertyRuns(),
  );
});
