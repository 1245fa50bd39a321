import { createDesk } from "../../src/app/create-desk";
import type { Desk } from "../../src/app/desk";
import type { BookPlace } from "../../src/app/ports";
import { parsePartId, parsePeriodId } from "../../src/domain/indicator/ids";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { outlineLayout } from "../../src/sheets/bao-cao/layout";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { dongNai } from "./campaign";
import { unitOf } from "./consolidated";
import { deskPorts } from "./desk-ports";
import { GridWorkbook } from "./grid-workbook";

/** The commune whose workbook is open. */
export const context = dongNai();
export const unit = unitOf(context, "26209");
export const createdAt = "2023-11-20T01:00:00.000Z";

export const layout = outlineLayout(context, [unit.kind]);

export function cellOf(part: string, period: string): Pick<BookPlace, "row" | "column"> {
  const row = layout.rowOf(parsePartId(part), parsePeriodId(period));
  const column = layout.columnOf(parsePeriodId(period));
  if (row === undefined || column === undefined) throw new RangeError(`${part}|${period}`);
  return { row, column };
}

export function narrativeOf(section: string): Pick<BookPlace, "row" | "column"> {
  const rows = layout.narrativeOf(section as never);
  if (!rows) throw new RangeError(section);
  return { row: rows.first, column: layout.columns.label };
}

export interface Opened {
  readonly desk: Desk;
  readonly workbook: GridWorkbook;
}

/** Its workbook, filled in or empty, in a desk. */
export async function openUnit(filled: boolean): Promise<Opened> {
  const answers = filled ? { answers: sampleAnswers(context, unit, 7) } : {};
  const workbook = GridWorkbook.of(layStandardWorkbook(context, { unit, createdAt, ...answers }));
  const desk = createDesk(deskPorts(context, workbook));
  expect(await desk.open()).toMatchObject({ kind: "unit", head: { unit: unit.name }, newerVersion: false });
  return { desk, workbook };
}
