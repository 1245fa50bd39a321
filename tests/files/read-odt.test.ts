import { strToU8, zipSync } from "fflate";
import type { WordText } from "../../src/documents/word-text";
import { nodeInflater } from "../../src/worker/node-reading-tools";
import { readText } from "../../src/worker/read-word-report";

const faces = `<office:font-face-decls><style:font-face style:name="F1" svg:font-family="'.VnTime'"/></office:font-face-decls>`;
const styles = `<office:document-styles>${faces}<office:styles>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Contents_20_1" style:display-name="Contents 1" style:family="paragraph"/>
<text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/></text:outline-style>
</office:styles><office:master-styles><text:p>đầu trang</text:p></office:master-styles></office:document-styles>`;
const automatic = `<office:automatic-styles>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"/>
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="T2" style:family="text"><style:text-properties style:font-name="F1"/></style:style>
<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" /></text:list-style>
<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
</office:automatic-styles>`;

const odt = (text: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        mimetype: "application/vnd.oasis.opendocument.text",
        "content.xml": `<office:document-content>${automatic}<office:body><office:text>${text}</office:text></office:body></office:document-content>`,
        "styles.xml": styles,
        "meta.xml": `<office:meta><dc:date>2023-11-04T08:05:00</dc:date><meta:user-defined meta:name="TongHop.Unit">26209</meta:user-defined></office:meta>`,
        ...more,
      }).map(([name, part]) => [name, strToU8(part)]),
    ),
  );

async function read(text: string): Promise<WordText> {
  const found = await readText({ format: "odt", bytes: odt(text) }, nodeInflater);
  if (found.kind !== "word") throw new Error(JSON.stringify(found));
  return found.document;
}
const said = ({ paragraphs }: WordText): readonly string[] =>
  paragraphs.map(({ label, text }) => [label, text].filter((part) => part !== "").join(" "));

test("text comes through spans, spaces, breaks and fields; identity and day with it", async () => {
  const document = await read(
    '<text:p>Xã<text:s text:c="3"/><text:span text:style-name="T1">Phú <text:title>Túc</text:title></text:span><text:line-break/>\n  dòng<text:tab/>hai &amp; <![CDATA[<ba>]]></text:p>',
  );
  expect(said(document)).toEqual(["Xã Phú Túc\ndòng hai & <ba>"]);
  expect([document.properties, document.lastSaved]).toEqual([
    { "TongHop.Unit": "26209" },
    "2023-11-04T08:05:00",
  ]);
});

test("lists count as they are nested, go on where they say so, and bear one number a point", async () => {
  const point = (text: string): string => `<text:list-item><text:p>${text}</text:p></text:list-item>`;
  const document = await read(
    `<text:list xml:id="a" text:style-name="L1">${point("một")}<text:list-item><text:p>hai</text:p><text:p>còn hai</text:p><text:list>${point("ý")}${point("ý nữa")}</text:list></text:list-item></text:list><text:list text:style-name="L2">${point("gạch")}</text:list><text:list text:continue-list="a" text:style-name="L1">${point("ba")}</text:list><text:list text:style-name="L1">${point("lại một")}</text:list>`,
  );
  expect(said(document)).toEqual([
    ...["1. một", "2. hai", "còn hai", "a) ý", "b) ý nữa", "• gạch", "3. ba", "1. lại một"],
  ]);
});

test("headings have their level and the outline's number, bold comes from styles and spans, contents are left out", async () => {
  const { paragraphs } = await read(
    '<text:h text:outline-level="1">Phần</text:h><text:p text:style-name="P1">Mục</text:p><text:p><text:span text:style-name="T1">đậm</text:span></text:p><text:p text:style-name="Contents_20_1">Phần 3</text:p><text:table-of-content><text:p>Phần 3</text:p></text:table-of-content>',
  );
  expect(paragraphs.map(({ label, text, level, isBold }) => [label, text, level, isBold])).toEqual([
    ["I.", "Phần", 1, false],
    ["", "Mục", 2, true],
    ["", "đậm", undefined, true],
  ]);
});

test("old fonts are converted by the family the style names", async () => {
  const { paragraphs } = await read(
    '<text:p><text:span text:style-name="T2">X· Phó Tóc</text:span></text:p>',
  );
  expect(paragraphs.map(({ text, found }) => [text, found])).toEqual([["Xã Phú Túc", "X· Phó Tóc"]]);
});

test("cells, notes, boxes and tracked changes are what they are in a .docx", async () => {
  const document = await read(
    '<text:tracked-changes><text:changed-region><text:deletion><text:p>đã bỏ</text:p></text:deletion></text:changed-region></text:tracked-changes><table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table><text:p>có<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Nguồn</text:p></text:note-body></text:note><draw:frame><svg:title>tên hình</svg:title><draw:image/><draw:text-box><text:p>hộp</text:p></draw:text-box></draw:frame> chú thích<office:annotation><text:p>góp ý</text:p></office:annotation></text:p>',
  );
  expect(said(document)).toEqual(["a", "b", "có chú thích (Chú thích: Nguồn)", "hộp"]);
  expect(document.paragraphs.map(({ cell, isBoxed }) => [cell?.column, isBoxed])).toEqual([
    [0, false],
    [1, false],
    [undefined, false],
    [undefined, true],
  ]);
  expect(document.left).toEqual({ insertions: 0, deletions: 1, pictures: 1, embedded: 0 });
});

test.each<[string, Uint8Array, string]>([
  ["a password", odt("", { "META-INF/manifest.xml": "<manifest:encryption-data/>" }), "encrypted"],
  ["no text", zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text") }), "truncated"],
  ["a document type", odt("", { "content.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }), "unreadable"],
  ["a text that breaks off", odt("", { "content.xml": "<office:text><text:p>chữ" }), "unreadable"],
  ["a file cut in half", odt("chữ").slice(0, 300), "truncated"],
  ["a bomb of 70 MB", odt("", { "content.xml": " ".repeat(70 * 1024 * 1024) }), "too-large"],
])("%s is refused", async (_name, bytes, wanted) => {
  const found = await readText({ format: "odt", bytes }, nodeInflater);
  expect(found.kind === "refused" ? found.reason : found.kind).toBe(wanted);
});

test("styles in a circle, elements of JavaScript's names and boxes ten thousand deep hurt nobody", async () => {
  const circle = `<office:document-styles><office:styles><style:style style:name="A" style:family="paragraph" style:parent-style-name="B"/><style:style style:name="B" style:family="paragraph" style:parent-style-name="A"/></office:styles></office:document-styles>`;
  const deep = `${"<text:p><draw:text-box>".repeat(10_000)}x${"</draw:text-box></text:p>".repeat(10_000)}`;
  const bytes = odt(`<text:constructor/><text:p text:style-name="A">chữ</text:p>${deep}`, {
    "styles.xml": circle,
  });
  const started = performance.now();
  const found = await readText({ format: "odt", bytes }, nodeInflater);
  expect(found.kind === "word" && said(found.document)).toEqual(["chữ", "x"]);
  expect(performance.now() - started).toBeLessThan(2_000);
});
