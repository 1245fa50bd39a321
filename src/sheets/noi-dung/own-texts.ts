import { isSectionPath, type SectionPath } from "../../domain/outline/section-path";
import type { Narrative } from "../../domain/submission/submission";
import { a1 } from "../a1";
import { cellAt, textAt } from "../cell-text";
import type { BookGrid, CellGrid } from "../grid";
import { draftKey, isEdited, ownKey, seenOf, type DraftMarks } from "./draft-marks";
import { textColumns } from "./text-columns";

/**
 * The texts a level wrote itself, where they stand: those in its own rows, and drafts that were changed where they stand.
 * Where both are, the changed draft follows. A section that is there twice: the last one.
 */
export function ownTextsIn(book: BookGrid, state: CellGrid | undefined): readonly Narrative[] {
  const marks = draftMarksIn(state);
  const own = new Map(textsUnder(book, ownKey));
  for (const [section, draft] of textsUnder(book, draftKey))
    if (isEdited(marks.get(section), draft.text)) own.set(section, joined(own.get(section), draft));
  return [...own.values()];
}

/** What stands in the rows with this key, by section. */
function textsUnder({ sheets }: BookGrid, wanted: string): readonly (readonly [SectionPath, Narrative])[] {
  return sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row): readonly (readonly [SectionPath, Narrative])[] => {
      if (textAt(row, textColumns.key) !== wanted) return [];
      const section = textAt(row, textColumns.section);
      const value = cellAt(row, textColumns.text)?.value;
      if (!isSectionPath(section) || value?.kind !== "text" || value.value.trim() === "") return [];
      const cell = a1(row.index, textColumns.text);
      return [[section, { section, text: value.value, sheet: sheet.name, cell }]];
    }),
  );
}

const joined = (own: Narrative | undefined, draft: Narrative): Narrative =>
  own ? { ...own, text: `${own.text}\n${draft.text}` } : draft;

/** By section, the mark of the draft the own text was written before. */
export function seenDrafts(
  state: CellGrid | undefined,
  ownText: ReadonlyMap<SectionPath, string>,
): ReadonlyMap<SectionPath, string> {
  const marks = draftMarksIn(state);
  return new Map(
    [...ownText].flatMap(([section, text]) => {
      const seen = seenOf(marks.get(section), text);
      return seen === "" ? [] : [[section, seen] as const];
    }),
  );
}

/** What the hidden state says of drafts: rows of "draft", section, JSON. */
function draftMarksIn(state: CellGrid | undefined): ReadonlyMap<string, DraftMarks> {
  return new Map(
    (state?.rows ?? [])
      .filter((row) => textAt(row, 0) === "draft")
      .flatMap((row) => {
        const marks = parsedMarks(textAt(row, 2));
        return marks ? [[textAt(row, 1), marks] as const] : [];
      }),
  );
}

function parsedMarks(text: string): DraftMarks | undefined {
  const said = ["draft", "laid", "own", "seen"].map(
    (key) => new RegExp(`"${key}":"([0-9a-f]*)"`).exec(text)?.[1],
  );
  const [draft, laid, own, seen] = said;
  return draft === undefined || laid === undefined || own === undefined || seen === undefined
    ? undefined
    : { draft, laid, own, seen };
}
