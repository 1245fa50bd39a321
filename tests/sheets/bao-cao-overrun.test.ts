import { decideTexts } from "../../src/domain/consolidation/decide-texts";
import { Decisions, type Decision } from "../../src/domain/consolidation/decisions";
import type { Submission } from "../../src/domain/submission/submission";
import type { CellGrid } from "../../src/sheets/grid";
import { submissionOf } from "../support/consolidated";
import { pasteDown, typeInto } from "../support/edit-grid";
import { OutlineSheet, type ReadOutline } from "../support/outline-sheet";

const xa = new OutlineSheet("26215");
const { label } = xa.layout.columns;
const texts = {
  "I.1": "Thuận lợi một",
  "I.2": "Khó khăn một\nKhó khăn hai",
  "II.1": "Chỉ đạo một\nChỉ đạo hai",
};
const grid = xa.grid(xa.answers({}, texts));
const paragraphs = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `Đoạn dán ${at + 1} của báo cáo năm nay`);

const typedText = "Xã đã ban hành 05 kế hoạch, 12 công văn chỉ đạo";

function expectOtherTexts(read: ReadOutline, ...but: readonly string[]): void {
  for (const [section, text] of Object.entries(texts))
    if (!but.includes(section)) expect([section, read.text(section)]).toEqual([section, text]);
}

describe("a text typed over a line of ours", () => {
  test.each(["I.1", "I.2", "II.1"])(
    "the topics of %s: asked as text of that leaf, its own follows",
    (section) => {
      const read = xa.read(typeInto(grid, xa.rowIn(section, "goi-y"), label, typedText));
      const own = texts[section as keyof typeof texts];
      expect(read.text(section)).toBe(`${typedText}\n${own}`);
      expectOtherTexts(read, section);
      expect(read.findings("PLACE-025")).toMatchObject([{ section, severity: "needs-reason" }]);
      expect(read.draft.doubtfulTexts).toMatchObject([{ section, firstLine: 0, lines: 1 }]);
    },
  );

  test.each(["I.2", "II.1", "II.3"])(
    "the heading of %s: kept and said, every leaf keeps its own",
    (section) => {
      const read = xa.read(typeInto(grid, xa.rowIn(section, "muc"), label, typedText));
      expectOtherTexts(read);
      expect(read.kept()).toEqual([typedText]);
      expect(read.findings("PLACE-011")).toMatchObject([{ section }]);
      expect(read.draft.doubtfulTexts).toEqual([]);
    },
  );

  test("the label of an indicator: kept and said, its figures stay", () => {
    const filled = xa.grid(xa.answers({ "B01|2023": 5 }, texts));
    const read = xa.read(typeInto(filled, xa.row("B01"), label, typedText));
    expectOtherTexts(read);
    expect([read.kept(), read.value("B01|2023")]).toEqual([[typedText], 5]);
  });

  test("below a full leaf, with its heading untouched, it is no paste", () => {
    const full = pasteDown(grid, xa.rowIn("I.1", "nd.1"), label, paragraphs(20));
    const read = xa.read(typeInto(full, xa.rowIn("I.2", "goi-y"), label, typedText));
    expect(read.text("I.1")).toBe(paragraphs(20).join("\n"));
    expect(read.text("I.2")).toBe(`${typedText}\n${texts["I.2"]}`);
  });
});

describe("a paste that runs over", () => {
  const over = (count: number): CellGrid =>
    pasteDown(grid, xa.rowIn("I.1", "nd.1"), label, paragraphs(count));

  test("the heading below only: the next leaf keeps its own", () => {
    const read = xa.read(over(21));
    expect(read.text("I.1")).toBe(paragraphs(21).join("\n"));
    expectOtherTexts(read, "I.1");
    expect(read.findings("PLACE-004")).toMatchObject([{ section: "I.1", params: { count: 1 } }]);
  });

  test("into the rows of the next leaf: both leaves are named, each with a question of its own", () => {
    const between = xa.rowIn("I.2", "nd.1") - xa.rowIn("I.2", "muc");
    const read = xa.read(over(20 + between + 3));
    expect(read.text("I.1")).toBe(paragraphs(20 + between + 3).join("\n"));
    expect(read.findings("PLACE-004")).toMatchObject([{ section: "I.1", params: { count: between } }]);
    expect(read.findings("PLACE-026")).toMatchObject([{ section: "I.2", params: { count: 3 } }]);
    expect(
      read.draft.doubtfulTexts.map(({ section, firstLine, lines }) => [section, firstLine, lines]),
    ).toEqual([
      ["I.1", 20, between],
      ["I.1", 20 + between, 3],
    ]);
  });

  test("with a row left blank in between, the rows below it are their leaf's own", () => {
    const pasted = typeInto(over(30), xa.rowIn("I.2", "goi-y"), label, undefined);
    const read = xa.read(pasted);
    const next = xa.rowIn("I.2", "nd.1") - xa.rowIn("I.1", "nd.1");
    expect(read.text("I.2")).toBe(paragraphs(30).slice(next).join("\n"));
  });
});

describe("decided", () => {
  const between = xa.rowIn("I.2", "nd.1") - xa.rowIn("I.2", "muc");
  const read = xa.read(pasteDown(grid, xa.rowIn("I.1", "nd.1"), label, paragraphs(22 + between)));
  const { narratives, outside, doubtfulTexts, findings } = read.draft;
  const submission: Submission = {
    ...submissionOf(xa.context, xa.unit, xa.answers()),
    ...{ narratives, outside, doubtfulTexts, findings },
  };
  const [first, second] = doubtfulTexts.map(({ question }) => question);
  const decided = (question: string | undefined, decision: Decision): Submission =>
    decideTexts(xa.context, submission, new Decisions(new Map([[question ?? "", decision]])));
  const textOf = ({ narratives: all }: Submission, section: string): string | undefined =>
    all.find((one) => one.section === section)?.text;
  const own = paragraphs(22 + between);

  test("aside: the paragraphs stand outside the outline, whole, with the cell they begin in", () => {
    const after = decided(first, { kind: "aside" });
    expect(after.outside).toEqual([
      {
        sheet: "Báo cáo",
        cell: `D${xa.rowIn("I.2", "muc") + 1}`,
        section: "I.1",
        text: own.slice(20, 20 + between).join("\n"),
      },
    ]);
    expect(textOf(after, "I.1")).toBe([...own.slice(0, 20), ...own.slice(20 + between)].join("\n"));
  });

  test("put: what stands on the next leaf's rows is its own", () => {
    const after = decided(second, { kind: "put", id: "I.2" });
    expect(textOf(after, "I.2")).toBe(own.slice(20 + between).join("\n"));
    expect(textOf(after, "I.1")).toBe(own.slice(0, 20 + between).join("\n"));
    expect(after.findings.map(({ code }) => code)).toEqual(["PLACE-004", "PLACE-020"]);
  });
});
