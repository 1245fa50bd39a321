import type { CampaignContext } from "../../src/domain/campaign/context";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { a1 } from "../../src/sheets/a1";
import { outlineLayout } from "../../src/sheets/bao-cao/layout";
import type { BookGrid, CellGrid } from "../../src/sheets/grid";
import { bookRules } from "../../src/sheets/own-rules/book-rules";
import { movedFormula } from "../../src/sheets/own-rules/moved-formula";
import type { BookRules } from "../../src/sheets/own-rules/own-rules";
import { gridOfBook } from "../../src/sheets/spec-to-grid";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { parsePartId, parsePeriodId } from "../../src/domain/indicator/ids";
import { dongNai } from "../support/campaign";
import { unitOf } from "../support/consolidated";
import { everythingOn } from "../support/everything-on";

const context = dongNai();
const unit = unitOf(context, "26209");
const layout = outlineLayout(context, [unit.kind]);

function formOf(campaign: CampaignContext, code: string) {
  const own = unitOf(campaign, code);
  return layStandardWorkbook(campaign, {
    ...{ unit: own, answers: sampleAnswers(campaign, own, 7) },
    createdAt: "2023-11-20T01:00:00Z",
  });
}

const rowOf = (part: string, period: string): number =>
  layout.rowOf(parsePartId(part), parsePeriodId(period)) ?? NaN;
const columnOf = (period: string): number => layout.columnOf(parsePeriodId(period)) ?? NaN;
const laid = formOf(context, "26209");
const outline = (grid: BookGrid, change: (sheet: CellGrid) => CellGrid): BookGrid => ({
  ...grid,
  sheets: grid.sheets.map((sheet) => (sheet.name === "Báo cáo" ? change(sheet) : sheet)),
});
const rulesOf = ({ sheets }: BookRules, name = "Báo cáo") => {
  const found = sheets.find(({ sheet }) => sheet === name);
  if (!found) throw new RangeError(name);
  return found;
};

test.each(["26209", "736", "26197"])(
  "a form as it was laid (%s) has lost nothing, and its rules are those it was laid with",
  (code) => {
    for (const campaign of [context, everythingOn()]) {
      const form = formOf(campaign, code);
      const { sheets, left, missing } = bookRules(campaign, form, gridOfBook(form));
      expect([left, missing, sheets.flatMap(({ formulas }) => formulas)]).toEqual([[], [], []]);
      const visible = form.sheets.filter(({ visibility }) => visibility === "visible");
      expect(sheets.map(({ sheet }) => sheet)).toEqual(visible.map(({ name }) => name));
      expect(sheets.map(({ validations }) => validations)).toEqual(
        visible.map(({ validations = [] }) => validations),
      );
      expect(sheets.map(({ conditionals }) => conditionals)).toEqual(
        visible.map(({ conditionals = [] }) => conditionals),
      );
    }
  },
);

/** What a test asks of one row: the formula of its entry rule, by where its first entry stands. */
function ruleAt({ validations }: ReturnType<typeof rulesOf>, row: number): string {
  const found = validations.find(({ ranges }) => ranges.some(({ firstRow }) => firstRow === row));
  return found?.rule.kind === "custom" ? found.rule.formula : "";
}

test("rows that were inserted move every rule and formula below them, and get none", () => {
  const at = 20;
  const moved = outline(gridOfBook(laid), (sheet) => ({
    ...sheet,
    // The column Kiểm tra was cleared, too.
    rows: sheet.rows.map(({ index, cells }) => ({
      index: index >= at ? index + 2 : index,
      cells: cells.filter(({ column }) => column !== layout.columns.check || index < 5),
    })),
  }));
  const after = rulesOf(bookRules(context, laid, moved));
  const before = rulesOf(bookRules(context, laid, gridOfBook(laid)));
  const row = rowOf("D01", "2023");
  const [own, own2] = [row, row + 2].map((one) => a1(one, columnOf("2023")));
  expect(ruleAt(before, row)).toContain("ISNUMBER");
  expect(ruleAt(after, row + 2)).toBe(ruleAt(before, row).replace(/([A-Z]+)\d+/g, `$1${row + 3}`));
  expect([at, at + 1].map((one) => ruleAt(after, one))).toEqual(["", ""]);
  const lost = after.formulas.find((one) => one.row === row + 2)?.cell.formula ?? "";
  expect([lost.includes(`${own2}`), lost.includes(`${own},`)]).toEqual([true, false]);
});

test("rows that are gone have no rules, and a sheet whose columns were moved is left as it is", () => {
  const row = rowOf("D01", "2023");
  const without = outline(gridOfBook(laid), (sheet) => ({
    ...sheet,
    rows: sheet.rows
      .filter(({ index }) => index !== row)
      .map((one) => ({ ...one, index: one.index > row ? one.index - 1 : one.index })),
  }));
  const rules = rulesOf(bookRules(context, laid, without));
  const columns = outline(gridOfBook(laid), (sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ index, cells }) => ({
      index,
      cells: cells.map((cell) => (cell.column > 4 ? { ...cell, column: cell.column + 1 } : cell)),
    })),
  }));
  const all = rulesOf(bookRules(context, laid, gridOfBook(laid)));
  const others = all.validations.filter(({ ranges }) => ranges.every(({ firstRow }) => firstRow !== row));
  expect(others.length).toBeLessThan(all.validations.length);
  expect(rules.validations.length).toBe(others.length);
  const moved = bookRules(context, laid, columns);
  expect([moved.left, moved.sheets.some(({ sheet }) => sheet === "Báo cáo")]).toEqual([["Báo cáo"], false]);
});

test("a formula follows rows and names, keeps its texts, and is none where a row it names is gone", () => {
  const places = new Map([
    ["Báo cáo", { name: "BC xã", rows: (row: number) => (row === 8 ? undefined : row + 2) }],
    ["Danh mục", { name: "Danh mục", rows: (row: number) => row }],
  ]);
  const home = { places, sheet: "Báo cáo" };
  expect(movedFormula(`IF($C7="A7 'x'!B9",SUM(D3:E$5),'Danh mục'!A1)`, home)).toBe(
    `IF($C9="A7 'x'!B9",SUM(D5:E$7),'Danh mục'!A1)`,
  );
  expect(movedFormula("'Báo cáo'!$B$2+1", { places, sheet: "Danh mục" })).toBe("'BC xã'!$B$4+1");
  expect(movedFormula("LOG10(A1)&C9", home)).toBeUndefined();
});
