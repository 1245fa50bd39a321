import type { Section } from "../../domain/campaign/campaign";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import { resultWords as words } from "../../messages/result-words";
import type { PartRow } from "../bao-cao/layout";
import { rowLabel } from "../bao-cao/part-frame";
import type { ResultBook } from "../consolidated-workbook/result-book";

/** A line of the matrix: a heading of the outline, or one figure. The whole period stands first, its years closed below. */
export type MatrixLine =
  | { readonly kind: "heading"; readonly section: Section; readonly text: string; readonly group: boolean }
  | {
      readonly kind: "figure";
      readonly figure: FigureSlot;
      readonly row: PartRow;
      readonly label: string;
      /** "2021-2023" for a flow's whole, "đến 2023" for the last state of a stock. */
      readonly periodShown: string;
      readonly year: boolean;
      readonly hasYears: boolean;
      readonly depth: number;
    };

export function matrixLines(book: ResultBook): readonly MatrixLine[] {
  return book.layout.rows.flatMap((row): readonly MatrixLine[] => {
    if (row.kind === "section")
      return [{ kind: "heading", section: row.section, text: row.section.shortName, group: false }];
    if (row.kind === "group")
      return [{ kind: "heading", section: row.section, text: row.heading, group: true }];
    return row.kind === "part" ? linesOfRow(book, row) : [];
  });
}

/** A figure's own lines, then those of its second roll-up (E04: the mean, and the lowest). */
function linesOfRow(book: ResultBook, row: PartRow): readonly MatrixLine[] {
  const again = row.indicator.parts.filter((part) => part.again === row.part.id);
  return [
    ...figureLines(book, row),
    ...again.flatMap((part) => figureLines(book, { ...row, part, periods: part.periods })),
  ];
}

function figureLines({ context }: ResultBook, row: PartRow): readonly MatrixLine[] {
  const figures = row.periods.flatMap(({ id }) => {
    const slot = context.index.slotOf(row.part.id, id);
    const figure = slot === undefined ? undefined : context.index.slots[slot];
    return figure ? [figure] : [];
  });
  const chief = figures.at(-1);
  if (!chief) return [];
  const others = figures.slice(0, -1);
  const line = (figure: FigureSlot, year: boolean): MatrixLine => ({
    kind: "figure",
    figure,
    row,
    label: hasBreak(row) ? `${rowLabel(row)} ${words.breakMark}` : rowLabel(row),
    periodShown: shownPeriod(context, figure, year),
    year,
    hasYears: !year && others.length > 0,
    depth: row.section.depth,
  });
  return [line(chief, false), ...others.map((figure) => line(figure, true))];
}

const hasBreak = ({ indicator }: PartRow): boolean => (indicator.breaks ?? []).length > 0;

/** Where a series breaks, years before and after are not compared: said below the matrix, once for all figures alike. */
export function breakNotes({ context, layout }: ResultBook): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const row of layout.rows) {
    if (row.kind !== "part" || !hasBreak(row)) continue;
    for (const { period, reason } of row.indicator.breaks ?? []) {
      const text = words.breakNote(context.periods.get(period)?.shown ?? period, reason);
      const named = byReason.get(text) ?? [];
      if (!named.includes(row.indicator.shortLabel)) named.push(row.indicator.shortLabel);
      byReason.set(text, named);
    }
  }
  return [...byReason].map(([text, named]) => `${words.breakMark} ${named.join(", ")}: ${text}`);
}

/** A state is not a period: "2021-2023" beside a population would mislead (trap T10). */
function shownPeriod(
  context: ResultBook["context"],
  { period, indicator }: FigureSlot,
  year: boolean,
): string {
  const shown = context.periods.get(period.id)?.shown ?? period.id;
  return !year && indicator.nature === "stock" ? `đến ${shown}` : shown;
}
