import type { PeriodId } from "../../domain/indicator/ids";
import type { DoubtfulColumn, Reworded } from "./judge-headings";

/** Where the columns of a returned outline sheet stand now, wherever they were moved. */
export interface FoundColumns {
  /** Columns of ids; undefined where they are gone. */
  readonly section: number | undefined;
  readonly key: number | undefined;
  readonly number: number | undefined;
  readonly label: number;
  readonly measureUnit: number | undefined;
  readonly periods: ReadonlyMap<number, readonly PeriodId[]>;
  readonly status: number | undefined;
  readonly statusOf: PeriodId | undefined;
  readonly note: number | undefined;
  readonly check: number | undefined;
  /** Rows of headings and of ids: ours, and nothing to read. */
  readonly headRows: ReadonlySet<number>;
  /** Rows above this one are titles, unless they carry ids. */
  readonly titleRows: number;
  /** How the figure columns were found: a finding is due where it was not by id. */
  readonly by: "id" | "heading" | "place";
  /** Columns whose heading and id are at odds, or that stand twice: their figures are asked, and not taken. */
  readonly doubtful: ReadonlyMap<number, DoubtfulColumn>;
  readonly reworded: readonly Reworded[];
}

/** Without the columns of ids, which are found by themselves. */
export type FoundFigures = Omit<FoundColumns, "section" | "key">;
