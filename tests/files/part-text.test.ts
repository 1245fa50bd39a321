import { strToU8 } from "fflate";
import { readBook } from "../../src/files/read-book";
import { nodeInflater } from "../../src/worker/node-reading-tools";
import { handMadeBook, packed, partsOfBook, sheetXml, stringsXml } from "./hand-made-book";

/** Without zlib's help a part is decoded whole; with it, stretch by stretch. */
async function bothWays(bytes: Uint8Array) {
  const [byStretches, whole] = [await readBook(bytes, nodeInflater), await readBook(bytes)];
  expect(byStretches).toEqual(whole);
  return byStretches;
}

const cell = (at: string, body: string, type = "str"): string => `<c r="${at}" t="${type}">${body}</c>`;
const inline = (text: string): string => `<is><t>${text}</t></is>`;

test.each([
  ["letters of two, three and four bytes", cell("A1", "<v>Đạt ỷ – 𠄩 😀</v>")],
  ["an inline text in runs", cell("A1", "<is><r><t>Xã </t></r><r><t>Phú Hòa</t></r></is>", "inlineStr")],
  ["a formula with signs of XML", cell("A1", '<f>IF(B1&lt;&gt;"",&quot;Đạt&quot;,"&#7840;")</f><v></v>')],
  ["CDATA and a comment", cell("A1", "<v><![CDATA[<Ấp> 1]]><!-- không --> và &amp;</v>")],
  ["a mark of byte order that is a letter", cell("A1", inline("\ufeffấp"), "inlineStr")],
  ["decomposed letters", cell("A1", inline("Hòa Bình".normalize("NFD")), "inlineStr")],
])("%s: the same text by stretches as decoded whole", async (_what, row) => {
  const read = await bothWays(handMadeBook(`<row r="1">${row}</row>`));
  expect(read.kind).toBe("book");
});

test("bytes that are no UTF-8 become the sign of a broken letter, here and in the whole", async () => {
  const [before = "", after = ""] = sheetXml(`<row r="1">${cell("A1", "<v>ấ#p</v>")}</row>`).split("#");
  const sheet = new Uint8Array([...strToU8(before), 0xc3, 0xff, ...strToU8(after)]);
  const read = await bothWays(packed(partsOfBook("", { "xl/worksheets/sheet1.xml": sheet })));
  expect(read.kind === "book" && read.book.sheets[0]?.rows[0]?.cells[0]?.value).toEqual({
    kind: "text",
    value: "ấ\ufffd\ufffdp",
  });
});

test("a sheet in UTF-16 is decoded whole", async () => {
  const xml = sheetXml(`<row r="1">${cell("A1", "<v>Ấp</v>")}</row>`).replace("UTF-8", "UTF-16");
  const sheet = new Uint8Array(Buffer.from(`\ufeff${xml}`, "utf16le"));
  const read = await bothWays(packed(partsOfBook("", { "xl/worksheets/sheet1.xml": sheet })));
  expect(read.kind === "book" && read.book.sheets[0]?.rows[0]?.cells[0]?.value).toEqual({
    kind: "text",
    value: "Ấp",
  });
});

const formulasIn = async (rows: readonly string[]): Promise<readonly (string | undefined)[]> => {
  const cells = rows.map(
    (formula, at) => `<row r="${at + 1}">${cell(`A${at + 1}`, `<f>${formula}</f>`)}</row>`,
  );
  const read = await readBook(handMadeBook(cells.join("")), nodeInflater);
  if (read.kind === "refused") throw new Error(read.reason);
  return (read.book.sheets[0]?.rows ?? []).flatMap(({ cells: of }) => of.map(({ formula }) => formula));
};

test("formulas known from the workbook before: another one in their place is its own, and so are those moved by a row", async () => {
  expect(await formulasIn(["A2&amp;1", "A3&lt;2", "A4"])).toEqual(["A2&1", "A3<2", "A4"]);
  expect(await formulasIn(["A2&amp;1", "A3&lt;3", "A4"])).toEqual(["A2&1", "A3<3", "A4"]);
  expect(await formulasIn(["B9&gt;0", "A2&amp;1", "A3&lt;3"])).toEqual(["B9>0", "A2&1", "A3<3"]);
  expect(await formulasIn(["B9&gt;0", "A2&amp;1", "A3&lt;3", "A5&amp;A6"])).toEqual([
    "B9>0",
    "A2&1",
    "A3<3",
    "A5&A6",
  ]);
});

const manyRows = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, step) => {
    const row = from + step;
    return `<row r="${row}">${cell(`A${row}`, `<v>Ấp ${row}, xã Phú Hòa</v>`)}<c r="B${row}"><v>${row}</v></c></row>`;
  }).join("");
const wrongPlaces = "</row><row ".repeat(8_000);

test.each([
  ["nothing else", ""],
  ["a comment with rows in it", `<!-- ${wrongPlaces} -->`],
  ["a value with rows in it", `<row r="701"><c r="C701" t="str"><v><![CDATA[${wrongPlaces}]]></v></c></row>`],
  ["an attribute with rows in it", `<row r="701" spans="${wrongPlaces}">${cell("C701", "<v>x</v>")}</row>`],
  ["an element nobody knows", `<row r="701"><x>${"<row></row><row ></row>".repeat(5_000)}</x></row>`],
])("a long sheet with %s: the same as read whole", async (_what, between) => {
  const merges = '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>';
  const behind = `<rowBreaks>${"<row ></row><row ></row>".repeat(6_000)}</rowBreaks>${merges}`;
  const sheet = sheetXml(manyRows(1, 700) + between + manyRows(702, 2_500), behind);
  const read = await bothWays(packed(partsOfBook("", { "xl/worksheets/sheet1.xml": sheet })));
  if (read.kind === "refused") throw new Error(read.reason);
  const { rows = [], merges: found } = read.book.sheets[0] ?? {};
  expect(rows.at(-1)?.index).toBe(2_499);
  expect(rows.filter(({ cells: of }) => of.length >= 2).length).toBeGreaterThanOrEqual(2_499);
  expect(found).toHaveLength(1);
});

test("a long sheet that breaks off is refused, however it is read", async () => {
  const whole = sheetXml(manyRows(1, 2_500));
  const bytes = packed(partsOfBook("", { "xl/worksheets/sheet1.xml": whole.slice(0, 150_000) }));
  expect(await bothWays(bytes)).toMatchObject({ kind: "refused", reason: "unreadable" });
});

const textsIn = async (items: string, count: number): Promise<readonly unknown[]> => {
  const cells = Array.from({ length: count }, (_, at) => cell(`A${at + 1}`, `<v>${at}</v>`, "s"));
  const rows = cells.map((one, at) => `<row r="${at + 1}">${one}</row>`).join("");
  const read = await bothWays(handMadeBook(rows, { "xl/sharedStrings.xml": stringsXml(items) }));
  if (read.kind === "refused") throw new Error(read.reason);
  return (read.book.sheets[0]?.rows ?? []).flatMap(({ cells: of }) =>
    of.map(({ value }) => (value.kind === "text" ? value.value : value)),
  );
};

test("shared texts known from the workbook before are told from those that only begin or end as they do", async () => {
  const known = "<si><t>Ấp 1</t></si><si><r><t>Xã </t></r><r><t>Phú Hòa</t></r></si>";
  expect(await textsIn(known, 2)).toEqual(["Ấp 1", "Xã Phú Hòa"]);
  expect(await textsIn(`<si><t>Ấp 12</t></si>${known}`, 3)).toEqual(["Ấp 12", "Ấp 1", "Xã Phú Hòa"]);
  expect(await textsIn(`<si><t><![CDATA[Ấp 1</t></si>]]> b</t></si>${known}<si/>`, 3)).toEqual([
    "Ấp 1</t></si> b",
    "Ấp 1",
    "Xã Phú Hòa",
  ]);
  expect(await textsIn(`<si><!-- </si> --><t>Ấp 1</t></si><si><t>a&lt;b</t></si>`, 2)).toEqual([
    "Ấp 1",
    "a<b",
  ]);
});
