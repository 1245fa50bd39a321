import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { OfficeHands } from "../../src/excel/page/office-hands";
import type { Progress } from "../../src/app/ports";
import type { NodeHost } from "../excel-host/host";
import { openExcel, openPage, type OpenExcel } from "../excel-host/open-excel";
import type { OpenOptions } from "../excel-host/protocol/open-host";

/** Nobody waits in tests: a cell that is being edited stays so. */
const impatient = { tries: 0, wait: () => Promise.resolve() };

export const noProgress: Progress = { report: () => undefined, signal: { stopped: false } };

export interface OpenedWorkbook {
  readonly excel: OpenExcel;
  readonly host: NodeHost;
  readonly workbook: ExcelWorkbook;
}

/** The adapter beside Microsoft's office.js, whose Excel is the emulated one. */
export async function openWorkbook(options: OpenOptions = {}): Promise<OpenedWorkbook> {
  return beside(await openExcel(options));
}

/** The add-in opened anew beside the same workbook. */
export async function reopenWorkbook(host: NodeHost): Promise<OpenedWorkbook> {
  return beside(await openPage(host));
}

async function beside(excel: OpenExcel): Promise<OpenedWorkbook> {
  const workbook = await ExcelWorkbook.open(new OfficeHands(excel), impatient);
  return { excel, host: excel.host, workbook };
}
