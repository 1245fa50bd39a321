import { addressOf } from "../../src/files/xlsx/write-address";
import { layConsolidatedWorkbook } from "../../src/sheets/consolidated-workbook/lay";
import type { BookSpec, CellSpec } from "../../src/sheets/spec";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { smallDistrict } from "../excel/district-book";
import { noProgress, openWorkbook } from "../excel/open-workbook";
import type { OpenExcel } from "../excel-host/open-excel";
import { districtOf, submissionOf, unitOf } from "../support/consolidated";
import { slotIn } from "../support/hand-ins";

jest.setTimeout(300_000);

const context = smallDistrict();
const commune = unitOf(context, "26209");
const population = slotIn(context, "A01|2023");
const had = sampleAnswers(context, commune, 7).figures.answer(population).value;

/** The district's book, where this commune counts so many people. */
function bookWith(people: number): BookSpec {
  const submissions = (context.childrenOf.get(unitOf(context, "736").code) ?? []).map((child) => {
    const answers = sampleAnswers(context, child, 7);
    if (child === commune) answers.figures.set(population, { state: "value", value: people });
    return submissionOf(context, child, answers);
  });
  return layConsolidatedWorkbook(districtOf(context, "736", { submissions }));
}

interface Computed {
  readonly place: string;
  readonly value: unknown;
}

/** Every formula of a sheet with the value that stands in the book. */
function computedIn(book: BookSpec, name: string): readonly Computed[] {
  const rows = [...(book.sheets.find((sheet) => sheet.name === name)?.rows ?? [])];
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ column, formula, value }) =>
      formula === undefined || typeof value === "object" ? [] : [{ place: addressOf(row, column), value }],
    ),
  );
}

/** What office.js reads at the same places. */
async function readAt({ run }: OpenExcel, name: string, places: readonly string[]): Promise<Computed[]> {
  return run(async (office) => {
    const sheet = office.workbook.worksheets.getItem(name);
    const ranges = places.map((place) => sheet.getRange(place).load("values"));
    await office.sync();
    return places.map((place, at) => ({ place, value: ranges[at]?.values[0]?.[0] as unknown }));
  });
}

const rounded = ({ place, value }: Computed): Computed => ({
  place,
  value: typeof value === "number" ? Number(value.toPrecision(12)) : (value ?? ""),
});

/** The one cell a commune typed this number into. */
function entryOf({ sheets }: BookSpec, value: number): { readonly sheet: string; readonly place: string } {
  const isEntry = (cell: CellSpec): boolean => cell.formula === undefined && cell.value === value;
  const found = sheets
    .filter(({ name }) => name === commune.shortName)
    .flatMap((sheet) =>
      [...sheet.rows].flatMap(({ cells }, row) =>
        cells.filter(isEntry).map(({ column }) => ({ sheet: sheet.name, place: addressOf(row, column) })),
      ),
    );
  if (found.length !== 1) throw new Error(`${value} stands in ${JSON.stringify(found)}`);
  return found[0] as (typeof found)[number];
}

test("totals in the open workbook follow what a person types into a unit's sheet, computed by LibreOffice as by us", async () => {
  const people = Number(had);
  const before = bookWith(people);
  const after = bookWith(people + 1_000);
  const { host, excel, workbook } = await openWorkbook();
  const outcome = await workbook.write({ next: before, standing: undefined, previous: "" }, noProgress);
  expect(outcome).toMatchObject({ kind: "written" });
  const agrees = async (book: BookSpec): Promise<void> => {
    const count = await host.recalculate();
    const expected = computedIn(book, "Tổng hợp");
    const found = await readAt(
      excel,
      "Tổng hợp",
      expected.map(({ place }) => place),
    );
    process.stdout.write(`${count} formulas recalculated, ${expected.length} compared\n`);
    expect(expected.length).toBeGreaterThan(100);
    expect(found.map(rounded)).toEqual(expected.map(rounded));
  };
  await agrees(before);
  const { sheet, place } = entryOf(before, people);
  host.person.types(sheet, place, people + 1_000);
  await expect(agrees(before)).rejects.toThrow();
  await agrees(after);
  excel.close();
});
