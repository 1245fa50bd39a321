import type { Unit } from "../../src/domain/campaign/campaign";
import { parseSectionPath } from "../../src/domain/outline/section-path";
import { parseUnitCode } from "../../src/domain/unit/unit-code";
import { bookmarkOf } from "../../src/documents/outline-headings";
import { reportForm } from "../../src/documents/report-form";
import type { DocumentBlock } from "../../src/documents/spec";
import { dongNai } from "../support/campaign";

const context = dongNai();
const createdAt = "2023-11-20T01:00:00.000Z";

function unitNamed(name: string): Unit {
  const unit = context.campaign.units.find((candidate) => candidate.name === name);
  if (!unit) throw new Error(`no unit ${name}`);
  return unit;
}

const formOf = (name: string): readonly DocumentBlock[] =>
  reportForm(context, { unit: unitNamed(name), createdAt }).blocks;
type Heading = Extract<DocumentBlock, { kind: "heading" }>;
const headings = (blocks: readonly DocumentBlock[]): readonly Heading[] =>
  blocks.filter((block) => block.kind === "heading");
const texts = (blocks: readonly DocumentBlock[], look: string): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "paragraph" && block.look === look ? [block.text] : []));
const mastheadOf = (blocks: readonly DocumentBlock[]) => blocks.find((block) => block.kind === "masthead");

describe("the Word form", () => {
  test.each(context.campaign.unitKinds.map(({ id }) => id))(
    "has a real heading for every section asked of %s",
    (kind) => {
      const unit = context.campaign.units.find((candidate) => candidate.kind === kind) as Unit;
      const leaves = context.kinds.get(kind)?.sections ?? [];
      const asked = context.campaign.outline.filter(({ path, leaf }) =>
        leaf ? leaves.includes(path) : leaves.some((asked) => asked.startsWith(`${path}.`)),
      );
      const found = headings(reportForm(context, { unit, createdAt }).blocks);
      expect(found.map(({ bookmark, level }) => [bookmark, level])).toEqual(
        asked.map(({ path, depth }) => [bookmarkOf(path), depth]),
      );
    },
  );

  test("headings carry number and short name, the verbatim text stands below", () => {
    const blocks = formOf("Xã La Ngà");
    const at = blocks.findIndex((block) => block.kind === "heading" && block.bookmark === "muc_II_2_b");
    expect(blocks[at]).toMatchObject({ level: 3, text: "- Đời sống, hạ tầng, môi trường, chuyển đổi số" });
    expect(blocks[at + 1]).toMatchObject({ look: "hint" });
    const below = blocks[at + 1];
    const verbatim = context.sections.get(parseSectionPath("II.2.b"))?.text.slice(2) ?? "";
    expect(below?.kind === "paragraph" && below.text.includes(verbatim)).toBe(true);
  });

  test("every leaf, and nothing else, has room to write", () => {
    const blocks = formOf("Xã La Ngà");
    const room = new Map<string, number>();
    let section = "";
    for (const block of blocks) {
      if (block.kind === "heading") section = block.bookmark ?? "";
      else if (block.kind === "paragraph" && block.look === "entry")
        room.set(section, (room.get(section) ?? 0) + 1);
    }
    expect([...room.keys()]).toEqual((context.kinds.get("xa")?.sections ?? []).map(bookmarkOf));
    expect(Math.min(...room.values())).toBeGreaterThanOrEqual(2);
  });

  test("bookmarks are what Word allows, and no two are the same", () => {
    const all = context.campaign.outline.map(({ path }) => bookmarkOf(path));
    expect(all.filter((name) => !/^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(name))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  test("a people's committee signs TM., below its own and its parent's name", () => {
    const blocks = formOf("Xã La Ngà");
    expect(
      mastheadOf(blocks)
        ?.left.map(({ text }) => text)
        .slice(0, 2),
    ).toEqual(["UBND HUYỆN ĐỊNH QUÁN", "ỦY BAN NHÂN DÂN XÃ LA NGÀ"]);
    expect(mastheadOf(blocks)?.right.at(-1)?.text).toBe("La Ngà, ngày      tháng 11 năm 2023");
    expect(texts(blocks, "signature-right")[0]).toMatch(/^TM\. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n/);
  });

  test("a department's director signs, below the province's committee", () => {
    const blocks = formOf("Sở Nội vụ");
    expect(
      mastheadOf(blocks)
        ?.left.map(({ text }) => text)
        .slice(0, 2),
    ).toEqual(["UBND TỈNH ĐỒNG NAI", "SỞ NỘI VỤ"]);
    expect(texts(blocks, "signature-right")[0]).toMatch(/^GIÁM ĐỐC\n/);
  });

  test.each(["Hội Nông dân tỉnh", "Công an tỉnh", "Bộ Chỉ huy Quân sự tỉnh"])(
    "%s keeps a frame of its own",
    (name) => {
      const blocks = formOf(name);
      expect(mastheadOf(blocks)).toBeUndefined();
      expect(texts(blocks, "signature-right")[0]).not.toMatch(/ỦY BAN|GIÁM ĐỐC/);
    },
  );

  test("goes to the campaign's recipient for the level", () => {
    expect(texts(formOf("Xã La Ngà"), "subtitle")).toContain(
      "Kính gửi: Ủy ban nhân dân huyện Định Quán (qua Phòng Nội vụ).",
    );
    expect(texts(formOf("Huyện Định Quán"), "subtitle")).toContain(
      "Kính gửi: Sở Nội vụ (qua Ban Thi đua - Khen thưởng).",
    );
  });

  test("says whose it is in its properties", () => {
    const unit = context.units.get(parseUnitCode("26227")) as Unit;
    expect(reportForm(context, { unit, revision: 2, createdAt }).custom).toEqual({
      "TongHop.Campaign": "dong-nai-2023",
      "TongHop.Version": context.campaign.version,
      "TongHop.Unit": "26227",
      "TongHop.Level": "commune",
      "TongHop.Revision": "2",
    });
  });
});
