import { createDesk } from "../../src/app/create-desk";
import type { Desk } from "../../src/app/desk";
import type { BookPlace } from "../../src/app/ports";
import { newBook } from "../../src/app/start/start";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { dongNai } from "./campaign";
import { codesBelow, submissionOf, unitOf } from "./consolidated";
import { deskPorts, outcomeOf } from "./desk-ports";
import { GridWorkbook } from "./grid-workbook";

const context = dongNai();
export const communes = codesBelow(context, "736");

export interface OpenedDesk {
  readonly desk: Desk;
  readonly workbook: GridWorkbook;
}

/** A commune's sample return, as the reader gives it. */
export function returned(code: string) {
  const unit = unitOf(context, code);
  return outcomeOf(submissionOf(context, unit, sampleAnswers(context, unit, 7)));
}

/** The desk over the district's workbook once these communes were consolidated. */
export async function consolidatedDesk(codes: readonly string[]): Promise<OpenedDesk> {
  const { pack } = deskPorts(context, new GridWorkbook({ sheets: [], properties: {} }));
  const workbook = GridWorkbook.of(newBook(context, unitOf(context, "736"), "consolidating", pack));
  const desk = createDesk(deskPorts(context, workbook));
  await desk.open();
  for (const code of codes) await desk.take(returned(code));
  await desk.consolidate();
  return { desk, workbook };
}

export function valueAt({ grid }: GridWorkbook, place: BookPlace | undefined): unknown {
  const sheet = grid.sheets.find(({ name }) => name === place?.sheet);
  const cells = sheet?.rows.find(({ index }) => index === place?.row)?.cells;
  const value = cells?.find(({ column }) => column === place?.column)?.value;
  return value && "value" in value ? value.value : undefined;
}
