import type { SectionPath } from "../../domain/outline/section-path";
import { a1 } from "../a1";
import type { ResultBook } from "../consolidated-workbook/result-book";
import { firstRow } from "./lay";
import type { NarrativeSection } from "./narrative-sections";
import { isFoldedAway, piecesIn } from "./section-rows";
import { textColumns } from "./text-columns";

/**
 * Where the text of a unit (by its place among the book's children) on a leaf begins: "$E$17"; where its sentences were folded
 * away, in the whole texts below. Every text is looked at once for its length: not for books of more units than have sheets.
 */
export function narrativeCells(
  book: ResultBook,
  sections: readonly NarrativeSection[],
): (section: SectionPath, child: number) => string | undefined {
  const cells = new Map<string, string>();
  let row = firstRow;
  for (const one of sections) {
    const { path, leaf } = one.section;
    row++;
    if (!leaf) continue;
    const { rows, places } = unitPlaces(book, one);
    for (const [child, at] of places.entries())
      cells.set(`${path} ${child}`, a1(row + at, textColumns.text, "both"));
    row += rows;
  }
  return (section, child) => cells.get(`${section} ${child}`);
}

/** Rows of a leaf below its heading, and in which of them each unit's text begins. */
function unitPlaces(
  { children }: ResultBook,
  { section, draft, folded }: NarrativeSection,
): { readonly rows: number; readonly places: readonly number[] } {
  const texts = children.map(
    ({ answers }) => answers?.narratives.find((one) => one.section === section.path)?.text ?? "",
  );
  const isFolded = folded !== undefined && folded.repeated.length > 0;
  const ownOf = (at: number): string => (isFolded ? (folded.rest[at] ?? "") : (texts[at] ?? ""));
  const away = new Set(texts.flatMap((text, at) => (isFolded && isFoldedAway(text, ownOf(at)) ? [at] : [])));
  // The level's own text, the draft where there is one, what several say alike.
  let row = 1 + (draft === "" ? 0 : 1) + (isFolded ? folded.repeated.length : 0);
  const places = texts.map((text, at) => {
    const place = row;
    row += piecesIn(away.has(at) ? ownOf(at) : text);
    return place;
  });
  // The line that closes the whole texts.
  if (away.size > 0) row++;
  for (const at of away) {
    places[at] = row;
    row += piecesIn(texts[at] ?? "");
  }
  return { rows: row, places };
}
