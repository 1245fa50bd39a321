import type { CampaignContext } from "../../src/domain/campaign/context";
import type { UnitCode } from "../../src/domain/unit/unit-code";
import { BookInMemory } from "../../src/memory/book-in-memory";
import { MemorySource } from "../../src/memory/memory-source";
import { MemoryWorkbook } from "../../src/memory/memory-workbook";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { relayOf } from "./relay";

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
  book.openSpec(layStandardWorkbook(context, { unit, createdAt: "2023-11-20T01:00:00.000Z" }));
  return { book, port: new MemoryWorkbook(book), source: new MemorySource(book) };
}
