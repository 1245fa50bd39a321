import { consolidate } from "../../src/domain/consolidation/consolidate";
import { correctionId, type Correction } from "../../src/domain/consolidation/corrections";
import { noDecisions } from "../../src/domain/consolidation/decisions";
import { parsePartId, parsePeriodId } from "../../src/domain/indicator/ids";
import { deriveFigures } from "../../src/domain/submission/derive-figures";
import { writeBook } from "../../src/files/xlsx/write-book";
import { nodeDeflater } from "../../src/main/node-deflater";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { layConsolidatedWorkbook } from "../../src/sheets/consolidated-workbook/lay";
import type { BookSpec, SheetSpec } from "../../src/sheets/spec";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { dongNai } from "../support/campaign";
import { codesBelow, districtOf, provinceOf, submissionOf, unitOf } from "../support/consolidated";
import { slotIn } from "../support/hand-ins";
import { type JudgedBook, judgeCounts } from "./judge-counts";
import { judgePackages } from "./judge-package";
import { countFormulas, judgeRecalculation } from "./judge-recalculation";

const context = dongNai();
const createdAt = "2023-11-01T00:00:00Z";

/** Lazy rows stand in memory here, so that the judge can go over them more than once. */
function settled(book: BookSpec): BookSpec {
  return { ...book, sheets: book.sheets.map((sheet): SheetSpec => ({ ...sheet, rows: [...sheet.rows] })) };
}

function judged(name: string, book: BookSpec): JudgedBook {
  const spec = settled(book);
  return { name, spec, bytes: writeBook(spec, nodeDeflater) };
}

function standard(code: string, filled: boolean): JudgedBook {
  const unit = unitOf(context, code);
  const answers = filled ? { answers: sampleAnswers(context, unit, 7) } : {};
  return judged(
    `standard-${code}-${filled ? "filled" : "empty"}.xlsx`,
    layStandardWorkbook(context, { unit, createdAt, ...answers }),
  );
}

const books = [
  standard("26206", false),
  standard("26209", true),
  standard("736", true),
  standard("DNI-SNV", true),
  judged("district.xlsx", layConsolidatedWorkbook(districtOf(context, "736", { left: ["26212"] }))),
  putRight(),
  judged(
    "province.xlsx",
    layConsolidatedWorkbook(
      // One district's book beside its communes', one that stands for them, and shares of which a part does not apply.
      provinceOf(context, ["736", ...codesBelow(context, "736").slice(2), "740", "DNI-SNV"], {
        changed: (unit, answers) => {
          if (unit.code === "26215" || unit.code === "740") {
            for (const key of ["D09.n|2023", "D04.n|2023", "D11.d|2022"])
              answers.figures.set(slotIn(context, key), { state: "not-applicable", text: "x" });
            deriveFigures(context, unit.kind, answers);
          }
          return answers;
        },
      }),
    ),
  ),
];

/** A district with its own form among the files, figures put right, one typed for a unit that sent nothing, a total adjusted. */
function putRight(): JudgedBook {
  const district = unitOf(context, "736");
  const [missing = "", ...came] = codesBelow(context, "736");
  const said = {
    by: "Nguyễn Văn An",
    at: "2023-11-24T03:00:00Z",
    how: "điện thoại",
    reason: "ghi nhầm dòng",
  };
  const correction = (unit: string, key: string, value: string, kind: Correction["kind"]): Correction => {
    const [part = "", period = ""] = key.split("|");
    const figure = { part: parsePartId(part), period: parsePeriodId(period) };
    return { kind, unit: unitOf(context, unit).code, ...figure, value, ...said };
  };
  const corrections = [
    correction(came[0] ?? "", "B01|2023", "77", "told"),
    correction(missing, "A01|2023", "8.000", "typed"),
    correction("736", "B01|2022", "-3", "adjusted"),
    correction("736", "C07|2023", "2", "adjusted"),
  ];
  const submissions = [...came, "736"].map((code) => {
    const unit = unitOf(context, code);
    return submissionOf(context, unit, sampleAnswers(context, unit, 7));
  });
  const result = consolidate({
    ...{ context, unit: district, submissions, refused: [], refusals: [], previous: undefined },
    decisions: noDecisions,
    corrections: new Map(corrections.map((one) => [correctionId(one), one])),
  });
  return judged("put-right.xlsx", layConsolidatedWorkbook(result));
}

describe("the books people get", () => {
  test("every part is well-formed and everything resolves", () => {
    expect(judgePackages(books)).toEqual([]);
  });

  test("openpyxl counts what the spec says", () => {
    expect(judgeCounts(books)).toEqual([]);
  });

  test("LibreOffice computes every value we wrote", () => {
    const formulas = countFormulas(books);
    process.stdout.write(`${formulas} formulas recalculated\n`);
    expect(formulas).toBeGreaterThan(5000);
    expect(judgeRecalculation(books)).toEqual([]);
  });
});
