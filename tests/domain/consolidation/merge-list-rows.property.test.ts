import fc from "fast-check";
import { ListRowMerge } from "../../../src/domain/consolidation/merge-list-rows";
import { shownDifference, shownRow } from "../../../src/domain/consolidation/shown-row";
import type { ListRow } from "../../../src/domain/submission/submission";
import { dongNai } from "../../support/campaign";
import { propertyRuns } from "../../support/property";

const context = dongNai();
const nameOf = (list: string): string | undefined => context.lists.get(list)?.columns[0]?.id;
const row = (id: string, ten: string | undefined, more: ListRow["values"] = {}): ListRow => ({
  list: "models",
  row: id,
  sheet: "Mô hình, điển hình",
  sheetRow: 5,
  values: { ...(ten !== undefined && { ten }), ...more },
});

type File = readonly ListRow[];

/** "MH.001 Đường hoa" of the rows that stand, and "kept Đường hoa" of what each later file did. */
function merged(files: readonly File[], withdrawing = false) {
  const merge = new ListRowMerge(nameOf);
  const changes = files.flatMap((rows, at) => merge.add(rows, at, withdrawing));
  return {
    rows: merge.rows.map(({ row }) => `${row.row} ${String(row.values["ten"])}`),
    from: merge.rows.map(({ at }) => at),
    values: merge.rows.map(({ row }) => row.values),
    changes: changes.map(({ kind, before }) => `${kind} ${String(before.values["ten"])}`),
  };
}

const flowers = row("MH.001", "Tuyến đường hoa", { nam: 2022 });
const cameras = row("MH.002", "Camera an ninh", { nam: 2021 });
const lamps = row("MH.003", "Thắp sáng đường quê", { nam: 2023 });
const at = (id: string, moved: ListRow): ListRow => ({ ...moved, row: id });

describe("rows of a second file", () => {
  test("the same list again changes nothing", () => {
    expect(
      merged([
        [flowers, cameras],
        [flowers, cameras],
      ]),
    ).toMatchObject({
      rows: ["MH.001 Tuyến đường hoa", "MH.002 Camera an ninh"],
      from: [1, 1],
      changes: [],
    });
  });

  test("a row that moved is the same row under its first id", () => {
    const sorted = [at("MH.001", cameras), at("MH.002", flowers)];
    expect(merged([[flowers, cameras], sorted])).toMatchObject({
      rows: ["MH.001 Tuyến đường hoa", "MH.002 Camera an ninh"],
      changes: [],
    });
  });

  test("a row left out stands; the one that moved up does not take its place", () => {
    expect(merged([[flowers, cameras], [at("MH.001", cameras)]])).toMatchObject({
      rows: ["MH.001 Tuyến đường hoa", "MH.002 Camera an ninh"],
      from: [0, 1],
      changes: ["kept Tuyến đường hoa"],
    });
  });

  test("a fresh form begins at the first row: what it adds is added", () => {
    expect(merged([[flowers, cameras], [at("MH.001", lamps)]])).toMatchObject({
      rows: ["MH.001 Tuyến đường hoa", "MH.002 Camera an ninh", "MH.003 Thắp sáng đường quê"],
      changes: ["kept Tuyến đường hoa", "kept Camera an ninh"],
    });
  });

  test("the same thing at the same place is corrected, also where a slip in its name is mended", () => {
    const later = row("MH.001", "Tuyến đường hoa", { nam: 2023 });
    expect(merged([[flowers], [later]])).toMatchObject({
      values: [{ ten: "Tuyến đường hoa", nam: 2023 }],
      changes: ["changed Tuyến đường hoa"],
    });
    const mended = row("MH.001", "Tuyến đường hoa giấy", { nam: 2022 });
    expect(merged([[flowers], [mended]])).toMatchObject({
      rows: ["MH.001 Tuyến đường hoa giấy"],
      changes: ["changed Tuyến đường hoa"],
    });
  });

  test("a column it leaves blank stands as before, and is said", () => {
    expect(merged([[flowers], [row("MH.001", "Tuyến đường hoa", { loai: "mo-hinh" })]])).toMatchObject({
      values: [{ ten: "Tuyến đường hoa", nam: 2022, loai: "mo-hinh" }],
      changes: ["changed Tuyến đường hoa", "filled Tuyến đường hoa"],
    });
    expect(merged([[flowers], [row("MH.001", undefined, { loai: "mo-hinh" })]]).values).toEqual([
      { ten: "Tuyến đường hoa", nam: 2022, loai: "mo-hinh" },
    ]);
  });

  test("xóa withdraws rows left out and columns left blank, and says what went", () => {
    expect(merged([[flowers, cameras], [row("MH.001", "Tuyến đường hoa")]], true)).toMatchObject({
      rows: ["MH.001 Tuyến đường hoa"],
      values: [{ ten: "Tuyến đường hoa" }],
      changes: ["changed Tuyến đường hoa", "dropped Camera an ninh"],
    });
  });

  test("rows of different lists have nothing to do with each other", () => {
    const request: ListRow = { ...flowers, list: "requests" };
    expect(merged([[flowers], [request]]).rows).toHaveLength(2);
  });

  test("of two rows that say the same the one at its own place is the same", () => {
    const twice = at("MH.002", flowers);
    expect(merged([[flowers, twice], [twice]])).toMatchObject({
      from: [0, 1],
      changes: ["kept Tuyến đường hoa"],
    });
  });

  test("two rows of one file under one id both stand", () => {
    expect(merged([[flowers, at("MH.001", cameras)]]).rows).toEqual([
      "MH.001 Tuyến đường hoa",
      "MH.002 Camera an ninh",
    ]);
  });
});

const names = ["Tuyến đường hoa", "Camera an ninh", "Thắp sáng đường quê", "Chốt dân phòng", "Vườn mẫu"];
const rows: fc.Arbitrary<File> = fc
  .uniqueArray(
    fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom(...names), fc.integer({ min: 2021, max: 2023 })),
    {
      selector: ([place]) => place,
      maxLength: 5,
    },
  )
  .map((given) => given.map(([place, ten, nam]) => row(`MH.00${place}`, ten, { nam })));

test("over any files no name is lost, every id stands once, and the last file's rows all stand as they are", () => {
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 4 }), (files) => {
      const merge = new ListRowMerge(nameOf);
      files.forEach((file, at) => merge.add(file, at, false));
      const standing = merge.rows.map(({ row }) => row);
      const named = (rows: File): ReadonlySet<unknown> => new Set(rows.map(({ values }) => values["ten"]));
      expect(named(standing)).toEqual(named(files.flat()));
      expect(new Set(standing.map(({ row }) => row)).size).toBe(standing.length);
      const last = files.at(-1) ?? [];
      const contents = standing.map(({ values }) => JSON.stringify([values["ten"], values["nam"]]));
      for (const { values } of last) {
        const at = contents.indexOf(JSON.stringify([values["ten"], values["nam"]]));
        expect(at).toBeGreaterThanOrEqual(0);
        contents.splice(at, 1);
      }
    }),
    propertyRuns(),
  );
});

test("handing in the same file again changes nothing", () => {
  fc.assert(
    fc.property(rows, rows, (first, second) => {
      const once = merged([first, second]);
      const twice = merged([first, second, second]);
      expect(twice.rows).toEqual(once.rows);
      expect(twice.values).toEqual(once.values);
    }),
    propertyRuns(),
  );
});

test("a row is quoted by its name, a change column by column in the words of the sheet", () => {
  const before = row("MH.001", "Tuyến đường hoa", { loai: "mo-hinh", nam: 2021 });
  const after = row("MH.001", "Tuyến đường hoa", { loai: "cach-lam" });
  expect(shownRow(context, before)).toBe("Tuyến đường hoa");
  expect(shownRow(context, row("MH.001", undefined, { nam: 2021 }))).toBe("2021");
  const [old, now] = shownDifference(context, before, after);
  expect(old).toMatch(/^[^:]+: Mô hình mới; [^:]+: 2021$/);
  expect(now).toMatch(/^[^:]+: Cách làm hay; [^:]+: \(trống\)$/);
});
