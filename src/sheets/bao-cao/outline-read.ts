import type { SectionPath } from "../../domain/outline/section-path";
import type { FoundColumns } from "./found-columns";
import type { PlacedText } from "../say-legacy";

/** Which questions of the outline one sheet holds: what it lacks may stand on another sheet, or is gone. */
export interface OutlineRead {
  /** Rows known by their hidden ids, as "II.3|G01" and "II.3|nd.2"; headings left out: they are copied along. */
  readonly ids: ReadonlySet<string>;
  /** Keys of the part rows that were read. */
  readonly parts: ReadonlySet<string>;
  readonly leaves: ReadonlySet<SectionPath>;
  /** The paragraphs of each leaf with their cells. */
  readonly texts: ReadonlyMap<SectionPath, readonly PlacedText[]>;
  /** Where the sheet's columns stood. */
  readonly columns: FoundColumns;
}
