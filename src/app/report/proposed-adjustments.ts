import type { Consolidation } from "../../domain/consolidation/consolidation";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import { vietnameseNumber } from "../../domain/text/vietnamese-number";
import { shownNumber } from "../../documents/report/show-figure";
import { namesOf } from "../../messages/catalogue";
import { reportChangeSentence } from "../../messages/report-change-words";
import type { Language } from "../../messages/sentence";
import type { ReportChangeView } from "./report-change-views";

/** A total that may be the one edited in Word, and what would have to be added to it. */
export interface ProposedAdjustment {
  /** "B01|2023" */
  readonly figure: string;
  readonly name: string;
  /** "-12,5" */
  readonly amount: string;
  readonly reason: string;
}

/** Of more totals with the same figure nobody could choose in a list. */
const mostProposed = 4;
const decimals = 6;

/**
 * The totals a figure edited in Word may stand for: those of its section that add up and that the report shows as the
 * figure that was there. Which one it is, and whether it is right, says who adjusts it. None where more than one figure of
 * the place was edited, or where it is no number.
 */
export function proposedAdjustments(
  { context, totals }: Consolidation,
  change: ReportChangeView,
  language: Language,
): readonly ProposedAdjustment[] {
  const edited = editedFigure(change);
  if (!edited) return [];
  const names = namesOf(context);
  const found = context.index.slots.flatMap((figure): readonly ProposedAdjustment[] => {
    const value = totals[figure.slot]?.value;
    if (value === undefined || !canBeAdjusted(figure) || figure.indicator.section !== change.section)
      return [];
    const { part, period } = figure;
    if (shownNumber(part.type, value) !== edited.inBook) return [];
    return [
      {
        figure: `${part.id}|${period.id}`,
        name: `${names.part(part.id)}, ${names.period(period.id)}`,
        amount: vietnameseNumber(edited.value - value, decimals),
        reason: reportChangeSentence("adjustReason", language, {
          inBook: edited.inBook,
          inWord: edited.inWord,
        }),
      },
    ];
  });
  return found.length > mostProposed ? [] : found;
}

const canBeAdjusted = ({ derived, part }: FigureSlot): boolean => !derived && part.rollUp.rule === "sum";

interface EditedFigure {
  readonly inBook: string;
  readonly inWord: string;
  /** What Word says now. */
  readonly value: number;
}

/** The words around a difference stand on both sides: what is left is the figure that was edited. */
function editedFigure({ inBook = "", inWord = "" }: ReportChangeView): EditedFigure | undefined {
  const [before, after] = [figuresIn(inBook), figuresIn(inWord)];
  const [gone, ...moreGone] = without(before, after);
  const [come, ...moreCome] = without(after, before);
  const value = come === undefined ? undefined : numberOf(come);
  if (gone === undefined || come === undefined || value === undefined) return undefined;
  return moreGone.length > 0 || moreCome.length > 0 ? undefined : { inBook: gone, inWord: come, value };
}

const figuresIn = (text: string): readonly string[] => text.match(/-?\d+(?:[.,]\d+)*/g) ?? [];

function without(figures: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return figures.filter((figure) => {
    const at = left.indexOf(figure);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const written = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;

/** As the report writes numbers, "1.234,5"; anything else is for a person to read. */
function numberOf(figure: string): number | undefined {
  return written.test(figure) ? Number(figure.replaceAll(".", "").replace(",", ".")) : undefined;
}
