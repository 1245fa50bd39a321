import { resultWords as words } from "../../messages/result-words";
import { a1, quoteSheet, rangeA1 } from "../a1";
import type { CellRange } from "../grid";
import type { NameSpec } from "../spec";
import type { MatrixPlaces } from "../tong-hop/lay";

const onMatrix = (range: CellRange): string => `${quoteSheet(words.matrix)}!${rangeA1(range, "both")}`;

/** Names of what the views read in Tổng hợp: short, for thousands of formulas say them. */
const names = { keys: "TH_Khoa", totals: "TH_Tong", coverages: "TH_SoDV", units: "TH_DV" } as const;

/** The cells of Tổng hợp as formulas of another sheet reach them, whichever way the matrix lies. */
export class MatrixReach {
  constructor(readonly places: MatrixPlaces) {}

  /** Its names, over the ranges as they are laid. */
  names(): readonly NameSpec[] {
    const { keys, totals, coverages, units } = this.places;
    const ranges = { keys, totals, coverages, units: units.range } as const;
    return (Object.keys(names) as (keyof typeof names)[]).map((key) => ({
      name: names[key],
      sheet: words.matrix,
      range: ranges[key],
    }));
  }

  /** Which of the matrix's lines holds the figure that `key` ("A01|2023") names, from 1; 0 where none does. */
  position(key: string): string {
    return `IFERROR(MATCH(${key},${names.keys},0),0)`;
  }

  /** The same of a slot, as the core finds it. */
  positionOf(slot: number | undefined): number {
    const place = slot === undefined ? undefined : this.places.totalOf(slot);
    const { keys, units } = this.places;
    if (!place) return 0;
    return units.along === "columns" ? place.row - keys.firstRow + 1 : place.column - keys.firstColumn + 1;
  }

  total(position: string): string {
    return `INDEX(${names.totals},${position})`;
  }

  coverage(position: string): string {
    return `INDEX(${names.coverages},${position})`;
  }

  /** `place`: the unit's row or column, see MatrixUnits. */
  unit(position: string, place: string): string {
    const { along } = this.places.units;
    return `INDEX(${names.units},${along === "columns" ? `${position},${place}` : `${place},${position}`})`;
  }

  /** Cells of one unit that stand side by side, each as one range; figures without a line are left out. */
  runsOf(slots: readonly number[], child: number): readonly string[] {
    const { range, along, placeOf } = this.places.units;
    const found = slots.flatMap((slot) => this.places.totalOf(slot) ?? []);
    const lines = found.map(({ row, column }) => (along === "columns" ? row : column)).sort((a, b) => a - b);
    const other = (along === "columns" ? range.firstColumn : range.firstRow) + placeOf(child) - 1;
    return runs(lines).map(([first, last]) =>
      onMatrix(
        along === "columns"
          ? { firstRow: first, lastRow: last, firstColumn: other, lastColumn: other }
          : { firstRow: other, lastRow: other, firstColumn: first, lastColumn: last },
      ),
    );
  }

  /** A single total's cell; undefined where the figure has no line. */
  totalCell(slot: number): string | undefined {
    const place = this.places.totalOf(slot);
    return place && `${quoteSheet(words.matrix)}!${a1(place.row, place.column, "both")}`;
  }

  coverageCell(slot: number): string | undefined {
    const place = this.places.coverageOf(slot);
    return place && `${quoteSheet(words.matrix)}!${a1(place.row, place.column, "both")}`;
  }
}

/** Numbers that follow one another, as first and last. */
function runs(sorted: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const at of sorted) {
    const open = found.at(-1);
    if (open && open[1] >= at - 1) open[1] = at;
    else found.push([at, at]);
  }
  return found;
}
