import fc from "fast-check";
import { FigureColumns } from "../../src/domain/submission/figure-columns";
import { deriveFigures } from "../../src/domain/submission/derive-figures";
import type { Answers } from "../../src/domain/submission/submission";
import type { UnitCode } from "../../src/domain/unit/unit-code";
import { writeBook } from "../../src/files/xlsx/write-book";
import { nodeDeflater } from "../../src/main/node-deflater";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { answersOf } from "../support/arbitrary-answers";
import { dongNai } from "../support/campaign";
import type { JudgedBook } from "./judge-counts";
import { countFormulas, judgeRecalculation } from "./judge-recalculation";

const context = dongNai();
const seed = Number(process.env["PROPERTY_SEED"] ?? 20231125);
const wrongTexts = ["12 hộ", ">5", "*", "#REF!", "2023-11-05", "TRUE", '"x"', "Đạt"];

const unitOf = (code: string) => {
  const unit = context.units.get(code as UnitCode);
  if (!unit) throw new RangeError(`no unit ${code}`);
  return unit;
};

function judged(name: string, code: string, answers?: Answers): JudgedBook {
  const unit = unitOf(code);
  const spec = layStandardWorkbook(context, {
    unit,
    createdAt: "2023-11-24T00:00:00Z",
    ...(answers && { answers }),
  });
  return { name: `${code}-${name}.xlsx`, spec, bytes: writeBook(spec, nodeDeflater) };
}

function filled(code: string): Answers {
  const [answers] = fc.sample(answersOf(context, unitOf(code)), { numRuns: 1, seed });
  if (!answers) throw new Error("no sample");
  return answers;
}

/** Every third entry holds something that is no answer. */
function spoilt(code: string): Answers {
  const answers = filled(code);
  const figures = FigureColumns.fromTransfer(answers.figures.toTransfer());
  const entries = context.index.slots.filter(
    ({ slot, part, derived }) =>
      !derived && part.type.kind !== "text" && context.index.askedOf(slot, unitOf(code).kind),
  );
  entries.forEach(({ slot, period }, at) => {
    const text = wrongTexts[at % wrongTexts.length];
    if (at % 3 === 0)
      figures.set(slot, {
        state: "unreadable",
        ...(text !== undefined && { text }),
        value: undefined,
        status: period.defaultStatus,
      });
  });
  return { ...answers, figures };
}

function derived(code: string, answers: Answers): Answers {
  deriveFigures(context, unitOf(code).kind, answers);
  return answers;
}

test("LibreOffice computes every Kiểm tra, count and banner as we did: empty, filled and wrong", () => {
  const books = ["26215", "26206", "736", "732", "DNI-SNV"].flatMap((code) => [
    judged("empty", code),
    judged("filled", code, derived(code, filled(code))),
    judged("wrong", code, derived(code, spoilt(code))),
  ]);
  expect(countFormulas(books)).toBeGreaterThan(10_000);
  expect(judgeRecalculation(books)).toEqual([]);
});
