import { a1OfCell } from "../../src/domain/submission/a1-of-cell";
import { deleteColumns, pasteDown, typeInto } from "../support/edit-grid";
import { OutlineSheet } from "../support/outline-sheet";

const xa = new OutlineSheet("26215");
const { label, check } = xa.layout.columns;
const grid = xa.grid(xa.answers({}, { "I.1": "Thuận lợi thứ nhất" }));

test("a paste over the next heading, without ids: the next leaf begins at its mark, to be confirmed", () => {
  const filled = xa.grid(xa.answers({}, { "III.1": "Một", "III.2": "Khó khăn của xã" }));
  const [from, to] = [xa.rowIn("III.1", "nd.1"), xa.rowIn("III.2", "nd.1")];
  let pasted = filled;
  for (let row = from; row < to; row++) pasted = typeInto(pasted, row, label, `Đoạn dán số ${row}`);
  const read = xa.read(deleteColumns(pasted, 0, 1));
  expect(read.text("III.2")).toBe("Khó khăn của xã");
  expect(read.text("III.1")?.split("\n")).toHaveLength(to - from);
  expect(read.findings("PLACE-031").map(({ section }) => section)).toEqual(["III.2"]);
  expect(read.findings("PLACE-014")).toEqual([]);
});

describe("a paste over the next heading, without ids and numbers", () => {
  const filled = xa.grid(xa.answers({}, { "III.1": "Một", "III.2": "Khó khăn của xã" }));
  const [from, to] = [xa.rowIn("III.1", "nd.1"), xa.rowIn("III.2", "nd.1")];
  const lines = Array.from({ length: to - from }, (_, line) => `Đoạn dán số ${line}`);
  const pasted = pasteDown(filled, from, label, lines);
  const { number } = xa.layout.columns;

  test("the next leaf begins where Kiểm tra speaks of a text again", () => {
    const read = xa.read(deleteColumns(pasted, 0, 1, number));
    expect(read.text("III.2")).toBe("Khó khăn của xã");
    expect(read.text("III.1")).toBe(lines.join("\n"));
    expect(read.findings("PLACE-031").map(({ section }) => section)).toEqual(["III.2"]);
    expect(read.findings("PLACE-043")).toEqual([]);
  });

  test("and without Kiểm tra: what stands below the rows of the leaf above is asked", () => {
    const read = xa.read(deleteColumns(pasted, 0, 1, number, check));
    expect(read.text("III.1")).toBe([...lines, "Khó khăn của xã"].join("\n"));
    expect(read.findings("PLACE-043").map(({ section }) => section)).toEqual(["III.2"]);
    const { narrativeRows } = xa.context.campaign.switches;
    const below = lines.length + 1 - narrativeRows;
    expect(read.draft.doubtfulTexts).toMatchObject([
      { section: "III.1", firstLine: narrativeRows, lines: below },
    ]);
  });
});

test("a text typed over a leaf's heading right below a pasted one, ids and numbers gone: it is asked about", () => {
  const filled = xa.grid(xa.answers({}, { "III.1": "Một", "III.2": "Khó khăn của xã" }));
  const [from, heading, to] = [
    xa.rowIn("III.1", "nd.1"),
    xa.rowIn("III.2", "muc"),
    xa.rowIn("III.2", "nd.1"),
  ];
  const lines = Array.from({ length: to - from }, (_, line) =>
    from + line === heading ? "Tồn tại của xã, gõ đè lên đề mục" : `Đoạn dán số ${line}`,
  );
  const read = xa.read(deleteColumns(pasteDown(filled, from, label, lines), 0, 1, xa.layout.columns.number));
  expect(read.text("III.2")).toBe("Khó khăn của xã");
  expect(read.findings("PLACE-004")).toMatchObject([
    { section: "III.1", params: { text: "Tồn tại của xã, gõ đè lên đề mục", count: to - heading } },
  ]);
  expect(read.draft.doubtfulTexts).toMatchObject([
    { section: "III.1", firstLine: heading - from, lines: to - heading },
    { section: "III.2", firstLine: 0, lines: 1 },
  ]);
});

test("of the ids the sections' paths alone are left: a text over a leaf's heading is asked about", () => {
  const filled = xa.grid(xa.answers({}, { "I.2": "Vốn còn thiếu" }));
  const heading = xa.rowIn("I.2", "muc");
  const typed = typeInto(filled, heading, label, "Khó khăn lớn nhất là vốn đối ứng");
  const read = xa.read(deleteColumns(typed, 1, xa.layout.columns.number));
  expect(read.text("I.2")).toBe("Khó khăn lớn nhất là vốn đối ứng\nVốn còn thiếu");
  expect(read.draft.doubtfulTexts).toMatchObject([{ section: "I.2", firstLine: 0, lines: 1 }]);
});

test("a paste over two headings, without ids, numbers and Kiểm tra: each leaf that is gone asks for its own rows", () => {
  const filled = xa.grid(xa.answers({}, { "III.1": "Một", "III.3": "Bài học của xã" }));
  const [from, to] = [xa.rowIn("III.1", "nd.1"), xa.rowIn("III.3", "nd.1")];
  const lines = Array.from({ length: to - from }, (_, line) => `Đoạn dán số ${line}`);
  const read = xa.read(
    deleteColumns(pasteDown(filled, from, label, lines), 0, 1, xa.layout.columns.number, check),
  );
  expect(read.findings("PLACE-043").map(({ section }) => section)).toEqual(["III.2", "III.3"]);
  const { narrativeRows: rows } = xa.context.campaign.switches;
  const all = lines.length + 1;
  expect(read.draft.doubtfulTexts).toMatchObject([
    { section: "III.1", firstLine: rows, lines: rows },
    { section: "III.1", firstLine: 2 * rows, lines: all - 2 * rows },
  ]);
});

test("a reworded heading beside which somebody typed an x: it is kept", () => {
  const bare = deleteColumns(grid, 0, 1);
  const [row, column] = [xa.rowIn("I.2", "muc"), label - 2];
  const typed = typeInto(typeInto(bare, row, column, "Những khó khăn của xã"), row, column + 3, "x");
  const read = xa.read(typed);
  expect(read.codes()).toContain("PLACE-010");
  expect(read.draft.outside).toContainEqual(
    expect.objectContaining({ cell: a1OfCell(row, column + 3), text: "x" }),
  );
});
