import { createHost, type NodeHost } from "./host";
import { type LoadedOffice, loadOffice } from "./load-office";
import type { OpenOptions } from "./protocol/open-host";

jest.setTimeout(60_000);

/** What an add-in sees of an error. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  /** "Range.values" */
  readonly location: string;
}

/** Excel with a workbook, and a page with office.js in it. */
export interface OpenExcel extends LoadedOffice {
  readonly host: NodeHost;
  readonly run: <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** Runs what Excel is to refuse, and gives how it did. */
  readonly refused: (work: (context: Excel.RequestContext) => unknown) => Promise<Refusal>;
}

export async function openExcel(options: OpenOptions = {}): Promise<OpenExcel> {
  return openPage(createHost(options));
}

/** A page of the add-in beside a workbook that is open already. */
export async function openPage(host: NodeHost): Promise<OpenExcel> {
  const office = await loadOffice(host);
  const run: OpenExcel["run"] = (work) => office.Excel.run(work);
  return { ...office, host, run, refused: (work) => refusalOf(run, work) };
}

async function refusalOf(
  run: OpenExcel["run"],
  work: (context: Excel.RequestContext) => unknown,
): Promise<Refusal> {
  try {
    await run(async (context) => {
      await work(context);
      await context.sync();
    });
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, message, location: debugInfo?.errorLocation ?? "" };
  }
  throw new Error("Excel did it");
}

/** Cells as [[value, …], …] of a range of the first sheet, or of another. */
export async function valuesOf(excel: OpenExcel, address: string, sheet = "Sheet1"): Promise<unknown[][]> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    return range.values;
  });
}

export async function formulasOf(excel: OpenExcel, address: string, sheet = "Sheet1"): Promise<unknown[][]> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("formulas");
    await context.sync();
    return range.formulas;
  });
}

/** Something the emulated Excel promises: README.md lists each of them in these words, and promises.test.ts compares. */
export const promise = test;
