import type { Unit } from "../campaign/campaign";
import type { CampaignContext } from "../campaign/context";
import type { Finding } from "../finding";
import type { FigureSlot } from "../indicator/figure-index";
import { questionOf } from "../submission/answer-question";
import { FigureColumns, type FigureAnswer } from "../submission/figure-columns";
import { isAnswered } from "../submission/is-answered";
import { readAnswer } from "../submission/read-answer";
import { shownFigure } from "../submission/shown-figure";
import type { AnswerSource, UnitAnswers } from "./consolidation";
import type { Correction, CorrectionStanding, StandingCorrection } from "./corrections";
import type { Decisions } from "./decisions";

export interface CorrectedAnswers {
  /** Undefined where nothing came and nothing was typed for the unit. */
  readonly answers: UnitAnswers | undefined;
  readonly findings: readonly Finding[];
  readonly corrections: readonly StandingCorrection[];
  /** Slots whose figure is no file's. */
  readonly slots: ReadonlySet<number>;
}

/**
 * A unit's answers with what was put right in them. A correction counts until the unit's own file says the same, then it
 * drops out; where a later file says something else the file stands, and it is asked.
 */
export function correctFigures(
  context: CampaignContext,
  unit: Unit,
  answers: UnitAnswers | undefined,
  corrections: readonly (readonly [id: string, correction: Correction])[],
  decisions: Decisions,
): CorrectedAnswers {
  if (corrections.length === 0) return { answers, findings: [], corrections: [], slots: new Set() };
  const correcting = new Correcting(context, unit, answers, decisions);
  const standing = corrections.map(([id, correction]) => correcting.settle(id, correction));
  return { ...correcting.result(), corrections: standing };
}

/** A later file contradicts a correction: does the correction stand all the same? */
export const correctionQuestion = (id: string): string => `keep-${id}`;

const codes: Readonly<Partial<Record<CorrectionStanding, readonly [string, Finding["severity"]]>>> = {
  waiting: ["UNIT-032", "notes"],
  confirmed: ["UNIT-033", "notes"],
  contradicted: ["UNIT-034", "needs-reason"],
  kept: ["UNIT-035", "notes"],
  refused: ["UNIT-031", "needs-reason"],
};

class Correcting {
  readonly #figures: FigureColumns;
  readonly #origin: Uint8Array;
  readonly #sources: AnswerSource[];
  readonly #slots = new Set<number>();
  readonly #findings: Finding[] = [];

  constructor(
    readonly context: CampaignContext,
    readonly unit: Unit,
    readonly answers: UnitAnswers | undefined,
    readonly decisions: Decisions,
  ) {
    const { index } = context;
    this.#sources = [...(answers?.sources ?? [])];
    this.#origin = answers ? answers.origin.slice() : new Uint8Array(index.slots.length);
    this.#figures = answers
      ? FigureColumns.fromTransfer(answers.figures.toTransfer())
      : blankFigures(context, unit);
  }

  settle(id: string, given: Correction): StandingCorrection {
    const figure = this.#figureOf(given);
    const read = figure && this.#read(figure, given.value);
    if (given.undone) return { ...given, id, standing: "undone" };
    if (!figure || !read) return this.#say(id, given, "refused", figure);
    const now = this.#shown(figure.slot);
    const correction = given.before === undefined ? { ...given, before: now } : given;
    const standing = this.#standingOf(id, correction, now, this.#shownOf(figure.slot, read));
    if (standing === "waiting" || standing === "kept") this.#take(figure, read, correction);
    return this.#say(id, correction, standing, figure, now);
  }

  #standingOf(id: string, { before }: Correction, now: string, corrected: string): CorrectionStanding {
    if (now === corrected) return "confirmed";
    if (now === before || now === "") return "waiting";
    return this.decisions.of(correctionQuestion(id))?.kind === "take" ? "kept" : "contradicted";
  }

  #figureOf({ part, period }: Correction): FigureSlot | undefined {
    const { index } = this.context;
    const slot = index.slotOf(part, period);
    const figure = slot === undefined ? undefined : index.slots[slot];
    return figure && !figure.derived && index.askedOf(figure.slot, this.unit.kind) ? figure : undefined;
  }

  #read(figure: FigureSlot, value: string): FigureAnswer | undefined {
    const read = readAnswer({ value: { kind: "text", value } }, questionOf(this.context, figure));
    if (read.state === "unreadable" || read.readings !== undefined) return undefined;
    return { state: read.state, value: read.value, text: read.text, status: figure.period.defaultStatus };
  }

  #shown = (slot: number): string =>
    isAnswered(this.#figures, slot) ? this.#shownOf(slot, this.#figures.answer(slot)) : "";

  /** By its value: "1.200" and 1200 are the same answer. */
  #shownOf(slot: number, answer: FigureAnswer): string {
    const plain = answer.state === "value" ? { ...answer, text: undefined } : answer;
    return shownFigure(this.context, slot, plain);
  }

  #take({ slot }: FigureSlot, answer: FigureAnswer, { how, by }: Correction): void {
    this.#figures.set(slot, answer);
    this.#figures.forgetPlace(slot);
    this.#origin[slot] = this.#sourceOf(`${how} (${by})`);
    this.#slots.add(slot);
  }

  /** Corrections that came the same way are one source. */
  #sourceOf(file: string): number {
    const known = this.#sources.findIndex(({ isCorrection, source }) => isCorrection && source.file === file);
    if (known >= 0) return known;
    const revision = this.answers?.revision ?? 0;
    const source = { file, entry: undefined, sha256: "", lastSaved: undefined, sentAt: undefined };
    return this.#sources.push({ source, revision, sheets: [], isCorrection: true }) - 1;
  }

  #say(
    id: string,
    correction: Correction,
    standing: CorrectionStanding,
    figure: FigureSlot | undefined,
    now = "",
  ): StandingCorrection {
    const [code, severity] = codes[standing] ?? [];
    if (code === undefined || severity === undefined) return { ...correction, id, standing };
    const { value, before = "", by, how } = correction;
    this.#findings.push({
      code,
      severity,
      unit: this.unit.code,
      ...(figure && { part: figure.part.id, period: figure.period.id }),
      place: {},
      params: { value, before, now, by, how, ...(figure ? {} : { id }) },
      ...(standing === "contradicted" && { question: correctionQuestion(id) }),
    });
    return { ...correction, id, standing };
  }

  result(): Omit<CorrectedAnswers, "corrections"> {
    const findings = this.#findings;
    if (this.#slots.size === 0) return { answers: this.answers, findings, slots: this.#slots };
    const nothing = { notes: new Map(), narratives: [], lists: [], outside: [], revision: 1 };
    const answers: UnitAnswers = {
      ...(this.answers ?? nothing),
      figures: this.#figures,
      origin: this.#origin,
      sources: this.#sources,
    };
    return { answers, findings, slots: this.#slots };
  }
}

function blankFigures({ index }: CampaignContext, unit: Unit): FigureColumns {
  const figures = new FigureColumns(index.slots.length);
  for (const { slot } of index.slots)
    if (index.askedOf(slot, unit.kind)) figures.set(slot, { state: "blank" });
  return figures;
}
