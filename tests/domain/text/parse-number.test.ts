import { parseNumber, type NumberQuestion } from "../../../src/domain/text/parse-number";

const whole: NumberQuestion = { whole: true, percent: false, measureUnit: "hộ" };
const decimal: NumberQuestion = { whole: false, percent: false, measureUnit: "ha" };
const percent: NumberQuestion = { whole: false, percent: true, measureUnit: "%" };
const money: NumberQuestion = { whole: false, percent: false, measureUnit: "triệu đồng" };
const area: NumberQuestion = { whole: false, percent: false, measureUnit: "m²" };

/** "12 (plain)", "1234 or 1.234", "none": what a text is read as. */
function read(text: string, question: NumberQuestion): string {
  const reading = parseNumber(text, question);
  if (reading.kind === "none") return "none";
  if (reading.kind === "other-unit") return `${reading.value}, converted`;
  return reading.kind === "ambiguous" ? reading.readings.join(" or ") : `${reading.value} (${reading.rule})`;
}

describe("Vietnamese and English writing", () => {
  test.each([
    ["12", "12 (plain)"],
    ["+7", "7 (plain)"],
    ["-3", "-3 (plain)"],
    ["007", "7 (plain)"],
    ["1.234,5", "1234.5 (thousands-dots)"],
    ["1,234.5", "1234.5 (thousands-commas)"],
    ["1 234,5", "1234.5 (thousands-spaces)"],
    ["1.234.567", "1234567 (thousands-dots)"],
    ["1,234,567", "1234567 (thousands-commas)"],
    ["1 234 567", "1234567 (thousands-spaces)"],
    ["12,5", "12.5 (decimal-comma)"],
    ["12.5", "12.5 (decimal-point)"],
    ["1234,567", "1234.567 (decimal-comma)"],
    ["-1.234,5", "-1234.5 (thousands-dots)"],
  ])("%s where decimals are asked: %s", (text, expected) => expect(read(text, decimal)).toBe(expected));

  test("one group of three is 1234 among whole numbers and a question among decimals", () => {
    expect(read("1.234", whole)).toBe("1234 (thousands-dots)");
    expect(read("1,234", whole)).toBe("1234 (thousands-commas)");
    expect(read("1.000", whole)).toBe("1000 (thousands-dots)");
    expect(read("1.234", decimal)).toBe("1234 or 1.234");
    expect(read("1,234", decimal)).toBe("1234 or 1.234");
    expect(read("1.000", decimal)).toBe("1000 or 1");
  });

  test("no group begins with 0: a half is never 500", () => {
    expect(read("0.500", whole)).toBe("0.5 (decimal-point)");
    expect(read("0,125", decimal)).toBe("0.125 (decimal-comma)");
    expect(read("0.500", decimal)).toBe("0.5 (decimal-point)");
    expect(read("000.123.456", decimal)).toBe("none");
  });

  test("a decimal where whole numbers are asked stays one: the check says so, nothing is rounded", () => {
    expect(read("12,5", whole)).toBe("12.5 (decimal-comma)");
  });
});

describe("what is no number is none, never a guess", () => {
  test.each(
    [
      "",
      " ",
      "--5",
      "+-5",
      "5-",
      "- 500",
      "−",
      "1.2.3",
      "1.23.456",
      "1,234,5",
      "12.34,56.7",
      "1e5",
      "0x10",
    ].concat(
      [
        "٣",
        "१२",
        "Ⅻ",
        "12/14",
        "5/11",
        "khoảng 12",
        "12?",
        "12 và 13",
        "(12)",
        "2021 300",
        "1.5 200",
        "2.500 300",
      ],
      ["12 34", "1 2 3", ".5", "5.", "5,", "1..5", "mười hai", "x", "NaN", "Infinity"],
    ),
  )("%j", (text) => {
    expect(read(text, decimal)).toBe("none");
    expect(read(text, whole)).toBe("none");
  });

  test("more digits than a cell keeps", () => {
    expect(read("999999999999999", whole)).toBe("999999999999999 (plain)");
    expect(read("1000000000000000", whole)).toBe("none");
    expect(read("9".repeat(400), whole)).toBe("none");
    expect(read("9".repeat(400), decimal)).toBe("none");
  });
});

describe("how people's keyboards and programs write", () => {
  test.each([
    [" 12 ", "12 (plain)"],
    ["\u00A012\u00A0", "12 (plain)"],
    ["1\u00A0234,5", "1234.5 (thousands-spaces)"],
    ["1\u202F234,5", "1234.5 (thousands-spaces)"],
    ["\uFEFF12\u200B", "12 (plain)"],
    ["１２", "12 (full-width-digits)"],
    ["１.２３４,５", "1234.5 (full-width-digits)"],
    ["12\n", "12 (plain)"],
    ["\u202D1234\u202C", "1234 (plain)"],
    ["\u22125", "-5 (minus-sign)"],
    ["\uFF11\uFF0E\uFF12\uFF13\uFF14\uFF0C\uFF15", "1234.5 (full-width-digits)"],
  ])("%j: %s", (text, expected) => expect(read(text, decimal)).toBe(expected));

  test("none of a figure in words is 0, also in NFD", () => {
    for (const text of ["không", "Không", "KHÔNG CÓ", "không  phát sinh", "không".normalize("NFD")])
      expect(read(text, whole)).toBe("0 (nothing-word)");
    expect(read("không rõ", whole)).toBe("none");
    expect(read("khong", whole)).toBe("none");
  });
});

describe("a unit behind the number", () => {
  test("the column's own is accepted, any other is not converted", () => {
    expect(read("5ha", decimal)).toBe("5 (measure-unit)");
    expect(read("5 HA", decimal)).toBe("5 (measure-unit)");
    expect(read("5ha", area)).toBe("50000, converted");
    expect(read("500m2", area)).toBe("500 (measure-unit)");
    expect(read("1.200,5 m²", area)).toBe("1200.5 (measure-unit)");
    expect(read("500 m2", decimal)).toBe("0.05, converted");
    expect(read("5.000 m²", decimal)).toBe("0.5, converted");
    expect(read("5.000 ha", area)).toBe("none");
    expect(read("5 km", area)).toBe("none");
    expect(read("12 hộ", whole)).toBe("12 (measure-unit)");
    expect(read("12 hộ".normalize("NFD"), whole)).toBe("12 (measure-unit)");
    expect(read("12 hô", whole)).toBe("none");
    expect(read("12 bài", { ...whole, measureUnit: "tin, bài" })).toBe("12 (measure-unit)");
  });

  test("a percent sign only where a percentage is asked; it is no division by 100", () => {
    expect(read("85%", percent)).toBe("85 (percent-sign)");
    expect(read("85,5 %", percent)).toBe("85.5 (percent-sign)");
    expect(read("85%", decimal)).toBe("none");
  });

  test("money words, in a column of triệu đồng only", () => {
    expect(read("12 tỷ", money)).toBe("12000 (money-word)");
    expect(read("12 tỉ đồng", money)).toBe("12000 (money-word)");
    expect(read("12 tỷ".normalize("NFD"), money)).toBe("12000 (money-word)");
    expect(read("1,2 tỷ", money)).toBe("1200 (money-word)");
    expect(read("350 triệu", money)).toBe("350 (money-word)");
    expect(read("5.000.000 đồng", money)).toBe("5 (money-word)");
    expect(read("51.600.000đ", { ...money, measureUnit: "triệu đồng/người/năm" })).toBe("51.6 (money-word)");
    expect(read("700 nghìn", money)).toBe("0.7 (money-word)");
    expect(read("12 tỷ", whole)).toBe("none");
    expect(read("1 tỷ 200 triệu", money)).toBe("none");
    expect(read("12 USD", money)).toBe("none");
  });

  test("an ambiguous number stays ambiguous with its unit, without binary dust", () => {
    expect(read("1.200 triệu", money)).toBe("1200 or 1.2");
    expect(read("1.001 nghìn", money)).toBe("1.001 or 0.001001");
  });
});
