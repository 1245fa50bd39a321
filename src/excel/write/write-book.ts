import type { BookChange, Progress, WriteOutcome } from "../../app/ports";
import { writingWords } from "../../messages/writing-words";
import { journalSheet } from "../../sheets/khoi-phuc/journal-sheet";
import type { BookFacts } from "../hands";
import { type KnownContents, readContents } from "../known-contents";
import type { Entry, Order } from "../orders";
import {
  type BookImage,
  bookImageOf,
  type NoticeCell,
  noticeCells,
  withCells,
  withSurplus,
} from "../plan/book-image";
import { closeJournal, type Journal, openJournal, readJournal } from "../plan/journal";
import { type BookPlan, planBook } from "../plan/plan-book";
import { sizeOf } from "../plan/sheet-change";
import { planPivots } from "../plan/plan-pivots";
import { templateOf } from "../plan/templates";
import type { Table } from "../plan/sheet-image";
import { overlaid } from "../read/contents";
import { Hindered, Refused, valueOf } from "../refused";
import { checkNames, checkWritable } from "./preconditions";
import { checkReach } from "./read-back";
import { send, type Sending } from "./send";
import { takeBack, type Undoing } from "./take-back";
import { isUnfinished } from "../../sheets/khoi-phuc/journal-sheet";

/** Everything that is decided before the first request that writes. */
interface Prepared {
  readonly facts: BookFacts;
  readonly journal: Journal;
  readonly standing: BookImage | undefined;
  readonly target: BookImage;
  readonly contents: ReadonlyMap<string, Table<Entry>>;
  readonly plan: BookPlan;
  /** PivotTables made or refreshed at the very end. */
  readonly pivots: readonly Order[];
  /** Titles that say "chưa ghi xong" meanwhile, and the ones to come. */
  readonly notices: readonly Order[];
  readonly titles: readonly Order[];
}

/** One journalled write, from preconditions to the last word in the journal (docs/architecture.md, "In Excel"). */
export class BookWriter {
  constructor(
    private readonly sending: Sending,
    private readonly known: KnownContents,
  ) {}

  async write(change: BookChange, progress: Progress): Promise<WriteOutcome> {
    let prepared: Prepared;
    try {
      prepared = await this.prepare(change);
      if (progress.signal.stopped) throw new Hindered("stopped", "");
    } catch (reason) {
      return hindrance(reason);
    }
    const { plan, titles, journal } = prepared;
    if (plan.orders.length + titles.length === 0 && !isUnfinished(journal)) return { kind: "unchanged" };
    const outcome = await this.carryOut(prepared, change.previous, progress);
    return outcome ?? { kind: "written", sheets: [...prepared.target.sheets.keys()] };
  }

  private async prepare({ next, standing: laid }: BookChange): Promise<Prepared> {
    const { hands } = this.sending;
    const quick = valueOf(await hands.facts(false));
    checkWritable(quick);
    this.known.learnNames(quick);
    const journal = readJournal(quick);
    const standing = laid && bookImageOf(laid);
    checkNames(quick, journal, standing, next);
    const target = withSurplus(bookImageOf(next), standing);
    await this.dropLeftovers(quick, journal);
    const stands = quick.sheets.filter(({ name }) => target.sheets.has(name));
    const isStale = isUnfinished(journal) || stands.some(({ name }) => this.known.isStale(name));
    const facts = isStale ? valueOf(await hands.facts(true)) : quick;
    const ours = facts.sheets.map(({ name }) => name).filter((name) => target.sheets.has(name));
    const contents = await this.contentsOf(facts, ours, target);
    return {
      facts,
      journal,
      standing,
      target,
      contents,
      ...planOf(facts, journal, standing, target, contents),
    };
  }

  /**
   * Sheets a write added that did not end are made anew: how far it came with them nobody knows. They go before anything
   * is read, so that what refers to them is seen to do so no more.
   */
  private async dropLeftovers({ sheets }: BookFacts, journal: Journal): Promise<void> {
    if (!isUnfinished(journal)) return;
    const left = sheets.map(({ name }) => name).filter((name) => journal.plan.sheets.includes(name));
    this.known.forgetAll();
    await send(
      this.sending,
      left.map((sheet): Order => ({ do: "delete-sheet", sheet })),
    );
  }

  /** Reads what is not known or was touched; what says something else than when it was read is not written over. */
  private async contentsOf(
    facts: BookFacts,
    ours: readonly string[],
    { sheets }: BookImage,
  ): Promise<Map<string, Table<Entry>>> {
    const stale = facts.sheets.filter(({ name }) => ours.includes(name) && this.known.isStale(name));
    const read = await readContents(this.sending.hands, stale);
    for (const [sheet, contents] of read)
      // A PivotTable changes by itself, and by a person who looks at it another way.
      if (!sheets.get(sheet)?.spec.pivot && this.known.differs(sheet, contents))
        throw new Hindered("changed-meanwhile", sheet);
    return new Map(ours.map((name) => [name, read.get(name) ?? this.known.of(name) ?? []]));
  }

  /** undefined where all was written; otherwise what was not: of anything but a PivotTable, all was taken back. */
  private async carryOut(
    prepared: Prepared,
    previous: string,
    progress: Progress,
  ): Promise<WriteOutcome | undefined> {
    const { facts, journal, plan, notices, titles, target } = prepared;
    const exists = facts.sheets.some(({ name }) => name === journalSheet);
    const number = Math.max(journal.writing, journal.written) + 1;
    const told = (done: number, all: number): void =>
      progress.report(done, all + 1, writingWords.step(done, all + 1));
    try {
      await send(this.sending, [...openJournal(exists, number, plan.added, previous), ...notices]);
      const reached = await send(this.sending, plan.orders, [...target.sheets.keys()], told);
      checkReach(reached, target);
      // PivotTables come behind the last word: what Excel makes of them takes nothing of the result back.
      await send(this.sending, [...titles, closeJournal(number), ...prepared.pivots]);
    } catch (reason) {
      if (!(reason instanceof Refused)) throw reason;
      if (!(await this.isClosed(prepared, number))) return this.undo(prepared, reason);
      this.learn(prepared);
      return { kind: "written", sheets: [...target.sheets.keys()], pivotsLeft: reason.message };
    }
    this.learn(prepared);
    return undefined;
  }

  /** Was only a PivotTable refused? A request runs up to its first error, and the last word stands before them. */
  private async isClosed({ pivots }: Prepared, number: number): Promise<boolean> {
    if (pivots.length === 0) return false;
    const facts = await this.sending.hands.facts(false);
    return facts.ok && readJournal(facts.value).written === number;
  }

  private async undo(prepared: Prepared, reason: Refused): Promise<WriteOutcome> {
    const { facts, standing, contents, target, plan, journal } = prepared;
    this.known.forgetAll();
    // What an earlier write left half done is not known cell by cell: it stays unfinished, and is tried again.
    if (isUnfinished(journal)) return { kind: "hindered", why: "failed", detail: reason.message };
    const undoing: Undoing = { facts, standing, contents, next: target, added: plan.added };
    try {
      await takeBack(this.sending, undoing);
    } catch (again) {
      if (!(again instanceof Refused)) throw again;
      return { kind: "hindered", why: "lost", detail: again.message };
    }
    return { kind: "hindered", why: "failed", detail: reason.message };
  }

  private learn({ target, contents, plan }: Prepared): void {
    for (const [name, image] of target.sheets) {
      // What an earlier and longer part of ours held was emptied.
      const owned = plan.added.reach[name] ?? sizeOf(image);
      this.known.learn(name, overlaid(contents.get(name) ?? [], image.shown, owned));
    }
  }
}

/** The orders, with the titles of result sheets kept for the end. */
function planOf(
  facts: BookFacts,
  journal: Journal,
  standing: BookImage | undefined,
  target: BookImage,
  contents: ReadonlyMap<string, Table<Entry>>,
): Pick<Prepared, "plan" | "pivots" | "notices" | "titles"> {
  const isProtected = new Set(facts.sheets.flatMap((sheet) => (sheet.protected ? [sheet.name] : [])));
  const cells = noticeCells(target).filter(({ sheet }) => !isProtected.has(sheet));
  const standsAt = ({ sheet, column }: NoticeCell): Entry | undefined => contents.get(sheet)?.[0]?.[column];
  const held = withCells(target, cells, (cell) =>
    contents.has(cell.sheet) ? String(standsAt(cell) ?? "") : writingWords.unfinished,
  );
  const unfinished = isUnfinished(journal);
  const plan = planBook({
    facts,
    template: templateOf(standing, target, unfinished),
    before: unfinished ? undefined : standing,
    next: held,
    contents,
    leftover: unfinished ? journal.plan : undefined,
    reach: journal.plan.reach,
  });
  const changed = cells.filter((cell) => standsAt(cell) !== titleOf(target, cell));
  const isWriting = plan.orders.length > 0 || changed.length > 0;
  const standing_ = cells.filter(({ sheet }) => contents.has(sheet));
  return {
    plan,
    pivots: isWriting ? planPivots(facts, target, plan.orders) : [],
    notices: isWriting ? standing_.map((cell) => titleOrder(cell, writingWords.unfinished)) : [],
    titles: (isWriting ? cells : []).map((cell) => titleOrder(cell, titleOf(target, cell))),
  };
}

const titleOf = ({ sheets }: BookImage, { sheet, column }: NoticeCell): Entry =>
  sheets.get(sheet)?.shown[0]?.[column] ?? "";

function titleOrder({ sheet, column }: NoticeCell, title: Entry): Order {
  const range = { firstRow: 0, firstColumn: column, lastRow: 0, lastColumn: column };
  return { do: "enter", sheet, range, table: [[title]] };
}

const hindranceOf = { "cell-edit": "cell-edit", busy: "failed", failed: "failed" } as const;

/** Nothing was written. */
function hindrance(reason: unknown): WriteOutcome {
  if (reason instanceof Hindered) return { kind: "hindered", why: reason.why, detail: reason.detail };
  if (!(reason instanceof Refused)) throw reason;
  return { kind: "hindered", why: hindranceOf[reason.fault.kind], detail: reason.message };
}
