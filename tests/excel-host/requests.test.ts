import { setTimeout } from "node:timers/promises";
import { openExcel, type OpenExcel, openPage, promise, valuesOf } from "./open-excel";

const write = (address: string, value: string | number) => async (context: Excel.RequestContext) => {
  context.workbook.worksheets.getItem("Sheet1").getRange(address).values = [[value]];
  await context.sync();
};

promise("syncs, the library's own requests and clean-ups are counted apart, with their bytes", async () => {
  const excel = await openExcel();
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.values = [["đ"]];
    await context.sync();
    range.load("values");
    await context.sync();
    // Nothing is left to say, so nothing is sent.
    await context.sync();
  });
  await setTimeout(10);
  const { stats } = excel.host;
  expect(stats.byKind).toEqual({ sync: 2, internal: 1, cleanup: 1 });
  expect([stats.syncs, stats.writes]).toEqual([2, 1]);
  const [first] = stats.log.filter(({ kind }) => kind === "sync");
  expect(first?.requestBytes).toBeGreaterThan(300);
  expect(stats.largestRequest).toBe(Math.max(...stats.log.map(({ requestBytes }) => requestBytes)));
  excel.host.resetStats();
  expect(stats.syncs).toBe(0);
});

promise("bytes are counted as UTF-8: a Vietnamese letter is more than one", async () => {
  const excel = await openExcel();
  const bytesOf = async (text: string) => {
    excel.host.resetStats();
    await excel.run(write("A1", text));
    return excel.host.stats.log.find(({ kind }) => kind === "sync")?.requestBytes ?? 0;
  };
  const latin = await bytesOf("x".repeat(100));
  expect((await bytesOf("ệ".repeat(100))) - latin).toBe(200);
});

promise("a request over 5 MB is refused and nothing of it is done", async () => {
  const excel = await openExcel();
  const row = ["x".repeat(30_000)];
  const refusal = await excel.refused((context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B1").values = [["before"]];
    sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => row);
  });
  expect(refusal.code).toBe("RequestPayloadSizeLimitExceeded");
  expect(await valuesOf(excel, "A1:B1")).toEqual([["", ""]]);
});

promise("a reply over 5 MB is refused too", async () => {
  const excel = await openExcel({ payloadLimit: 200_000 });
  for (const part of ["A1:A4", "A5:A8"]) {
    await excel.run(async (context) => {
      const text = [["x".repeat(30_000)]];
      context.workbook.worksheets.getItem("Sheet1").getRange(part).values = [
        ...text,
        ...text,
        ...text,
        ...text,
      ];
      await context.sync();
    });
  }
  const refusal = await excel.refused((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:A8").load("values");
  });
  expect(refusal.code).toBe("ResponsePayloadSizeLimitExceeded");
});

promise("large tables, which the library sends in pieces, arrive whole", async () => {
  const excel = await openExcel();
  const table = Array.from({ length: 500 }, (_, row) => Array.from({ length: 10 }, (_, at) => row * 10 + at));
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:J500").values = table;
    await context.sync();
  });
  expect(await valuesOf(excel, "A1:J500")).toEqual(table);
  const refusal = await excel.refused((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:J499").values = table;
  });
  expect(refusal.code).toBe("InvalidArgument");
});

promise("writes before an error stay: there is no transaction", async () => {
  const excel = await openExcel();
  const refusal = await excel.refused((context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["stays"]];
    sheet.getRange("A2:B2").values = [["too few"]];
    sheet.getRange("A3").values = [["never"]];
  });
  expect([refusal.code, refusal.location]).toEqual(["InvalidArgument", "Range.values"]);
  expect(await valuesOf(excel, "A1:A3")).toEqual([["stays"], [""], [""]]);
});

promise("a request can fail before, after, or in the middle of what it does, by its number", async () => {
  const results: unknown[] = [];
  for (const when of ["before", "after", { actions: 5 }] as const) {
    const excel = await openExcel();
    excel.host.fail = ({ number }) => (number === 2 ? { code: 5001, when } : undefined);
    await excel.run(write("A1", 1));
    const refusal = await excel.refused((context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A2").values = [[2]];
      sheet.getRange("A3").values = [[3]];
    });
    expect(refusal.code).toBe("GeneralException");
    await excel.run(write("A4", 4));
    results.push((await valuesOf(excel, "A1:A4")).flat());
  }
  expect(results[0]).toEqual([1, "", "", 4]);
  expect(results[1]).toEqual([1, 2, 3, 4]);
  expect(results[2]).toEqual([1, "", "", 4]);
});

promise("from a request on all can fail, and the workbook is there when the add-in opens again", async () => {
  const excel = await openExcel();
  excel.host.fail = ({ number }) => (number >= 2 ? { code: 5012, when: "before" } : undefined);
  await excel.run(write("A1", 1));
  for (const address of ["A2", "A3"]) {
    const refusal = await excel.refused(write(address, 2));
    expect(refusal.code).toBe("InvalidOrTimedOutSession");
  }
  excel.close();
  excel.host.fail = () => undefined;
  const again = await openPage(excel.host);
  expect(await valuesOf(again, "A1:A3")).toEqual([[1], [""], [""]]);
});

promise("a request can fail with an error of Excel's own", async () => {
  const excel = await openExcel();
  excel.host.fail = ({ writes }) =>
    writes ? { code: "AccessDenied", message: "no", when: "before" } : undefined;
  expect(await excel.refused(write("A1", 1))).toMatchObject({ code: "AccessDenied", message: "no" });
  expect(await valuesOf(excel, "A1")).toEqual([[""]]);
});

promise("while a cell is being edited every request is refused", async () => {
  const excel = await openExcel();
  excel.host.cellEdit = true;
  expect((await excel.refused(write("A1", 1))).code).toBe("InvalidOperationInCellEditMode");
  excel.host.cellEdit = false;
  await excel.run(write("A1", 1));
  expect(await valuesOf(excel, "A1")).toEqual([[1]]);
});

promise("a busy Excel refuses with ActivityLimitReached", async () => {
  const excel = await openExcel();
  excel.host.activityLimit = true;
  expect((await excel.refused(write("A1", 1))).code).toBe("ActivityLimitReached");
});

promise("a workbook opened for reading can be read and not written, protected or saved", async () => {
  const excel = await openExcel({ readOnly: true });
  expect(excel.Office.context.document.mode).toBe("readOnly");
  const refusals: readonly ((context: Excel.RequestContext) => void)[] = [
    ({ workbook }) => (workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]]),
    ({ workbook }) => (workbook.worksheets.getItem("Sheet1").getRange("A1").format.font.bold = true),
    ({ workbook }) => workbook.worksheets.add("Mới"),
    ({ workbook }) => workbook.names.add("tên", "=1"),
    ({ workbook }) => workbook.worksheets.getItem("Sheet1").protection.protect(),
    ({ workbook }) => workbook.save(),
  ];
  for (const refusal of refusals) expect((await excel.refused(refusal)).code).toBe("AccessDenied");
  expect(await valuesOf(excel, "A1")).toEqual([[""]]);
});

async function heldRanges(excel: OpenExcel): Promise<number> {
  await setTimeout(10);
  return excel.host.references.count;
}

promise("ranges held on to are counted, and move with their cells", async () => {
  const excel = await openExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("B5:C6").load("address");
    await context.sync();
    expect(excel.host.references.count).toBe(1);
    sheet.getRange("2:3").insert("Down");
    sheet.getRange("A:A").delete("Left");
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A7:B8");
    context.trackedObjects.add(range);
  });
  expect(await heldRanges(excel)).toBe(1);
});

promise("ranges of an Excel.run are given back after it", async () => {
  const excel = await openExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (let row = 0; row < 20; row++) sheet.getCell(row, 0).load("address");
    await context.sync();
  });
  expect(await heldRanges(excel)).toBe(0);
});

promise("a held range whose sheet or cells were deleted is refused", async () => {
  const excel = await openExcel();
  const refusal = await excel.refused(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("B5").load("address");
    await context.sync();
    sheet.getRange("5:5").delete("Up");
    range.load("address");
  });
  expect(refusal.code).toBe("InvalidReference");
});
