import { ConsolidatingBook } from "./consolidating-book";
import type { DeskEvent, RunStep } from "../desk";
import { hindranceView } from "../hindrance-view";
import { isNotNow } from "../not-now";
import type { BookChange, DeskPorts, Progress, WriteOutcome } from "../ports";
import type { InsertedRun } from "../results/analysis-views";
import { previewView } from "./preview-view";
import type { PreviewView, RunView } from "../results/result-views";
import { standingFromJournal, standingOf, type StandingBook } from "./standing-book";
import { namesOf } from "../../messages/catalogue";
import type { ViewChoice } from "../../sheets/phan-tich/inserted-view";
import type { BookSpec } from "../../sheets/spec";
import { deskSentence } from "../../messages/desk-words";
import type { Language } from "../../messages/sentence";

/** Set where a person wants a run to end. */
export interface RunStop {
  stopped: boolean;
}

/** Tổng hợp, Khôi phục bản trước, and what each of them will change, over one workbook. */
export class ResultRuns {
  constructor(
    readonly ports: DeskPorts,
    readonly book: ConsolidatingBook,
    readonly language: Language,
    readonly tell: (event: DeskEvent) => void,
    readonly stop: RunStop = { stopped: false },
  ) {}

  async preview(): Promise<PreviewView> {
    await this.#reread();
    return this.#previewOf(this.book);
  }

  consolidate(): Promise<RunView> {
    return this.#unlessBusy(() => this.#consolidate());
  }

  restore(): Promise<RunView> {
    return this.#unlessBusy(() => this.#restore());
  }

  /** A workbook that cannot be read just now is a hindrance like one that cannot be written. */
  async #unlessBusy(run: () => Promise<RunView>): Promise<RunView> {
    try {
      return await run();
    } catch (reason) {
      if (!isNotNow(reason)) throw reason;
      return this.#hindered({ kind: "hindered", why: "cell-edit", detail: "" });
    }
  }

  async #consolidate(): Promise<RunView> {
    this.#step("read", 0, true);
    await this.#reread();
    const lost = this.book.lostUnits();
    if (lost.length > 0) return this.#wouldLose(lost.map(({ name }) => name));
    if (this.stop.stopped) return { kind: "stopped" };
    this.#step("total", 0, true);
    this.book.result();
    if (this.stop.stopped) return { kind: "stopped" };
    return this.#write(this.book, this.book.layStanding());
  }

  /** Undefined where no earlier result is kept. */
  async previewRestore(): Promise<PreviewView | undefined> {
    await this.#reread();
    const earlier = await this.#earlier();
    return earlier && this.#previewOf(earlier);
  }

  async #restore(): Promise<RunView> {
    this.#step("read", 0, true);
    await this.#reread();
    const earlier = await this.#earlier();
    return earlier ? this.#write(earlier, this.book.layStanding()) : { kind: "unchanged" };
  }

  /** Puts a ready view into the workbook, on a sheet of its own; everything else stays as it stands. */
  async insert(choice: ViewChoice): Promise<InsertedRun> {
    let place: InsertedRun["place"];
    const run = await this.#unlessBusy(async () => {
      await this.#reread();
      const laid = this.book.layWithView(choice);
      if (!laid) return this.#wouldLose(this.book.lostUnits().map(({ name }) => name));
      const written = await this.#writeBook(laid.book, this.book.layStanding(), this.book, (stands) =>
        this.book.follow(stands),
      );
      if (written.kind === "done") place = { sheet: laid.sheet, row: 0, column: 0 };
      return written;
    });
    return { run, place };
  }

  /** After a write whose end is not known: the book the journal keeps, whatever stands in the sheets. */
  async goBack(): Promise<RunView> {
    return this.#write(this.book, undefined);
  }

  /** The whole workbook: what a person added and wrote since is kept. */
  async #reread(): Promise<void> {
    const grid = await this.ports.workbook.read();
    this.book.reread(grid, this.ports.clock.now(), this.language);
  }

  /** The result before the one that stands, with what a person has added to the workbook since. */
  async #earlier(): Promise<ConsolidatingBook | undefined> {
    const packed = await this.ports.workbook.previousState();
    const { context, standing } = this.book;
    const found = packed === undefined ? undefined : standingFromJournal(context, packed, this.ports.pack);
    if (!found) return undefined;
    const { kept, previous } = standing;
    const { ownText, seenDrafts = new Map() } = previous;
    const earlier = { ...found, kept, previous: { ...found.previous, ownText, seenDrafts } };
    return new ConsolidatingBook(context, earlier, this.ports.pack);
  }

  #previewOf(next: ConsolidatingBook): PreviewView {
    const { kept } = this.book.standing;
    return previewView({
      before: this.book.standingResult(),
      next: next.result(),
      book: next.lay(),
      kept,
      lost: next === this.book ? this.book.lostUnits() : [],
      edits: this.book.listEdits,
      isUnchanged:
        next === this.book
          ? !this.book.isPending && kept.renamed.length === 0
          : next.standing.journal === this.book.standing.journal,
      clearsUndo: !this.ports.workbook.abilities.groupsUndo,
      language: this.language,
    });
  }

  #write(next: ConsolidatingBook, standing: BookSpec | undefined): Promise<RunView> {
    this.#step("lay", 0, true);
    return this.#writeBook(next.lay(), standing, next);
  }

  /** `settle`: what the book that stands now means for what is waiting. */
  async #writeBook(
    book: BookSpec,
    standing: BookSpec | undefined,
    next: ConsolidatingBook,
    settle = (stands: StandingBook): void => this.book.written(stands),
  ): Promise<RunView> {
    const stuck = this.#renamedTable(book);
    if (stuck) return stuck;
    const change: BookChange = {
      next: book,
      standing,
      previous: this.book.standing.journal,
    };
    const outcome = await this.ports.workbook.write(change, this.#progress());
    if (outcome.kind === "hindered") return this.#hindered(outcome);
    const { kept } = this.book.standing;
    const { ownText, children, coverage, findings } = next.result();
    const stands = standingOf(next.context, book, { kept, ownText }, this.ports.pack);
    if (stands) settle(stands);
    if (outcome.kind === "unchanged") return { kind: "unchanged" };
    const { pivotsLeft: detail } = outcome;
    return {
      kind: "done",
      received: children.filter(({ answers }) => answers).length,
      expected: coverage.expected.length,
      findings: findings.length,
      sheets: outcome.sheets.length,
      ...(detail !== undefined && { note: deskSentence("pivotsLeft", this.language, { detail }) }),
    };
  }

  /** A native table's name is there once in a workbook: beside the renamed sheet that has it none can be made. */
  #renamedTable({ sheets }: BookSpec): RunView | undefined {
    const withTable = new Set(sheets.flatMap(({ name, table }) => (table ? [name] : [])));
    const renamed = this.book.standing.kept.renamed.find(({ was }) => withTable.has(was));
    if (!renamed) return undefined;
    const sentence = deskSentence("renamedTable", this.language, { ...renamed });
    return { kind: "hindered", hindrance: { why: "name-taken", sentence }, isIntact: true };
  }

  #hindered({ why, detail }: Extract<WriteOutcome, { kind: "hindered" }>): RunView {
    if (why === "stopped") return { kind: "stopped" };
    return {
      kind: "hindered",
      hindrance: hindranceView(why, detail, this.language),
      isIntact: why !== "lost",
    };
  }

  #wouldLose(units: readonly string[]): RunView {
    const names = namesOf(this.book.context);
    const listed = units.map(names.inLine).join(", ");
    return { kind: "would-lose", sentence: deskSentence("noReceived", this.language, { units: listed }) };
  }

  #step(step: RunStep, done: number, canStop: boolean, all = 1): void {
    this.tell({ kind: "progress", step, done, all, canStop });
  }

  #progress(): Progress {
    return {
      // Once the first sheet is being replaced there is no stopping half way.
      report: (done, all) => this.#step("write", done, done === 0, all),
      signal: this.stop,
    };
  }
}
