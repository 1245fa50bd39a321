import { createDesk } from "../../src/app/create-desk";
import { relayBook, toldOfForm } from "../../src/app/relay";
import { newBook } from "../../src/app/start/start";
import type { FileOutcome } from "../../src/app/ports";
import type { CampaignContext } from "../../src/domain/campaign/context";
import type { Unit } from "../../src/domain/campaign/campaign";
import { openFileBook } from "../../src/files/open-file-book";
import { saveBook } from "../../src/files/save-book";
import { BookInMemory } from "../../src/memory/book-in-memory";
import { bookToSave } from "../../src/memory/book-to-save";
import { MemoryWorkbook } from "../../src/memory/memory-workbook";
import { deskPorts, today } from "./desk-ports";

/** A consolidating workbook as browser mode has it: in memory, behind the desk, saved as a file. */
export function paneBook(context: CampaignContext) {
  const { pack } = deskPorts(context, undefined as never);
  const book = new BookInMemory(
    (grid) => relayBook(context, grid, pack, today),
    (grid) => toldOfForm(context, grid),
  );
  const workbook = new MemoryWorkbook(book);
  const desk = createDesk(deskPorts(context, workbook));
  const take = async (outcomes: readonly FileOutcome[]): Promise<void> => {
    for (const outcome of outcomes) await desk.take(outcome);
    const outcome = await desk.consolidate();
    if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  };
  return {
    book,
    desk,
    workbook,
    take,
    begin: async (unit: Unit): Promise<void> => {
      book.openSpec(newBook(context, unit, "consolidating", pack));
      await desk.open();
    },
    reopen: async (bytes: Uint8Array): Promise<void> => {
      const file = await openFileBook(bytes);
      if ("kind" in file) throw new Error(file.reason);
      book.openFile(file);
      await desk.open();
    },
    save: (): Uint8Array => {
      const toSave = bookToSave(book);
      if (!toSave) throw new Error("nothing to save");
      return saveBook(toSave).bytes;
    },
  };
}
