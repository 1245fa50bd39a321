import type { WordText } from "../../src/documents/word-text";
import { nodeInflater } from "../../src/worker/node-reading-tools";
import { readText } from "../../src/worker/read-word-report";
import { workSince } from "../support/work-done";

const fonts =
  "{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}{\\f1\\fnil\\fcharset0 .VnTime;}{\\f2\\fnil\\fcharset163 Arial;}{\\f3\\fnil VNI-Times;}}";
const styles =
  "{\\stylesheet{\\ql Normal;}{\\s1\\outlinelevel0\\b heading 1;}{\\*\\cs10 Default;}{\\s21 toc 1;}}";
const rtf = (text: string): Uint8Array =>
  new Uint8Array(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0${fonts}${styles}${text}}`, "latin1"));

async function read(text: string): Promise<WordText> {
  const found = await readText({ format: "rtf", bytes: rtf(text) }, nodeInflater);
  if (found.kind !== "word") throw new Error(JSON.stringify(found));
  return found.document;
}
const said = ({ paragraphs }: WordText): readonly string[] =>
  paragraphs.map(({ label, text }) => [label, text].filter((part) => part !== "").join(" "));

test("letters come by number, by byte in the font's own page, and as signs of the format", async () => {
  const document = await read(
    "\\pard\\plain X\\u227? Ph\\u250\\'fa L\\u7907\\'3fi\\par \\f2 Ph\\'fa L\\'f5\\'f2i\\par {\\f0 a\\emdash b \\'93c\\'94\\~d\\line e\\tab f}\\par \\{\\\\\\}",
  );
  expect(said(document)).toEqual(["Xã Phú Lợi", "Phú Lợi", "a—b “c” d\ne f", "{\\}"]);
});

test("a letter of two units, and what stands instead of it, however long, is one letter", async () => {
  expect(said(await read("\\uc2 \\u7907\\'3f\\'3f x\\par\\uc0\\u7907 y\\par\\uc1 \\u-1?z"))).toEqual([
    "ợ x",
    "ợy",
    "\uffffz",
  ]);
});

test("old fonts are converted, the page of the file whatever it says", async () => {
  const { paragraphs } = await read("\\f1 X\\'b7 Ph\\'f3 T\\'f3c\\par\\f3 Xa\\'f5 Phu\\'f9 Tu\\'f9c\\par");
  expect(paragraphs.map(({ text, found }) => [text, found])).toEqual([
    ["Xã Phú Túc", "X· Phó Tóc"],
    ["Xã Phú Túc", "Xaõ Phuù Tuùc"],
  ]);
});

test("numbers written by the program stand in front, levels come from paragraphs and styles, bold from runs", async () => {
  const { paragraphs } = await read(
    "\\pard{\\listtext\\pard\\plain I.\\tab}\\s1\\outlinelevel0\\b Ph\\u7847?n\\b0\\par\\pard\\plain{\\listtext\\'b7\\tab}\\'fd\\par\\pard\\s1 B\\par\\pard\\s21 I. Ph\\u7847?n 3\\par",
  );
  expect(paragraphs.map(({ label, text, level, isBold }) => [label, text, level, isBold])).toEqual([
    ["I.", "Phần", 1, true],
    ["-", "ý", undefined, false],
    ["", "B", 1, false],
  ]);
});

test("cells know their table, row and column; what follows is another table", async () => {
  const row = (...cells: readonly string[]): string =>
    `\\trowd\\pard\\intbl ${cells.join("\\cell ")}\\cell\\row`;
  const { paragraphs } = await read(`${row("a", "b\\par c")}${row("d")}\\pard x\\par${row("e")}\\pard y`);
  const placed = paragraphs.map(({ text, cell }) => [text, cell && Object.values(cell).join(".")]);
  expect(placed).toEqual([
    ["a", "0.0.0"],
    ["b", "0.0.1"],
    ["c", "0.0.1"],
    ["d", "0.1.0"],
    ["x", undefined],
    ["e", "1.0.0"],
    ["y", undefined],
  ]);
});

test("notes stand behind their paragraph, boxes behind the one that holds them; what was struck out is gone", async () => {
  const document = await read(
    "tr\\'ed{\\footnote\\pard\\plain Ngu\\u7891?n}c{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt\\pard h\\u7897?p\\par}}{\\shprslt{\\*\\do h\\'ec}}}\\par {\\deleted b\\u7887?}{\\revised th\\'eam}{\\v \\u7849?n}\\par",
  );
  expect(said(document)).toEqual(["tríc (Chú thích: Nguồn)", "hộp", "thêm"]);
  expect(document.paragraphs.map(({ isBoxed }) => isBoxed)).toEqual([false, true, false]);
  expect(document.left).toMatchObject({ insertions: 1, deletions: 1 });
});

test("headers, fields' codes, pictures and what nobody knows are no text; identity and day are read", async () => {
  const document = await read(
    "{\\info{\\title T}{\\revtim\\yr2023\\mo11\\dy4\\hr8\\min5}}{\\*\\userprops{\\propname TongHop.Unit}\\proptype30{\\staticval 26209}}{\\header \\pard \\'fd\\par}{\\*\\moi la}{\\field{\\*\\fldinst PAGE}{\\fldrslt 12}} trang{\\*\\bkmkstart muc_I}{\\*\\bkmkend muc_I}{\\pict\\bin4 }}{\\n}\\par",
  );
  expect(said(document)).toEqual(["12 trang"]);
  expect(document.properties).toEqual({ "TongHop.Unit": "26209" });
  expect(document.lastSaved).toBe("2023-11-04T08:05:00");
  expect(document.paragraphs[0]?.bookmarks).toEqual(["muc_I"]);
  expect(document.left.pictures).toBe(1);
});

describe("bad input", () => {
  const reason = async (bytes: Uint8Array): Promise<string> => {
    const found = await readText({ format: "rtf", bytes }, nodeInflater);
    return found.kind === "refused" ? found.reason : found.kind;
  };

  test("a text that breaks off is refused, one too large before it is read", async () => {
    const whole = rtf("\\pard ch\\'fa\\par");
    expect(await reason(whole)).toBe("word");
    for (const end of [8, 60, whole.length - 1]) expect(await reason(whole.slice(0, end))).toBe("truncated");
    expect(await reason(new Uint8Array(65 * 1024 * 1024))).toBe("too-large");
  });

  test("words of JavaScript's own, groups a hundred thousand deep, binary lengths beyond the end hurt nobody", async () => {
    expect(said(await read("{\\constructor x}\\toString\\hasOwnProperty y\\par"))).toEqual(["xy"]);
    const work = workSince();
    expect(await reason(rtf(`${"{".repeat(100_000)}x${"}".repeat(100_000)}`))).toBe("word");
    expect(await reason(rtf("\\bin99999999 x"))).toBe("truncated");
    expect(await reason(rtf("\\u99999999999 \\f-1 \\s-5 x\\par"))).toBe("word");
    // A twentieth of a second; whatever goes over all open groups for each of them takes minutes.
    expect(work()).toBeLessThan(8_000);
  });
});
