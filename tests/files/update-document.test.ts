import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { report } from "../../src/documents/report/report";
import { unitContent } from "../../src/documents/report/unit-content";
import type { Answers } from "../../src/domain/submission/submission";
import { updateDocument, type UpdatedDocument } from "../../src/files/docx/tagged/update-document";
import { bodyOf } from "../../src/files/docx/tagged/body-units";
import { writeDocument } from "../../src/files/docx/write-document";
import { FigureColumns } from "../../src/domain/submission/figure-columns";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { nodeInflater } from "../../src/worker/node-reading-tools";
import { dongNai } from "../support/campaign";
import { unitOf } from "../support/consolidated";
import { slotIn } from "../support/hand-ins";
import { wordFile } from "../word-reports/word-file";

const context = dongNai();
const unit = unitOf(context, "26206");
const answers = sampleAnswers(context, unit, 7);
const createdAt = "2023-11-20T01:00:00Z";

const reportOf = (given: Answers): Promise<Uint8Array> =>
  writeDocument(report(context, unitContent(context, unit, given, createdAt)));

/** As a person edits it in Word: the document's XML, and nothing else. */
function edited(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const changed = change(xml);
  if (changed === xml) throw new Error("nothing was edited");
  return zipSync({ ...parts, "word/document.xml": strToU8(changed) });
}

function updated(old: Uint8Array, made: Uint8Array, putBack: readonly number[] = []): UpdatedDocument {
  const update = updateDocument(old, made, { inflater: nodeInflater }, putBack);
  if (update.kind !== "updated") throw new Error(update.kind);
  return update;
}

const linesOf = (bytes: Uint8Array): readonly string[] =>
  bodyOf(strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array())).units.flatMap(
    ({ texts }) => texts,
  );

const textOf = (section: string): readonly string[] =>
  (answers.narratives.find((narrative) => narrative.section === section)?.text ?? "").split("\n");
const withText = (section: string, change: (lines: readonly string[]) => readonly string[]): Answers => ({
  ...answers,
  narratives: answers.narratives.map((narrative) =>
    narrative.section === section
      ? { ...narrative, text: change(narrative.text.split("\n")).join("\n") }
      : narrative,
  ),
});
function withFigure(name: string, value: number): Answers {
  const figures = FigureColumns.fromTransfer(answers.figures.toTransfer());
  figures.set(slotIn(context, name), { state: "value", value });
  return { ...answers, figures };
}

const [first = "", second = ""] = textOf("II.1");
const kinds = ({ changes }: UpdatedDocument): readonly string[] => changes.map(({ kind }) => kind);
const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

test("what nobody edited and nothing changed stays to the byte", async () => {
  const old = await reportOf(answers);
  const again = updated(old, await reportOf(answers));
  expect(again.changes).toEqual([]);
  expect(again.madeAt).toBe(createdAt);
  const document = (bytes: Uint8Array): string =>
    strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  expect(document(again.bytes)).toBe(document(old));
});

test("a paragraph edited by hand stays and is listed; the workbook's new words beside it come", async () => {
  const old = edited(await reportOf(answers), (xml) => xml.replace(escaped(first), "Sửa bằng tay."));
  const next = withText("II.1", (lines) => [...lines, "Đoạn mới trong biểu."]);
  const result = updated(old, await reportOf(next));
  expect(kinds(result)).toEqual(["kept", "inserted"]);
  expect(result.changes[0]).toMatchObject({ heading: "muc_II_1", inWord: "Sửa bằng tay.", inBook: first });
  const lines = linesOf(result.bytes);
  expect(lines).toContain("Sửa bằng tay.");
  expect(lines).not.toContain(first);
  expect(lines.indexOf("Đoạn mới trong biểu.")).toBe(lines.indexOf(textOf("II.1").at(-1) ?? "") + 1);
});

test("a paragraph both edited and changed in the workbook is the hand's, with what the workbook says now", async () => {
  const old = edited(await reportOf(answers), (xml) => xml.replace(escaped(first), "Sửa bằng tay."));
  const next = withText("II.1", ([, ...lines]) => ["Biểu nay ghi thế này.", ...lines]);
  const result = updated(old, await reportOf(next));
  expect(result.changes).toEqual([
    {
      kind: "kept",
      heading: "muc_II_1",
      isTable: false,
      inWord: "Sửa bằng tay.",
      inBook: "Biểu nay ghi thế này.",
      block: expect.any(Number) as number,
    },
  ]);
  expect(linesOf(result.bytes)).not.toContain("Biểu nay ghi thế này.");
});

test("unedited paragraphs and tables become what the workbook says now", async () => {
  const figures = withFigure("A01|2023", 987654);
  const result = updated(await reportOf(answers), await reportOf(figures));
  expect(new Set(kinds(result))).toEqual(new Set(["refreshed"]));
  expect(result.changes.every(({ isTable }) => isTable)).toBe(true);
  expect(linesOf(result.bytes)).toEqual(linesOf(await reportOf(figures)));
});

test("an edited table stays, cell for cell; a paragraph of one's own stays where it was put", async () => {
  const shownFigure = "987.654";
  const base = await reportOf(withFigure("A01|2023", 987654));
  const above =
    bodyOf(strFromU8(unzipSync(base)["word/document.xml"] ?? new Uint8Array())).units[2]?.raw ?? "";
  const old = edited(base, (xml) =>
    xml
      .replace(shownFigure, "987.000")
      .replace(above, `${above}<w:p><w:r><w:t>Đoạn của tôi.</w:t></w:r></w:p>`),
  );
  const result = updated(old, await reportOf(withFigure("A01|2023", 111222)));
  const [kept, ...others] = result.changes.filter(({ kind }) => kind === "kept");
  expect(others).toEqual([]);
  expect([kept?.isTable, kept?.inWord?.includes("987.000"), kept?.inBook?.includes("111.222")]).toEqual([
    true,
    true,
    true,
  ]);
  expect(linesOf(result.bytes)).toEqual(expect.arrayContaining(["987.000", "Đoạn của tôi."]));
});

test("what was deleted by hand is not put in again, and is listed", async () => {
  const base = await reportOf(answers);
  const { units } = bodyOf(strFromU8(unzipSync(base)["word/document.xml"] ?? new Uint8Array()));
  const gone = units.find(({ texts }) => texts[0] === second)?.raw ?? "";
  const result = updated(
    edited(base, (xml) => xml.replace(gone, "")),
    await reportOf(answers),
  );
  expect(result.changes).toEqual([
    { kind: "deleted", heading: "muc_II_1", isTable: false, inWord: undefined, inBook: second },
  ]);
  expect(linesOf(result.bytes)).not.toContain(second);
});

test("two paragraphs joined into one are an edit, and neither comes again, but where they are put back", async () => {
  const base = await reportOf(answers);
  const { units } = bodyOf(strFromU8(unzipSync(base)["word/document.xml"] ?? new Uint8Array()));
  const at = units.findIndex(({ texts }) => texts[0] === first);
  const [one = "", other = ""] = [units[at]?.raw, units[at + 1]?.raw];
  const joined = one.replace(/<\/w:p>$/, "") + other.replace(/^<w:p><w:pPr>.*?<\/w:pPr>/, "");
  const together = edited(base, (xml) => xml.replace(one + other, joined));
  const result = updated(together, await reportOf(answers));
  expect(kinds(result)).toEqual(["kept"]);
  expect(linesOf(result.bytes).filter((line) => line.includes(second))).toHaveLength(1);
  const blocks = result.changes.flatMap(({ block }) => block ?? []);
  expect(linesOf(updated(together, base, blocks).bytes)).toEqual(linesOf(base));
});

test("what was edited by hand is put back where that is asked, and nothing else is", async () => {
  const base = await reportOf(answers);
  const old = edited(base, (xml) =>
    xml.replace(escaped(first), "Sửa bằng tay.").replace("./.<", ", xin báo cáo./.<"),
  );
  const made = await reportOf(answers);
  const [paragraph = -1, closing = -1] = updated(old, made).changes.flatMap(({ block }) => block ?? []);
  const result = updated(old, made, [paragraph]);
  expect([...kinds(result)].sort()).toEqual(["kept", "putBack"]);
  expect(linesOf(result.bytes)).toContain(first);
  expect(linesOf(result.bytes).join()).toContain("xin báo cáo./.");
  expect(linesOf(updated(old, made, [paragraph, closing]).bytes)).toEqual(linesOf(base));
});

test("other programs' ids of styles are followed; other parts stay to the byte", async () => {
  const base = unzipSync(await reportOf(answers));
  const rename = (xml: string): string => xml.replaceAll("TongHopBody", "Nidung");
  const old = zipSync({
    ...base,
    "word/styles.xml": strToU8(rename(strFromU8(base["word/styles.xml"] ?? new Uint8Array()))),
    "word/document.xml": strToU8(rename(strFromU8(base["word/document.xml"] ?? new Uint8Array()))),
    "word/comments.xml": strToU8("<w:comments/>"),
  });
  const next = withText("II.1", (lines) => [...lines, "Đoạn mới."]);
  const parts = unzipSync(updated(old, await reportOf(next)).bytes);
  const document = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  expect(document).toContain("Đoạn mới.");
  expect(document).not.toContain("TongHopBody");
  expect(strFromU8(parts["word/comments.xml"] ?? new Uint8Array())).toBe("<w:comments/>");
});

test("a document without tags, and one that cannot be read, are told apart", async () => {
  const made = await reportOf(answers);
  const of = (bytes: Uint8Array): string => updateDocument(bytes, made, { inflater: nodeInflater }).kind;
  expect(of(wordFile({ lines: [{ text: "Viết tay" }] }))).toBe("untagged");
  expect(of(made.slice(0, 2000))).toBe("refused");
});
