import type { UnitReturn } from "../../domain/consolidation/consolidation";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { PartId } from "../../domain/indicator/ids";
import { isAnswered } from "../../domain/submission/is-answered";
import type { ResultBook } from "../consolidated-workbook/result-book";
import { isData, parentName } from "../du-lieu/lay";

/** What a PivotTable over Dữ liệu shows of one figure: rows and columns that hold something, and their sums. */
export interface PivotBody {
  readonly periods: readonly string[];
  readonly rows: readonly {
    readonly parent: string;
    readonly unit: string;
    readonly sums: readonly (number | undefined)[];
  }[];
}

/** Units in the order of Dữ liệu, those of one parent together. Answers that are no number count as 0, as Excel's sum has it. */
export function pivotBody(book: ResultBook, part: PartId): PivotBody {
  const { context } = book;
  const figures = context.index.slotsOfPart(part).filter((figure) => isData(book, figure));
  const reported = book.children.filter(({ answers }) =>
    figures.some(({ slot }) => answers && isAnswered(answers.figures, slot)),
  );
  const shown = figures.filter(({ slot }) =>
    reported.some(({ answers }) => answers && isAnswered(answers.figures, slot)),
  );
  const rows = reported.map((child) => ({
    parent: parentName(context, child.unit),
    unit: child.unit.name,
    sums: shown.map((figure) => sumOf(child, figure)),
  }));
  const parents = parentsOf(book);
  return {
    periods: shown.map(({ period }) => context.periods.get(period.id)?.shown ?? period.id),
    rows: [...rows].sort((one, other) => parents.indexOf(one.parent) - parents.indexOf(other.parent)),
  };
}

/** The units above those that reported, each once, in the order they come. */
export function parentsOf({ children, context }: ResultBook): readonly string[] {
  return [...new Set(children.filter(({ answers }) => answers).map(({ unit }) => parentName(context, unit)))];
}

function sumOf({ answers }: UnitReturn, { slot }: FigureSlot): number | undefined {
  if (!answers || !isAnswered(answers.figures, slot)) return undefined;
  return answers.figures.number(slot) ?? 0;
}
