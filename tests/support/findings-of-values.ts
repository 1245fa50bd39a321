import type { Finding } from "../../src/domain/finding";
import type { ValueType } from "../../src/domain/indicator/indicator";
import { readAnswer, type AnswerCell } from "../../src/domain/submission/read-answer";
import { saySwappedDays } from "../../src/sheets/standard-workbook/say-swapped-days";
import { SubmissionDraft } from "../../src/sheets/submission-draft";
import { context } from "./returned-books";

const day = { kind: "date", serial: 45235, day: { year: 2023, month: 11, day: 5 } } as const;
const text = (value: string): AnswerCell => ({ value: { kind: "text", value } });
const blank = { kind: "blank" } as const;
const others = ["25/11/2023", "5 m", "5 km", "5 m2", "5 ha"];

/** What cells of every kind say to figures of every type, told as the reader of a sheet tells it. */
export function ofValues(): readonly Finding[] {
  const cells: readonly AnswerCell[] = [
    ...[
      "1.234,5",
      "khoảng 12",
      "1.234",
      "0,85",
      "5/11/2023",
      "tháng 11",
      "CÓ",
      "có lẽ",
      "không",
      "ĐẠT",
      ...others,
    ].map(text),
    { value: day },
    { value: { kind: "error", code: "#REF!" } },
    { value: { kind: "boolean", value: true } },
    { value: { kind: "number", value: 12.5 }, formula: "A1+1" },
    { value: blank, formula: "1+2" },
    { value: blank, formula: "A1" },
    { ...text("hép møt"), legacyFont: ".VnTime" },
    text("một đoạn văn rất dài ".repeat(500)),
  ];
  const draft = new SubmissionDraft(context, "xa.xlsx", ["Báo cáo"]);
  const byKind = new Map(context.index.slots.map((figure) => [figure.part.type.kind, figure]));
  for (const figure of byKind.values()) {
    for (const cell of cells)
      draft.answer(
        figure,
        readAnswer(cell, questionOf(figure.part.type, figure.part.measureUnit)),
        "official",
        {
          sheet: 0,
          row: 16,
          column: 4,
        },
      );
  }
  saySwappedDays(draft);
  return draft.findings;
}

const questionOf = (type: ValueType, measureUnit: string) => ({
  type,
  measureUnit,
  choices: new Map([["Đạt", "dat"]]),
});
