import type { WorkbookChange, WorkbookPort } from "../../src/app/ports";
import { writeBook } from "../../src/files/xlsx/write-book";
import type { BookGrid, CellGrid, CellRange } from "../../src/sheets/grid";
import { layConsolidatedWorkbook } from "../../src/sheets/consolidated-workbook/lay";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import type { BookSpec } from "../../src/sheets/spec";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { readOk } from "../files/read-for-test";
import { dongNai } from "../support/campaign";
import { codesBelow, districtOf, unitOf } from "../support/consolidated";
import { bookToGrid } from "../support/spec-to-grid";

/** One workbook that is open behind the port, and what else can be done to it. */
export interface OpenedPort {
  readonly port: WorkbookPort;
  /** A person at the keyboard. */
  readonly types: (sheet: string, address: string, input: string | number) => void;
  readonly renames: (sheet: string, name: string) => void;
  /** The workbook as .xlsx. */
  readonly save: () => Uint8Array;
  /** The program opened anew beside the same workbook. */
  readonly reopen: () => Promise<OpenedPort>;
  readonly close: () => void;
}

/** Opens a file, or a new workbook with one empty sheet "Sheet1". */
export type OpenPort = (file?: Uint8Array) => Promise<OpenedPort>;

const quiet = { report: () => undefined, signal: { stopped: false } };

/** What every adapter of WorkbookPort promises; an adapter is what opens a workbook. */
export function describeWorkbookPort(name: string, open: OpenPort): void {
  describe(`WorkbookPort: ${name}`, () => {
    let opened: OpenedPort;
    const begin = async (file?: Uint8Array): Promise<WorkbookPort> => {
      opened = await open(file);
      return opened.port;
    };
    afterEach(() => opened.close());
    const written = async (next: BookSpec, standing?: BookSpec, previous = "trước"): Promise<string> => {
      const outcome = await opened.port.write({ next, standing, previous }, quiet);
      return outcome.kind === "hindered" ? `${outcome.why}: ${outcome.detail}` : outcome.kind;
    };

    test("reads a unit's workbook as its file is read", async () => {
      const file = writeBook(filledForm());
      const port = await begin(file);
      expectSameGrid(await port.read(), (await readOk(file)).book);
    });

    test("reads a consolidated workbook as its file is read, and single sheets of it", async () => {
      const file = writeBook(district([first, second]));
      const port = await begin(file);
      const inFile = (await readOk(file)).book;
      expectSameGrid(await port.read(), inFile);
      const some = await port.read(["_tonghop", "Tổng hợp"]);
      expect(some.sheets.map((sheet) => sheet.name)).toEqual(["Tổng hợp", "_tonghop"]);
    });

    test("marks tell sheets, properties and that nothing is unfinished", async () => {
      const port = await begin(writeBook(filledForm()));
      const { sheets, properties, ...rest } = await port.marks();
      expect(sheets).toContainEqual({ name: "Báo cáo", visible: true });
      expect(sheets).toContainEqual({ name: "_danhmuc", visible: false });
      expect(properties).toEqual(filledForm().properties.custom);
      expect(rest).toEqual({ readOnly: false, structureProtected: false, unfinished: "none" });
    });

    test("writes a consolidation into a new workbook, and the same again changes nothing", async () => {
      await begin();
      const book = district([first]);
      expect(await written(book)).toBe("written");
      await expectHolds(opened, book);
      const before = opened.save();
      expect(await written(book, book)).toBe("unchanged");
      expect(Buffer.from(opened.save()).equals(Buffer.from(before))).toBe(true);
    });

    test("writes over what stands: sheets come, and what is not needed is emptied and hidden", async () => {
      const [standing, next] = [district([first, second]), district([second, third])];
      await begin(writeBook(standing));
      expect(await written(next, standing)).toBe("written");
      await expectHolds(opened, next);
      const gone = standing.sheets
        .map((sheet) => sheet.name)
        .filter((one) => !next.sheets.some((sheet) => sheet.name === one));
      expect(gone).toHaveLength(1);
      const { sheets } = (await readOk(opened.save())).book;
      const hidden = sheets.find((sheet) => sheet.name === gone[0]);
      expect([hidden?.hidden, hidden?.rows.length]).toEqual([true, 1]);
    });

    test("what a person wrote beside our sheets and on sheets of their own stays", async () => {
      const [standing, next] = [district([first]), district([first, second])];
      const port = await begin(writeBook(standing));
      await port.read();
      opened.types("Tổng hợp", "AD8", "của tôi");
      await port.read();
      expect(await written(next, standing)).toBe("written");
      const { sheets } = (await readOk(opened.save())).book;
      const matrix = sheets.find((sheet) => sheet.name === "Tổng hợp");
      const cell = matrix?.rows.find(({ index }) => index === 7)?.cells.find(({ column }) => column === 29);
      expect(cell?.value).toEqual({ kind: "text", value: "của tôi" });
    });

    test("what somebody changed since it was read is not written over", async () => {
      const standing = district([first]);
      const port = await begin(writeBook(standing));
      await port.read();
      opened.types("Tổng hợp", "B3", "ai đó gõ");
      const before = opened.save();
      const outcome = await port.write({ next: district([second]), standing, previous: "" }, quiet);
      expect(outcome).toMatchObject({ kind: "hindered", why: "changed-meanwhile", detail: "Tổng hợp" });
      expect(Buffer.from(opened.save()).equals(Buffer.from(before))).toBe(true);
    });

    test("a person's sheet with a name we need hinders, and nothing is written", async () => {
      const port = await begin();
      opened.renames("Sheet1", "tổng hợp");
      const outcome = await port.write({ next: district([first]), standing: undefined, previous: "" }, quiet);
      expect(outcome).toEqual({ kind: "hindered", why: "name-taken", detail: "tổng hợp" });
      expect((await port.marks()).sheets).toEqual([{ name: "tổng hợp", visible: true }]);
    });

    test("stopping before anything is written writes nothing", async () => {
      const port = await begin();
      const stopped = { report: () => undefined, signal: { stopped: true } };
      const outcome = await port.write(
        { next: district([first]), standing: undefined, previous: "" },
        stopped,
      );
      expect(outcome).toMatchObject({ kind: "hindered", why: "stopped" });
      expect((await port.marks()).sheets).toEqual([{ name: "Sheet1", visible: true }]);
    });

    test("what stood before the last write is kept, however long, and outlives the program", async () => {
      const port = await begin();
      expect(await port.previousState()).toBeUndefined();
      const long = "0+/=".repeat(30_000);
      const book = district([first]);
      expect(await written(book, undefined, long)).toBe("written");
      expect(await written(district([second]), book, "ngắn hơn")).toBe("written");
      expect(await port.previousState()).toBe("ngắn hơn");
      expect(await written(book, district([second]), long)).toBe("written");
      const again = await opened.reopen();
      expect(await again.port.previousState()).toBe(long);
    });

    test("entries are typed into cells as they are meant: a text stays one, whatever it looks like", async () => {
      const port = await begin(writeBook(filledForm()));
      const at = (row: number, column: number) => ({ sheet: "Báo cáo", row, column });
      const figure = (await port.read(["Báo cáo"])).sheets[0]?.rows.find(({ cells }) =>
        cells.some(({ column, value, formula }) => column === 5 && value.kind === "number" && !formula),
      );
      const row = figure?.index ?? 0;
      const outcome = await port.put([
        { place: at(row, 5), value: 12.5 },
        { place: at(400, 3), value: "4/5 thôn" },
        { place: at(400, 12), value: "1.234" },
      ]);
      expect(outcome).toEqual({ kind: "written", sheets: ["Báo cáo"] });
      const sheet = (await port.read(["Báo cáo"])).sheets[0];
      const valueAt = (index: number, column: number) =>
        sheet?.rows.find((one) => one.index === index)?.cells.find((cell) => cell.column === column)?.value;
      expect(valueAt(row, 5)).toEqual({ kind: "number", value: 12.5 });
      expect(valueAt(400, 3)).toEqual({ kind: "text", value: "4/5 thôn" });
      expect(valueAt(400, 12)).toEqual({ kind: "text", value: "1.234" });
    });

    test("listeners hear what a person changed, once they paused, and not what was written by us", async () => {
      const port = await begin(writeBook(filledForm()));
      const heard: (readonly WorkbookChange[])[] = [];
      const stop = await port.onChange((changes) => heard.push(changes));
      await port.read(["Báo cáo"]);
      opened.types("Báo cáo", "F9", 7);
      opened.types("Báo cáo", "F10", 8);
      await port.put([{ place: { sheet: "Báo cáo", row: 10, column: 5 }, value: 9 }]);
      await new Promise((resume) => setTimeout(resume, 900));
      expect(heard.map((changes) => changes.map(({ sheet }) => sheet))).toEqual([["Báo cáo", "Báo cáo"]]);
      await stop();
      opened.types("Báo cáo", "F9", 11);
      await new Promise((resume) => setTimeout(resume, 900));
      expect(heard).toHaveLength(1);
    });
  });
}

const [first = "", second = "", third = ""] = codesBelow(dongNai(), "736");

function district(came: readonly string[]): BookSpec {
  const left = codesBelow(dongNai(), "736").filter((code) => !came.includes(code));
  return layConsolidatedWorkbook(districtOf(dongNai(), "736", { left }));
}

function filledForm(): BookSpec {
  const unit = unitOf(dongNai(), first);
  const answers = sampleAnswers(dongNai(), unit, 7);
  return layStandardWorkbook(dongNai(), { unit, answers, createdAt: "2023-11-20T08:00:00Z" });
}

/** Constants and formulas as text: only a program that computes knows results. */
async function expectHolds({ save }: OpenedPort, book: BookSpec): Promise<void> {
  const { sheets } = (await readOk(save())).book;
  for (const wanted of bookToGrid(book).sheets) {
    const found = sheets.find((sheet) => sheet.name === wanted.name);
    const { pivot } = book.sheets.find(({ name }) => name === wanted.name) ?? {};
    // What a PivotTable shows is up to the program that makes it: ours are the rows above its filters.
    const end = pivot ? pivot.range.firstRow - pivot.filters.length - 1 : Infinity;
    expect([wanted.name, found?.hidden, found && contentsOf(found, end)]).toEqual([
      wanted.name,
      wanted.hidden,
      contentsOf(wanted, end),
    ]);
  }
}

function contentsOf({ rows }: CellGrid, end: number): Readonly<Record<string, unknown>> {
  const ours = rows.filter(({ index }) => index < end);
  return Object.fromEntries(
    ours.flatMap(({ index, cells }) =>
      cells.map(({ column, value, formula }) => [
        `${index} ${column}`,
        formula === undefined ? value : plainFormula(formula),
      ]),
    ),
  );
}

/** Excel takes away quotes that a sheet's name does not need. */
const plainFormula = (formula: string): string => formula.replace(/'((?:[^']|'')+)'!/g, "$1!");

/** A port reads as far as something stands: merged cells below all of it, as for a name yet to be signed, hold no answer. */
const withContent = ({ rows, merges }: Pick<CellGrid, "rows" | "merges">): readonly CellRange[] =>
  merges.filter(({ firstRow }) => firstRow <= (rows.at(-1)?.index ?? -1));

function expectSameGrid(grid: BookGrid, wanted: BookGrid): void {
  const plain = ({ sheets, properties }: BookGrid): unknown => ({
    properties,
    sheets: sheets.map(({ name, hidden, rows, merges }) => ({
      name,
      hidden,
      merges: withContent({ rows, merges })
        .map((merge) => JSON.stringify(merge))
        .toSorted(),
      rows: rows.map(({ index, cells }) => ({
        index,
        cells: cells.map((cell) =>
          cell.formula === undefined ? cell : { ...cell, formula: plainFormula(cell.formula) },
        ),
      })),
    })),
  });
  expect(plain(grid)).toEqual(plain(wanted));
}
