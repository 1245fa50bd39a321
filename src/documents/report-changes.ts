/**
 * What a report that was edited in Word and the workbook say otherwise.
 *
 * kept: edited by hand, it stays; where the workbook changed as well, `inBook` is what it says now. refreshed: nobody edited
 * it, and the workbook says something else now. inserted: new in the workbook. dropped: gone from the workbook, nobody had edited it. deleted:
 * by hand; what the workbook says there now is not put in again. apart: in an appendix the document does not have. putBack:
 * it was edited by hand, and is again what the workbook says, as somebody asked.
 */
export interface ReportChange {
  readonly kind: "kept" | "refreshed" | "inserted" | "dropped" | "deleted" | "apart" | "putBack";
  /** Bookmark of the heading it stands under; undefined above the first. */
  readonly heading: string | undefined;
  readonly isTable: boolean;
  /** As it stands in Word; undefined where nothing does. */
  readonly inWord: string | undefined;
  /** As the workbook has it now. */
  readonly inBook: string | undefined;
  /** Its place in the edited document, where it was kept and can be put back. */
  readonly block?: number;
}

/** A place of a text or cell where both differ, with a few words on either side. */
export interface Difference {
  readonly inWord: string;
  readonly inBook: string;
}
