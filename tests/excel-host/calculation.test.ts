import { writeBook } from "../../src/files/xlsx/write-book";
import type { BookSpec, CellSpec } from "../../src/sheets/spec";
import { openExcel, type OpenExcel, promise, valuesOf } from "./open-excel";

const cell = (column: number, value: CellSpec["value"], formula?: string): CellSpec => ({
  column,
  role: "plain",
  ...(value !== undefined && { value }),
  ...(formula !== undefined && { formula }),
});

/** A1 2, B1 =A1*2, C1 =3+4; Danh mục!A1 "x", used by nobody; a name over A1. */
const book: BookSpec = {
  sheets: [
    {
      name: "Sheet1",
      visibility: "visible",
      columns: [],
      rows: [{ cells: [cell(0, 2), cell(1, 4, "A1*2"), cell(2, 7, "3+4"), cell(3, 2, "ten+0")] }],
    },
    { name: "Khác", visibility: "visible", columns: [], rows: [{ cells: [cell(0, "x")] }] },
  ],
  names: [
    { name: "ten", sheet: "Sheet1", range: { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 } },
  ],
  properties: {
    title: "",
    subject: "",
    category: "",
    creator: "",
    createdAt: "2023-11-20T00:00:00Z",
    custom: {},
  },
};

const open = (): Promise<OpenExcel> => openExcel({ file: writeBook(book) });

async function knows(excel: OpenExcel): Promise<boolean> {
  const refusal = await excel.refused(async (context) => {
    const { workbook } = context;
    workbook.worksheets.getItem("Sheet1").getRange("B1:D1").load("values");
    await context.sync();
    throw Object.assign(new Error("known"), { code: "known" });
  });
  if (refusal.code === "HostNotCalculated") return false;
  expect(refusal.code).toBe("known");
  return true;
}

promise(
  "the results of formulas are those of the file until a cell is written that any formula might read",
  async () => {
    const excel = await open();
    expect(await valuesOf(excel, "A1:D1")).toEqual([[2, 4, 7, 2]]);
    excel.host.person.types("Khác", "A1", "y");
    excel.host.person.types("Sheet1", "F1", "read by nobody");
    expect(await knows(excel)).toBe(true);
    excel.host.person.types("Sheet1", "A1", 3);
    const refusal = await excel.refused(({ workbook }) => {
      workbook.worksheets.getItem("Sheet1").getRange("A1:C1").load("values");
    });
    expect(refusal).toMatchObject({
      code: "HostNotCalculated",
      message: expect.stringContaining("Sheet1!B1") as string,
    });
  },
);

promise(
  "afterwards values, types and shown texts of formulas raise HostNotCalculated; their formulas can be read",
  async () => {
    const excel = await open();
    excel.host.person.types("Sheet1", "A1", 3);
    for (const property of ["values", "valueTypes", "text"]) {
      const refusal = await excel.refused(({ workbook }) => {
        workbook.worksheets.getItem("Sheet1").getRange("C1").load(property);
      });
      expect([property, refusal.code]).toEqual([property, "HostNotCalculated"]);
    }
    await excel.run(async (context) => {
      const { workbook } = context;
      const range = workbook.worksheets.getItem("Sheet1").getRange("A1:B1").load("formulas");
      await context.sync();
      expect(range.formulas).toEqual([[3, "=A1*2"]]);
    });
  },
);

promise("a new formula has no result, even where nothing else has changed", async () => {
  const excel = await open();
  const refusal = await excel.refused(({ workbook }) => {
    const range = workbook.worksheets.getItem("Khác").getRange("B1");
    range.formulas = [["=1"]];
    range.load("values");
  });
  expect(refusal.code).toBe("HostNotCalculated");
  expect(await knows(excel)).toBe(true);
});

promise(
  "deleting, inserting, clearing and copying count as writing; names that come or go count where they are used",
  async () => {
    const changes: readonly ((excel: OpenExcel) => Promise<void> | void)[] = [
      ({ host }) => host.person.clears("Sheet1", "A1"),
      ({ host }) => host.person.insertsLines("Khác", "1:1"),
      ({ host }) => host.person.deletesSheet("Khác"),
      ({ run }) =>
        run(async (context) => {
          const { workbook } = context;
          workbook.worksheets.getItem("Sheet1").getRange("A1").copyFrom("Khác!A1");
          await context.sync();
        }),
      ({ run }) =>
        run(async (context) => {
          const { workbook } = context;
          workbook.names.getItem("ten").delete();
          await context.sync();
        }),
    ];
    for (const change of changes) {
      const excel = await open();
      await change(excel);
      expect(await knows(excel)).toBe(false);
    }
  },
);

promise("looks, hiding, renaming and names nobody uses leave results known", async () => {
  const excel = await open();
  await excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("1:1").rowHidden = true;
    sheet.name = "Tên mới";
    workbook.names.add("khac", "=1");
    await context.sync();
    sheet.name = "Sheet1";
    await context.sync();
  });
  expect(await knows(excel)).toBe(true);
});

promise(
  "formulas that look anywhere (INDIRECT, OFFSET, NOW) make every write count, SUBTOTAL makes hiding count",
  async () => {
    const excel = await open();
    excel.host.person.types("Khác", "B1", '=INDIRECT("Z"&9)', 0);
    excel.host.person.types("Khác", "C9", "anything");
    expect(await knows(excel)).toBe(false);
    const other = await open();
    other.host.person.types("Khác", "B1", "=SUBTOTAL(109,Z1:Z9)", 0);
    expect(await knows(other)).toBe(true);
    await other.run(async (context) => {
      const { workbook } = context;
      workbook.worksheets.getItem("Sheet1").getRange("5:5").rowHidden = true;
      await context.sync();
    });
    expect(await knows(other)).toBe(false);
  },
);

promise("a person's formula can come with the result Excel would have found", async () => {
  const excel = await open();
  excel.host.person.types("Sheet1", "A1", "=5+3", 8);
  expect(await valuesOf(excel, "A1")).toEqual([[8]]);
  expect(await knows(excel)).toBe(false);
});
