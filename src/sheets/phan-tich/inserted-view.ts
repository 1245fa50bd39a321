import { analysisWords as words } from "../../messages/analysis-words";
import type { SheetSpec } from "../spec";
import type { AnalysisBook } from "./analysis-book";
import { layCompleteness } from "./completeness";
import { layViews, type LayView } from "./lay";
import { layOverTime } from "./over-time";
import { layProgress } from "./progress";
import { layRanking } from "./ranking";

export const viewKinds = ["ranking", "progress", "over-time", "completeness"] as const;
export type ViewKind = (typeof viewKinds)[number];

/** A ready view as it was chosen; what a kind does not ask for is left out. */
export interface ViewChoice {
  readonly kind: ViewKind;
  readonly part?: string;
  readonly period?: string;
  readonly lowFirst?: boolean;
}

/** A view that a person put into the workbook, on a sheet of its own: laid anew with every result, as it was chosen. */
export interface InsertedView extends ViewChoice {
  readonly sheet: string;
}

const laid: Readonly<Record<ViewKind, (choice: ViewChoice) => LayView>> = {
  ranking: (choice) => (analysis, top, isFirst) => layRanking(analysis, top, choice, isFirst),
  progress:
    ({ part }) =>
    (analysis, top, isFirst) =>
      layProgress(analysis, top, part, isFirst),
  "over-time": () => layOverTime,
  completeness: () => layCompleteness,
};

export const layInserted = (analysis: AnalysisBook, { sheet, ...choice }: InsertedView): SheetSpec =>
  layViews(analysis, { name: sheet, title: words.views[choice.kind], views: [laid[choice.kind](choice)] });

/** Of what a state says: somebody's hand may have been in it. */
export function isViewChoice(value: unknown): value is ViewChoice {
  if (typeof value !== "object" || value === null || !("kind" in value)) return false;
  return viewKinds.some((kind) => kind === value.kind);
}

const longestName = 31;

/** A name for the view's sheet that no sheet has: "Xếp hạng đơn vị F01", with a number where it is needed. `taken`: lower case. */
export function freeViewName({ kind, part = "" }: ViewChoice, taken: ReadonlySet<string>): string {
  const name = `${words.views[kind]} ${kind === "ranking" || kind === "progress" ? part : ""}`.trim();
  for (let count = 1; ; count++) {
    const end = count === 1 ? "" : ` (${count})`;
    const candidate = name.slice(0, longestName - end.length) + end;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
