import type { Finding } from "../finding";
import { a1OfCell } from "../submission/a1-of-cell";
import { placeName } from "../submission/file-name";
import type { UnitAnswers } from "./consolidation";

/** Where a figure stands: in the file it came from. */
export function placeIn(answers: UnitAnswers): (slot: number) => Finding["place"] {
  return (slot) => {
    const source = answers.sources[answers.origin[slot] ?? 0];
    const place = answers.figures.place(slot);
    if (!source) return {};
    const file = placeName(source.source);
    return place
      ? { file, sheet: source.sheets[place.sheet] ?? "", cell: a1OfCell(place.row, place.column) }
      : { file };
  };
}
