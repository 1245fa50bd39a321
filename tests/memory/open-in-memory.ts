import type { CampaignContext } from "../../src/domain/campaign/context";
import type { UnitCode } from "../../src/domain/unit/unit-code";
import { BookInMemory, type Relay } from "../../src/memory/book-in-memory";
import { MemorySource } from "../../src/memory/memory-source";
import { MemoryWorkbook } from "../../src/memory/memory-workbook";
import { interpretBook } from "../../src/sheets/standard-workbook/interpret";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";

const createdAt = "2023-11-20T01:00:00.000Z";

/** Reads a unit's workbook and lays it anew, as the desk does. */
export const relayOf =
  (context: CampaignContext): Relay =>
  (grid) => {
    const submission = interpretBook(context, grid, {
      file: "bao-cao.xlsx",
      entry: undefined,
      sha256: "0",
      lastSaved: undefined,
      sentAt: undefined,
    });
    const unit = submission.unit === undefined ? undefined : context.units.get(submission.unit);
    return unit && layStandardWorkbook(context, { unit, answers: submission, createdAt });
  };

export interface InMemory {
  readonly book: BookInMemory;
  readonly port: MemoryWorkbook;
  readonly source: MemorySource;
}

/** A unit's empty workbook, open. */
export function openForm(context: CampaignContext, code: string): InMemory {
  const unit = context.units.get(code as UnitCode);
  if (!unit) throw new RangeError(`no unit ${code}`);
  const book = new BookInMemory(relayOf(context));
  book.openSpec(layStandardWorkbook(context, { unit, createdAt }));
  return { book, port: new MemoryWorkbook(book), source: new MemorySource(book) };
}
