import { handMadeBook, sheetXml, stringsXml, stylesXml } from "./hand-made-book";
import { cellsOf, number, readOk, text, valuesOf } from "./read-for-test";

const withStrings = (rows: string, items: string): Uint8Array =>
  handMadeBook(rows, { "xl/sharedStrings.xml": stringsXml(items) });
const withStyles = (rows: string, styles: string): Uint8Array =>
  handMadeBook(rows, { "xl/styles.xml": styles });
const row = (cells: string): string => `<row r="1">${cells}</row>`;

describe("values by type", () => {
  test("numbers, truths, errors and computed texts keep apart", async () => {
    const cells =
      '<c r="A1"><v>12.5</v></c><c r="B1" t="n"><v>-3</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>0</v></c>' +
      '<c r="E1" t="e"><v>#REF!</v></c><c r="F1" t="e"><v>#SPILL!</v></c><c r="G1" t="str"><f>B1</f><v>Xã</v></c>';
    expect(await valuesOf(handMadeBook(row(cells)))).toEqual({
      A1: number(12.5),
      B1: number(-3),
      C1: { kind: "boolean", value: true },
      D1: { kind: "boolean", value: false },
      E1: { kind: "error", code: "#REF!" },
      F1: { kind: "error", code: "#SPILL!" },
      G1: text("Xã"),
    });
  });

  test("an error typed as text stays text, also for the readers behind", async () => {
    const items = "<si><t>#N/A</t></si>";
    expect(await valuesOf(withStrings(row('<c r="A1" t="s"><v>0</v></c>'), items))).toEqual({
      A1: text("#N/A"),
    });
  });

  test("numbers are rounded to the 15 digits Excel computes with", async () => {
    const stored = ["4.9000000000000002E-2", "0.30000000000000004", "123456789012345678", "1E+2", "-0.1"];
    const cells = stored.map((v) => `<c><v>${v}</v></c>`).join("");
    const values = Object.values(await valuesOf(handMadeBook(row(cells))));
    expect(values).toEqual([0.049, 0.3, 123456789012346000, 100, -0.1].map(number));
  });

  test("what is no number Excel writes is kept as the text it is", async () => {
    const cells = ["0x10", "1,5", "Infinity", "1e999", "NaN"].map((v) => `<c><v>${v}</v></c>`).join("");
    const values = Object.values(await valuesOf(handMadeBook(row(cells))));
    expect(values).toEqual(["0x10", "1,5", "Infinity", "1e999", "NaN"].map(text));
  });

  test("texts inside the cell, plain and in runs", async () => {
    const cells =
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> hai  dấu cách </t></is></c>' +
      '<c r="B1" t="inlineStr"><is><r><rPr><b/></rPr><t>Định </t></r><r><t>Quán</t></r></is></c>' +
      '<c r="C1" t="inlineStr"><is><t/></is></c><c r="D1" t="inlineStr"><v>trong v</v></c>';
    expect(await valuesOf(handMadeBook(row(cells)))).toEqual({
      A1: text(" hai  dấu cách "),
      B1: text("Định Quán"),
      D1: text("trong v"),
    });
  });

  test("shared texts: runs joined, reading aids left out, escapes, entities and CDATA decoded", async () => {
    const items =
      "<si><r><t>Tân </t></r><r><t>Phú</t></r></si>" +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>' +
      "<si><t>a &amp; b &lt;c&gt; &quot;d&quot; &#272;&#x1ED9;</t></si>" +
      "<si><t>_x0041_ _x005F_x0041_ dòng_x000D_</t></si>" +
      "<si><t><![CDATA[<b> & ]]>x<!-- no --></t></si><si/><si><t>&amp;lt; &#38;lt; &lol9;</t></si>" +
      '<si><t xml:space="preserve">một\r\nhai</t></si>';
    const cells = [0, 1, 2, 3, 4, 5, 6, 7].map((at) => `<c t="s"><v>${at}</v></c>`).join("");
    expect(await valuesOf(withStrings(row(cells), items))).toEqual({
      A1: text("Tân Phú"),
      B1: text("東京"),
      C1: text('a & b <c> "d" Độ'),
      D1: text("A _x0041_ dòng\r"),
      E1: text("<b> & x"),
      G1: text("&lt; &lt; &lol9;"),
      H1: text("một\nhai"),
    });
  });

  test("decomposed text is composed; soft hyphens of TCVN3 survive, as do spaces and what cannot be seen", async () => {
    const tcvn3 = "\u00adu tó \u200b\ufeff ";
    const items = `<si><t>${"Đồng Nai".normalize("NFD")}</t></si><si><t xml:space="preserve">${tcvn3}</t></si>`;
    const values = await valuesOf(withStrings(row('<c t="s"><v>0</v></c><c t="s"><v>1</v></c>'), items));
    expect(values).toEqual({ A1: text("Đồng Nai"), B1: text(tcvn3) });
  });

  test("a text that is not in the table is seen and noted, not lost", async () => {
    const { book, notes } = await readOk(handMadeBook(row('<c r="A1" t="s"><v>7</v></c>')));
    expect(cellsOf(book)["Một!A1"]?.value).toEqual({ kind: "error", code: "#N/A" });
    expect(notes).toEqual([{ code: "string-missing", detail: { sheet: "Một", count: 1, first: "A1" } }]);
  });
});

describe("formulas", () => {
  test("every formula is told, with its cached value", async () => {
    const cells =
      '<c r="A1"><f>SUM(B1:C1)</f><v>3</v></c><c r="B1" t="str"><f>IF(A1&gt;2,"","x")</f><v></v></c>' +
      '<c r="C1"><f>1+1</f></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c>' +
      '<c r="E1"><f t="shared" ref="E1:F1" si="0">A1*2</f><v>6</v></c><c r="F1"><f t="shared" si="0"/><v>8</v></c>' +
      '<c r="G1"><f t="array" ref="G1:G2">B1:B2*2</f><v>1</v></c>';
    const { book } = await readOk(handMadeBook(row(cells)));
    expect(Object.values(cellsOf(book))).toEqual([
      { column: 0, value: number(3), formula: "SUM(B1:C1)" },
      { column: 1, value: text(""), formula: 'IF(A1>2,"","x")' },
      { column: 2, value: { kind: "blank" }, formula: "1+1" },
      { column: 3, value: { kind: "error", code: "#DIV/0!" }, formula: "1/0" },
      { column: 4, value: number(6), formula: "A1*2" },
      { column: 5, value: number(8), formula: "B1*2" },
      { column: 6, value: number(1), formula: "B1:B2*2" },
    ]);
  });
});

describe("dates", () => {
  const custom =
    '<numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="#,##0\\ &quot;đồng/năm&quot;"/>' +
    '<numFmt numFmtId="166" formatCode="[$-42A]d\\ mmmm\\ yyyy;@"/><numFmt numFmtId="167" formatCode="[Red]0.00_d"/>' +
    '<numFmt numFmtId="168" formatCode="[h]:mm:ss.00"/><numFmt numFmtId="169" formatCode="General"/>';
  const formats = [0, 14, 22, 45, 57, 164, 165, 166, 167, 168, 169, 49];
  const styles = stylesXml(
    formats.map((format) => [format, 0]),
    custom,
  );
  const cells = formats.map((_, style) => `<c s="${style}"><v>45254.5</v></c>`).join("");

  test("the cell's format decides, quoted and bracketed letters do not", async () => {
    const values = Object.values(await valuesOf(withStyles(row(cells), styles)));
    const dates = formats.filter((_, at) => values[at]?.kind === "date");
    expect(dates).toEqual([14, 22, 45, 57, 164, 166, 168]);
    expect(values[1]).toEqual({ kind: "date", serial: 45254.5, day: { year: 2023, month: 11, day: 24 } });
  });

  test("a file that counts from 1904 says the same day", async () => {
    const { book } = await readOk(
      handMadeBook(row('<c s="1"><v>43792</v></c>'), {
        "xl/styles.xml": styles,
        "xl/workbook.xml":
          '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="Một" sheetId="1" r:id="rId1"/></sheets></workbook>',
      }),
    );
    expect(cellsOf(book)["Một!A1"]?.value).toEqual({
      kind: "date",
      serial: 45254,
      day: { year: 2023, month: 11, day: 24 },
    });
  });

  test("ISO days, and a number no calendar reaches", async () => {
    const iso =
      '<c t="d"><v>2023-11-24</v></c><c t="d"><v>2023-11-24T12:00:00Z</v></c><c t="d"><v>hôm qua</v></c>';
    const odd = '<c s="1"><v>-1</v></c><c s="1"><v>99999999</v></c>';
    const day = { year: 2023, month: 11, day: 24 };
    expect(Object.values(await valuesOf(withStyles(row(iso + odd), styles)))).toEqual([
      { kind: "date", serial: 45254, day },
      { kind: "date", serial: 45254.5, day },
      text("hôm qua"),
      number(-1),
      number(99999999),
    ]);
  });
});

describe("fonts of before Unicode", () => {
  const fonts = ["Times New Roman", ".VnTime", "VNI-Times", "VnArial"].map(
    (name) => `<font><name val="${name}"/></font>`,
  );
  const styles = stylesXml(
    fonts.map((_, font) => [0, font]),
    "",
    fonts.join(""),
  );
  const run = (font: string, words: string): string =>
    `<r><rPr><rFont val="${font}"/></rPr><t>${words}</t></r>`;

  test("are named with the cell", async () => {
    const cells = fonts.map((_, style) => `<c s="${style}" t="inlineStr"><is><t>x</t></is></c>`).join("");
    const { book } = await readOk(withStyles(row(cells), styles));
    expect(Object.values(cellsOf(book)).map(({ legacyFont }) => legacyFont)).toEqual([
      undefined,
      ".VnTime",
      "VNI-Times",
      undefined,
    ]);
  });

  test("a run's own font goes before the cell's; a text partly in Unicode is not said to be legacy", async () => {
    const items = [
      run(".VnTime", "x· ") + run(".VnTimeH", "TiÕn"),
      run(".VnTime", "x·") + run("Arial", "xã"),
      run("Arial", "xã"),
      "<r><t>x· </t></r>" + run(".VnTime", "TiÕn"),
      run(".VnTime", "x·") + run("Arial", "  "),
    ];
    const strings = stringsXml(items.map((item) => `<si>${item}</si>`).join(""));
    const fontsWith = async (style: number): Promise<(string | undefined)[]> => {
      const cells = items.map((_, at) => `<c s="${style}" t="s"><v>${at}</v></c>`).join("");
      const { book } = await readOk(
        handMadeBook(row(cells), { "xl/sharedStrings.xml": strings, "xl/styles.xml": styles }),
      );
      return Object.values(cellsOf(book)).map(({ legacyFont }) => legacyFont);
    };
    expect(await fontsWith(0)).toEqual([".VnTime", undefined, undefined, undefined, ".VnTime"]);
    expect(await fontsWith(1)).toEqual([".VnTime", undefined, undefined, ".VnTime", ".VnTime"]);
  });
});

describe("merges", () => {
  test("are recorded, and a value under one is kept", async () => {
    const xml = sheetXml(
      row('<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>'),
      '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A1:XFD1048576"/><mergeCell ref="hỏng"/></mergeCells>',
    );
    const { book } = await readOk(handMadeBook("", { "xl/worksheets/sheet1.xml": xml }));
    expect(book.sheets[0]?.merges).toEqual([
      { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 2 },
      { firstRow: 0, firstColumn: 0, lastRow: 1_048_575, lastColumn: 16_383 },
    ]);
    expect(Object.keys(cellsOf(book))).toEqual(["Một!A1", "Một!B1"]);
  });
});
