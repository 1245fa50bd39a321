import { closingBlocks, issuerOf, signatureOf } from "../../../src/documents/agency-block";
import {
  askedSections,
  bookmarkOf,
  headingText,
  numberedHeadings,
} from "../../../src/documents/outline-headings";
import { levelContent } from "../../../src/documents/report/level-content";
import { report } from "../../../src/documents/report/report";
import { unitContent } from "../../../src/documents/report/unit-content";
import type { DocumentBlock, TableBlock } from "../../../src/documents/spec";
import type { Unit } from "../../../src/domain/campaign/campaign";
import type { CampaignContext } from "../../../src/domain/campaign/context";
import { sampleAnswers } from "../../../src/samples/sample-answers";
import { dongNai } from "../../support/campaign";
import { codesBelow, districtOf, provinceOf, unitOf } from "../../support/consolidated";
import { slotIn } from "../../support/hand-ins";

const context = dongNai();
const createdAt = "2023-11-20T01:00:00Z";

const blocksOf = (unit: Unit): readonly DocumentBlock[] =>
  report(context, unitContent(context, unit, sampleAnswers(context, unit, 7), createdAt)).blocks;
const tablesIn = (blocks: readonly DocumentBlock[]): readonly TableBlock[] =>
  blocks.filter((block) => block.kind === "table");
const linesIn = (blocks: readonly DocumentBlock[], look: string): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "paragraph" && block.look === look ? [block.text] : []));

/** What Word prints in front of each heading, counted as Word counts. */
function countedByWord(ofKind: CampaignContext, unit: Unit): readonly string[] {
  const counts = [0, 0];
  const romans = ["I", "II", "III", "IV", "V", "VI"];
  return numberedHeadings(askedSections(ofKind, unit)).map(({ section, marker, text }) => {
    if (marker === undefined) return text;
    if (marker === "star") return `* ${text}`;
    if (section.depth === 3) return `- ${text}`;
    counts[section.depth - 1] = (counts[section.depth - 1] ?? 0) + 1;
    if (section.depth === 1) counts[1] = 0;
    const number = section.depth === 1 ? romans[(counts[0] ?? 0) - 1] : counts[1];
    return `${number}. ${text}`;
  });
}

describe("the report of one unit", () => {
  test.each(context.campaign.unitKinds.map(({ id }) => id))(
    "Word counts the headings of %s as the outline does",
    (kind) => {
      const unit = context.campaign.units.find((candidate) => candidate.kind === kind) as Unit;
      const plain = askedSections(context, unit).map((section) =>
        headingText(section).replace(/\s*\(nếu có\)$/, ""),
      );
      expect(countedByWord(context, unit)).toEqual(plain);
      expect(numberedHeadings(askedSections(context, unit)).every(({ marker }) => marker !== undefined)).toBe(
        true,
      );
    },
  );

  test("every paragraph of its texts stands under its heading, in order and unchanged", () => {
    for (const code of ["26206", "26209", "736", "DNI-SNV"]) {
      const unit = unitOf(context, code);
      const { narratives } = sampleAnswers(context, unit, 7);
      const under = new Map<string, string[]>();
      let section = "";
      for (const block of blocksOf(unit)) {
        if (block.kind === "heading") section = block.bookmark ?? "";
        else if (block.kind === "paragraph" && block.look === "body")
          under.set(section, [...(under.get(section) ?? []), block.text]);
      }
      expect(narratives.length).toBeGreaterThan(5);
      for (const { section: path, text } of narratives) {
        const lines = text.split("\n").filter((line) => line.trim() !== "");
        expect(under.get(bookmarkOf(path))?.slice(0, lines.length)).toEqual(lines.map((line) => line.trim()));
      }
    }
  });

  test("its figures stand in tables under their sections, in Vietnamese writing, estimates marked", () => {
    const unit = unitOf(context, "26209");
    const answers = sampleAnswers(context, unit, 7);
    const slot = slotIn(context, "A01|2023");
    answers.figures.set(slot, { state: "value", value: 16_697, status: "estimate" });
    const { blocks } = report(context, unitContent(context, unit, answers, createdAt));
    const rows = tablesIn(blocks).flatMap(({ head, rows: all }) => all.map(({ cells }) => ({ head, cells })));
    const label = context.index.slots[slot]?.part.label ?? "";
    const row = rows.find(({ cells }) => cells[1] === label);
    expect(row?.cells).toContain("16.697 (ước)");
    expect(row?.head.slice(0, 3)).toEqual(["STT", "Chỉ tiêu", "Đơn vị tính"]);
  });

  test("a blank figure has no line, and a section without a text says so", () => {
    const unit = unitOf(context, "26209");
    const answers = sampleAnswers(context, unit, 7);
    for (const { slot } of context.index.slots) answers.figures.set(slot, { state: "blank" });
    const { blocks } = report(
      context,
      unitContent(context, unit, { ...answers, narratives: [], lists: [] }, createdAt),
    );
    expect(tablesIn(blocks)).toEqual([]);
    const leaves = askedSections(context, unit).filter(({ leaf }) => leaf);
    expect(linesIn(blocks, "hint")).toEqual(leaves.map(() => "(Chưa có nội dung.)"));
    expect(blocks.some(({ kind }) => kind === "section")).toBe(false);
  });

  test("appendices are counted in Roman numbers where there are several, and named in the text", () => {
    const blocks = blocksOf(unitOf(context, "26209"));
    const appendices = linesIn(blocks, "appendix");
    expect(appendices.slice(0, 2)).toEqual(["Phụ lục I", "Phụ lục II"]);
    expect(blocks.filter(({ kind }) => kind === "section")).toHaveLength(appendices.length);
    const titles = linesIn(blocks, "appendix-title");
    const told = linesIn(blocks, "body").filter((line) => line.startsWith("(Chi tiết tại Phụ lục"));
    expect(told).toHaveLength(appendices.length);
    expect(told[0]?.toUpperCase()).toContain(titles[0]);
  });

  test.each([
    [undefined, ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]],
    ["Chủ tịch", ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]],
    ["Phó Chủ tịch", ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]],
    ["Quyền Chủ tịch", ["TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"]],
    ["KT. Chủ tịch, Phó Chủ tịch", ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]],
    ["TL. Chủ tịch - Chánh Văn phòng", ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"]],
    ["TUQ. Chủ tịch; Trưởng phòng Nội vụ", ["TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG NỘI VỤ"]],
    ["Bí thư, Chủ tịch", ["TM. ỦY BAN NHÂN DÂN", "BÍ THƯ, CHỦ TỊCH"]],
  ])("%s signs as NĐ 30 says", (position, lines) => {
    const issuer = issuerOf(context, unitOf(context, "26209"));
    expect(signatureOf(issuer, { name: "Nguyễn Văn A", position })).toMatchObject({
      lines: [...lines, "", "", "", "Nguyễn Văn A"],
    });
    expect(closingBlocks(issuer)).toHaveLength(2);
  });

  test("a deputy of a department signs for its director, an agency outside NĐ 30 is left its own form", () => {
    const department = issuerOf(context, unitOf(context, "DNI-SNV"));
    expect(signatureOf(department, { name: undefined, position: "Phó Giám đốc" })).toMatchObject({
      lines: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "", "", "", ""],
    });
  });

  test.each([
    ["Hội đồng Thi đua - Khen thưởng tỉnh", "council", "HĐTĐKT", ["TM. HỘI ĐỒNG", "CHỦ TỊCH"]],
    ["Phòng Nội vụ huyện Định Quán", "office", "     ", ["TRƯỞNG PHÒNG"]],
    ["Liên đoàn Lao động tỉnh", "own", "     ", []],
  ] as const)("%s is headed and signed by what it is called", (name, frame, code, lines) => {
    const issuer = issuerOf(context, { ...unitOf(context, "DNI-SNV"), name });
    expect([issuer.frame, issuer.code]).toEqual([frame, code]);
    expect(signatureOf(issuer, { name: "A", position: undefined })).toMatchObject({
      lines: [...lines, "", "", "", "A"],
    });
  });

  test("what the campaign says of a unit comes before its name, and before what it says of its kind", () => {
    const union = {
      ...unitOf(context, "DNI-LDLD"),
      paper: { frame: "state-agency", code: "LĐLĐ", head: "Chủ tịch" },
    } as const;
    const issuer = issuerOf(context, union);
    expect([issuer.frame, issuer.code]).toEqual(["state-agency", "LĐLĐ"]);
    expect(signatureOf(issuer, { name: "A", position: "Phó Chủ tịch" })).toMatchObject({
      lines: ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "", "", "A"],
    });
    const kinds = new Map(context.kinds);
    const kind = kinds.get(union.kind);
    if (kind) kinds.set(kind.id, { ...kind, paper: { frame: "office", head: "Trưởng ban" } });
    expect(issuerOf({ ...context, kinds }, union)).toMatchObject({ frame: "state-agency", head: "Chủ tịch" });
    expect(issuerOf({ ...context, kinds }, unitOf(context, "DNI-SNV"))).toMatchObject({
      frame: "office",
      head: "Trưởng ban",
    });
  });
});

describe("the report of a level", () => {
  const district = districtOf(context, "736", { left: ["26212"] });
  const { blocks } = report(context, levelContent(district));

  test("its tables hold the totals with how many units gave them", () => {
    const slot = slotIn(context, "A01|2023");
    const total = district.totals[slot];
    const label = context.index.slots[slot]?.part.label ?? "";
    const row = tablesIn(blocks)
      .flatMap(({ rows }) => rows)
      .find(({ cells }) => cells[1] === label);
    expect(row?.cells.at(-1)).toBe(`${total?.unitsReporting}/${total?.unitsExpected}`);
    expect(row?.cells.some((cell) => cell.startsWith(total?.value?.toLocaleString("de-DE") ?? "-"))).toBe(
      true,
    );
  });

  test("what it wrote itself stands for its units' texts; without it they stand with their names", () => {
    const [first] = askedSections(context, district.unit).filter(({ leaf }) => leaf);
    if (!first) throw new Error("no leaf");
    const own = { ...district, ownText: new Map([[first.path, "Một.\nHai."]]) };
    const written = report(context, levelContent(own)).blocks;
    const under = (all: readonly DocumentBlock[]): readonly DocumentBlock[] => {
      const at = all.findIndex(
        (block) => block.kind === "heading" && block.bookmark === bookmarkOf(first.path),
      );
      return all.slice(at + 1, at + 3);
    };
    expect(under(written)).toEqual([
      { kind: "paragraph", look: "body", text: "Một." },
      { kind: "paragraph", look: "body", text: "Hai." },
    ]);
    expect(under(blocks)[0]).toMatchObject({ look: "unit" });
  });

  test("Biểu số …: units down, at most ten figures across, whoever has not reported is said, the whole below", () => {
    const matrices = levelContent(district).matrices;
    expect(matrices.length).toBeGreaterThan(3);
    for (const { columns, rows } of matrices) {
      expect(columns.length).toBeLessThanOrEqual(10);
      expect(rows).toHaveLength(15);
      expect(rows.at(-1)).toMatchObject({ name: "Tổng cộng", isSum: true });
      expect(rows.filter(({ name }) => name.endsWith("(chưa nộp)"))).toHaveLength(1);
    }
  });

  test("a province has its communes under the sums of their districts", () => {
    const codes = [...codesBelow(context, "736").slice(0, 3), ...codesBelow(context, "740").slice(0, 2)];
    const [first] = levelContent(provinceOf(context, codes)).matrices;
    const sums = first?.rows.filter(({ isSum }) => isSum).map(({ name }) => name) ?? [];
    expect(sums).toEqual(expect.arrayContaining([unitOf(context, "736").name, unitOf(context, "740").name]));
    expect(sums.at(-1)).toBe("Tổng cộng");
  });
});
