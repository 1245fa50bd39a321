import type { Day } from "../../../src/domain/day";
import { serialOfDay } from "../../../src/domain/day";
import type { ValueType } from "../../../src/domain/indicator/indicator";
import {
  readAnswer,
  type AnswerCell,
  type AnswerCellValue,
  type AnswerQuestion,
} from "../../../src/domain/submission/read-answer";

const choices = new Map([
  ["Đạt", "dat"],
  ["Chưa đạt", "chua"],
  ["Hoà giải", "hoa"],
]);
const question = (type: ValueType, measureUnit = ""): AnswerQuestion => ({ type, measureUnit, choices });
const asked = {
  whole: question({ kind: "integer" }, "hộ"),
  decimal: question({ kind: "decimal", decimals: 2 }, "triệu đồng"),
  percent: question({ kind: "percent", decimals: 1 }, "%"),
  year: question({ kind: "year" }),
  day: question({ kind: "day" }),
  text: question({ kind: "text" }),
  yesNo: question({ kind: "yes-no" }),
  choice: question({ kind: "choice", catalogue: "c" }),
  choices: question({ kind: "choices", catalogue: "c" }),
} as const;
const numeric = [asked.whole, asked.decimal, asked.percent, asked.year];

const text = (value: string): AnswerCellValue => ({ kind: "text", value });
const number = (value: number): AnswerCellValue => ({ kind: "number", value });
const date = (day: Day): AnswerCellValue => ({ kind: "date", serial: serialOfDay(day), day });

/** "value 12", "unreadable ?12?", with the codes of the findings behind: "none 0 VALUE-001". */
function says(cell: AnswerCellValue | AnswerCell, to: AnswerQuestion): string {
  const read = readAnswer("kind" in cell ? { value: cell } : cell, to);
  const shown = read.value === undefined ? (read.text ?? "") : String(read.value);
  return [read.state, shown, ...read.findings.map(({ code }) => code)]
    .filter((word) => word !== "")
    .join(" ");
}

describe("amounts without decimals", () => {
  const land = question({ kind: "decimal", decimals: 0 }, "m²");

  test.each([
    ["2.811 m2", "value 2811 VALUE-001"],
    ["2.811", "value 2811 VALUE-001"],
    ["1,250", "value 1250 VALUE-001"],
    ["2.811,5 m²", "value 2811.5 VALUE-001"],
    ["12,5", "value 12.5 VALUE-001"],
  ])("%s: %s", (typed, expected) => expect(says(text(typed), land)).toBe(expected));

  test("where decimals are asked the same is a question", () => {
    expect(says(text("2.811"), asked.decimal)).toBe("unreadable 2.811 VALUE-008");
  });
});

describe("signs of official tables", () => {
  test.each(["x", "X", "×", " x ", "KAD"])("%s: not applicable", (sign) => {
    for (const to of [...numeric, asked.day, asked.yesNo, asked.choice])
      expect(says(text(sign), to)).toBe("not-applicable x");
  });

  test.each(["-", "–", "—", " - "])("%s: nothing occurred, a stated 0", (sign) => {
    for (const to of numeric) expect(says(text(sign), to)).toBe("none 0");
  });

  test.each(["…", "..."])("%s: a figure not yet known, no answer", (sign) => {
    for (const to of [...numeric, asked.text]) expect(says(text(sign), to)).toBe("blank …");
  });

  test("in a text only a sign alone is one", () => {
    expect(says(text("x"), asked.text)).toBe("not-applicable x");
    expect(says(text("-"), asked.text)).toBe("none 0");
    expect(says(text("kad"), asked.text)).toBe("value kad");
    expect(says(text("x-"), asked.text)).toBe("value x-");
  });

  test("nothing but spaces is blank", () => {
    for (const to of Object.values(asked)) {
      expect(says({ kind: "blank" }, to)).toBe("blank");
      expect(says(text(" \u00A0\u200B"), to)).toBe("blank");
    }
  });
});

describe("numbers", () => {
  test("a typed number is taken as it stands", () => {
    for (const to of numeric.filter((one) => one !== asked.percent))
      expect(says(number(-0.5), to)).toBe("value -0.5");
    expect(says(number(0), asked.percent)).toBe("value 0");
    expect(says(number(1234.5), asked.text)).toBe("value 1234.5");
  });

  test("a number in words is read, and said", () => {
    expect(says(text("1.234"), asked.whole)).toBe("value 1234 VALUE-001");
    expect(says(text("12 tỷ"), asked.decimal)).toBe("value 12000 VALUE-001");
    expect(readAnswer({ value: text("12 tỷ") }, asked.decimal)).toMatchObject({
      text: "12 tỷ",
      findings: [{ severity: "notes", params: { text: "12 tỷ", reading: 12000, rule: "money-word" } }],
    });
  });

  test("không is a stated 0, and of a year no year", () => {
    expect(says(text("Không"), asked.whole)).toBe("none 0 VALUE-001");
    expect(says(text("không có"), asked.year)).toBe("none 0 VALUE-001");
  });

  test("what cannot be read blocks with its text and is no value", () => {
    for (const found of ["khoảng 12", "12 nghìn hộ", "٣", "1e5", "mười"]) {
      const read = readAnswer({ value: text(found) }, asked.whole);
      expect(read).toEqual({
        state: "unreadable",
        text: found,
        findings: [{ code: "VALUE-003", severity: "blocks", params: { text: found, unit: "hộ" } }],
      });
    }
    expect(says(number(Infinity), asked.whole)).toBe("unreadable Infinity VALUE-003");
    expect(says(number(NaN), asked.whole)).toBe("unreadable NaN VALUE-003");
    expect(says({ kind: "boolean", value: true }, asked.whole)).toBe("unreadable TRUE VALUE-003");
  });

  test("two readings are asked, none is taken", () => {
    expect(readAnswer({ value: text("1.234") }, asked.decimal)).toEqual({
      state: "unreadable",
      text: "1.234",
      readings: [1234, 1.234],
      findings: [
        { code: "VALUE-008", severity: "blocks", params: { text: "1.234", first: 1234, second: 1.234 } },
      ],
    });
  });

  test("a date where a number is asked is what Excel made of 5/11: never its serial number", () => {
    for (const to of numeric)
      expect(says(date({ year: 2023, month: 11, day: 5 }), to)).toBe("unreadable 05/11/2023 VALUE-004");
  });

  test("an error value is no 0", () => {
    for (const to of Object.values(asked))
      expect(says({ kind: "error", code: "#REF!" }, to)).toBe("unreadable #REF! VALUE-002");
  });
});

describe("percentages", () => {
  test("0,85 is asked about, typed as a number or as a text; 85 and 0,85 % are not", () => {
    expect(says(number(0.85), asked.percent)).toBe("value 0.85 VALUE-009");
    expect(says(number(1), asked.percent)).toBe("value 1 VALUE-009");
    expect(says(text("0,85"), asked.percent)).toBe("value 0.85 VALUE-001 VALUE-009");
    expect(says(text("0,85%"), asked.percent)).toBe("value 0.85 VALUE-001");
    expect(says(number(85), asked.percent)).toBe("value 85");
    expect(says(number(0.85), asked.decimal)).toBe("value 0.85");
  });

  test("the other reading carries no binary dust", () => {
    expect(readAnswer({ value: number(0.07) }, asked.percent).findings[0]).toMatchObject({
      severity: "needs-reason",
      params: { share: 0.07, reading: 7 },
    });
  });
});

describe("days", () => {
  test("as a date, a text, a serial number without its format", () => {
    expect(says(date({ year: 2023, month: 11, day: 5 }), asked.day)).toBe("value 2023-11-05");
    expect(says(text("5/11/2023"), asked.day)).toBe("value 2023-11-05 VALUE-006");
    expect(says(number(45235), asked.day)).toBe("value 2023-11-05 VALUE-006");
  });

  test.each([
    text("5/11"),
    text("tháng 11/2023"),
    text("2023-11-05 đến 2023-11-07"),
    number(2023),
    number(5),
  ])("%j is no day", (cell) => expect(says(cell, asked.day)).toMatch(/^unreadable .* VALUE-005$/));

  test("where a text is asked Excel may have made a date of it: taken as shown, and asked", () => {
    expect(says(date({ year: 2023, month: 11, day: 5 }), asked.text)).toBe("value 05/11/2023 VALUE-015");
  });

  test("neither a date nor a truth value is a choice", () => {
    for (const to of [asked.choice, asked.choices]) {
      expect(says(date({ year: 2023, month: 11, day: 5 }), to)).toBe("unreadable 05/11/2023 VALUE-013");
      expect(says({ kind: "boolean", value: true }, to)).toBe("unreadable TRUE VALUE-013");
    }
    expect(says(date({ year: 2023, month: 11, day: 5 }), asked.yesNo)).toBe(
      "unreadable 05/11/2023 VALUE-013",
    );
    expect(says({ kind: "boolean", value: true }, asked.day)).toBe("unreadable TRUE VALUE-005");
  });
});

describe("Có / Không and choices", () => {
  test.each([
    [text("Có"), "value true"],
    [text("Không"), "value false"],
    [text(" Không "), "value false"],
    [text("có"), "value true VALUE-007"],
    [text("ko"), "value false VALUE-007"],
    [text("chưa có"), "value false VALUE-007"],
    [number(1), "value true VALUE-007"],
    [number(0), "value false VALUE-007"],
    [{ kind: "boolean", value: false } as const, "value false"],
    [text("có lẽ"), "unreadable có lẽ VALUE-013"],
    [number(2), "unreadable 2 VALUE-013"],
  ])("%j: %s", (cell, expected) => expect(says(cell, asked.yesNo)).toBe(expected));

  test("a choice by its label, or by what is spelled alike, told with the label it was taken for", () => {
    expect(says(text("Chưa đạt"), asked.choice)).toBe("value chua");
    expect(says(text("Hòa  giải"), asked.choice)).toBe("value hoa VALUE-007");
    expect(readAnswer({ value: text("CHƯA ĐẠT") }, asked.choice).findings[0]?.params).toMatchObject({
      text: "CHƯA ĐẠT",
      reading: "Chưa đạt",
    });
    expect(says(text("Đạt một phần"), asked.choice)).toBe("unreadable Đạt một phần VALUE-013");
  });

  test("two choices spelled alike are not guessed between", () => {
    const twice = { ...asked.choice, choices: new Map([...choices, ["Hòa giải", "hoa-2"]]) };
    expect(says(text("hòa giải"), twice)).toBe("unreadable hòa giải VALUE-013");
    expect(says(text("Hòa giải"), twice)).toBe("value hoa-2");
  });

  test("several choices: every one must be known, each counts once, separators alone are none", () => {
    expect(says(text("Đạt; Hoà giải"), asked.choices)).toBe("value dat;hoa");
    expect(says(text("Đạt; Đạt ;Hoà giải;"), asked.choices)).toBe("value dat;hoa");
    expect(says(text("đạt; Hòa giải"), asked.choices)).toBe("value dat;hoa VALUE-007");
    expect(says(text("Đạt; khác"), asked.choices)).toBe("unreadable Đạt; khác VALUE-013");
    expect(says(text(" ; "), asked.choices)).toMatch(/^unreadable .* VALUE-013$/);
  });
});

describe("formulas", () => {
  const formula = (formula: string, value: AnswerCellValue = { kind: "blank" }): AnswerCell => ({
    formula,
    value,
  });

  test("the cached value counts, with a note", () => {
    expect(says(formula("A1+1", number(5)), asked.whole)).toBe("value 5 VALUE-010");
    expect(says(formula('IF(A1="","",A1)', text("")), asked.whole)).toBe("blank");
  });

  test("without one, arithmetic of numbers is computed; anything else cannot be read", () => {
    expect(says(formula("1200+34*2"), asked.whole)).toBe("value 1268 VALUE-012");
    expect(says(formula("SUM(A1:A3)"), asked.whole)).toBe("unreadable =SUM(A1:A3) VALUE-011");
    expect(says(formula("0.4+0.45"), asked.percent)).toBe("value 0.85 VALUE-009 VALUE-012");
  });

  test("of a day typed as a formula the text stays as it was found", () => {
    expect(says(formula("5/11/2023"), asked.day)).toBe("unreadable =5/11/2023 VALUE-011");
  });

  test("a formula that shows an error is not said to have been taken", () => {
    expect(says(formula("A1/0", { kind: "error", code: "#DIV/0!" }), asked.whole)).toBe(
      "unreadable #DIV/0! VALUE-002",
    );
  });
});

test("text in an old font is converted, and said; numbers in it are numbers", () => {
  const typed = { value: text("hép møt tÕt"), legacyFont: ".VnTime" };
  expect(says(typed, asked.text)).toBe("value hộp mứt tết VALUE-016");
  expect(readAnswer(typed, asked.text)).toMatchObject({
    text: "hép møt tÕt",
    findings: [{ params: { text: "hép møt tÕt", reading: "hộp mứt tết" } }],
  });
  expect(says({ value: text("12,5"), legacyFont: ".VnTime" }, asked.decimal)).toBe("value 12.5 VALUE-001");
  expect(says({ value: text("§¹t"), legacyFont: ".VnTime" }, asked.choice)).toBe("value dat VALUE-016");
  expect(says({ value: text("Quyết định Quán"), legacyFont: ".VnTime" }, asked.text)).toBe(
    "value Quyết định Quán",
  );
});
