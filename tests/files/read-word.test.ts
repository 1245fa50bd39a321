import { strToU8, zipSync } from "fflate";
import type { WordText } from "../../src/documents/word-text";
import { readWord } from "../../src/files/docx/read/read-word";
import { fflateInflater } from "../../src/files/zip/inflater";
import { nodeInflater } from "../../src/worker/node-reading-tools";
import { wordFile, wordParts, type WordFile, type WordLine } from "../word-reports/word-file";
import { workSince } from "../support/work-done";

function read(file: WordFile): WordText {
  const found = readWord(wordFile(file), nodeInflater);
  if (found.kind !== "word") throw new Error(`${found.reason} ${JSON.stringify(found.detail)}`);
  return found.document;
}

const lines = (...all: readonly (string | WordLine)[]): WordFile => ({
  lines: all.map((line) => (typeof line === "string" ? { text: line } : line)),
});
const said = ({ paragraphs }: WordText): readonly string[] =>
  paragraphs.map(({ label, text }) => [label, text].filter((part) => part !== "").join(" "));

test("numbers that Word counts stand in front, each depth counting anew below the next", () => {
  const one = (depth: number) => ({ id: 1, depth }) as const;
  const document = read(
    lines(
      { text: "Phần một", list: one(0) },
      { text: "Mục", list: one(1) },
      { text: "Ý", list: one(2) },
      { text: "Ý nữa", list: one(2) },
      { text: "Mục nữa", list: one(1) },
      { text: "Ý", list: one(2) },
      { text: "Phần hai", list: one(0) },
      { text: "Mục", list: one(1) },
      { text: "gạch", list: { id: 2, depth: 0 } },
    ),
  );
  expect(said(document)).toEqual([
    ...["I. Phần một", "1. Mục", "1.1. Ý", "1.2. Ý nữa", "2. Mục nữa", "2.1. Ý", "II. Phần hai", "1. Mục"],
    "- gạch",
  ]);
});

test("levels come from styles and what they are based on, bold from runs or styles", () => {
  const { paragraphs } = read(
    lines({ text: "A", style: "Heading1" }, { text: "B", style: "CuaToi" }, { text: "C", bold: true }, "D"),
  );
  expect(paragraphs.map(({ level, isBold }) => [level, isBold])).toEqual([
    [1, true],
    [2, true],
    [undefined, true],
    [undefined, false],
  ]);
});

test("what was struck out is gone, what was put in is text, a footnote stands behind its paragraph", () => {
  const document = read(
    lines(
      { text: "còn lại", struck: "đã bỏ" },
      { text: "mới thêm", inserted: true },
      { text: "có chú thích", footnote: "Nguồn: Chi cục" },
    ),
  );
  expect(said(document)).toEqual(["còn lại", "mới thêm", "có chú thích (Chú thích: Nguồn: Chi cục)"]);
  expect(document.left).toMatchObject({ insertions: 1, deletions: 1 });
});

test("a text box is read once, behind the paragraph that holds it; a table of contents not at all", () => {
  expect(
    said(
      read(
        lines("trước", { text: "trong hộp", boxed: true }, "sau", { text: "1. Mục lục 3", style: "TOC2" }),
      ),
    ),
  ).toEqual(["trước", "trong hộp", "sau"]);
});

test("old fonts are converted by run, through a two-letter sign that Word cut in two", () => {
  const { paragraphs } = read(
    lines({ text: "Xaõ Phuù Tuùc", font: "VNI-Times", runs: 2 }, { text: "X· Phó Tóc", font: ".VnTime" }),
  );
  expect(paragraphs.map(({ text, found }) => [text, found])).toEqual([
    ["Xã Phú Túc", "Xaõ Phuù Tuùc"],
    ["Xã Phú Túc", "X· Phó Tóc"],
  ]);
});

test("cells know their table, row and column; a broken font table or style sheet loses no text", () => {
  const table = lines(
    { text: "a", table: 3 },
    { text: "b", table: 3, beside: true },
    { text: "c", table: 3 },
  );
  expect(read(table).paragraphs.map(({ cell }) => cell)).toEqual([
    { table: 0, row: 0, column: 0 },
    { table: 0, row: 0, column: 1 },
    { table: 0, row: 1, column: 0 },
  ]);
  const circle = `<w:styles xmlns:w="w"><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>`;
  const odd = {
    lines: [{ text: "còn đây", style: "A" }],
    parts: { "word/styles.xml": circle, "word/numbering.xml": "" },
  };
  expect(said(read(odd))).toEqual(["còn đây"]);
});

test("names of elements that are names of JavaScript's own hurt nobody", () => {
  const strange =
    "<w:p><w:constructor/><w:__proto__/><w:pPr><w:toString/></w:pPr><w:r><w:t>chữ</w:t></w:r></w:p>";
  const numbering = "<w:numbering><w:constructor/><w:__proto__ w:val='1'/></w:numbering>";
  const parts = {
    "word/document.xml": `<w:document>${strange}</w:document>`,
    "word/numbering.xml": numbering,
  };
  expect(said(read({ lines: [], parts }))).toEqual(["chữ"]);
});

describe("bad input", () => {
  const reason = (bytes: Uint8Array): string => {
    const found = readWord(bytes, fflateInflater);
    return found.kind === "refused" ? found.reason : found.kind;
  };
  const parts = wordParts(lines("chữ"));
  const zipped = (more: Readonly<Record<string, string>>): Uint8Array =>
    zipSync(
      Object.fromEntries(Object.entries({ ...parts, ...more }).map(([name, part]) => [name, strToU8(part)])),
    );
  const document = parts["word/document.xml"] ?? "";

  test("references that lead outside are not followed, whatever they name", () => {
    const outside = `<Relationships><Relationship Id="r1" Type="x/styles" TargetMode="External" Target="http://example.invalid/s.xml"/><Relationship Id="r9" Type="x/attachedTemplate" TargetMode="External" Target="file:///etc/passwd"/><Relationship Id="r3" Type="x/footnotes" Target="../../../etc/passwd"/></Relationships>`;
    expect(reason(zipped({ "word/_rels/document.xml.rels": outside }))).toBe("word");
  });

  test.each<[string, Uint8Array, string]>([
    [
      "a document type",
      zipped({ "word/document.xml": `<!DOCTYPE x [<!ENTITY a "b">]>${document}` }),
      "unreadable",
    ],
    ["text that breaks off", zipped({ "word/document.xml": document.slice(0, -60) }), "unreadable"],
    ["a file cut in half", zipped({}).slice(0, 900), "truncated"],
    ["no document in it", zipSync({ "[Content_Types].xml": strToU8("<Types/>") }), "truncated"],
    ["a bomb of 70 MB", zipped({ "word/document.xml": " ".repeat(70 * 1024 * 1024) }), "too-large"],
  ])("%s is refused", (_name, bytes, wanted) => {
    expect(reason(bytes)).toBe(wanted);
  });

  test("a hundred thousand paragraphs, and boxes in boxes ten thousand deep, take no more than their time", () => {
    const many = `<w:document>${"<w:p><w:r><w:t>chữ</w:t></w:r></w:p>".repeat(100_000)}</w:document>`;
    const deep = `<w:document>${"<w:p><w:txbxContent>".repeat(10_000)}${"</w:txbxContent></w:p>".repeat(10_000)}</w:document>`;
    const work = workSince();
    expect(read({ lines: [], parts: { "word/document.xml": many } }).paragraphs.length).toBe(100_000);
    expect(read({ lines: [], parts: { "word/document.xml": deep } }).paragraphs.length).toBe(0);
    expect(work()).toBeLessThan(5_000);
  });
});
