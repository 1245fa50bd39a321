import { lookUp } from "../../src/app/results/look-up-view";
import { consolidate } from "../../src/domain/consolidation/consolidate";
import { noDecisions } from "../../src/domain/consolidation/decisions";
import { unitOf } from "../support/consolidated";
import { handIn } from "../support/hand-ins";
import { context, laNga, phuTuc } from "../support/returned-books";

const result = consolidate({
  ...{ context, unit: unitOf(context, "736"), refused: [], refusals: [], previous: undefined },
  submissions: [
    handIn(context, laNga, {
      figures: {
        "A01|2023": 9000,
        "D02|2022": 12,
        "D02|2023": { state: "value", value: 1200, status: "estimate" },
      },
      notes: { D02: "rà soát lại" },
      texts: { "I.1": "Kỹ thuật canh tác được cải tiến.\nNhân dân đồng thuận, hiến đất làm đường." },
    }),
    handIn(context, phuTuc, { figures: { "D02|2023": 30 } }),
  ],
  decisions: noDecisions,
});
const figures = (typed: string): readonly string[] =>
  lookUp(result, typed, "vi").figures.map(({ unitCode, figure, value }) => `${unitCode} ${figure} ${value}`);

test("a unit and an indicator, without marks and in any order", () => {
  const found = [`${laNga.code} D02|2022 12`, `${laNga.code} D02|2023 1.200`];
  expect(figures("la nga so ho ngheo")).toEqual(found);
  expect(figures("hộ nghèo La Ngà (đa chiều)").length).toBe(2);
  expect(figures("D02 la nga")).toEqual(found);
});

test("an indicator alone: every unit that gave it", () => {
  expect(figures("so ho ngheo da chieu").filter((line) => line.includes("D02|2023"))).toHaveLength(2);
});

test("with where it comes from, its status and the unit's reason", () => {
  const [, found] = lookUp(result, "la nga D02", "vi").figures;
  expect(found).toMatchObject({
    ...{ file: `${laNga.code}.xlsx`, revision: 1, reason: "rà soát lại", measureUnit: "hộ" },
    ...{ status: expect.stringMatching(/ước/i) as string, place: { sheet: laNga.shortName } },
  });
  expect(found?.cell).toMatch(/^Báo cáo!/);
});

test.each(["ky thuat canh tac", "Kỹ thuật canh", "dong thuan, hien dat"])("words of a text: %s", (typed) => {
  const { texts } = lookUp(result, typed, "vi");
  expect(texts.map(({ unitCode, section }) => [unitCode, section])).toEqual([[laNga.code, "I.1 Thuận lợi"]]);
  expect(texts[0]?.excerpt).toMatch(/Kỹ thuật canh tác|đồng thuận, hiến đất/);
});

test("nothing typed, nothing found", () => {
  expect(lookUp(result, "  ", "vi")).toEqual({ figures: [], texts: [], more: 0 });
  expect(figures("khong co gi nhu vay")).toEqual([]);
});
