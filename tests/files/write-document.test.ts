import { styleIdOf } from "../../src/files/docx/document-styles";
import { writeDocument } from "../../src/files/docx/write-document";
import { everyBlockDocument } from "./every-block-document";
import { partsOf } from "./parts-of";
import { all, first, type XmlElement } from "./xml-tree";

const textOf = (element: XmlElement): string =>
  all(element, "w:r")
    .map((run) =>
      run.children.map(({ name, text }) => (name === "w:br" ? "\n" : name === "w:t" ? text : "")).join(""),
    )
    .join("");
const styleOf = (paragraph: XmlElement): string | undefined =>
  all(paragraph, "w:pStyle")[0]?.attributes["w:val"];

describe("a Word document", () => {
  let bytes: Uint8Array;
  let parts: ReadonlyMap<string, XmlElement>;
  let paragraphs: readonly XmlElement[];
  const part = (path: string): XmlElement => parts.get(path)!;

  beforeAll(async () => {
    bytes = await writeDocument(everyBlockDocument);
    parts = partsOf(bytes);
    paragraphs = all(part("word/document.xml"), "w:p");
  });

  test("is the same every time", async () => {
    expect(Buffer.from(await writeDocument(everyBlockDocument)).equals(Buffer.from(bytes))).toBe(true);
  });

  test("holds every paragraph under its style, in order", () => {
    const headings = { 1: "Heading1", 2: "Heading2", 3: "Heading3" } as const;
    const expected = everyBlockDocument.blocks.flatMap((block) => {
      if (block.kind === "heading") return [[headings[block.level], block.text]];
      if (block.kind === "signature") return [[styleIdOf.recipients, block.copies]];
      return block.kind === "paragraph"
        ? [[styleIdOf[block.look], block.text.replace("\u0001", "\ufffd")]]
        : [];
    });
    const found = paragraphs.map((paragraph) => [styleOf(paragraph), textOf(paragraph)]);
    expect(found.filter(([style]) => style !== undefined)).toEqual(expected);
    const styles = all(part("word/styles.xml"), "w:style").map(({ attributes }) => attributes["w:styleId"]);
    expect(styles).toEqual(expect.arrayContaining(expected.map(([style]) => style)));
  });

  test("bookmarks have numbers of their own", () => {
    const starts = all(part("word/document.xml"), "w:bookmarkStart").map(({ attributes }) => attributes);
    expect(starts.map((attributes) => attributes["w:name"])).toEqual(["muc_I", "muc_I_1"]);
    const ids = starts.map((attributes) => attributes["w:id"]);
    expect(new Set(ids).size).toBe(2);
    expect(
      all(part("word/document.xml"), "w:bookmarkEnd").map(({ attributes }) => attributes["w:id"]),
    ).toEqual(ids);
  });

  test("the masthead is a table without borders; its rules are drawn, not typed", () => {
    const table = first(part("word/document.xml"), "w:tbl");
    const cells = all(table, "w:tc").map((cell) =>
      all(cell, "w:p")
        .map(textOf)
        .filter((text) => text !== ""),
    );
    const [masthead] = everyBlockDocument.blocks;
    if (masthead?.kind !== "masthead") throw new Error("The first block is the masthead");
    const [left, right] = [masthead.left, masthead.right].map((side) => side.map(({ text }) => text));
    // Number and day in a row of their own, so that they stand in one line.
    expect(cells.map((texts) => texts.map((text) => text.replace(/\n/g, " ")))).toEqual([
      left?.slice(0, -1),
      right?.slice(0, -1),
      left?.slice(-1),
      right?.slice(-1),
    ]);
    const rules = all(table, "w:pBdr").map((border) => first(border, "w:top").attributes["w:val"]);
    expect(rules).toEqual(["single", "single"]);
    for (const border of all(first(table, "w:tblBorders"), "w:top"))
      expect(border.attributes["w:val"]).toBe("none");
  });

  test("headings marked so are counted by Word, each at its level", () => {
    const counted = paragraphs.flatMap((paragraph) => {
      const number = all(paragraph, "w:numPr")[0];
      return number
        ? [[first(number, "w:numId").attributes["w:val"], first(number, "w:ilvl").attributes["w:val"]]]
        : [];
    });
    expect(counted.map(([, level]) => level)).toEqual(["0", "1", "0"]);
    expect(counted[0]?.[0]).toBe(counted[1]?.[0]);
    expect(counted[2]?.[0]).not.toBe(counted[0]?.[0]);
    const levels = all(part("word/numbering.xml"), "w:lvlText").map(({ attributes }) => attributes["w:val"]);
    expect(levels).toEqual(expect.arrayContaining(["%1.", "%2.", "-", "*"]));
  });

  test("a table is as wide as the text, repeats its head, and breaks no row across pages", () => {
    const table = all(part("word/document.xml"), "w:tbl")[1]!;
    const widths = all(first(table, "w:tblGrid"), "w:gridCol").map(({ attributes }) =>
      Number(attributes["w:w"]),
    );
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo((165 / 25.4) * 1440, -1);
    expect(all(table, "w:tblHeader")).toHaveLength(1);
    expect(all(table, "w:cantSplit")).toHaveLength(4);
    expect(all(table, "w:gridSpan").map(({ attributes }) => attributes["w:val"])).toEqual(["3"]);
    expect(all(table, "w:p").map(textOf)).toEqual([
      ...["STT", "Chỉ tiêu", "Năm 2023", "Nguồn lực <&>", "1", "Tổng số hộ", "(hộ)", "4.138"],
      ...["", "Tổng cộng", "4.138"],
    ]);
  });

  test("an appendix lies on its side and counts its pages from 1", () => {
    const sections = all(part("word/document.xml"), "w:sectPr");
    expect(sections).toHaveLength(2);
    const { attributes } = first(sections[1]!, "w:pgSz");
    expect(attributes["w:orient"]).toBe("landscape");
    expect(Number(attributes["w:w"])).toBeGreaterThan(Number(attributes["w:h"]));
    expect(first(sections[1]!, "w:pgNumType").attributes["w:start"]).toBe("1");
  });

  test("A4, NĐ 30 margins, page number not on the first page", () => {
    const section = first(part("word/document.xml"), "w:sectPr");
    const millimetres = (twips: string): number => Math.round((Number(twips) / 1440) * 25.4);
    const { "w:w": width, "w:h": height } = first(section, "w:pgSz").attributes;
    expect([millimetres(width!), millimetres(height!)]).toEqual([210, 297]);
    const margins = first(section, "w:pgMar").attributes;
    expect(["w:top", "w:right", "w:bottom", "w:left"].map((side) => millimetres(margins[side]!))).toEqual([
      20, 15, 20, 30,
    ]);
    expect(all(section, "w:titlePg")).toHaveLength(1);
    const headers = [...parts].filter(([path]) => path.startsWith("word/header"));
    expect(headers.map(([, header]) => all(header, "w:instrText").length)).toEqual([1, 0, 1, 0]);
  });

  test("properties bear the identity and the clock's instant", () => {
    const custom = all(part("docProps/custom.xml"), "property");
    expect(Object.fromEntries(custom.map((one) => [one.attributes.name, one.children[0]!.text]))).toEqual(
      everyBlockDocument.custom,
    );
    const core = part("docProps/core.xml");
    for (const name of ["dcterms:created", "dcterms:modified"])
      expect(first(core, name).text).toBe("2023-11-20T08:15:00Z");
    expect(first(core, "dc:title").text).toBe(everyBlockDocument.title);
  });
});
