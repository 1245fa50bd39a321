import { questionOf } from "../../domain/submission/answer-question";
import { isAnswered, shownAnswer } from "../../domain/submission/is-answered";
import { readAnswer } from "../../domain/submission/read-answer";
import { isPartId, isPeriodId } from "../../domain/indicator/ids";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { UnitCode } from "../../domain/unit/unit-code";
import { namesOf } from "../../messages/catalogue";
import { deskSentence } from "../../messages/desk-words";
import type { Language } from "../../messages/sentence";
import type { ConsolidatingBook } from "./consolidating-book";
import type { CorrectableFigure, CorrectionOutcome, CorrectionRequest } from "./correction-request";

/** Puts a figure right in an open book, or says why not. Nothing is written before the next result. */
export function correctBook(
  book: ConsolidatingBook,
  request: CorrectionRequest,
  at: string,
  language: Language,
): CorrectionOutcome {
  const figure = figureNamed(book, request.figure);
  const said = [request.value, request.by, request.how, request.reason].map((text) => text.trim());
  const [value = "", by = "", how = "", reason = ""] = said;
  if (!figure || said.includes(""))
    return { kind: "refused", sentence: deskSentence("correctionNeeds", language) };
  if (!canRead(book, figure, request.kind, value)) {
    const type = figure.part.measureUnit || figure.part.label;
    return { kind: "refused", sentence: deskSentence("correctionUnreadable", language, { value, type }) };
  }
  const { part, period } = figure;
  const unit = request.unit ?? book.unit.code;
  book.correct({ kind: request.kind, unit, part: part.id, period: period.id, value, by, at, how, reason });
  return { kind: "done" };
}

/** One reading; of an adjustment a number, of what adds up. */
function canRead(
  { context }: ConsolidatingBook,
  figure: FigureSlot,
  kind: CorrectionRequest["kind"],
  value: string,
): boolean {
  const read = readAnswer({ value: { kind: "text", value } }, questionOf(context, figure));
  if (read.state === "unreadable" || read.readings !== undefined) return false;
  if (kind !== "adjusted") return true;
  return figure.part.rollUp.rule === "sum" && read.state === "value" && typeof read.value === "number";
}

function figureNamed({ context: { index } }: ConsolidatingBook, id: string): FigureSlot | undefined {
  const [part = "", period = ""] = id.split("|");
  const slot = isPartId(part) && isPeriodId(period) ? index.slotOf(part, period) : undefined;
  const figure = slot === undefined ? undefined : index.slots[slot];
  return figure?.derived === false ? figure : undefined;
}

/** What a unit of this kind types, with what counts for it now. */
export function correctableFigures(book: ConsolidatingBook, code: UnitCode): readonly CorrectableFigure[] {
  const { context } = book;
  const kind = context.units.get(code)?.kind;
  const answers = book.returnOf(code)?.answers;
  const names = namesOf(context);
  if (kind === undefined) return [];
  return context.index.slots
    .filter(({ slot, derived }) => !derived && context.index.askedOf(slot, kind))
    .map(({ slot, part, period }) => ({
      figure: `${part.id}|${period.id}`,
      name: names.part(part.id),
      period: names.period(period.id),
      measureUnit: part.measureUnit,
      now: answers && isAnswered(answers.figures, slot) ? shownAnswer(answers.figures.answer(slot)) : "",
    }));
}
