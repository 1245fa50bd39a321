import type { Section } from "../../domain/campaign/campaign";
import type { Narrative } from "../../domain/submission/submission";
import { countWords } from "../../domain/text/count-words";
import { resultWords as words } from "../../messages/result-words";
import { sectionNumber } from "../bao-cao/section-number";
import type { ResultBook } from "../consolidated-workbook/result-book";
import { a1, textLiteral } from "../a1";
import type { CellRange } from "../grid";
import { estimateHeight } from "../row-height";
import type { RowSpec, SheetSpec } from "../spec";
import { headingRow } from "../table-sheet";

/** Columns, from 0: section path and row key stand hidden, so that the level's own text is found again. */
export const textColumns = { section: 0, key: 1, number: 2, unit: 3, text: 4, note: 5 } as const;
export const ownKey = "phan-rieng";
const textPx = 640;
const shownColumns = [
  { heading: "Mục", px: 60 },
  { heading: "Đơn vị", px: 150 },
  { heading: "Nội dung", px: textPx },
  { heading: "Ghi chú", px: 130 },
] as const;
export const firstRow = 2;
/** Excel's limit for one cell. */
const longestCell = 32_000;

/** Narratives by section: the level's own text first, then one row a unit, attributed, in administrative order. */
export function layNarratives(book: ResultBook): SheetSpec {
  const { consolidation } = book;
  const sections = narrativeSections(book);
  const texts = textsOf(book);
  const own = ownTexts(sections, book.children.length);
  return {
    name: words.narratives,
    visibility: "visible",
    tab: "result",
    columns: [{ px: 60, hidden: true }, { px: 60, hidden: true }, ...shownColumns.map(({ px }) => ({ px }))],
    rows: {
      *[Symbol.iterator]() {
        yield {
          cells: [
            {
              column: textColumns.number,
              role: "sheet-title",
              value: words.title("Nội dung báo cáo theo đề cương", consolidation.unit.name),
            },
          ],
          height: 26,
          fixedHeight: true,
        };
        yield headingRow(shownColumns, textColumns.number);
        for (const section of sections) yield* sectionRows(book, section, texts, section === sections[0]);
      },
    },
    merges: [{ firstRow: 0, lastRow: 0, firstColumn: textColumns.number, lastColumn: textColumns.note }],
    conditionals: [
      {
        range: own,
        rules: [
          {
            kind: "formula",
            look: "missing-cell",
            formula: `AND(${a1(own.firstRow, textColumns.key, "column")}=${textLiteral(ownKey)},LEN(${a1(own.firstRow, textColumns.text)})=0)`,
          },
        ],
      },
    ],
    freeze: { row: firstRow, column: 0 },
    print: {
      paper: "A4",
      orientation: "landscape",
      titleRows: { first: 1, last: 1 },
      footerLeft: words.footer(words.narratives, consolidation.unit.name),
    },
  };
}

/** Parts of the outline that some unit writes about, with their headings. */
export function narrativeSections({ children, context }: ResultBook): readonly Section[] {
  const asked = new Set(children.flatMap(({ unit }) => context.kinds.get(unit.kind)?.sections ?? []));
  return context.campaign.outline.filter((section) =>
    section.leaf ? asked.has(section.path) : [...asked].some((leaf) => leaf.startsWith(`${section.path}.`)),
  );
}

/** The cells of text: among them, yellow while empty, the level's own. */
function ownTexts(sections: readonly Section[], units: number): CellRange {
  const leaves = sections.filter(({ leaf }) => leaf).length;
  return {
    firstRow,
    lastRow: firstRow + Math.max(1, sections.length + leaves * (units + 1)) - 1,
    firstColumn: textColumns.text,
    lastColumn: textColumns.text,
  };
}

/** A text is asked of its narrative when its row is written: those of ten thousand units may stand on disk. */
type Texts = ReadonlyMap<string, ReadonlyMap<string, Narrative>>;

function textsOf({ children }: ResultBook): Texts {
  return new Map(
    children.map(({ unit, answers }) => [
      unit.code,
      new Map((answers?.narratives ?? []).map((narrative) => [narrative.section as string, narrative])),
    ]),
  );
}

function* sectionRows(book: ResultBook, section: Section, texts: Texts, first: boolean): Generator<RowSpec> {
  yield sectionHeading(section, first);
  if (!section.leaf) return;
  yield ownRow(book, section);
  for (const child of book.children) {
    const text = texts.get(child.unit.code)?.get(section.path)?.text ?? "";
    const note = child.answers ? wordCount(text) : words.notReported;
    for (const [at, piece] of piecesOf(text).entries()) {
      const shown = at === 0 ? { unit: child.unit.name, note } : { unit: "", note: "" };
      yield textRow(section, child.unit.code, piece, shown);
    }
  }
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

const wordCount = (text: string): string => (text === "" ? "" : words.words(wordsIn(text)));

const wordsIn = (text: string): number =>
  text.split("\n").reduce((sum, paragraph) => sum + countWords(paragraph), 0);

/** A text longer than a cell holds takes several rows. */
export function piecesOf(text: string): readonly string[] {
  if (text.length <= longestCell) return [text];
  return Array.from({ length: Math.ceil(text.length / longestCell) }, (_, at) =>
    text.slice(at * longestCell, (at + 1) * longestCell),
  );
}

function ownRow({ consolidation, levelWord }: ResultBook, { path, depth }: Section): RowSpec {
  const text = consolidation.ownText.get(path) ?? "";
  return {
    cells: [
      { column: textColumns.section, role: "hidden-id", value: path },
      { column: textColumns.key, role: "hidden-id", value: ownKey },
      { column: textColumns.number, role: "list-cell" },
      { column: textColumns.unit, role: "bold", value: words.ownPart(levelWord) },
      { column: textColumns.text, role: "text-own", ...(text !== "" && { value: text }) },
      { column: textColumns.note, role: "hint", value: words.ownHint },
    ],
    height: estimateHeight([{ text, px: textPx }], 48),
    level: depth,
  };
}

function textRow(
  { path, depth }: Section,
  code: string,
  text: string,
  { unit, note }: { readonly unit: string; readonly note: string },
): RowSpec {
  return {
    cells: [
      { column: textColumns.section, role: "hidden-id", value: path },
      { column: textColumns.key, role: "hidden-id", value: code },
      { column: textColumns.number, role: "list-cell" },
      { column: textColumns.unit, role: "list-cell", value: unit },
      { column: textColumns.text, role: "text-block", ...(text !== "" && { value: text }) },
      { column: textColumns.note, role: "hint", value: note },
    ],
    height: estimateHeight([{ text, px: textPx }], 17.25),
    level: depth,
  };
}
