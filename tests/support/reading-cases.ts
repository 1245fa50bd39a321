import type { ValueType } from "../../src/domain/indicator/indicator";
import type { AnswerCellValue } from "../../src/domain/submission/read-answer";

export interface ReadingCase {
  /** A text, or what else a cell can hold. */
  readonly typed: string | AnswerCellValue;
  readonly type: ValueType;
  readonly measureUnit: string;
  readonly font?: string;
  readonly formula?: string;
}

export interface ReadingRules {
  readonly title: string;
  readonly why: string;
  readonly cases: readonly ReadingCase[];
}

const of =
  (type: ValueType, measureUnit = "") =>
  (typed: ReadingCase["typed"], more: Pick<ReadingCase, "font" | "formula"> = {}): ReadingCase => ({
    typed,
    type,
    measureUnit,
    ...more,
  });

const whole = of({ kind: "integer" }, "hộ");
const money = of({ kind: "decimal", decimals: 1 }, "triệu đồng");
const area = of({ kind: "decimal", decimals: 1 }, "ha");
const land = of({ kind: "decimal", decimals: 0 }, "m²");
const share = of({ kind: "percent", decimals: 1 }, "%");
const day = of({ kind: "day" });
const text = of({ kind: "text" });
const yesNo = of({ kind: "yes-no" });
const choice = of({ kind: "choice", catalogue: "c" });
const date = { kind: "date", serial: 45235, day: { year: 2023, month: 11, day: 5 } } as const;
const number = (value: number): AnswerCellValue => ({ kind: "number", value });

/** What docs/readings.md tells, in its order. */
export const readingCases: readonly ReadingRules[] = [
  {
    title: "Thousands and decimals",
    why: "Vietnamese writing first: `.` between groups of three, `,` before decimals; English writing where only that fits. One group of three (`1.234`) is thousands where whole numbers are asked, and a question where decimals are. A group never begins with 0: `0.500` is a half.",
    cases: [
      whole("1.234"),
      whole("1,234"),
      area("1.234,5"),
      area("1,234.5"),
      area("1 234,5"),
      area("12,5"),
      area("12.5"),
      area("1.234"),
      land("2.811"),
      whole("0.500"),
      area("1.23.456"),
    ],
  },
  {
    title: "What keyboards and programs leave around a number",
    why: "Spaces of every kind, invisible characters, marks of direction (Windows' calculator copies a number between two), full-width digits, the minus sign of Word, letters in NFD.",
    cases: [
      whole(" 12 "),
      whole("\u00A012\u200B"),
      whole("\u202D1234\u202C"),
      whole("１２３"),
      area("１.２３４，５"),
      area("\u22125"),
      whole("12 ho\u0323\u0302"),
    ],
  },
  {
    title: "A unit behind the number",
    why: "The column's own is accepted; money words in a column of triệu đồng; a unit that measures the same is converted and offered, not taken; any other is no number.",
    cases: [
      area("5ha"),
      area("5.000 m²"),
      land("0,5 ha"),
      whole("12 hộ"),
      whole("12 người"),
      money("12 tỷ"),
      money("1.200 triệu"),
      money("1.200,5 triệu"),
      money("700 nghìn đồng"),
      money("1 tỷ 200 triệu"),
      share("85%"),
      area("85%"),
    ],
  },
  {
    title: "Percentages",
    why: "A share between 0 and 1 may be meant as a part of one: it is taken as it stands and asked about, unless a percent sign stands behind it.",
    cases: [share("85"), share(number(0.85)), share("0,85"), share("0,85%")],
  },
  {
    title: "Signs and words for nothing",
    why: "`-` nothing occurred (a stated 0), `x` not applicable, `…` not yet known; `không` is a stated 0.",
    cases: [
      whole("-"),
      whole("–"),
      whole("x"),
      whole("…"),
      whole("không"),
      whole("Không phát sinh"),
      whole("không rõ"),
      text("-"),
    ],
  },
  {
    title: "What is no number",
    why: "Kept as it was typed; it counts for nothing until it is put right.",
    cases: [
      whole("khoảng 12"),
      whole("12/14"),
      whole(date),
      whole("mười hai"),
      whole({ kind: "error", code: "#REF!" }),
      whole({ kind: "blank" }, { formula: "SUM(A1:A3)" }),
      whole({ kind: "blank" }, { formula: "1200+34*2" }),
      whole(number(12), { formula: "A1+1" }),
    ],
  },
  {
    title: "Days",
    why: "The day stands first. A month alone is no day, nor is one without a year. Where a day beyond the 12th stands in the workbook as a text, Excel was set to American dates: every date whose day could be a month is then asked about (VALUE-021, LIST-021).",
    cases: [
      day(date),
      day("5/11/2023"),
      day("05-11-2023"),
      day("ngày 5 tháng 11 năm 2023"),
      day("2023-11-05"),
      day(number(45235)),
      day("tháng 11/2023"),
      day("5/11"),
      day("11/25/2023"),
      text(date),
    ],
  },
  {
    title: "Có / Không and choices",
    why: "By the label; else by what is spelled alike but for case, place of the tone, i/y.",
    cases: [
      yesNo("Có"),
      yesNo("có"),
      yesNo("ko"),
      yesNo("có lẽ"),
      choice("Chưa đạt"),
      choice("CHƯA ĐẠT"),
      choice("Đạt một phần"),
    ],
  },
  {
    title: "Old fonts",
    why: "A font named `.Vn…` says TCVN3, `VNI-…` says VNI: converted before anything is trimmed (the soft hyphen is ư in TCVN3), and noted. Text that already is Unicode stays. Where the font says nothing but at least two pairs of letters are impossible in Unicode, it is asked about and stays.",
    cases: [
      text("Nh©n d©n ®ång thuËn", { font: ".VnTime" }),
      text("®\u00AD\u00ADêng", { font: ".VnTime" }),
      text("Nhaân daân ñoàng thuaän", { font: "VNI-Times" }),
      text("Nhân dân đồng thuận", { font: "VNI-Times" }),
      text("Nhaân daân ñoàng thuaän"),
      text("El Niño, München"),
    ],
  },
];
