import { analysisWords as words } from "../../messages/analysis-words";
import { a1, rangeA1, textLiteral } from "../a1";
import { beside, idOf } from "../nguon-so-lieu/choices";
import type { CellSpec, RowSpec } from "../spec";
import { hidden } from "./analysis-columns";
import { slotOf, type AnalysisBook, type AnalysisPart, type Compared } from "./analysis-book";
import { analysisNames, breakNote, comparedPeriods } from "./analysis-choices";

/** Rows from the view's first; ids and positions of the periods are hidden. */
export const progressRows = {
  heading: 0,
  part: 1,
  ids: 2,
  positions: 3,
  said: 4,
  headings: 5,
  total: 6,
  coverage: 7,
  first: 8,
} as const;
const at = progressRows;

/** The progress as it is laid. */
export interface ShownProgress {
  readonly analysis: AnalysisBook;
  readonly top: number;
  readonly chosen: AnalysisPart | undefined;
  readonly periods: AnalysisBook["periods"];
  readonly units: readonly Compared[];
}

const chosenCell = ({ top, analysis }: ShownProgress): string =>
  a1(top + at.part, analysis.columns.first, "both");

export const slotIn = ({ analysis, chosen }: ShownProgress, period: string): number | undefined =>
  chosen && slotOf(analysis, chosen.part.id, period);

/** Which period a change is told from, and to: its place among the columns, 0 where none is. */
export function changeOf({ analysis, chosen, periods }: ShownProgress): {
  readonly from: number;
  readonly to: number;
} {
  const span = chosen && comparedPeriods(analysis, chosen);
  const place = (id: string | undefined): number => periods.findIndex((period) => period.id === id) + 1;
  return { from: place(span?.from), to: place(span?.to) };
}

export function hiddenRows(shown: ShownProgress): readonly RowSpec[] {
  const { analysis, top, periods } = shown;
  const { first } = analysis.columns;
  const part = chosenCell(shown);
  const row = (cells: readonly CellSpec[]): RowSpec => ({ cells, height: 12, hidden: true });
  const ids = rangeA1(
    {
      firstRow: top + at.ids,
      lastRow: top + at.ids,
      firstColumn: first,
      lastColumn: first + Math.max(1, periods.length) - 1,
    },
    "both",
  );
  const ends = changeOf(shown);
  const end = (column: number, name: string, value: number): CellSpec => ({
    column,
    role: "hidden-id",
    formula: `IFERROR(MATCH(${beside(name, analysisNames.parts, part)},${ids},0),0)`,
    value,
  });
  return [
    row(
      periods.map(({ id }, step) => ({ column: first + step, role: "hidden-id", value: id, format: "text" })),
    ),
    row([
      end(hidden.value, analysisNames.from, ends.from),
      end(hidden.order, analysisNames.to, ends.to),
      ...periods.map(({ id }, step): CellSpec => ({
        column: first + step,
        role: "hidden-id",
        formula: analysis.reach.position(`${idOf(part)}&"|"&${a1(top + at.ids, first + step, "row")}`),
        value: analysis.reach.positionOf(slotIn(shown, id)),
      })),
    ]),
  ];
}

export const endCell = ({ top }: ShownProgress, column: number): string =>
  a1(top + at.positions, column, "both");

/** The measure unit, what the change is between, and where the series breaks. */
export function saidRow(shown: ShownProgress): RowSpec {
  const { analysis, top, periods } = shown;
  const part = chosenCell(shown);
  const { first, name } = analysis.columns;
  const [from, to] = [endCell(shown, hidden.value), endCell(shown, hidden.order)];
  const heads = rangeA1(
    {
      firstRow: top + at.headings,
      lastRow: top + at.headings,
      firstColumn: first,
      lastColumn: first + Math.max(1, periods.length) - 1,
    },
    "both",
  );
  const [before = "", between = "", after = ""] = words.changeFrom("|", "|").split("|");
  const change = [
    textLiteral(before),
    `INDEX(${heads},${to})`,
    textLiteral(between),
    `INDEX(${heads},${from})`,
    textLiteral(after),
  ].join("&");
  const [unit, note] = [analysisNames.measureUnits, analysisNames.notes].map((list) =>
    beside(list, analysisNames.parts, part),
  );
  return {
    cells: [
      {
        column: name,
        role: "line-hint",
        formula: `${textLiteral(words.inUnit)}&${unit ?? ""}&IF(${from}*${to}=0,"",${textLiteral(". ")}&${change})&IF(${note ?? ""}="","",${textLiteral(" ")}&${note ?? ""})`,
        value: saidText(shown),
      },
    ],
    height: 16.5,
  };
}

/** The same as the formula gives it. */
function saidText({ analysis, chosen, periods, ...shown }: ShownProgress): string {
  if (!chosen) return words.inUnit;
  const { from, to } = changeOf({ analysis, chosen, periods, ...shown });
  const label = (at: number): string => periods[at - 1]?.shown ?? "";
  const change = from * to === 0 ? "" : `. ${words.changeFrom(label(from), label(to))}`;
  const note = breakNote(analysis, chosen);
  return `${words.inUnit}${chosen.part.measureUnit}${change}${note === "" ? "" : ` ${note}`}`;
}
