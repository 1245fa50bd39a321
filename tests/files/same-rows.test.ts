import { writeBook } from "../../src/files/xlsx/write-book";
import type { CellSpec, RowSpec, SheetSpec } from "../../src/sheets/spec";
import type { FigureAnswer } from "../../src/domain/submission/figure-columns";
import { emptyAnswers } from "../../src/sheets/bao-cao/lay";
import { OutlineSheet } from "../support/outline-sheet";
import { everyFeatureBook } from "./every-feature-book";
import { cellsOf, readOk } from "./read-for-test";

const row = (value: string): RowSpec => ({ cells: [{ column: 1, role: "plain", value }] });

const sheet = (name: string, rows: readonly RowSpec[]): SheetSpec => ({
  name,
  visibility: "visible",
  columns: [{ px: 100 }],
  rows,
});

const bookOf = (sheets: readonly SheetSpec[]): Uint8Array =>
  writeBook({ ...everyFeatureBook, sheets, names: [] });

test("a row that is the same in several sheets stands in each of them, at any place", async () => {
  const same: RowSpec = { ...row("Đề cương"), isSame: true };
  const layOf = (shared: RowSpec): readonly SheetSpec[] => [
    sheet("Một", [row("Xã Phú Hòa"), shared]),
    sheet("Hai", [row("Xã Phú Lợi"), shared, shared]),
    sheet("Ba", [shared]),
  ];
  const written = bookOf(layOf(same));
  expect(written).toEqual(bookOf(layOf(row("Đề cương"))));
  const cells = cellsOf((await readOk(written)).book);
  expect(Object.keys(cells)).toEqual(["Một!B1", "Một!B2", "Hai!B1", "Hai!B2", "Hai!B3", "Ba!B1"]);
  // Another book has numbers of its own for the same strings.
  const [other] = (await readOk(bookOf([sheet("Khác", [row("Khác"), row("Nữa"), same])]))).book.sheets;
  expect(other?.rows[2]?.cells[0]?.value).toEqual({ kind: "text", value: "Đề cương" });
});

test("cells in front that are the same in several sheets stand in each of them, at any place", async () => {
  const first: readonly CellSpec[] = [
    { column: 0, role: "hidden-id", value: "A01" },
    { column: 1, role: "label", value: "Đề cương" },
  ];
  const rowOf = (front: readonly CellSpec[], value: number, sameCells?: number): RowSpec => ({
    cells: [...front, { column: 2, role: "figure-entry", value }],
    ...(sameCells !== undefined && { sameCells }),
  });
  const layOf = (isSame: boolean): readonly SheetSpec[] => {
    const [front, count] = isSame ? [first, 2] : [first.map((cell) => ({ ...cell })), undefined];
    return [
      sheet("Một", [rowOf(front, 1, count), rowOf(front, 2, count)]),
      sheet("Hai", [row("Xã Phú Lợi"), rowOf(front, 3, count)]),
      sheet("Ba", [rowOf(front, 4, count)]),
    ];
  };
  const written = bookOf(layOf(true));
  expect(written).toEqual(bookOf(layOf(false)));
  const cells = cellsOf((await readOk(written)).book);
  expect(Object.keys(cells).filter((place) => place.includes("!C"))).toEqual([
    ...["Một!C1", "Một!C2", "Hai!C2", "Ba!C1"],
  ]);
  // Somebody wrote another one in their midst.
  const changed = [first[0] as CellSpec, { column: 1, role: "label", value: "Khác" } as const];
  const both = bookOf([sheet("Một", [rowOf(first, 1, 2)]), sheet("Hai", [rowOf(changed, 1, 2)])]);
  expect(cellsOf((await readOk(both)).book)["Hai!B1"]).toMatchObject({ value: { value: "Khác" } });
});

test("a figure nobody gave is laid once for all units of a kind; one that was given, noted or marked is not", () => {
  const xa = new OutlineSheet("26215");
  const rowsOf = (figures: Readonly<Record<string, number>>): readonly RowSpec[] => [
    ...xa.lay(xa.answers(figures, {}), "consolidated").rows,
  ];
  const [one, other] = [rowsOf({ "A01|2022": 5 }), rowsOf({ "A01|2022": 6 })];
  const keyed = (rows: readonly RowSpec[], key: string): RowSpec | undefined =>
    rows.find(({ cells }) => cells.some(({ value }) => value === key));
  expect(keyed(one, "A01")?.isSame).toBeUndefined();
  expect(keyed(one, "A01")?.cells.slice(0, 5)).toEqual(keyed(other, "A01")?.cells.slice(0, 5));
  expect(keyed(one, "A01")?.cells[0]).toBe(keyed(other, "A01")?.cells[0]);
  expect(keyed(one, "A02")?.isSame).toBe(true);
  expect(keyed(one, "A02")).toBe(keyed(other, "A02"));
});

test("a figure left blank is laid as one nobody gave, unless it says something or its count was typed over", () => {
  const xa = new OutlineSheet("26215");
  const { slots } = xa.context.index;
  const never = [...xa.lay(emptyAnswers(xa.context), "consolidated").rows];
  /** The row of a part whose figures are all blank, the first as given. */
  const rowOf = (part: string, given: Partial<FigureAnswer> = {}, isTyped = false): RowSpec | undefined => {
    const answers = emptyAnswers(xa.context);
    const [first, ...others] = slots.filter((slot) => slot.part.id === part).map(({ slot }) => slot);
    answers.figures.set(first!, { state: "blank", ...given });
    for (const slot of others) answers.figures.set(slot, { state: "blank" });
    if (isTyped) answers.figures.setPlace(first!, 0, 9, 5);
    const rows = [...xa.lay(answers, "consolidated").rows];
    return rows.find(({ cells }) => cells.some(({ value }) => value === part));
  };
  for (const part of ["A02", "H01"]) expect(never).toContain(rowOf(part));
  expect(never).toContain(rowOf("A02", {}, true));
  expect(rowOf("A02", { text: "…" })?.isSame).toBeUndefined();
  expect(rowOf("H01", {}, true)?.isSame).toBeUndefined();
});

test("reports of two units of a kind share what says nothing of them, and nothing else", () => {
  const xa = new OutlineSheet("26215");
  const { layout } = xa;
  const leaf = layout.rows.find(({ kind }) => kind === "narrative")?.section.path ?? "";
  const rowsOf = (narratives: Readonly<Record<string, string>>): readonly RowSpec[] => [
    ...xa.lay(xa.answers({ "A01|2022": 5 }, narratives), "consolidated").rows,
  ];
  const [one, other] = [rowsOf({ [leaf]: "Đã làm\nxong" }), rowsOf({})];
  const says = ({ cells }: RowSpec): boolean => cells.some(({ value }) => value === "Đã làm" || value === 5);
  expect([one.filter(says).length, other.filter(says).length]).toEqual([2, 1]);
  const shared = new Set(one.filter((laid) => laid.isSame));
  expect(one.length).toBe(layout.lastRow + 1);
  expect(other.filter((laid) => shared.has(laid)).length).toBeGreaterThan(one.length / 2);
  expect([...one, ...other].filter((laid) => laid.isSame && says(laid))).toEqual([]);
});
