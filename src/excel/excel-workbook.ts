import type {
  BookChange,
  BookEntry,
  BookPlace,
  Progress,
  WorkbookAbilities,
  WorkbookChange,
  WorkbookMarks,
  WorkbookPort,
  WriteOutcome,
} from "../app/ports";
import type { BookGrid } from "../sheets/grid";
import { journalSheet } from "../sheets/khoi-phuc/journal-sheet";
import type { BookRules } from "../sheets/own-rules/own-rules";
import { parseAddress } from "./address";
import type { BookEvent, BookFacts, CellsRead, ExcelHands } from "./hands";
import { KnownContents } from "./known-contents";
import { previousAddress, readJournal, readPrevious } from "./plan/journal";
import { contentsOf } from "./read/contents";
import { gridOfCells } from "./read/grid-of-cells";
import { cellRequests } from "./read/requests";
import { valueOf } from "./refused";
import { putEntries } from "./write/put-entries";
import { restoreRules } from "./write/restore-rules";
import type { Patience } from "./write/send";
import { BookWriter } from "./write/write-book";
import { isUnfinished } from "../sheets/khoi-phuc/journal-sheet";

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resume) => setTimeout(resume, milliseconds));

/** Half a minute: as long as somebody may be in the middle of a cell when a write is under way. */
const patient: Patience = { tries: 60, wait: () => pause(500) };

/** After the last change of a row of them, listeners are told. */
const quietMs = 400;

/**
 * The workbook that is open in Excel. Plans here, in whatever thread it is made; what is to be done in Excel goes through
 * `hands` to the page. What a user's workbook or Excel's state makes impossible is an outcome; reading and selecting
 * throw Refused where Excel does.
 */
export class ExcelWorkbook implements WorkbookPort {
  private readonly known = new KnownContents();
  private readonly changeListeners = new Set<(changes: readonly WorkbookChange[]) => void>();
  private readonly selectListeners = new Set<(place: BookPlace) => void>();
  private waiting: WorkbookChange[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private watching = false;

  private constructor(
    private readonly hands: ExcelHands,
    readonly abilities: WorkbookAbilities,
    private readonly patience: Patience,
  ) {}

  static async open(hands: ExcelHands, patience: Patience = patient): Promise<ExcelWorkbook> {
    const { apiVersion, opensCopies } = await hands.abilities();
    // Making copies of sheets and protecting them empties Excel's undo list, whatever its version.
    const abilities = {
      host: "excel",
      opensCopies,
      groupsUndo: false,
      version: `ExcelApi ${apiVersion}`,
    } as const;
    return new ExcelWorkbook(hands, abilities, patience);
  }

  async marks(): Promise<WorkbookMarks> {
    const facts = await this.facts(false);
    const { properties, readOnly, structureProtected } = facts;
    return {
      sheets: facts.sheets.map(({ name, visible }) => ({ name, visible })),
      properties,
      readOnly,
      structureProtected,
      unfinished: isUnfinished(readJournal(facts)) ? "unfinished" : "none",
    };
  }

  async read(sheets?: readonly string[]): Promise<BookGrid> {
    await this.watch();
    const facts = await this.facts(true);
    const wanted = facts.sheets.filter(
      ({ name }) => name !== journalSheet && (sheets?.includes(name) ?? true),
    );
    const read: CellsRead[] = [];
    for (const request of cellRequests(wanted, "all")) read.push(...valueOf(await this.hands.cells(request)));
    const grids = wanted.map(({ name, visible, font }) => {
      const own = read.filter(({ sheet }) => sheet === name);
      this.known.learn(name, contentsOf(own));
      return gridOfCells({ name, hidden: !visible, font }, own);
    });
    return { sheets: grids, properties: facts.properties };
  }

  async write(change: BookChange, progress: Progress): Promise<WriteOutcome> {
    await this.watch();
    return new BookWriter({ hands: this.hands, patience: this.patience }, this.known).write(change, progress);
  }

  async previousState(): Promise<string | undefined> {
    const facts = await this.facts(true);
    const journal = facts.sheets.find(({ name }) => name === journalSheet);
    const width = parseAddress(journal?.address ?? "")?.lastColumn;
    if (width === undefined) return undefined;
    const address = previousAddress(width);
    const [row] = valueOf(await this.hands.cells([{ sheet: journalSheet, address, what: "contents" }]));
    return readPrevious(row?.formulas[0] ?? []);
  }

  put(entries: readonly BookEntry[]): Promise<WriteOutcome> {
    return putEntries({ hands: this.hands, patience: this.patience }, entries);
  }

  restoreRules(rules: BookRules): Promise<WriteOutcome> {
    return restoreRules({ hands: this.hands, patience: this.patience }, rules);
  }

  async select(place: BookPlace): Promise<void> {
    valueOf(await this.hands.select(place));
  }

  async onChange(listener: (changes: readonly WorkbookChange[]) => void): Promise<() => Promise<void>> {
    await this.watch();
    this.changeListeners.add(listener);
    return () => Promise.resolve(void this.changeListeners.delete(listener));
  }

  async onSelect(listener: (place: BookPlace) => void): Promise<() => Promise<void>> {
    await this.watch();
    this.selectListeners.add(listener);
    return () => Promise.resolve(void this.selectListeners.delete(listener));
  }

  openCopy(bytes: Uint8Array): Promise<boolean> {
    return this.hands.openCopy(bytes);
  }

  private async facts(withReach: boolean): Promise<BookFacts> {
    const facts = valueOf(await this.hands.facts(withReach, this.known.sheetNames()));
    this.known.learnNames(facts);
    return facts;
  }

  /** Once: who listens here is ours to know. */
  private async watch(): Promise<void> {
    if (this.watching) return;
    this.watching = true;
    await this.hands.watch((event) => this.note(event));
  }

  private note(event: BookEvent): void {
    this.known.note(event);
    const sheet = this.known.nameOf(event.sheetId);
    if (event.kind === "selected") this.noteSelection(sheet, event.address);
    else if (!event.own && sheet !== undefined) this.noteChange({ sheet, address: event.address });
  }

  private noteSelection(sheet: string | undefined, address: string): void {
    const range = parseAddress(address.split(",")[0] ?? "");
    if (sheet === undefined || !range) return;
    for (const listener of this.selectListeners)
      listener({ sheet, row: range.firstRow, column: range.firstColumn });
  }

  private noteChange(change: WorkbookChange): void {
    this.waiting.push(change);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tellChanges(), quietMs);
  }

  private tellChanges(): void {
    const changes = this.waiting;
    this.waiting = [];
    for (const listener of this.changeListeners) listener(changes);
  }
}
