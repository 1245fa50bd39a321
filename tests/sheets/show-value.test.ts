import { parseIsoDay, serialOfDay } from "../../src/domain/day";
import type { CellValue } from "../../src/sheets/grid";
import { showValue } from "../../src/sheets/show-value";

const number = (value: number): CellValue => ({ kind: "number", value });
const day = parseIsoDay("2023-11-05") ?? { year: 0, month: 0, day: 0 };
const date: CellValue = { kind: "date", serial: serialOfDay(day) + 0.6053125, day };

test.each([
  [1234567.891, "General", "1234567,891"],
  [0.1 + 0.2, "General", "0,3"],
  [123456789012, "General", "1,23457E+11"],
  [196482, "#,##0", "196.482"],
  [0, "#,##0", "0"],
  [999.5, "#,##0", "1.000"],
  [68.41, "#,##0.0", "68,4"],
  [1.005, "#,##0.00", "1,01"],
  [-1234.5, "#,##0.00", "-1.234,50"],
  [-0.001, "#,##0", "0"],
  [2023, "0", "2023"],
  [0.4567, "0%", "46%"],
  [12, '0" xã"', "12 xã"],
  [5, '#,##0" (ước)"', "5 (ước)"],
  [7, "000", "007"],
  [1.5, "0.0##", "1,5"],
  [1.23456, "0.0##", "1,235"],
  [-5, '#,##0;"âm "0;"không"', "âm 5"],
  [0, '#,##0;"âm "0;"không"', "không"],
  [-5, '_(* #,##0_);_(* (#,##0);_(* "-"_)', " (5)"],
  [12_345_678, "#,##0,", "12.346"],
  [45000, "@", "45000"],
])("%p shown by %s is %s", (value, code, shown) => {
  expect(showValue(number(value), code)).toBe(shown);
});

test.each([
  ["dd/mm/yyyy", "05/11/2023"],
  ["d/m/yy", "5/11/23"],
  ["General", "05/11/2023"],
  ["[$-42A]dd mmmm", "05 11"],
  ["hh:mm", "14:31"],
  ["h:mm AM/PM", "2:31 CH"],
  ["hh:mm:ss", "14:31:39"],
  ['"ngày "dd" tháng "mm', "ngày 05 tháng 11"],
])("a moment shown by %s is %s", (code, shown) => {
  expect(showValue(date, code)).toBe(shown);
});

test("texts, truth values, errors and blanks are shown as they are", () => {
  expect(showValue({ kind: "text", value: "Phú Túc" }, "#,##0")).toBe("Phú Túc");
  expect(showValue({ kind: "text", value: "Phú Túc" }, '0;0;0;"xã "@')).toBe("xã Phú Túc");
  expect(showValue({ kind: "boolean", value: true }, "General")).toBe("TRUE");
  expect(showValue({ kind: "error", code: "#DIV/0!" }, "0")).toBe("#DIV/0!");
  expect(showValue({ kind: "blank" }, "0")).toBe("");
});
