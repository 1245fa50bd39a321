import type { ColumnSpec } from "../spec";

/** Columns that hold what formulas find on the way, hidden; figures of the denominators stand behind them. */
export const hidden = { code: 0, name: 1, place: 2, value: 3, order: 4, index: 5, against: 6 } as const;

/** As many figures stand side by side. */
export const figureColumns = 10;
export const widths = { number: 50, name: 240, figure: 96, last: 150 } as const;

/** The columns of every view, for a campaign that sets amounts against so many figures. */
export interface AnalysisColumns {
  readonly number: number;
  readonly name: number;
  /** The first of the ten columns of figures. */
  readonly first: number;
  /** A wider column at the end. */
  readonly last: number;
}

export function analysisColumns(denominators: number): AnalysisColumns {
  const number = hidden.against + denominators;
  return { number, name: number + 1, first: number + 2, last: number + 2 + figureColumns };
}

export function columnSpecs(denominators: number): readonly ColumnSpec[] {
  return [
    ...Array.from({ length: hidden.against + denominators }, () => ({ px: 60, hidden: true })),
    { px: widths.number },
    { px: widths.name },
    ...Array.from({ length: figureColumns }, () => ({ px: widths.figure })),
    { px: widths.last },
  ];
}
