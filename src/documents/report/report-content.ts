import type { Signer } from "../signing-lines";
import type { ListDefinition, Unit } from "../../domain/campaign/campaign";
import type { SectionPath } from "../../domain/outline/section-path";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { ListRow } from "../../domain/submission/submission";

/** What a report says, whether it stands in one unit's workbook or in a level's consolidated one. */
export interface ReportContent {
  readonly unit: Unit;
  /** ISO instant from the Clock port, or of the result. */
  readonly createdAt: string;
  /** Texts of a leaf, in the order they are printed. */
  readonly texts: (path: SectionPath) => readonly ReportText[];
  /** undefined where there is nothing to print. */
  readonly figure: (figure: FigureSlot) => ReportFigure | undefined;
  /** How a table says of whom its figures are; undefined for one unit's own. */
  readonly coverage: CoverageColumn | undefined;
  /** Of a section what a few offices beside the territory say: the same ground, never added to its figures. */
  readonly beside: (path: SectionPath) => readonly UnitMatrix[];
  readonly lists: (list: ListDefinition) => readonly ReportRow[];
  /** Tables of figures by unit, in the appendix. */
  readonly matrices: readonly UnitMatrix[];
  readonly signer: Signer;
}

/** `of`: whose words they are, where that must be said. Paragraphs joined by "\n". */
export interface ReportText {
  readonly of: string | undefined;
  readonly text: string;
}

export interface ReportFigure {
  /** As it is printed: "1.234,5". */
  readonly text: string;
  readonly estimate: boolean;
  /** "12/14". */
  readonly coverage?: string;
}

export interface CoverageColumn {
  readonly heading: string;
  /** Below each table. */
  readonly note: string;
}

/** A row of a list; `unit` where rows of several units stand together. */
export interface ReportRow {
  readonly unit: string | undefined;
  readonly row: ListRow;
}

/** "Biểu số 01": one period, units down, figures across. */
export interface UnitMatrix {
  readonly title: string;
  /** Of many offices beside the territory: what they say of this section. */
  readonly besideOf?: SectionPath;
  readonly columns: readonly string[];
  readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
  readonly name: string;
  /** As printed; "" where nothing is known. */
  readonly values: readonly string[];
  /** A subtotal or the whole: bold, without a number in front. */
  readonly isSum: boolean;
}
