import { sampleAnswers } from "../../src/samples/sample-answers";
import type { Answers } from "../../src/domain/submission/submission";
import { writeBook } from "../../src/files/xlsx/write-book";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import type { BookSpec } from "../../src/sheets/spec";
import type { CampaignContext } from "../../src/domain/campaign/context";
import { dongNai } from "../support/campaign";
import { unitOf } from "../support/consolidated";

/** A file as a person chooses it. */
export interface ChosenUpload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const upload = (name: string, bytes: Uint8Array): ChosenUpload => ({
  name,
  mimeType: "",
  buffer: Buffer.from(bytes),
});

export const firstSaved = "2023-11-20T01:00:00.000Z";
export const laterSaved = "2023-11-22T01:00:00.000Z";

export const seed = 7;

export interface ReturnedOptions {
  readonly name?: string;
  readonly createdAt?: string;
  readonly answers?: Answers;
  readonly context?: CampaignContext;
  readonly change?: (book: BookSpec) => BookSpec;
}

/** A unit's filled workbook, as it comes by mail. */
export function returned(code: string, options: ReturnedOptions = {}): ChosenUpload {
  const { context = dongNai() } = options;
  const unit = unitOf(context, code);
  const {
    name = `BC ${unit.shortName}.xlsx`,
    createdAt = firstSaved,
    answers = sampleAnswers(context, unit, seed),
    change = (book: BookSpec): BookSpec => book,
  } = options;
  return upload(name, writeBook(change(layStandardWorkbook(context, { unit, answers, createdAt }))));
}
