import type { BookPlace } from "../../app/ports";
import type {
  Answer,
  Batch,
  BookEvent,
  BookFacts,
  CellsRead,
  CellsWanted,
  ExcelHands,
  HandsAbilities,
  Reach,
} from "../hands";
import { answered } from "./faults";
import { readCells } from "./read-cells";
import { readFacts } from "./read-facts";
import { watchBook } from "./watch-book";

/** The Office globals, as the page has them. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
}

/** The page waits no longer than this for orders being queued. */
const sliceMs = 8;

/** The half of the adapter that lives on the page: it does what it is told, one round trip a call. */
export class OfficeHands implements ExcelHands {
  private listener: (event: BookEvent) => void = () => undefined;
  private isHeard = false;

  constructor(
    private readonly office: OfficeGlobals,
    /** Lets the page draw and hear keys before the work goes on. */
    private readonly pause: () => Promise<void> = () => new Promise((resume) => setTimeout(resume, 0)),
  ) {}

  facts(withReach: boolean, known: readonly string[] = []): Promise<Answer<BookFacts>> {
    return answered(async () => {
      const context = this.context();
      if (!this.isHeard) watchBook(context, (event) => this.listener(event));
      const facts = await readFacts(context, withReach, known);
      this.isHeard = true;
      return facts;
    });
  }

  async cells(wanted: readonly CellsWanted[]): Promise<Answer<readonly CellsRead[]>> {
    const answer = await answered(() => readCells(this.context(), wanted, true));
    const isRefused = !answer.ok && answer.fault.kind === "failed";
    const asksResults = wanted.some(({ what }) => what === "all");
    // Results that are still being computed are no reason not to read what was typed.
    return isRefused && asksResults ? answered(() => readCells(this.context(), wanted, false)) : answer;
  }

  run({ orders, check }: Batch): Promise<Answer<readonly Reach[]>> {
    return answered(async () => {
      const context = this.context();
      context.application.suspendScreenUpdatingUntilNextSync();
      context.application.suspendApiCalculationUntilNextSync();
      await this.queue(context, orders);
      const reached = check.map((sheet) => ({
        sheet,
        range: context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load("address"),
      }));
      await context.sync();
      return reached.map(({ sheet, range }) => ({ sheet, address: range.isNullObject ? "" : range.address }));
    });
  }

  /** What writes is loaded with the first write. In slices: a request of a megabyte takes longer to put together than a page may stand still. */
  private async queue(context: Excel.RequestContext, orders: Batch["orders"]): Promise<void> {
    const { runOrder } = await import("./run-order");
    let until = Date.now() + sliceMs;
    for (const order of orders) {
      runOrder(context, order);
      if (Date.now() < until) continue;
      await this.pause();
      until = Date.now() + sliceMs;
    }
  }

  select({ sheet, row, column }: BookPlace): Promise<Answer<undefined>> {
    return answered(async () => {
      const context = this.context();
      const one = context.workbook.worksheets.getItem(sheet).load("visibility");
      const stands = one.getRangeByIndexes(row, column, 1, 1).load("rowHidden");
      one.protection.load("protected");
      await context.sync();
      if (one.visibility !== "Visible") one.visibility = "Visible";
      // In a closed group: a selection there would not be seen. Protection ends opening, too.
      // Ranges live until the next round trip only.
      const cell = one.getRangeByIndexes(row, column, 1, 1);
      if (stands.rowHidden && !one.protection.protected) cell.rowHidden = false;
      one.activate();
      cell.select();
      await context.sync();
      return undefined;
    });
  }

  watch(listener: (event: BookEvent) => void): Promise<void> {
    this.listener = listener;
    return Promise.resolve();
  }

  async openCopy(bytes: Uint8Array): Promise<boolean> {
    if (!this.opensCopies()) return false;
    const opened = await answered(() => this.office.Excel.createWorkbook(base64Of(bytes)));
    return opened.ok;
  }

  abilities(): Promise<HandsAbilities> {
    const { requirements } = this.office.Office.context;
    const minor = minors.find((one) => requirements.isSetSupported("ExcelApi", `1.${one}`)) ?? 1;
    return Promise.resolve({ apiVersion: `1.${minor}`, opensCopies: this.opensCopies() });
  }

  private opensCopies(): boolean {
    return this.office.Office.context.requirements.isSetSupported("ExcelApi", "1.8");
  }

  private context(): Excel.RequestContext {
    return new this.office.Excel.RequestContext();
  }
}

/** Versions of ExcelApi, the newest known first. */
const minors = Array.from({ length: 21 }, (_, at) => 21 - at);

function base64Of(bytes: Uint8Array): string {
  let text = "";
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
