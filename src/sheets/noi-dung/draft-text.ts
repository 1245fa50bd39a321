import { fillDraft, type DraftSlot } from "../../domain/campaign/draft-slots";
import type { CampaignContext } from "../../domain/campaign/context";
import type { Section } from "../../domain/campaign/campaign";
import type { Consolidation, Total } from "../../domain/consolidation/consolidation";
import type { RepeatedSentence } from "../../domain/consolidation/fold-texts";
import { vietnameseDay } from "../../domain/day";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import { kindWords } from "../../domain/unit/kind-words";
import { unitInText } from "../../domain/unit/unit-in-text";
import { vietnameseNumber } from "../../domain/text/vietnamese-number";
import { draftWords as words } from "../../messages/draft-words";
import { formatOf } from "../bao-cao/shown-answer";
import type { ResultBook } from "../consolidated-workbook/result-book";

/** So many of what units say alike stand in a draft. */
const mostQuoted = 3;

/**
 * What a level may begin its own text on a section with: the campaign's sentences with the totals in their slots, then what
 * most units say. A sentence that asks for a figure nobody gave is left out; "" where nothing can be said.
 */
export function draftText(
  book: ResultBook,
  { path }: Section,
  repeated: readonly RepeatedSentence[],
): string {
  const { consolidation, context } = book;
  const sentences = context.campaign.drafts
    .filter(({ section }) => section === path)
    .flatMap(({ sentences: own }) => own)
    .flatMap((sentence) => filled(book, sentence) ?? [])
    .map(capital);
  const quoted = repeated.slice(0, mostQuoted).map(({ text, units }) => {
    const who = units.flatMap((at) => book.children[at]?.unit ?? []);
    return words.manySay(`${units.length} ${kindWords(context, who)}`, withoutMark(text));
  });
  const said = sentences.join(" ");
  return consolidation.coverage.received.length === 0 ? "" : [said, ...quoted].filter(Boolean).join("\n");
}

const withoutMark = (text: string): string => text.replace(/^[-+*•]\s*/u, "");
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function filled({ consolidation, levelWord }: ResultBook, sentence: string): string | undefined {
  const used: Total[] = [];
  const text = fillDraft(sentence, (slot) => {
    if (slot.kind !== "figure") return wordOf(consolidation, levelWord, slot.kind);
    const found = figureOf(consolidation.context, slot);
    const total = found && consolidation.totals[found.slot];
    if (!found || total?.value === undefined) return undefined;
    used.push(total);
    return numberOf(found, total, slot.asks);
  });
  if (text === undefined) return undefined;
  return noted(text, notesOn(used));
}

/** Whose figures they are where some are missing, and that they are estimates. */
function notesOn(used: readonly Total[]): readonly string[] {
  const [least] = [...used].sort((one, other) => share(one) - share(other));
  return [
    ...(used.some(({ estimate }) => estimate) ? [words.estimate] : []),
    ...(least && least.unitsReporting < least.unitsExpected
      ? [words.partial(least.unitsReporting, least.unitsExpected)]
      : []),
  ];
}

const share = ({ unitsReporting, unitsExpected }: Total): number =>
  unitsReporting / Math.max(1, unitsExpected);

/** In front of the full stop. */
const noted = (sentence: string, notes: readonly string[]): string =>
  notes.length === 0 ? sentence : sentence.replace(/[.;]?$/, (end) => ` (${notes.join("; ")})${end}`);

function wordOf(
  { unit, context, campaign }: Consolidation,
  levelWord: string,
  kind: Exclude<DraftSlot["kind"], "figure">,
): string {
  const said = {
    level: words.level(levelWord),
    unit: unitInText(context, unit),
    cutOff: vietnameseDay(campaign.cutOff),
  };
  return said[kind];
}

/** In the period named; else the whole span's, else the last. */
function figureOf(
  { index }: CampaignContext,
  { part, period }: Extract<DraftSlot, { kind: "figure" }>,
): FigureSlot | undefined {
  const figures = index.slotsOfPart(part);
  if (period !== undefined) return figures.find((figure) => figure.period.id === period);
  return figures.find((figure) => String(figure.period.id) === "luy-ke") ?? figures.at(-1);
}

function numberOf(figure: FigureSlot, total: Total, asks: "value" | "of" | "reporting"): string {
  if (asks === "of") return String(total.unitsExpected);
  if (asks === "reporting") return String(total.unitsReporting);
  return vietnameseNumber(total.value ?? 0, decimalsOf(figure));
}

/** A mean of counts has decimals whatever its figures are. */
function decimalsOf({ part }: FigureSlot): number {
  if (part.rollUp.rule === "mean") return 2;
  const [, decimals = "0"] = /^decimal-(\d)$/.exec(formatOf(part.type)) ?? [];
  return Number(decimals);
}
