import { formLabel } from "../../domain/awards/award-catalogues";
import type { AwardDecision } from "../../domain/awards/award-decisions";
import { joinedLogs, lastBatch, wholeLog, type AwardRecord } from "../../domain/awards/award-record";
import { nomineeOfModel } from "../../domain/awards/nominee-of-model";
import { unitsBelow } from "../../domain/unit/expected";
import { asciiName } from "../../domain/text/ascii-name";
import { namesOf, sentenceOf } from "../../messages/catalogue";
import { deskSentence, type DeskWord } from "../../messages/desk-words";
import type { Language } from "../../messages/sentence";
import { layGuidance } from "../../sheets/huong-dan-khen-thuong/lay";
import { awardDeskView } from "./award-desk-view";
import { awardDossier } from "./award-dossier";
import type { ConsolidatingBook } from "../level/consolidating-book";
import type { MadeFile } from "../made-file";
import { loadGuidance } from "./load-guidance";
import { modelChoices, modelRow, type ModelRequest, type ModelsView } from "./model-views";
import { nominate, type NominateResult } from "./nominate";
import { listsOfResult } from "./nominations-of-book";
import type { DeskPorts, FileOutcome, NamedBytes } from "../ports";
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

  /** Models of every unit here, to make nominations of. */
  models(typed: string): ModelsView {
    const result = this.#result();
    if (typeof result === "string") return { models: [], more: 0, forms: [], canUndo: false };
    const { units } = this.#answersNow();
    const { context, pack } = result.judged.desk;
    const forms = pack.forms.map(({ form }) => ({ id: form, label: formLabel(context, form) }));
    return { ...modelChoices(context, units, typed), forms, canUndo: false };
  }

  /** Puts a nominee made of a unit's model on the lists, as one added here. */
  nominateModel(request: ModelRequest, language: Language): AwardOutcome {
    const row = modelRow(this.#answersNow().units, request);
    if (!row) return refusal("awardUnknown", language);
    const action = nomineeOfModel(request.unit, row, request.form);
    const { by } = request;
    const reason = deskSentence("awardFromModel", language, { name: String(row.values["ten"] ?? "") });
    return this.decide({ nominations: [], action, by, reason }, language);
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

  /** Tờ trình, Danh sách, Biên bản, Quyết định, a Báo cáo thành tích for each nominee: of the same nominations as the lists. */
  async dossierFile(language: Language): Promise<MadeFile> {
    const result = this.#result();
    if (typeof result === "string") return failed("awardNotNow", language);
    const { files } = this.ports;
    const made: NamedBytes[] = [];
    for (const file of awardDossier(result, this.#answersNow().madeAt)) {
      const bytes =
        file.kind === "document"
          ? await files.writeDocument(file.document)
          : await files.writeBook(file.book);
      made.push({ name: file.name, bytes });
    }
    return this.#file("HoSoKhenThuong", await files.zip(made), "zip");
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

  /** The table that guidance is filled into, with the rules as they are now. */
  async guidanceFile(language: Language): Promise<MadeFile> {
    const result = this.#result();
    if (typeof result === "string") return failed("awardNotNow", language);
    const { context, unit } = this.book;
    const { rules } = result.judged.desk;
    const createdAt = this.#answersNow().madeAt;
    const spec = layGuidance({ context, unit, rules, createdAt });
    return this.#file("HuongDanKhenThuong", await this.ports.files.writeBook(spec));
  }

  /** Hướng dẫn khen thưởng as it came back filled in: every nomination is held against it from now on. */
  takeGuidance(outcomes: readonly FileOutcome[], by: string, language: Language): OpinionsOutcome {
    if (by.trim() === "") return refusal("awardNeedsWho", language);
    const { at, seq } = this.#stamp();
    const { context, unit } = this.book;
    const id = `${unit.code}:${at}:${seq}.0`;
    const loaded = loadGuidance(context, outcomes, { id, by: by.trim(), at, language });
    if (!loaded) return refusal("awardNoGuidance", language);
    this.book.decideAwards([loaded.decision]);
    return { kind: "taken", count: 1, remarks: loaded.remarks };
  }

  /** A moment, and how many decisions there were before: no two batches have both in common. */
  #stamp(): { readonly at: string; readonly seq: number } {
    return { at: this.ports.clock.now(), seq: this.#ownLog().length };
  }

  #file(name: string, bytes: Uint8Array, ending = "xlsx"): MadeFile {
    const { code, shortName } = this.book.unit;
    return { kind: "file", name: `${name}_${code}-${asciiName(shortName)}.${ending}`, bytes };
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
      known: this.#judged?.result.known,
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
