import { readBook } from "../../src/files/read-book";
import { nodeInflater } from "../../src/worker/node-reading-tools";
import { handMadeBook, stringsXml, stylesXml } from "./hand-made-book";
import { cellsOf, readOk } from "./read-for-test";

const styles = stylesXml([
  [0, 0],
  [14, 0],
]);
const strings = stringsXml("<si><t>tt01</t></si><si><t>tt02</t></si><si><t>Xã Phú Hòa</t></si>");

/** A list's prepared row: its name, two formulas filled down and a formula of its own, cells nobody filled in. */
const prepared = (row: number, name: number, more = ""): string =>
  `<row r="${row}" ht="31.5"><c r="A${row}" t="s"><v>${name}</v></c>` +
  `<c r="B${row}" s="1"><f t="shared" si="1"/><v>45000</v></c><c r="C${row}" s="1"/>` +
  `<c r="D${row}" t="str"><f>IF(C${row}="","",&quot;Đủ&quot;)</f><v></v></c><c r="E${row}"/>${more}</row>`;

const head = (formula: string, ref = "B2:B9"): string =>
  `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><f t="shared" ref="${ref}" si="1">${formula}</f><v>1</v></c></row>`;

const form = head("C2+1") + prepared(3, 1) + prepared(4, 0);

const book = (rows: string, look = styles, more = {}): Uint8Array =>
  handMadeBook(rows, { "xl/sharedStrings.xml": strings, "xl/styles.xml": look, ...more });

/** Nothing is known of workbooks with styles that were not met yet. */
let unmet = 0;
const asUnmet = (look: string): string => look.replace("<cellXfs>", `<!-- ${++unmet} --><cellXfs>`);

const date1904 = {
  "xl/workbook.xml":
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<workbookPr date1904="1"/><sheets><sheet name="Một" sheetId="1" r:id="rId1"/></sheets></workbook>',
};

describe("a prepared row that was met before means what it would mean by itself", () => {
  const dates = stylesXml([
    [14, 0],
    [0, 0],
  ]);
  test.each<[string, string, string?, object?]>([
    ["the same form", form],
    ["other names", head("C2+1") + prepared(3, 2) + prepared(4, 1)],
    ["another formula is filled down", head("C2+7") + prepared(3, 1) + prepared(4, 0)],
    ["the formula is filled from elsewhere", head("C2+1").replaceAll("B2", "C2") + prepared(3, 1)],
    ["no formula is filled", prepared(3, 1) + prepared(4, 0)],
    ["a cell more", head("C2+1") + prepared(3, 1, '<c r="F3"><v>7</v></c>')],
    ["a cell more without its place", head("C2+1") + prepared(3, 1, "<c><v>7</v></c>")],
    ["a result", head("C2+1") + prepared(3, 1).replace("<v></v>", "<v>Đủ</v>")],
    ["something filled in", head("C2+1") + prepared(3, 1).replace('<c r="E3"/>', '<c r="E3"><v>7</v></c>')],
    ["a text", head("C2+1") + prepared(3, 1).replace('<c r="E3"/>', '<c r="E3" t="s"><v>2</v></c>')],
    ["the same row twice", form + prepared(4, 1)],
    ["rows in another order", head("C2+1") + prepared(4, 0) + prepared(3, 1)],
    ["the first cell stands behind", head("C2+1") + prepared(3, 1).replace('"A3"', '"H3"')],
    ["a row without its number", head("C2+1") + prepared(3, 1).replace(' r="3"', "")],
    ["days where numbers were", form, dates],
    ["days counted from 1904", form, styles, date1904],
  ])("%s", async (_what, rows, look = styles, more = {}) => {
    for (let time = 0; time < 2; time++) await readBook(book(form), nodeInflater);
    const known = await readBook(book(rows, look, more), nodeInflater);
    const again = await readBook(book(rows, look, more), nodeInflater);
    const anew = await readBook(book(rows, asUnmet(look), more), nodeInflater);
    expect(known).toEqual(anew);
    expect(again).toEqual(anew);
  });
});

test("it is not read anew: the same cells stand in both workbooks", async () => {
  const first = cellsOf((await readOk(book(form))).book);
  const other = cellsOf((await readOk(book(head("C2+1") + prepared(3, 2)))).book);
  expect(other["Một!B3"]).toBe(first["Một!B3"]);
  expect(other["Một!A3"]?.value).toEqual({ kind: "text", value: "Xã Phú Hòa" });
});

test("forms of a few looks may come in turn", async () => {
  const looks = Array.from({ length: 4 }, () => asUnmet(styles));
  const cellOf = async (look: string): Promise<unknown> =>
    cellsOf((await readOk(book(form, look))).book)["Một!B3"];
  const inTurn = async (): Promise<readonly unknown[]> => {
    const cells: unknown[] = [];
    for (const look of looks) cells.push(await cellOf(look));
    return cells;
  };
  const first = await inTurn();
  const again = await inTurn();
  expect(new Set(first).size).toBe(looks.length);
  again.forEach((cell, at) => expect(cell).toBe(first[at]));
  // One more, and the one that was not met for longest is read anew.
  await cellOf(asUnmet(styles));
  expect(await cellOf(looks[0] as string)).not.toBe(first[0]);
});
