import { typed } from "../support/damaged-grid";
import { at, first, gridOf, models, read as readList, road } from "../support/list-sheets";
import { OutlineSheet } from "../support/outline-sheet";

const xa = new OutlineSheet("26215");
const { label, note } = xa.layout.columns;
const grid = xa.grid(xa.answers({ "B01|2023": 5 }, { "I.1": "Thuận lợi một" }));
const vni = { found: "Nhaân daân ñoàng thuaän", meant: "Nhân dân đồng thuận" };
const tcvn3 = { found: "Nh©n d©n ®ång thuËn", meant: "Nhân dân đồng thuận" };
const fonts = [
  ["VNI-Times", vni],
  [".VnTime", tcvn3],
] as const;

describe.each(fonts)("a text typed in %s", (legacyFont, { found, meant }) => {
  const row = xa.rowIn("I.1", "nd.2");
  const old = { legacyFont };

  test("of a leaf is converted and noted once, with its section and its cells", () => {
    const read = xa.read(typed(typed(grid, row, label, found, old), row + 1, label, found, old));
    expect(read.text("I.1")).toBe(`Thuận lợi một\n${meant}\n${meant}`);
    expect(read.findings("PLACE-027")).toMatchObject([
      {
        ...{ section: "I.1", severity: "notes", place: { cell: `D${row + 1}` } },
        params: { text: found, reading: meant, count: 2, cells: `D${row + 1}, D${row + 2}` },
      },
    ]);
  });

  test("as a note of an indicator is converted and noted with it", () => {
    const read = xa.read(typed(grid, xa.row("B01"), note, found, old));
    expect(read.draft.notes.get("B01")).toBe(meant);
    expect(read.findings("PLACE-027")).toMatchObject([
      { part: "B01", params: { text: found, reading: meant } },
    ]);
  });

  test("outside the outline is converted and noted with its section", () => {
    const read = xa.read(typed(grid, row, note, found, old));
    expect(read.kept()).toEqual([meant]);
    expect(read.findings("PLACE-027")).toMatchObject([{ section: "I.1", params: { text: found } }]);
  });

  test("in a list is converted and noted with its row", () => {
    const draft = readList(models, typed(gridOf(models, [road]), first, at.name, found, old));
    expect(draft.lists[0]?.values["ten"]).toBe(meant);
    expect(draft.findings.filter(({ code }) => code === "LIST-016")).toMatchObject([
      { list: "models", row: "MH.001", severity: "notes", params: { text: found, reading: meant } },
    ]);
  });
});

describe.each(fonts)(
  "a text of %s in a Unicode font stays as it stands and is asked about",
  (_font, { found, meant }) => {
    test("in a leaf", () => {
      const row = xa.rowIn("I.1", "nd.2");
      const read = xa.read(typed(grid, row, label, found));
      expect(read.text("I.1")).toBe(`Thuận lợi một\n${found}`);
      expect(read.findings("PLACE-028")).toMatchObject([
        { section: "I.1", severity: "needs-reason", params: { text: found, reading: meant } },
      ]);
    });

    test("in a list", () => {
      const draft = readList(models, typed(gridOf(models, [road]), first, at.result, found));
      expect(draft.lists[0]?.values["ketqua"]).toBe(found);
      expect(draft.findings.filter(({ code }) => code === "LIST-017")).toMatchObject([
        { list: "models", row: "MH.001", severity: "needs-reason", params: { reading: meant } },
      ]);
    });

    test("as a text that is asked", () => {
      const read = xa.read(typed(grid, xa.row("E02.so"), xa.column("luy-ke"), found));
      expect(read.value("E02.so|luy-ke")).toBe(found);
      expect(read.findings("VALUE-019")).toMatchObject([
        { part: "E02.so", period: "luy-ke", severity: "needs-reason" },
      ]);
    });
  },
);

test("Unicode text in a cell that kept an old font is neither converted nor said", () => {
  const read = xa.read(
    typed(grid, xa.rowIn("I.1", "nd.2"), label, "Nhân dân đồng thuận", { legacyFont: "VNI-Times" }),
  );
  expect([read.text("I.1"), read.codes()]).toEqual(["Thuận lợi một\nNhân dân đồng thuận", []]);
});
