import { analysisWords as words } from "../../messages/analysis-words";
import { resultWords } from "../../messages/result-words";
import { periodAgainst, type AnalysisBook, type AnalysisPart } from "./analysis-book";

/** Pick-lists of the views, and what stands beside each choice in lists of its own; the ranges stand in _danhmuc. */
export const analysisNames = {
  parts: "dm_ChiTieuSo",
  measureUnits: "dm_DonViTinhSo",
  rules: "dm_CachTinhSo",
  from: "dm_KyDauSo",
  to: "dm_KyCuoiSo",
  notes: "dm_GhiChuSo",
  periods: "dm_KySo",
  orders: "dm_ThuTu",
} as const;

/** Beside the periods: the key ("A02|2023") by which a denominator is read for a figure of that period. */
export const againstName = (at: number): string => `dm_MauSo${at + 1}`;

export interface ChoiceList {
  /** The defined name of its range. */
  readonly name: string;
  readonly labels: readonly string[];
}

export function analysisChoices(analysis: AnalysisBook): readonly ChoiceList[] {
  const { parts, periods, denominators } = analysis;
  const spans = parts.map((part) => comparedPeriods(analysis, part));
  return [
    { name: analysisNames.parts, labels: parts.map(({ choice }) => choice) },
    { name: analysisNames.measureUnits, labels: parts.map(({ part }) => part.measureUnit) },
    { name: analysisNames.rules, labels: parts.map(({ part }) => resultWords.rule[part.rollUp.rule]) },
    { name: analysisNames.from, labels: spans.map((span) => span?.from ?? "") },
    { name: analysisNames.to, labels: spans.map((span) => span?.to ?? "") },
    { name: analysisNames.notes, labels: parts.map((part) => breakNote(analysis, part)) },
    { name: analysisNames.periods, labels: periods.map(({ choice }) => choice) },
    ...denominators.map((denominator, at) => ({
      name: againstName(at),
      labels: periods.map((period) => {
        const against = periodAgainst(analysis, denominator, period);
        return against === undefined ? "" : `${denominator.part}|${against}`;
      }),
    })),
    { name: analysisNames.orders, labels: [words.highFirst, words.lowFirst] },
  ];
}

/**
 * Between which periods a change can be told: of a state or a yearly mean, from the first of an unbroken series to the last.
 * A year's flow is not set against the year before: the last one usually ends before December.
 */
export function comparedPeriods(
  { book }: AnalysisBook,
  { part, chief }: AnalysisPart,
): { readonly from: string; readonly to: string } | undefined {
  const { indicator } = chief.figure;
  if (indicator.nature !== "stock" && indicator.nature !== "yearly-mean") return undefined;
  const ids = part.periods.map(({ id }) => id);
  const start = Math.max(0, ...(indicator.breaks ?? []).map(({ period }) => ids.indexOf(period)));
  const [from, to] = [ids[start], ids.at(-1)];
  return from === undefined || to === undefined || from === to || !book.context.periods.has(from)
    ? undefined
    : { from, to };
}

/** Where the figure's series breaks, in words; "" where it does not. */
export function breakNote({ book }: AnalysisBook, { chief }: AnalysisPart): string {
  return (chief.figure.indicator.breaks ?? [])
    .map(({ period, reason }) =>
      resultWords.breakNote(book.context.periods.get(period)?.shown ?? period, reason),
    )
    .join("; ");
}
