import { openFileBook } from "../../src/files/open-file-book";
import { saveBook } from "../../src/files/save-book";
import { writeBook } from "../../src/files/xlsx/write-book";
import { outlineGroups } from "../../src/app/shown/outline-groups";
import type { ShownSheet } from "../../src/app/shown/shown-book";
import { BookInMemory } from "../../src/memory/book-in-memory";
import { bookToSave } from "../../src/memory/book-to-save";
import { MemorySource } from "../../src/memory/memory-source";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { dongNai } from "../support/campaign";
import { openForm } from "./open-in-memory";
import { relayOf } from "./relay";

const context = dongNai();
const outline = "Báo cáo";

async function opened(bytes: Uint8Array) {
  const file = await openFileBook(bytes);
  if ("kind" in file) throw new Error(file.reason);
  const book = new BookInMemory(relayOf(context));
  book.openFile(file);
  expect(book.laid).toBeDefined();
  return { book, source: new MemorySource(book) };
}

function saved(book: BookInMemory): Uint8Array {
  const toSave = bookToSave(book);
  if (!toSave) throw new Error("nothing to save");
  return saveBook(toSave).bytes;
}

function form(): Uint8Array {
  const unit = context.units.get("26227" as never);
  if (!unit) throw new RangeError("no unit");
  return writeBook(layStandardWorkbook(context, { unit, createdAt: "2023-11-20T01:00:00.000Z" }));
}

const shapeIn = async (source: MemorySource): Promise<ShownSheet> => {
  const shape = await source.sheet(outline);
  if (!shape) throw new Error("no outline");
  return shape;
};
const groupsIn = async (source: MemorySource) => outlineGroups((await shapeIn(source)).rows, true);
const closedIn = async (source: MemorySource): Promise<readonly number[]> => [
  ...(await groupsIn(source)).closed,
];

/** Sections' headings, each with a heading within that is laid open. */
async function nested(
  source: MemorySource,
): Promise<readonly { readonly outer: number; readonly inner: number }[]> {
  const { headingOf, levelBelow, closed } = await groupsIn(source);
  const inside = [...levelBelow.keys()].filter((at) => (headingOf[at] ?? -1) >= 0 && !closed.has(at));
  const outer = [...new Set(inside.map((at) => headingOf[at] ?? -1))].filter((at) => headingOf[at] === -1);
  const pairs = outer.map((at) => ({ outer: at, inner: inside.find((one) => headingOf[one] === at) ?? -1 }));
  expect(pairs.length).toBeGreaterThan(1);
  return pairs;
}

test("groups closed in open ones, open in closed ones and closed in closed ones: shown, saved and found so again", async () => {
  const first = await opened(form());
  const laid = await closedIn(first.source);
  const [one, other] = await nested(first.source);
  // Texts' rows below the third are laid closed: those of the second section are closed in a closed one.
  const wanted = new Set([...laid, one?.inner ?? -1, other?.outer ?? -1]);
  first.source.folded(outline, { rows: [...wanted], columns: [] });
  expect(new Set(await closedIn(first.source))).toEqual(wanted);
  const bytes = saved(first.book);
  const again = await opened(bytes);
  expect(new Set(await closedIn(again.source))).toEqual(wanted);
  expect(Buffer.compare(Buffer.from(saved(again.book)), Buffer.from(bytes))).toBe(0);
});

test("groups that are laid closed and were opened stay open; every row of them is seen in Excel too", async () => {
  const { book, source } = await opened(form());
  expect((await closedIn(source)).length).toBeGreaterThan(0);
  source.folded(outline, { rows: [], columns: [] });
  const bytes = saved(book);
  const again = await opened(bytes);
  expect(await closedIn(again.source)).toEqual([]);
  const { hidden, levels } = (await shapeIn(again.source)).rows;
  expect([...hidden].some((flag, at) => flag === 1 && (levels[at] ?? 0) > 0)).toBe(false);
});

test("what is typed leaves the groups as they are", async () => {
  const { source } = await opened(form());
  const [{ inner } = { inner: -1 }] = await nested(source);
  const wanted = [...(await closedIn(source)), inner];
  source.folded(outline, { rows: wanted, columns: [] });
  expect(await source.edit(outline, [{ row: 6, column: 7, text: "12" }])).toEqual({ kind: "done" });
  expect(new Set(await closedIn(source))).toEqual(new Set(wanted));
});

test("a book that was never saved is written as it was left", async () => {
  const { book, source } = openForm(context, "26227");
  const [{ outer } = { outer: -1 }] = await nested(source);
  source.folded(outline, { rows: [outer], columns: [] });
  expect(await closedIn((await opened(saved(book))).source)).toEqual([outer]);
});

test("another book has groups of its own", async () => {
  const bytes = form();
  const { book, source } = await opened(bytes);
  const laid = await closedIn(source);
  source.folded(outline, { rows: [], columns: [] });
  const file = await openFileBook(bytes);
  if ("kind" in file) throw new Error(file.reason);
  book.openFile(file);
  expect(await closedIn(source)).toEqual(laid);
});
