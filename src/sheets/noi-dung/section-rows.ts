import type { Section } from "../../domain/campaign/campaign";
import type { UnitReturn } from "../../domain/consolidation/consolidation";
import type { FoldedTexts, RepeatedSentence } from "../../domain/consolidation/fold-texts";
import { countWords } from "../../domain/text/count-words";
import { kindWords } from "../../domain/unit/kind-words";
import { draftWords } from "../../messages/draft-words";
import { resultWords as words } from "../../messages/result-words";
import { sectionNumber } from "../bao-cao/section-number";
import type { ResultBook } from "../consolidated-workbook/result-book";
import { estimateHeight } from "../row-height";
import type { CellSpec, Role, RowSpec } from "../spec";
import { draftKey, ownKey, repeatedKey, wholeBarKey, wholeKey } from "./draft-marks";
import type { NarrativeSection } from "./narrative-sections";
import { textColumns } from "./text-columns";

export const textPx = 640;
/** Excel's limit for one cell. */
const longestCell = 32_000;
const leastHeight = 17.25;

/** Made as they are written: the texts of ten thousand units may stand on disk. */
export function* sectionRows(
  book: ResultBook,
  narratives: NarrativeSection,
  first: boolean,
): Generator<RowSpec> {
  const { section, folded } = narratives;
  yield sectionHeading(section, first);
  if (!section.leaf) return;
  yield ownRow(book, narratives);
  if (narratives.draft !== "") yield draftRow(narratives);
  if (folded && folded.repeated.length > 0) yield* foldedRows(book, section, folded);
  else for (const child of book.children) yield* unitRows(section, child);
}

/** Every part of the outline but the first begins a page. */
function sectionHeading(section: Section, first: boolean): RowSpec {
  const { depth, path, shortName } = section;
  const line = `section-${depth}-line` as const;
  return {
    cells: [
      { column: textColumns.section, role: "hidden-id", value: path },
      { column: textColumns.number, role: `section-${depth}-number`, value: sectionNumber(section) },
      { column: textColumns.unit, role: line, value: depth === 1 ? shortName.toUpperCase() : shortName },
      { column: textColumns.text, role: line },
      { column: textColumns.note, role: line },
    ],
    height: 18,
    level: depth - 1,
    ...(depth === 1 && !first && { breakBefore: true }),
  };
}

function ownRow({ levelWord }: ResultBook, { section, own }: NarrativeSection): RowSpec {
  return textRow(section, ownKey, {
    unit: { role: "bold", value: words.ownPart(levelWord) },
    text: { role: "text-own", value: own },
    note: words.ownHint,
    least: 48,
  });
}

function draftRow({ section, own, laid }: NarrativeSection): RowSpec {
  const note = own === "" ? draftWords.draftHint : laid === "" ? draftWords.draftKept : draftWords.draftAgain;
  return textRow(section, draftKey, {
    unit: { role: "italic", value: draftWords.draft },
    text: { role: "text-own", value: laid },
    note,
  });
}

/**
 * What several say alike, what only one says, and the whole texts in a closed group. A unit of whose words more than half
 * are its own keeps its whole text in its row: nothing of it has to stand twice.
 */
function* foldedRows(
  { children, context }: ResultBook,
  section: Section,
  { repeated, rest }: FoldedTexts,
): Generator<RowSpec> {
  for (const sentence of repeated) yield repeatedRow(context, children, section, sentence);
  const folded: { readonly unit: UnitReturn["unit"]; readonly whole: string; readonly note: string }[] = [];
  for (const [at, child] of children.entries()) {
    const [whole, own] = [textOf(child, section), rest[at] ?? ""];
    if (!isFoldedAway(whole, own)) {
      yield* unitRows(section, child);
      continue;
    }
    folded.push({ unit: child.unit, whole, note: noteOf(child, section, whole) });
    yield* pieces(section, child.unit.code, own, { unit: child.unit.name, note: restNote(whole, own) });
  }
  if (folded.length === 0) return;
  yield {
    ...textRow(section, wholeBarKey, {
      unit: { role: "list-cell", value: "" },
      text: { role: "hint", value: draftWords.whole(folded.length) },
      note: "",
    }),
    collapsed: true,
  };
  for (const { unit, whole, note } of folded)
    for (const row of pieces(section, wholeKey(unit.code), whole, { unit: unit.name, note }))
      yield { ...row, level: section.depth + 1, hidden: true };
}

/** Of whose text half or more is said by others too: the rest stands in its row, the whole in the group below. */
export const isFoldedAway = (whole: string, own: string): boolean =>
  whole !== "" && own.length * 2 <= whole.length;

const restNote = (whole: string, own: string): string =>
  own === "" ? draftWords.allFolded : `${wordCount(whole)}; ${draftWords.restFolded}`;

function repeatedRow(
  context: ResultBook["context"],
  children: readonly UnitReturn[],
  section: Section,
  { text, units }: RepeatedSentence,
): RowSpec {
  const who = units.flatMap((at) => children[at]?.unit ?? []);
  const kinds = kindWords(context, who);
  return textRow(section, repeatedKey(text), {
    unit: { role: "bold", value: draftWords.folded(units.length, kinds) },
    text: { role: "text-block", value: text },
    note: who.map(({ shortName }) => shortName).join(", "),
  });
}

/** One row a unit; a text longer than a cell goes on in the next. */
function* unitRows(section: Section, child: UnitReturn): Generator<RowSpec> {
  const text = textOf(child, section);
  yield* pieces(section, child.unit.code, text, {
    unit: child.unit.name,
    note: child.answers ? noteOf(child, section, text) : words.notReported,
  });
}

/** How many rows a text takes: one longer than a cell goes on in the next. */
export const piecesIn = (text: string): number => Math.max(1, Math.ceil(text.length / longestCell));

function* pieces(
  section: Section,
  key: string,
  text: string,
  shown: { readonly unit: string; readonly note: string },
): Generator<RowSpec> {
  for (let from = 0; from === 0 || from < text.length; from += longestCell)
    yield textRow(section, key, {
      unit: { role: "list-cell", value: from === 0 ? shown.unit : "" },
      text: { role: "text-block", value: text.slice(from, from + longestCell) },
      note: from === 0 ? shown.note : "",
    });
}

/** How long it is, and where it comes from where that is no workbook. */
function noteOf({ answers }: UnitReturn, { path }: Section, text: string): string {
  const isFromWord = answers?.narratives.find(({ section }) => section === path)?.isFromWord;
  return [wordCount(text), isFromWord ? words.fromWord : ""].filter((part) => part !== "").join("; ");
}

const textOf = ({ answers }: UnitReturn, { path }: Section): string =>
  answers?.narratives.find(({ section }) => section === path)?.text ?? "";

const countOf = (text: string): number =>
  text.split("\n").reduce((sum, paragraph) => sum + countWords(paragraph), 0);

const wordCount = (text: string): string => (text === "" ? "" : words.words(countOf(text)));

interface Shown {
  readonly unit: { readonly role: Role; readonly value: string };
  readonly text: { readonly role: Role; readonly value: string };
  readonly note: string;
  /** Points. */
  readonly least?: number;
}

function textRow({ path, depth }: Section, key: string, { unit, text, note, least }: Shown): RowSpec {
  const textCell: CellSpec = {
    column: textColumns.text,
    role: text.role,
    ...(text.value !== "" && { value: text.value }),
  };
  const measured = [
    { text: text.value, px: textPx },
    { text: note, px: 130, size: 10 },
    { text: unit.value, px: 150 },
  ];
  return {
    cells: [
      { column: textColumns.section, role: "hidden-id", value: path },
      { column: textColumns.key, role: "hidden-id", value: key },
      { column: textColumns.number, role: "list-cell" },
      { column: textColumns.unit, ...unit },
      textCell,
      { column: textColumns.note, role: "hint", value: note },
    ],
    height: estimateHeight(measured, least ?? leastHeight),
    level: depth,
  };
}
