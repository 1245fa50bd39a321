import type { Severity } from "../domain/finding";
import type { BookPlace, EntryValue, WriteHindrance } from "./ports";

/** Why nothing was written, and what to do. */
export interface HindranceView {
  readonly why: Exclude<WriteHindrance, "stopped">;
  /** What happened and what to do, with Excel's own button names. */
  readonly sentence: string;
}

/** A finding as the pane shows it: what, where, why and what to do. */
export interface FindingView {
  readonly id: string;
  readonly code: string;
  readonly severity: Severity;
  readonly sentence: string;
  /** "Báo cáo, ô D17"; undefined where it has no place. */
  readonly where: string | undefined;
  /** Where to go in the open workbook; undefined where it is in another file. */
  readonly place: BookPlace | undefined;
  readonly section: string | undefined;
  /** "D04.n", where it is about a figure. */
  readonly part: string | undefined;
  /** Corrections of the cells it is about, one a cell: what it was read as, so that the cell may as well hold it. */
  readonly fixes: readonly Fix[];
  /** What the cell may mean, to be chosen from. */
  readonly choices: readonly Fix[];
  /** Where the reason is written that it asks for; undefined where none is asked or the form has no place for one. */
  readonly reason: ReasonCell | undefined;
  readonly question: string | undefined;
}

/** A value that is safe to put right: what stands there now and what would stand there. */
export interface Fix {
  readonly id: string;
  readonly place: BookPlace;
  /** As shown. */
  readonly before: string;
  readonly after: string;
  readonly value: EntryValue;
  /** What stands there, where `before` only shows it: a number, a day. */
  readonly was?: EntryValue;
  /** Only likely: never written without being looked at. */
  readonly isLikely?: true;
  /** Decided with all others of this name at once: each tells something of the others. */
  readonly together?: "days";
  /** The old font the cell was typed in: the new text would be shown wrong in it. */
  readonly oldFont?: string;
}

/** The cell of "Ghi chú, giải trình" beside a figure, and what is written there. */
export interface ReasonCell {
  readonly place: BookPlace;
  readonly text: string;
}
