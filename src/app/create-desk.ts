import { parseDecision } from "../domain/consolidation/decisions";
import type { UnitCode } from "../domain/unit/unit-code";
import type { Language } from "../messages/sentence";
import { AwardingDesk } from "./awards/award-methods";
import { analysisView } from "./results/analysis-view";
import type { AnalysisChoice } from "./results/analysis-views";
import { arrivalView, statusText, unitDetail } from "./receiving/arrival-views";
import { correctableFigures, correctBook } from "./level/correct-book";
import type { CorrectableFigure, CorrectionOutcome, CorrectionRequest } from "./level/correction-request";
import type { BookKind, Desk, DeskEvent, FixOutcome, OpenedBook } from "./desk";
import type { MadeFile } from "./made-file";
import type { Fix, ReasonCell } from "./finding-view";
import { logEntries } from "./results/log-views";
import { NotThatBook } from "./not-that-book";
import { openBook, type OpenBook, openedView } from "./open-book";
import { lookUp } from "./results/look-up-view";
import type { BookPlace, DeskPorts, FileOutcome } from "./ports";
import { questionViews } from "./receiving/question-views";
import { figureAt } from "./level/figure-at";
import { returnReport } from "./returning/return-report";
import type { ReturnRequest, ReviewKind } from "./returning/return-request";
import { totalsOf } from "./results/result-view";
import type { RunView } from "./results/result-views";
import { ResultRuns, type RunStop } from "./level/result-runs";
import { bookName, formsBelow } from "./start/start";
import { StartDesk } from "./start/start-desk";
import { traceView } from "./results/trace-view";
import { UnitDesk } from "./unit/unit-desk";
import type { ConsolidatingBook } from "./level/consolidating-book";

/** The desk over the ports of one machine. It forgets nothing between calls and asks the workbook as little as it can. */
export function createDesk(ports: DeskPorts): Desk {
  return new OpenDesk(ports);
}

class OpenDesk extends AwardingDesk implements Desk {
  readonly #listeners = new Set<(event: DeskEvent) => void>();
  #language: Language = "vi";
  #open: OpenBook = { kind: "empty" };
  #stop: RunStop = { stopped: false };
  #watching = false;
  #unit: UnitDesk | undefined;

  readonly #start = new StartDesk(this.ports);

  setLanguage(language: Language): Promise<void> {
    this.#language = language;
    return Promise.resolve();
  }

  async open(): Promise<OpenedBook> {
    await this.#watch();
    this.#open = await openBook(this.ports);
    this.#unit = this.#open.kind === "unit" ? new UnitDesk(this.ports, this.#open.book) : undefined;
    return openedView(this.#open, this.ports.clock.now(), this.#language);
  }

  /** Told of changes and selections from the first opening on. */
  async #watch(): Promise<void> {
    if (this.#watching) return;
    this.#watching = true;
    await this.ports.workbook.onChange(() => this.#changed());
    await this.ports.workbook.onSelect((place) => this.#tell({ kind: "selected", place }));
  }

  #changed(): void {
    this.#unit?.changed();
    this.#tell({ kind: "workbook-changed" });
  }

  #tell(event: DeskEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  onEvent(listener: (event: DeskEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  go(place: BookPlace): Promise<void> {
    return this.ports.workbook.select(place);
  }

  stop(): Promise<void> {
    this.#stop.stopped = true;
    return Promise.resolve();
  }

  campaigns() {
    return this.#start.campaigns();
  }

  units(campaign: string, level: string, typed: string) {
    return this.#start.units(campaign, level, typed);
  }

  startPlan(campaign: string, code: UnitCode, book: BookKind) {
    return this.#start.plan(campaign, code, book, this.#language);
  }

  makeBook(campaign: string, code: UnitCode, book: BookKind) {
    return this.#start.makeBook(campaign, code, book);
  }

  async makeForms(): Promise<MadeFile> {
    const { context, unit } = this.#consolidating();
    const bytes = await this.ports.files.zip(await formsBelow(context, unit, this.ports.files));
    return { kind: "file", name: bookName(context, unit, "form").replace(/\.xlsx$/, "-BieuMau.zip"), bytes };
  }

  outline() {
    return this.#unitDesk().outline();
  }

  check() {
    return this.#unitDesk().check(this.#language);
  }

  fix(fixes: readonly Fix[]): Promise<FixOutcome> {
    return this.#unitDesk().fix(fixes, this.#language);
  }

  explain(reason: ReasonCell, text: string): Promise<FixOutcome> {
    return this.#unitDesk().explain(reason, text, this.#language);
  }

  undoFix(): Promise<FixOutcome> {
    return this.#unitDesk().undoFix(this.#language);
  }

  previewRules() {
    return this.#unitDesk().previewRules();
  }

  restoreRules(over: readonly Fix[]) {
    return this.#unitDesk().restoreRules(over, this.#language);
  }

  take(outcome: FileOutcome) {
    return Promise.resolve(this.#consolidating().take(outcome, this.#language));
  }

  arrivals() {
    return Promise.resolve(arrivalView(this.#consolidating().result(), this.#language));
  }

  unitDetail(unit: UnitCode) {
    const book = this.#consolidating();
    return Promise.resolve(unitDetail(book.result(), unit, this.#language, book.standingResult()));
  }

  correct(request: CorrectionRequest): Promise<CorrectionOutcome> {
    const book = this.#consolidating();
    return Promise.resolve(correctBook(book, request, this.ports.clock.now(), this.#language));
  }

  undoCorrection(id: string, by: string): Promise<void> {
    this.#consolidating().undoCorrection(id, { by, at: this.ports.clock.now() });
    return Promise.resolve();
  }

  correctable(unit: UnitCode): Promise<readonly CorrectableFigure[]> {
    return Promise.resolve(correctableFigures(this.#consolidating(), unit));
  }

  review(unit: UnitCode, kind: ReviewKind): Promise<void> {
    this.#consolidating().review(unit, kind, this.ports.clock.now());
    return Promise.resolve();
  }

  returnReport(request: ReturnRequest): Promise<MadeFile> {
    return returnReport(this.#consolidating(), request, this.ports, this.#language);
  }

  statusText() {
    const result = this.#consolidating().result();
    return Promise.resolve(statusText(result, this.ports.clock.now(), this.#language));
  }

  questions() {
    const book = this.#consolidating();
    return Promise.resolve(questionViews(book.result(), book.submissions, this.#language));
  }

  answer(question: string, answer: string): Promise<void> {
    const decision = parseDecision(answer);
    if (!decision) throw new RangeError(`no answer: ${answer}`);
    this.#consolidating().decide(question, decision);
    return Promise.resolve();
  }

  preview() {
    return this.#runs().preview();
  }

  consolidate(): Promise<RunView> {
    return this.#runs().consolidate();
  }

  results() {
    return Promise.resolve(totalsOf(this.#shownResult(), this.#language).view());
  }

  analysis(choice: AnalysisChoice) {
    return Promise.resolve(analysisView(this.#shownResult(), choice, this.#language));
  }

  insertView(choice: AnalysisChoice) {
    return this.#runs().insert(choice);
  }

  trace(figure: string) {
    return Promise.resolve(traceView(this.#shownResult(), figure, this.#language));
  }

  lookUp(typed: string) {
    return Promise.resolve(lookUp(this.#shownResult(), typed, this.#language));
  }

  figureAt(place: BookPlace): Promise<string | undefined> {
    const open = this.#open;
    return Promise.resolve(open.kind === "consolidating" ? figureAt(this.#shownResult(), place) : undefined);
  }

  async log() {
    const book = this.#consolidating();
    return {
      entries: logEntries(book.standing.previous.journal, this.#language),
      canRestore: (await this.ports.workbook.previousState()) !== undefined,
    };
  }

  readonly previewRestore = () => this.#runs().previewRestore();

  restore(): Promise<RunView> {
    return this.#runs().restore();
  }

  async recover(): Promise<RunView> {
    const open = this.#open;
    if (open.kind !== "unfinished" || !open.book) throw new NotThatBook("unfinished write");
    const runs = new ResultRuns(this.ports, open.book, this.#language, (event) => this.#tell(event));
    const run = await runs.goBack();
    if (run.kind === "done" || run.kind === "unchanged")
      this.#open = { kind: "consolidating", book: open.book };
    return run;
  }

  async resultFile(): Promise<MadeFile> {
    const book = this.#consolidating();
    const bytes = await this.ports.files.writeBook(book.lay());
    return { kind: "file", name: bookName(book.context, book.unit, "consolidating"), bytes };
  }

  protected override bookToSend() {
    return this.#unit ?? this.#consolidating();
  }

  protected override spoken(): Language {
    return this.#language;
  }

  /** What stands in the workbook; all that came where it does not carry its files. */
  #shownResult() {
    const book = this.#consolidating();
    return book.standingResult() ?? book.result();
  }

  #runs(): ResultRuns {
    this.#stop = { stopped: false };
    const tell = (event: DeskEvent): void => this.#tell(event);
    return new ResultRuns(this.ports, this.#consolidating(), this.#language, tell, this.#stop);
  }

  #consolidating(): ConsolidatingBook {
    if (this.#open.kind !== "consolidating") throw new NotThatBook("results");
    return this.#open.book;
  }

  #unitDesk(): UnitDesk {
    if (!this.#unit) throw new NotThatBook("outline");
    return this.#unit;
  }
}
