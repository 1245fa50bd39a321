import type { CampaignContext } from "../../src/domain/campaign/context";
import { outlineColumns } from "../../src/sheets/bao-cao/columns";
import { outlineHead, outlineLayout } from "../../src/sheets/bao-cao/layout";
import { parsePartId, parsePeriodId } from "../../src/domain/indicator/ids";
import { parseSectionPath } from "../../src/domain/outline/section-path";
import { dongNai } from "../support/campaign";
import { OutlineSheet } from "../support/outline-sheet";

const context = dongNai();
const xa = new OutlineSheet("26215");

test("one column a period, the status beside the year that asks for it, the whole span last", () => {
  const columns = outlineColumns(context);
  expect(columns.periods.map(({ at, ids }) => [at, ...ids])).toEqual([
    [5, "dau-ky"],
    [6, "2021"],
    [7, "2022"],
    [8, "2023"],
    [10, "luy-ke", "trong-ky"],
  ]);
  expect([columns.status, columns.statusOf, columns.note, columns.check]).toEqual([9, "2023", 11, 12]);
});

test("another campaign's periods make other columns", () => {
  const id = parsePeriodId;
  const periods = [
    { id: id("2024"), label: "Năm 2024", shown: "2024", year: 2024 },
    { id: id("2025"), label: "Năm 2025", shown: "2025", year: 2025 },
    { id: id("luy-ke"), label: "Cả giai đoạn", shown: "2024-2025" },
    { id: id("-"), label: "", shown: "" },
  ];
  const other = { ...context, campaign: { ...context.campaign, periods } } as CampaignContext;
  const columns = outlineColumns(other);
  expect(columns.periods.map(({ at, ids }) => [at, ...ids])).toEqual([
    [5, "2024"],
    [6, "2025"],
    [7, "luy-ke"],
  ]);
  expect([columns.status, columns.note, columns.check]).toEqual([undefined, 8, 9]);
});

test("rows are dense from below the head, each with a key that is the row's own in its section", () => {
  expect(xa.layout.rows.map(({ row }) => row)).toEqual(xa.layout.rows.map((_, at) => at + outlineHead.first));
  const keys = xa.layout.rows.map(({ section, key }) => `${section.path} ${key}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test("the same kinds have the same plan, in whatever order they are named", () => {
  const one = outlineLayout(context, ["xa", "thi-tran"]).rows.map(({ key, row }) => [key, row]);
  expect(outlineLayout(context, ["thi-tran", "xa", "xa"]).rows.map(({ key, row }) => [key, row])).toEqual(
    one,
  );
});

test("every figure asked of a kind has a row and a column, particulars aside", () => {
  for (const { id } of context.campaign.unitKinds) {
    const layout = outlineLayout(context, [id]);
    for (const { slot, indicator, part, period } of context.index.slots) {
      if (indicator.nature === "particular" || !context.index.askedOf(slot, id)) continue;
      const place = [layout.rowOf(part.id, period.id), layout.columnOf(period.id)];
      expect([id, part.id, period.id, place.includes(undefined)]).toEqual([id, part.id, period.id, false]);
    }
  }
});

test("an event's answer in the span stands in a row of its own below", () => {
  const part = parsePartId("E01");
  const own = xa.layout.rowOf(part, parsePeriodId("luy-ke")) ?? 0;
  expect(xa.layout.rowOf(part, parsePeriodId("trong-ky"))).toBe(xa.row("E01@trong-ky"));
  expect(xa.row("E01@trong-ky")).toBeGreaterThan(own);
});

test("each leaf has the campaign's rows of text, all but the first few closed", () => {
  const { narrativeRows, openNarrativeRows } = context.campaign.switches;
  const range = xa.layout.narrativeOf(parseSectionPath("III.1"));
  expect(range && range.last - range.first + 1).toBe(narrativeRows);
  const rows = [...xa.lay().rows].slice(range?.first, (range?.last ?? 0) + 1);
  expect(rows.filter(({ hidden }) => hidden !== true)).toHaveLength(openNarrativeRows);
  expect(rows[openNarrativeRows - 1]).toMatchObject({ collapsed: true });
});

test("a kind that is not asked of a section does not see it; with every indicator off the outline still stands", () => {
  expect(xa.layout.rows.some(({ section }) => section.path === "II.2.*")).toBe(false);
  const so = new OutlineSheet("DNI-SNV");
  expect(so.layout.rows.some(({ section }) => section.path === "II.2.a")).toBe(false);
  const off = { ...context, campaign: { ...context.campaign, indicators: [] } };
  const layout = outlineLayout(off, ["xa"]);
  expect(layout.rows.filter(({ kind }) => kind === "section")).toHaveLength(
    xa.layout.rows.filter(({ kind }) => kind === "section").length,
  );
});

test("rows that are not asked of the unit's kind are closed in a shared plan", () => {
  const shared = new OutlineSheet("26206", ["xa", "thi-tran"]);
  const rows = [...shared.lay(shared.answers(), "consolidated").rows];
  const cells = rows[shared.row("E01")]?.cells ?? [];
  const closed = cells.filter(({ column }) => shared.layout.columns.periods.some(({ at }) => at === column));
  expect(closed.map(({ role, value }) => [role, value])).toEqual(closed.map(() => ["not-asked", "x"]));
});

test("every row of the sheet says how high it is", () => {
  for (const { height } of xa.lay().rows) expect(height).toBeGreaterThan(5);
});

test("merged headings never overlap, and no text row is merged", () => {
  const merged = (xa.lay().merges ?? []).map(({ firstRow }) => firstRow);
  expect(new Set(merged).size).toBe(merged.length);
  const texts = xa.layout.rows.filter(({ kind }) => kind === "narrative").map(({ row }) => row);
  expect(texts.filter((row) => merged.includes(row))).toEqual([]);
});
