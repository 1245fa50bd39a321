import type { AwardDecision } from "../../domain/awards/award-decisions";
import { joinedLogs, lastBatch, wholeLog, type AwardRecord } from "../../domain/awards/award-record";
import { unitsBelow } from "../../domain/unit/expected";
import { asciiName } from "../../domain/text/ascii-name";
import { namesOf, sentenceOf } from "../../messages/catalogue";
import { deskSentence, type DeskWord } from "../../messages/desk-words";
import type { Language } from "../../messages/sentence";
import { awardDeskView } from "./award-desk-view";
import type { ConsolidatingBook } from "../level/consolidating-book";
import type { MadeFile } from "../made-file";
import { nominate, type NominateResult } from "./nominate";
import { listsOfResult } from "./nominations-of-book";
import type { DeskPorts, FileOutcome } from "../ports";
import { readReferralAnswer, referralBook, referralStepOf } from "./referral";
import { logged } from "./award-log";
import type { AwardOutcome, AwardRequest, AwardsView, OpinionsOutcome } from "./award-views";

/** Khen thưởng over one consolidating workbook. What is decided goes into the book's log and is written with the next result. */
export class AwardDesk {
  #answers: Answers | undefined;
  #judged:
    { readonly answers: Answers; readonly decisions: number; readonly result: NominateResult } | undefined;

  constructor(
    readonly ports: DeskPorts,
    readonly book: ConsolidatingBook,
  ) {}

  view(language: Language): AwardsView {
    const result = this.#result();
    if (typeof result === "string") return { kind: "none", why: result };
    const { context, unit } = this.book;
    const own = this.#ownLog();
    return {
      kind: "desk",
      desk: awardDeskView(result, language),
      units: [unit, ...unitsBelow(context, unit.code, "all")].map(({ code, name }) => ({ code, name })),
      counts: result.book.lists.map(({ list: { kind, count } }) => ({ kind, count })),
      waiting: this.book.since.awards.length,
      last: lastOf(lastBatch(own), result),
      by: own.findLast(({ id }) => !id.startsWith("answer:"))?.by ?? "",
      referral: referralLabel(result),
    };
  }

  decide(request: AwardRequest, language: Language): AwardOutcome {
    const result = this.#result();
    if (typeof result === "string") return refusal("awardNotNow", language);
    const entry = logged(result, request, { ...this.#stamp(), language });
    if (entry.kind === "refused") return entry;
    this.book.decideAwards(entry.decisions);
    return { kind: "done", count: entry.decisions.length };
  }

  /** Takes back what was decided last here, all of it that came with one click; of one nomination where it is named. */
  undo(by: string, nomination: string | undefined, language: Language): AwardOutcome {
    if (by.trim() === "") return refusal("awardNeedsWho", language);
    const batch = lastBatch(this.#ownLog(), nomination);
    if (batch.length === 0) return refusal("awardNothingToUndo", language);
    const { at, seq } = this.#stamp();
    const decisions = batch.map(({ id: of, nomination: about }, index): AwardDecision => ({
      id: `${this.book.unit.code}:${at}:${seq}.${index}`,
      ...{ nomination: about, action: { kind: "undo", of }, by: by.trim(), at, reason: "" },
    }));
    this.book.decideAwards(decisions);
    return { kind: "done", count: decisions.length };
  }

  /** DS Tập thể, Hộ gia đình, Cá nhân as they stand now, in a workbook of their own. */
  async listsFile(language: Language): Promise<MadeFile> {
    const result = this.#result();
    if (typeof result === "string") return failed("awardNotNow", language);
    return this.#file("DanhSachKhenThuong", await this.ports.files.writeBook(result.spec));
  }

  /** The workbook that goes to the office this level asks. */
  async referralFile(language: Language): Promise<MadeFile> {
    const result = this.#result();
    if (typeof result === "string") return failed("awardNotNow", language);
    const step = referralStepOf(result);
    const spec = step === undefined ? undefined : referralBook(result, step, this.ports.clock.now());
    if (!spec) return failed("awardNoReferral", language);
    return this.#file("XinYKienKhenThuong", await this.ports.files.writeBook(spec));
  }

  /** What came back, as the reader read it; the same file twice is logged once. */
  takeOpinions(outcomes: readonly FileOutcome[], language: Language): OpinionsOutcome {
    const result = this.#result();
    const referral = outcomes.flatMap((one) => (one.kind === "refused" ? (one.referral ?? []) : []))[0];
    const read =
      referral && typeof result !== "string"
        ? readReferralAnswer(result, referral.book, referral.source, this.ports.clock.now())
        : undefined;
    if (!read) return refusal("awardNoAnswer", language);
    this.book.decideAwards(read.decisions);
    const names = namesOf(this.book.context);
    const remarks = read.findings.map((finding) => sentenceOf(finding, names, language));
    return { kind: "taken", count: read.decisions.length, remarks };
  }

  /** A moment, and how many decisions there were before: no two batches have both in common. */
  #stamp(): { readonly at: string; readonly seq: number } {
    return { at: this.ports.clock.now(), seq: this.#ownLog().length };
  }

  #file(name: string, bytes: Uint8Array): MadeFile {
    const { code, shortName } = this.book.unit;
    return { kind: "file", name: `${name}_${code}-${asciiName(shortName)}.xlsx`, bytes };
  }

  #ownLog(): readonly AwardDecision[] {
    return joinedLogs(this.#answersNow().record.own, this.book.since.awards);
  }

  #result(): NominateResult | "no-rules" | "no-lists" {
    const { book } = this;
    const { awards: rules } = book.context.campaign;
    if (!rules) return "no-rules";
    if (book.hasResult && !book.standing.received) return "no-lists";
    const answers = this.#answersNow();
    const own = this.#ownLog();
    const isKnown = this.#judged?.answers === answers && this.#judged.decisions === own.length;
    if (this.#judged && isKnown) return this.#judged.result;
    const { units, madeAt, record } = answers;
    const result = nominate({
      context: book.context,
      lists: { kind: "lists", unit: book.unit, units, madeAt },
      rules,
      log: wholeLog({ below: record.below, own }),
    });
    if (!result) return "no-rules";
    this.#judged = { answers, decisions: own.length, result };
    return result;
  }

  /** Read again only where the units' answers may be others: what is decided about nominations leaves them as they are. */
  #answersNow(): Answers {
    const { book } = this;
    const { answersEdition: edition } = book;
    if (this.#answers?.edition !== edition)
      this.#answers = { edition, ...listsOfResult(book), record: book.result().awards };
    return this.#answers;
  }
}

/** The units' lists, and the log as it was when they were read. */
interface Answers extends ReturnType<typeof listsOfResult> {
  readonly edition: number;
  readonly record: AwardRecord;
}

type Last = Extract<AwardsView, { kind: "desk" }>["last"];

function lastOf(batch: readonly AwardDecision[], { decided }: NominateResult): Last {
  const [first] = batch;
  if (!first) return undefined;
  const name = decided.all.find(({ nomination: { id } }) => id === first.nomination)?.nomination.name;
  return { kind: first.action.kind, count: batch.length, name: name ?? "" };
}

function referralLabel(result: NominateResult): string | undefined {
  const step = referralStepOf(result);
  const chains = result.judged.desk.rules.chains.flatMap(({ steps }) => steps);
  return step === undefined
    ? undefined
    : (chains.find(({ id, referral }) => id === step && referral)?.label ?? step);
}

const refusal = (word: DeskWord, language: Language) => ({
  kind: "refused" as const,
  sentence: deskSentence(word, language),
});

const failed = (word: DeskWord, language: Language): MadeFile => ({
  kind: "failed",
  sentence: deskSentence(word, language),
});
