import type { AwardDecision } from "../../domain/awards/award-decisions";
import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import {
  consolidate,
  type ConsolidateInput,
  type ReceivedFiles,
} from "../../domain/consolidation/consolidate";
import type {
  Consolidation,
  FileRecord,
  JournalEntry,
  UnitReturn,
} from "../../domain/consolidation/consolidation";
import { correctionId, type Correction } from "../../domain/consolidation/corrections";
import { Decisions, noDecisions, type Decision } from "../../domain/consolidation/decisions";
import { FigureColumns } from "../../domain/submission/figure-columns";
import { sealOf } from "../../domain/submission/seal";
import type { Remark, UnitReview } from "../../domain/returns/review";
import type { Submission } from "../../domain/submission/submission";
import type { UnitCode } from "../../domain/unit/unit-code";
import type { Language } from "../../messages/sentence";
import { layConsolidatedWorkbook } from "../../sheets/consolidated-workbook/lay";
import { carriesReceived } from "../../sheets/consolidated-workbook/result-book";
import type { BookGrid } from "../../sheets/grid";
import type { ViewChoice } from "../../sheets/phan-tich/inserted-view";
import type { BookSpec } from "../../sheets/spec";
import { copiedSheets } from "./copied-sheets";
import { DecidedSince } from "./decided-since";
import { renamedFindings } from "./kept-findings";
import { layWithView } from "./lay-with-view";
import { listEdits } from "./list-edits";
import { packReceived } from "./pack-received";
import type { FileOutcome, PackPort } from "../ports";
import { lineOfRefusal, lineOfSubmission } from "../receiving/received-line";
import type { ReceivedLine } from "../results/result-views";
import { isSameFile, recordOfRefusal } from "./record-of-refusal";
import { readStanding, type StandingBook } from "./standing-book";
import { isAmong, nothingReceived, withWaiting } from "./still-waiting";
import { unitEdits } from "./unit-edits";
import { unitsGone } from "./units-gone";

/** A consolidating workbook while it is open: what stands in it, and what came since and is not written yet. */
export class ConsolidatingBook {
  #standing: StandingBook;
  #submissions: readonly Submission[];
  #refused: readonly FileRecord[];
  #refusals: ReceivedFiles["refusals"];
  readonly since = new DecidedSince();
  #answersEdition = 0;
  #listEdits: readonly JournalEntry[] = [];
  #known: Consolidation | undefined;
  #knownStanding: Consolidation | undefined;

  constructor(
    readonly context: CampaignContext,
    standing: StandingBook,
    readonly packing: PackPort,
  ) {
    this.#standing = standing;
    const { submissions, refused, refusals } = standing.received ?? nothingReceived;
    [this.#submissions, this.#refused, this.#refusals] = [submissions, refused, refusals];
  }

  get unit(): Unit {
    return this.#standing.unit;
  }

  get standing(): StandingBook {
    return this.#standing;
  }

  get submissions(): readonly Submission[] {
    return this.#submissions;
  }

  /** Something came, or was decided, that the workbook's results do not hold. */
  get isPending(): boolean {
    const { submissions, refused } = this.#standing.received ?? nothingReceived;
    return (
      this.#submissions !== submissions ||
      this.#refused !== refused ||
      this.#listEdits.length > 0 ||
      !this.since.isNothing(this.#standing.previous)
    );
  }

  get hasResult(): boolean {
    return this.#standing.previous.figures.size > 0;
  }

  /** What came since, over what stands. */
  take(outcome: FileOutcome, language: Language): ReceivedLine {
    const receiving = {
      context: this.context,
      unit: this.unit,
      before: this.#submissions,
      language,
    };
    if (outcome.kind === "refused") {
      this.#refuse(outcome);
      return lineOfRefusal(receiving, outcome);
    }
    const submission = {
      ...outcome.submission,
      figures: FigureColumns.fromTransfer(outcome.submission.figures),
    };
    const line = lineOfSubmission(receiving, submission);
    if (line.outcome !== "duplicate") this.#add([submission]);
    return line;
  }

  decide(question: string, decision: Decision): void {
    this.since.decide(question, decision);
    this.#changed();
  }

  /** Puts a figure right or adjusts a total; the same again is the later one's. It is written with the next result. */
  correct(correction: Correction): void {
    this.since.corrections.set(correctionId(correction), correction);
    this.#changed();
  }

  /** Takes a correction back: it stays on record and counts for nothing. False where there is none. */
  undoCorrection(id: string, undone: NonNullable<Correction["undone"]>): boolean {
    const known = this.since.corrections.get(id) ?? this.#standing.previous.corrections?.get(id);
    if (!known) return false;
    this.since.corrections.set(id, { ...known, undone });
    this.#changed();
    return true;
  }

  /** What is decided about a unit's report as it stands; it is written with the next result. */
  review(unit: UnitCode, kind: UnitReview["kind"], at: string, remarks: readonly Remark[] = []): void {
    const answers = this.returnOf(unit)?.answers;
    if (!answers) throw new RangeError(`nothing came of ${unit}`);
    const seal = sealOf(this.context, answers);
    this.since.reviews.set(unit, { kind, at, seal, revision: answers.revision, remarks });
    this.#changed();
  }

  /** Adds to the log of nominations; it is written with the next result. */
  decideAwards(decisions: readonly AwardDecision[]): void {
    this.since.awards = [...this.since.awards, ...decisions];
    // What the units answered is as it was.
    this.#known = undefined;
  }

  /** Another number wherever units' answers may be others; decisions about nominations change none. */
  get answersEdition(): number {
    return this.#answersEdition;
  }

  #changed(): void {
    this.#answersEdition++;
    this.#known = undefined;
  }

  returnOf(code: UnitCode): UnitReturn | undefined {
    return this.result().children.find(({ unit }) => unit.code === code);
  }

  /** The result with all that came. */
  result(): Consolidation {
    this.#known ??= this.#consolidated(
      this.#received(),
      new Decisions(this.since.newDecisions(this.#standing.previous)),
      { ...this.since, edits: this.#listEdits },
    );
    return this.#known;
  }

  /** The result that stands in the workbook; undefined where it does not carry what it was made of. */
  standingResult(): Consolidation | undefined {
    const { received } = this.#standing;
    this.#knownStanding ??= received && this.#consolidated(received, noDecisions);
    return this.#knownStanding;
  }

  /** Units whose answers stand in the workbook and would be gone from the next result. */
  lostUnits(): readonly Unit[] {
    return unitsGone(this.result(), this.#standing.previous);
  }

  lay(): BookSpec {
    const result = this.result();
    return layConsolidatedWorkbook(result, {
      kept: this.#standing.kept,
      received: this.#carried(result),
      views: this.#standing.views,
    });
  }

  /** What stands, with one more ready view on a sheet of its own; undefined where the book does not carry its files. */
  layWithView(choice: ViewChoice): { readonly book: BookSpec; readonly sheet: string } | undefined {
    const result = this.standingResult();
    return result && layWithView(result, this.#standing, choice);
  }

  /** What our sheets in the workbook were laid from; undefined where it does not carry what it was made of. */
  layStanding(): BookSpec | undefined {
    const result = this.standingResult();
    const { kept, packed, views } = this.#standing;
    return result && layConsolidatedWorkbook(result, { kept, received: packed, views });
  }

  /** The workbook as it is now: what a person wrote since counts, in the level's own text and in the units' sheets. */
  reread(grid: BookGrid, now: string, language: Language): void {
    const standing = readStanding(this.context, grid, this.packing);
    if (!standing) return;
    this.follow(standing);
    this.takeEdits(grid, now, language);
  }

  /** What came into the book by hand: units' sheets copied in, and what was typed into ours since they were laid. */
  takeEdits(grid: BookGrid, now: string, language: Language): void {
    const laid = this.layStanding();
    const { kept } = this.#standing;
    this.#add(copiedSheets(this.context, this.unit, kept, language));
    if (!laid) return;
    this.#add(unitEdits(this.context, laid, grid, kept.renamed, now, language));
    const edits = listEdits(this.context, laid, grid, kept.renamed, now);
    if (edits.length + this.#listEdits.length > 0) this.#known = undefined;
    this.#listEdits = edits;
  }

  /** What was typed into the printed lists and will not stand after the next run. */
  get listEdits(): readonly JournalEntry[] {
    return this.#listEdits;
  }

  /** Another result stands now: the next one, or an earlier one again. Files it does not hold wait for the next run. */
  written(standing: StandingBook): void {
    this.since.clear();
    this.#listEdits = [];
    this.follow(standing);
  }

  /** The workbook stands otherwise now; what was decided and came since waits for the next result. */
  follow(standing: StandingBook): void {
    const waiting = withWaiting(standing.received, this.#received());
    this.#standing = standing;
    [this.#submissions, this.#refused] = [waiting.submissions, waiting.refused];
    this.#refusals = waiting.refusals;
    this.#changed();
    this.#knownStanding = undefined;
  }

  #add(submissions: readonly Submission[]): void {
    const fresh = submissions.filter(({ source }) => !isAmong(this.#submissions, source.sha256));
    if (fresh.length === 0) return;
    this.#submissions = [...this.#submissions, ...fresh];
    this.#changed();
  }

  #refuse(outcome: Extract<FileOutcome, { kind: "refused" }>): void {
    const record = recordOfRefusal(outcome);
    const isSame = (one: FileRecord): boolean => isSameFile(one, record) && one.entry === record.entry;
    if (this.#refused.some(isSame)) return;
    this.#refused = [...this.#refused, record];
    this.#refusals = [...this.#refusals, outcome.finding];
    this.#changed();
  }

  #received(): ReceivedFiles {
    return { submissions: this.#submissions, refused: this.#refused, refusals: this.#refusals };
  }

  #consolidated(
    received: ReceivedFiles,
    decisions: Decisions,
    since: Pick<ConsolidateInput, "reviews" | "corrections" | "awards" | "edits"> = {},
  ): Consolidation {
    const { unit, kept, previous } = this.#standing;
    return consolidate({
      ...received,
      refusals: [...received.refusals, ...renamedFindings(kept)],
      context: this.context,
      unit,
      decisions,
      ...since,
      previous,
    });
  }

  #carried(result: Consolidation): string | undefined {
    if (!carriesReceived(result)) return undefined;
    const { received, packed } = this.#standing;
    const isSame = received?.submissions === this.#submissions && received.refused === this.#refused;
    return isSame ? packed : packReceived(this.context, this.#received(), this.packing);
  }
}
