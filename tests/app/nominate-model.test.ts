import type { Desk } from "../../src/app/desk";
import type { ModelChoice } from "../../src/app/awards/model-views";
import { parseUnitCode } from "../../src/domain/unit/unit-code";
import { interpretBook } from "../../src/sheets/standard-workbook/interpret";
import type { GridWorkbook } from "../support/grid-workbook";
import { context, openUnit, unit } from "../support/open-unit";

const source = {
  file: "a.xlsx",
  entry: undefined,
  sha256: "0".repeat(64),
  lastSaved: undefined,
  sentAt: undefined,
};
const listsIn = (workbook: GridWorkbook) => interpretBook(context, workbook.grid, source).lists;
const nominationsIn = (workbook: GridWorkbook) =>
  listsIn(workbook).filter(({ list }) => list.startsWith("nominate"));

async function firstModel(desk: Desk): Promise<ModelChoice> {
  const [first] = (await desk.models("")).models;
  if (!first) throw new Error("no models");
  return first;
}

const asked = ({ unit: of, row }: Pick<ModelChoice, "unit" | "row">, form = "gk-huyen") => ({
  ...{ unit: of, row, form, by: "" },
});

test("one click writes the model's name and result into the first free row, and is taken back as it was", async () => {
  const { desk, workbook } = await openUnit(true);
  const before = nominationsIn(workbook);
  const one = await firstModel(desk);
  expect(one).toMatchObject({ unit: unit.code, isNominated: false });
  const grid = workbook.grid;
  expect(await desk.nominateModel(asked(one))).toEqual({ kind: "done", count: 1 });
  const after = nominationsIn(workbook);
  expect(after).toHaveLength(before.length + 1);
  const made = after.find(({ row, list }) => !before.some((old) => old.row === row && old.list === list));
  expect(made?.values).toMatchObject({ hinhthuc: "gk-huyen", thanhtich: one.result });
  expect(one.name).toContain(String(made?.values["ten"]));
  const said = await desk.models("");
  expect(said.canUndo).toBe(true);
  expect(said.models.find(({ row }) => row === one.row)?.isNominated).toBe(true);
  // Every entry that stood there before still stands.
  expect(after).toEqual(expect.arrayContaining([...before]));

  expect((await desk.undoFix()).left).toEqual([]);
  expect(nominationsIn(workbook)).toEqual(before);
  expect(listsIn(workbook)).toEqual(interpretBook(context, grid, source).lists);
  expect((await desk.models("")).canUndo).toBe(false);
});

test("several go into one free row after the other; the form can be left open", async () => {
  const { desk, workbook } = await openUnit(true);
  const before = nominationsIn(workbook).length;
  const { models, forms } = await desk.models("");
  for (const one of models) await desk.nominateModel(asked(one, ""));
  expect(nominationsIn(workbook)).toHaveLength(before + models.length);
  expect(forms.map(({ id }) => id)).toEqual(expect.arrayContaining(["gk-xa", "gk-huyen", "bk-tinh"]));
  expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length);
});

test("a model is found by what is typed, without its marks", async () => {
  const { desk } = await openUnit(true);
  const one = await firstModel(desk);
  const plain = one.name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D");
  expect((await desk.models(plain)).models.map(({ row }) => row)).toContain(one.row);
  expect((await desk.models("khong co mo hinh nay")).models).toEqual([]);
});

test("nothing is written where the row is not there, the list is gone or full, or a cell is being edited", async () => {
  const { desk, workbook } = await openUnit(true);
  const one = await firstModel(desk);
  const whole = workbook.grid;
  const refused = { kind: "refused", sentence: expect.stringMatching(/\.$/) as string };
  expect(await desk.nominateModel(asked({ unit: unit.code, row: "MH.999" }))).toEqual(refused);
  expect(await desk.nominateModel(asked({ unit: parseUnitCode("736"), row: one.row }))).toEqual(refused);

  workbook.isEdited = true;
  expect(await desk.nominateModel(asked(one))).toEqual(refused);
  workbook.isEdited = false;
  workbook.hindrance = "read-only";
  expect(await desk.nominateModel(asked(one))).toEqual(refused);
  workbook.hindrance = undefined;

  workbook.grid = { ...whole, sheets: whole.sheets.filter(({ name }) => !name.startsWith("Đề nghị")) };
  expect(await desk.nominateModel(asked(one))).toEqual(refused);

  workbook.grid = {
    ...whole,
    sheets: whole.sheets.map((sheet) =>
      sheet.name.startsWith("Đề nghị") ? { ...sheet, rows: sheet.rows.slice(0, 5) } : sheet,
    ),
  };
  const full = await desk.nominateModel(asked(one));
  expect(full).toEqual({ kind: "refused", sentence: expect.stringContaining("dùng hết các dòng") as string });
  workbook.grid = whole;
  expect(nominationsIn(workbook)).toHaveLength(nominationsIn({ grid: whole } as GridWorkbook).length);
});
