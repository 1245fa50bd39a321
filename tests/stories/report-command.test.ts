import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { partsOf } from "../files/parts-of";
import { all } from "../files/xml-tree";
import { built } from "../support/built";

jest.setTimeout(120_000);

let program: string;
let temp: string;
const inTemp = (name: string): string => path.join(temp, name);

function tonghop(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** All text of the document, paragraph by paragraph. */
function paragraphsOf(file: string): readonly string[] {
  const document = partsOf(new Uint8Array(readFileSync(file))).get("word/document.xml");
  if (!document) throw new Error(`${file} has no text`);
  return all(document, "w:p").map((paragraph) =>
    all(paragraph, "w:t")
      .map(({ text }) => text)
      .join(""),
  );
}

beforeAll(() => {
  program = built("cli.js");
  temp = mkdtempSync(path.join(tmpdir(), "tonghop-report-"));
  const samples = ["--campaign", "dong-nai-2023", "--under", "736", "--seed", "7"];
  expect(tonghop("samples", ...samples, "--out", inTemp("samples"))).toMatchObject({ status: 0 });
  const consolidate = [
    "--campaign",
    "dong-nai-2023",
    "--unit",
    "736",
    "--fresh",
    "--out",
    inTemp("736.xlsx"),
  ];
  expect(tonghop("consolidate", ...consolidate, inTemp("samples")).status).toBeLessThan(2);
});

afterAll(() => rmSync(temp, { recursive: true, force: true }));

test("a unit's workbook gives its report; the same book gives the same bytes", () => {
  const book = inTemp(
    `samples/${readdirSync(inTemp("samples")).find((name) => name.includes("26209")) ?? ""}`,
  );
  const made = tonghop("report", book, "--out", inTemp("unit.docx"), "--json");
  expect(made).toMatchObject({ status: 0 });
  expect(JSON.parse(made.stdout)).toEqual({
    unit: "26209",
    campaign: "dong-nai-2023",
    file: inTemp("unit.docx"),
  });
  tonghop("report", book, "--out", inTemp("again.docx"));
  expect(readFileSync(inTemp("again.docx")).equals(readFileSync(inTemp("unit.docx")))).toBe(true);
  const expected = JSON.parse(readFileSync(inTemp("samples/expected.json"), "utf8")) as {
    narratives: Record<string, Record<string, string>>;
  };
  const paragraphs = new Set(paragraphsOf(inTemp("unit.docx")));
  for (const text of Object.values(expected.narratives["26209"] ?? {}))
    for (const line of text.split("\n").filter(Boolean)) expect(paragraphs).toContain(line.trim());
});

test("a district's book gives the district's report, and that of a unit it carries", () => {
  expect(tonghop("report", inTemp("736.xlsx"), "--out", inTemp("level.docx"))).toMatchObject({ status: 0 });
  const level = paragraphsOf(inTemp("level.docx"));
  // Too long for its column: two lines of one paragraph.
  expect(level).toContain("ỦY BAN NHÂN DÂNHUYỆN ĐỊNH QUÁN");
  expect(level).toContain("BIỂU SỐ LIỆU THEO ĐƠN VỊ");
  const one = tonghop("report", inTemp("736.xlsx"), "--unit", "26209", "--out", inTemp("one.docx"), "--json");
  expect(JSON.parse(one.stdout)).toMatchObject({ unit: "26209" });
  expect(paragraphsOf(inTemp("one.docx"))).toEqual(paragraphsOf(inTemp("unit.docx")));
});

test("what is no workbook of the campaign, and a unit that is not in it, are said in one sentence", () => {
  writeFileSync(inTemp("empty.xlsx"), "");
  for (const [args, said] of [
    [["report", inTemp("empty.xlsx"), "--out", inTemp("x.docx")], "không đọc được"],
    [["report", inTemp("736.xlsx"), "--unit", "740", "--out", inTemp("x.docx")], "740"],
    [["report", "--out", inTemp("x.docx")], "đúng một tệp"],
  ] as const) {
    const { status, stdout, stderr } = tonghop(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(said);
  }
});

/** As a person edits it in Word. */
function editedCopy(file: string, change: (xml: string) => string): string {
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  const xml = change(strFromU8(parts["word/document.xml"] ?? new Uint8Array()));
  const copy = file.replace(".docx", "-sua.docx");
  writeFileSync(copy, zipSync({ ...parts, "word/document.xml": strToU8(xml) }));
  return copy;
}

test("a report edited in Word is compared, and brought up to date without losing what was edited", () => {
  const book = inTemp(
    `samples/${readdirSync(inTemp("samples")).find((name) => name.includes("26209")) ?? ""}`,
  );
  expect(tonghop("report", book, "--out", inTemp("sua.docx"))).toMatchObject({ status: 0 });
  const figure = paragraphsOf(inTemp("sua.docx")).find((text) => /^\d\.\d{3}$/.test(text)) ?? "";
  const edited = editedCopy(inTemp("sua.docx"), (xml) => xml.replace(`>${figure}<`, ">9.999.999<"));
  const compared = tonghop("report", book, "--compare", edited, "--json");
  const json = JSON.parse(compared.stdout) as { file: null; changes: readonly Record<string, unknown>[] };
  expect(json.file).toBeNull();
  expect(json.changes).toEqual([
    expect.objectContaining({
      ...{ kind: "kept", figure: true, table: true },
      inWord: expect.stringContaining("9.999.999") as string,
      inBook: expect.stringContaining(figure) as string,
    }),
  ]);
  expect(compared.stderr).toContain("Số liệu khác nhau");
  const updated = tonghop("report", book, "--update", edited, "--out", inTemp("moi.docx"), "--json");
  expect(updated).toMatchObject({ status: 0 });
  expect(paragraphsOf(inTemp("moi.docx"))).toEqual(paragraphsOf(edited));
  const back = tonghop("report", book, "--update", edited, "--put-back", "--out", inTemp("lai.docx"));
  expect(back.stderr).toContain("Đã lấy lại theo biểu số liệu");
  expect(paragraphsOf(inTemp("lai.docx"))).toEqual(paragraphsOf(inTemp("sua.docx")));
  expect(tonghop("report", book, "--put-back", "--out", inTemp("x.docx"))).toMatchObject({ status: 2 });
  expect(tonghop("report", book, "--compare", inTemp("sua.docx")).stderr).toContain("khớp với biểu số liệu");
  expect(tonghop("report", book, "--compare", book)).toMatchObject({ status: 2 });
  expect(
    tonghop("report", book, "--update", edited, "--compare", edited, "--out", inTemp("x.docx")),
  ).toMatchObject({
    status: 2,
  });
});
