import type { Period } from "../../domain/campaign/campaign";
import type { Denominator } from "../../domain/campaign/analysis";
import type { UnitReturn } from "../../domain/consolidation/consolidation";
import { denominatorPeriodOf } from "../../domain/indicator/denominator-period";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { Part } from "../../domain/indicator/indicator";
import { isPartId, isPeriodId, type PartId, type PeriodId } from "../../domain/indicator/ids";
import { resultWords as words } from "../../messages/result-words";
import type { ResultBook } from "../consolidated-workbook/result-book";
import type { NarrativeSection } from "../noi-dung/narrative-sections";
import type { MatrixPlaces } from "../tong-hop/lay";
import type { FigureLine } from "../tong-hop/matrix";
import { analysisColumns, type AnalysisColumns } from "./analysis-columns";
import { MatrixReach } from "./matrix-reach";

/** A unit that is compared, by its place among the book's children. */
export interface Compared {
  readonly child: UnitReturn;
  readonly at: number;
}

/** A figure that units can be compared by: a number that adds up in some way. */
export interface AnalysisPart {
  readonly part: Part;
  /** "F01 - Tổng nguồn lực huy động", as it is chosen. */
  readonly choice: string;
  /** Its line for the whole span, or its last state. */
  readonly chief: FigureLine;
}

/** What all views of Phân tích share. */
export interface AnalysisBook {
  readonly book: ResultBook;
  readonly reach: MatrixReach;
  readonly columns: AnalysisColumns;
  readonly denominators: readonly Denominator[];
  readonly parts: readonly AnalysisPart[];
  /** Periods some figure is asked for, in the campaign's order; `choice` as it is chosen: "2023 - 2023". */
  readonly periods: readonly (Period & { readonly choice: string })[];
  /** What stands in Nội dung theo mục. */
  readonly sections: readonly NarrativeSection[];
  /** Units of one standing, who sent something first: districts beside their communes are left out. */
  readonly compared: readonly Compared[];
}

/** More units than these stand in no view: every unit would be looked up again and again. */
export const mostCompared = 200;

export function analysisBook(
  book: ResultBook,
  places: MatrixPlaces,
  sections: readonly NarrativeSection[],
): AnalysisBook {
  const { campaign } = book.context;
  const figures = places.lines.filter((line): line is FigureLine => line.kind === "figure");
  const asked = new Set(figures.map(({ figure }) => figure.period.id));
  const denominators = campaign.analysis.denominators.filter(
    ({ part }) => book.context.index.slotsOfPart(part).length > 0,
  );
  return {
    book,
    reach: new MatrixReach(places),
    columns: analysisColumns(denominators.length),
    denominators,
    parts: figures
      .filter((line) => !line.year && isComparable(line.figure))
      .map((chief) => ({
        part: chief.figure.part,
        choice: `${chief.figure.part.id} - ${chief.figure.part.label}`,
        chief,
      })),
    periods: campaign.periods
      .filter(({ id }) => asked.has(id))
      .map((period) => ({ ...period, choice: `${period.id} - ${period.shown}` })),
    sections,
    compared: comparedUnits(book),
  };
}

/** Years, days and Có/Không are in no order worth a rank. */
function isComparable({ part }: FigureSlot): boolean {
  const { kind } = part.type;
  return kind === "integer" || kind === "decimal" || kind === "percent";
}

function comparedUnits({ children, territory, runs }: ResultBook): readonly Compared[] {
  const foot = runs.below.length + runs.alone.length;
  const units = children.slice(0, foot > 0 ? foot : territory).map((child, at): Compared => ({ child, at }));
  if (units.length > mostCompared) return [];
  return [
    ...units.filter(({ child }) => child.answers),
    ...units.filter(({ child }) => child.answers === undefined),
  ];
}

/** How a unit is called in a view: who sent nothing is said to. */
export const nameOf = ({ unit, answers }: UnitReturn): string =>
  answers ? unit.name : words.missingUnit(unit.name);

/** The slot of a figure by the ids a person chose; undefined where it is not asked so. */
export function slotOf({ book }: AnalysisBook, part: string, period: string): number | undefined {
  if (!isPartId(part) || !isPeriodId(period)) return undefined;
  return book.context.index.slotOf(part, period);
}

/** A unit's number as the matrix shows it; undefined where its cell holds none. */
export const numberOf = ({ answers }: UnitReturn, slot: number | undefined): number | undefined =>
  slot === undefined ? undefined : answers?.figures.number(slot);

/** In which period a denominator is read for a figure of `period`. */
export function periodAgainst(
  { book }: AnalysisBook,
  { part }: Pick<Denominator, "part">,
  period: Period,
): PeriodId | undefined {
  const { campaign, index } = book.context;
  return denominatorPeriodOf(
    campaign.periods.filter(({ id }) => index.slotOf(part, id) !== undefined),
    period,
  );
}

/** What a view shows until somebody chooses another: what the campaign says, else the first. */
export function firstPart({ parts }: AnalysisBook, wanted: PartId | undefined): AnalysisPart | undefined {
  return parts.find(({ part }) => part.id === wanted) ?? parts[0];
}
