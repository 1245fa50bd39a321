import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { GridRow } from "../grid";

/** A row of the sheet that is a particular's, with the columns of its hidden id and its label where they are there. */
export interface FoundParticular {
  readonly row: GridRow;
  readonly figure: FigureSlot;
  readonly id: number | undefined;
  readonly label: number | undefined;
}
