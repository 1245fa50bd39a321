import { readTypedText } from "../../src/memory/typed-text";

const read = (text: string, code = "General"): unknown => {
  const value = readTypedText(text, code);
  if (!value) return undefined;
  if (value.kind === "date") return `${value.day.day}/${value.day.month}/${value.day.year} = ${value.serial}`;
  return "value" in value ? value.value : value;
};

test.each([
  ["12", 12],
  ["1.234,5", 1234.5],
  ["1.234", 1234],
  ["1234,5", 1234.5],
  ["-1.234.567", -1234567],
  [",5", 0.5],
  ["12,5 %", 0.125],
  ["45%", 0.45],
  ["1.5", "1.5"],
  ["1,234.5", "1,234.5"],
  ["12.34.56", "12.34.56"],
  ["1234567890123456", "1234567890123456"],
  ["24/11/2023", "24/11/2023 = 45254"],
  ["5-11-23", "5/11/2023 = 45235"],
  ["30/2/2023", "30/2/2023"],
  ["true", true],
  ["'00123", "00123"],
  ["=A1+1", "=A1+1"],
  ["12.000 ha", "12.000 ha"],
  ["", undefined],
  ["   ", undefined],
])("%p typed into a plain cell is %p", (text, value) => {
  expect(read(text)).toEqual(value);
});

test("a cell formatted as text keeps what was typed, spaces and all", () => {
  expect(read("00123", "@")).toBe("00123");
  expect(read(" 1.234 ", "@")).toBe(" 1.234 ");
  expect(read("24/11/2023", "@")).toBe("24/11/2023");
});
