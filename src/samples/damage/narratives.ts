import type { CellSpec, SheetSpec } from "../../sheets/spec";
import { changeCell, changeCells, rowsOf, typeInto } from "./edit-book";
import { oldFonts, typedIn, type OldFont } from "./legacy-typing";
import { type Damage, onOutline, outlineOf, type Subject } from "./subject";

/** The rows of one leaf's text and the paragraphs in them. */
interface Leaf {
  readonly first: number;
  readonly last: number;
  readonly paragraphs: readonly string[];
}

function leavesOf(subject: Subject): readonly Leaf[] {
  const { layout } = subject;
  const rows = rowsOf(outlineOf(subject));
  return layout.rows.flatMap((row) => {
    if (row.kind !== "narrative" || row.index !== 1) return [];
    const last = row.row + row.count - 1;
    const paragraphs = rows.slice(row.row, last + 1).flatMap(({ cells }) => {
      const text = cells.find(({ column }) => column === layout.columns.label)?.value;
      return typeof text === "string" && text !== "" ? [text] : [];
    });
    return paragraphs.length > 1 ? [{ first: row.row, last, paragraphs }] : [];
  });
}

const chosenLeaves = (subject: Subject, least: number, most: number): readonly Leaf[] =>
  subject.chance.some(leavesOf(subject), subject.chance.whole(least, most));

/** Text typed years ago and pasted again: letters that are right only in their font. */
const inOldFont =
  (font: OldFont): Damage =>
  (subject) => {
    const { label } = subject.layout.columns;
    let typed = 0;
    const pasted = (cell: CellSpec): CellSpec => {
      const value = typeof cell.value === "string" ? typedIn(font, cell.value) : undefined;
      if (value === undefined) return cell;
      typed++;
      return { ...cell, value, font };
    };
    const book = onOutline(subject, (sheet) =>
      chosenLeaves(subject, 2, 5).reduce(
        (changed, { first, paragraphs }) =>
          paragraphs.reduce((before, _text, at) => changeCell(before, first + at, label, pasted), changed),
        sheet,
      ),
    );
    return typed > 0 ? book : undefined;
  };

/** All paragraphs of a leaf in its first row, with Alt+Enter between them. */
const inOneCell =
  (merged: boolean): Damage =>
  (subject) => {
    const { label } = subject.layout.columns;
    const chosen = chosenLeaves(subject, 1, 4);
    if (chosen.length === 0) return undefined;
    return onOutline(subject, (sheet) =>
      chosen.reduce((changed, leaf) => joined(changed, leaf, label, merged), sheet),
    );
  };

function joined(
  sheet: SheetSpec,
  { first, last, paragraphs }: Leaf,
  label: number,
  merged: boolean,
): SheetSpec {
  const emptied = paragraphs.reduce(
    (before, _text, at) => typeInto(before, first + at, label, undefined),
    sheet,
  );
  const filled = typeInto(emptied, first, label, paragraphs.join("\n"));
  const range = {
    firstRow: first,
    lastRow: Math.min(first + 4, last),
    firstColumn: label,
    lastColumn: label,
  };
  return merged ? { ...filled, merges: [...(filled.merges ?? []), range] } : filled;
}

/** Pasted from Word line by line: the text runs over the rows of the form below its leaf, never into another leaf's. */
const overRows: Damage = (subject) => {
  const { label } = subject.layout.columns;
  const fitting = leavesOf(subject).filter(
    ({ last }) => isOurs(subject, last + 1) && isOurs(subject, last + 2),
  );
  const leaf = subject.chance.some(fitting, 1)[0];
  if (!leaf) return undefined;
  const sentences = leaf.paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[;.]) /));
  const rows = leaf.last - leaf.first + 3;
  const lines = Array.from({ length: rows }, (_, at) => sentences[at % sentences.length] ?? "");
  return onOutline(subject, (sheet) =>
    lines.reduce((changed, line, at) => typeInto(changed, leaf.first + at, label, line), sheet),
  );
};

/** A row of the form that is no text row: a heading, the plan's words, an indicator. */
const isOurs = ({ layout }: Subject, row: number): boolean =>
  layout.rows.some((known) => known.row === row && known.kind !== "narrative");

/** Letters in pieces, as some machines write them: "ế" is "e" and two marks. */
const decomposed: Damage = (subject) => ({
  ...subject.book,
  sheets: subject.book.sheets.map((sheet) =>
    sheet.visibility === "visible"
      ? changeCells(sheet, (cell) =>
          typeof cell.value === "string" && cell.formula === undefined
            ? { ...cell, value: cell.value.normalize("NFD") }
            : cell,
        )
      : sheet,
  ),
});

/** What is done to the texts of the outline; rows stay where they are. */
export const narrativeDamages: Readonly<Record<string, Damage>> = {
  "narratives-in-tcvn3-font": inOldFont(oldFonts.tcvn3),
  "narratives-in-vni-font": inOldFont(oldFonts.vni),
  "narratives-in-one-cell": inOneCell(false),
  "narratives-in-merged-rows": inOneCell(true),
  "narratives-over-rows": overRows,
  "letters-in-pieces": decomposed,
};
