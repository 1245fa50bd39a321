import type { ResultView, TotalRow } from "../../app/results/result-views";
import { searchFor } from "../../domain/text/fold";

type Sections = ResultView["sections"];

/** Of each figure its last period that somebody reported. */
export const latest = "latest";

export const periodsOf = (sections: Sections): readonly string[] => [
  ...new Set(
    sections.flatMap(({ totals }) => totals.map(({ period }) => period)).filter((period) => period !== ""),
  ),
];

const partOf = ({ figure }: TotalRow): string => figure.split("|")[0] ?? figure;

function latestOf(totals: readonly TotalRow[]): readonly TotalRow[] {
  const last = new Map<string, TotalRow>();
  for (const total of totals)
    if (total.value !== "" || !last.has(partOf(total))) last.set(partOf(total), total);
  return [...last.values()];
}

const ofPeriod = (totals: readonly TotalRow[], period: string): readonly TotalRow[] =>
  period === latest ? latestOf(totals) : totals.filter((total) => period === "" || total.period === period);

/** Sections with the totals of a period whose name holds what was typed; `period` "" takes all. */
export function fittingTotals(sections: Sections, period: string, typed: string): Sections {
  const holds = searchFor(typed);
  const id = typed.trim().toLowerCase();
  return sections
    .map((section) => ({
      ...section,
      totals: ofPeriod(section.totals, period).filter(
        ({ name, figure }) => holds(name) || figure.toLowerCase().startsWith(id),
      ),
    }))
    .filter(({ totals }) => totals.length > 0);
}

export type ResultRow =
  | { readonly kind: "heading"; readonly key: string; readonly title: string }
  | { readonly kind: "total"; readonly key: string; readonly total: TotalRow };

/** Headings and totals as one list, so that it can be drawn a portion at a time. */
export const rowsOf = (sections: Sections): readonly ResultRow[] =>
  sections.flatMap(({ path, title, totals }) => [
    { kind: "heading" as const, key: `heading ${path}`, title },
    ...totals.map((total) => ({ kind: "total" as const, key: total.figure, total })),
  ]);
