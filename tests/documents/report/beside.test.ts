import { levelContent } from "../../../src/documents/report/level-content";
import { report } from "../../../src/documents/report/report";
import type { DocumentBlock, TableBlock } from "../../../src/documents/spec";
import type { Consolidation } from "../../../src/domain/consolidation/consolidation";
import { parseSectionPath } from "../../../src/domain/outline/section-path";
import { dongNai } from "../../support/campaign";
import { codesBelow, provinceOf } from "../../support/consolidated";

const context = dongNai();

const tablesIn = (blocks: readonly DocumentBlock[]): readonly TableBlock[] =>
  blocks.filter((block) => block.kind === "table");
const linesIn = (blocks: readonly DocumentBlock[], look: string): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "paragraph" && block.look === look ? [block.text] : []));

describe("departments and press beside the territory", () => {
  test("II.3 of a province: what its departments and press say stands beside the territory's figures, never in them", () => {
    const communes = codesBelow(context, "736").slice(0, 3);
    const alone = provinceOf(context, communes);
    const both = provinceOf(context, [...communes, "DNI-STTTT", "DNI-BAO"]);
    const figures = (of: Consolidation): TableBlock | undefined => {
      const { blocks: all } = report(context, levelContent(of));
      const at = all.findIndex((block) => block.kind === "heading" && block.bookmark === "muc_II_3");
      return tablesIn(all.slice(at))[0];
    };
    expect(figures(both)?.rows.map(({ cells }) => cells.slice(0, -1))).toEqual(
      figures(alone)?.rows.map(({ cells }) => cells.slice(0, -1)),
    );
    const { blocks: all } = report(context, levelContent(both));
    const at = all.findIndex(
      (block) =>
        block.kind === "paragraph" && /^Bảng \d+\. .* của sở, ban, ngành, đoàn thể$/.test(block.text),
    );
    const table = all[at + 1];
    if (table?.kind !== "table") throw new Error("no table");
    expect(table.rows.map(({ cells }) => cells[1])).toEqual(["Sở Thông tin và Truyền thông", "Báo Đồng Nai"]);
    const office = both.children.find(({ unit }) => unit.code === "DNI-BAO")?.answers;
    const slots = context.index.slots.filter(({ part }) => part.id === "G01").map(({ slot }) => slot);
    const last = slots.flatMap((slot) => office?.figures.value(slot) ?? []).at(-1);
    const [first] = levelContent(both).beside(parseSectionPath("II.3"));
    expect(first?.rows[1]?.values[0]).toBe(last?.toLocaleString("de-DE"));
    expect(linesIn(all, "table-note").some((note) => note.includes("không cộng vào số của địa bàn"))).toBe(
      true,
    );
    expect(levelContent(alone).beside(parseSectionPath("II.3"))).toEqual([]);
  });

  test("what many offices say stands in the appendix, and the section says so", () => {
    const offices = codesBelow(context, "75").filter((code) => code.startsWith("DNI-"));
    expect(offices.length).toBeGreaterThan(15);
    const many = levelContent(provinceOf(context, [...codesBelow(context, "736").slice(0, 2), ...offices]));
    const path = parseSectionPath("II.3");
    expect(many.beside(path)).toEqual([]);
    const [matrix] = many.matrices.filter(({ besideOf }) => besideOf === path);
    expect([matrix?.title, matrix?.rows.length]).toEqual([
      "Công tác tuyên truyền (sở, ban, ngành, đoàn thể)",
      offices.length,
    ]);
    const notes = linesIn(report(context, many).blocks, "table-note");
    expect(notes.some((note) => note.includes("tại phụ lục Biểu số liệu theo đơn vị"))).toBe(true);
    const without = report(context, { ...many, matrices: [] }).blocks;
    expect(linesIn(without, "table-note").join()).not.toContain("tại phụ lục");
  });
});
