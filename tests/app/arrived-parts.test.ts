import { arrivalView, unitDetail } from "../../src/app/receiving/arrival-views";
import type { ArrivedParts } from "../../src/app/results/result-views";
import type { Consolidation } from "../../src/domain/consolidation/consolidation";
import { resultBook } from "../../src/sheets/consolidated-workbook/result-book";
import { unitRows } from "../../src/sheets/tinh-hinh-chung/unit-rows";
import { emptyAnswers } from "../../src/sheets/bao-cao/lay";
import type { BookGrid } from "../../src/sheets/grid";
import { interpretBook } from "../../src/sheets/standard-workbook/interpret";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { parsePartId } from "../../src/domain/indicator/ids";
import { dongNai } from "../support/campaign";
import { districtOf, unitOf } from "../support/consolidated";
import { bookToGrid } from "../support/spec-to-grid";

const context = dongNai();
const unit = unitOf(context, "26206");
const answers = sampleAnswers(context, unit, 7);
const lists = answers.lists.filter(({ list }) => !list.startsWith("nominate"));
const createdAt = "2023-11-20T01:00:00.000Z";

/** What the pane says of the unit's parts; the overview sheet is seen to say the same of its nominations. */
function partsOf(given: typeof answers, change: (book: BookGrid) => BookGrid = (book) => book): ArrivedParts {
  const book = bookToGrid(layStandardWorkbook(context, { unit, answers: given, createdAt }));
  const source = { file: "a.xlsx", entry: undefined, sha256: "0", lastSaved: createdAt, sentAt: undefined };
  const consolidation = districtOf(context, "736", {
    submissions: [interpretBook(context, change(book), source)],
  });
  const [row] = arrivalView(consolidation, "vi").rows;
  expect(unitDetail(consolidation, "26206", "vi", undefined)?.parts).toEqual(row?.parts);
  const parts = row?.parts ?? rowMissing(consolidation);
  expect(overviewSays(consolidation)).toBe(parts.awards.replace(/ \(.*/, ""));
  return parts;
}

function overviewSays(consolidation: Consolidation): unknown {
  for (const { cells } of unitRows(resultBook(consolidation)))
    if (cells[1]?.value === unit.name) return cells[6]?.value;
  return rowMissing(consolidation);
}

function rowMissing({ unit: { name } }: Consolidation): never {
  throw new Error(`no row of ${name}`);
}

const particular = (id: string): string => {
  const slot = context.index.slotsOfPart(parsePartId(id))[0]?.slot ?? -1;
  return String(answers.figures.value(slot));
};

test("what a unit wrote of its signed document is told, and how many it nominates", () => {
  const [year = "", month = "", day = ""] = particular("M03.ngay").split("-");
  const nominees = answers.lists.length - lists.length;
  expect(nominees).toBeGreaterThan(0);
  expect(partsOf(answers)).toEqual({
    document: `số ${particular("M03")}, ngày ${day}/${month}/${year}, người ký ${particular("M04")}`,
    number: particular("M03"),
    word: "chưa rõ",
    figures: "lần gửi 1",
    awards: `đề nghị (${nominees} đối tượng)`,
  });
});

test("of what a unit did not write nothing is said; sheets for nominations that came empty propose nobody", () => {
  expect(partsOf({ ...emptyAnswers(context), narratives: answers.narratives })).toMatchObject({
    ...{ document: "chưa rõ", number: "chưa rõ", word: "chưa rõ", awards: "không đề nghị" },
  });
});

test("where a sheet for nominations did not come, nobody can say that the unit proposes nobody", () => {
  const without = (book: BookGrid): BookGrid => ({
    ...book,
    sheets: book.sheets.filter(({ name }) => name !== "Đề nghị - Cá nhân"),
  });
  expect(partsOf({ ...answers, lists }, without).awards).toBe("chưa rõ");
  expect(partsOf({ ...answers, lists }).awards).toBe("không đề nghị");
});

test("of a unit that sent nothing only that is known", () => {
  const { rows } = arrivalView(districtOf(context, "736", { left: ["26206"] }), "vi");
  expect(rows[0]?.parts).toEqual({
    ...{ document: "chưa rõ", number: "chưa rõ", word: "chưa rõ", figures: "chưa gửi", awards: "chưa gửi" },
  });
});
