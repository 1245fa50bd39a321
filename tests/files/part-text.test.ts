import { strToU8 } from "fflate";
import { readBook } from "../../src/files/read-book";
import { nodeInflater } from "../../src/worker/node-reading-tools";
import { handMadeBook, partsOfBook, packed, sheetXml } from "./hand-made-book";

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
