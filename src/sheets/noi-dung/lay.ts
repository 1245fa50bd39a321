import type { Section } from "../../domain/campaign/campaign";
import type { Narrative } from "../../domain/submission/submission";
import { countWords } from "../../domain/text/count-words";
import { resultWords as words } from "../../messages/result-words";
import type { ResultBook } from "../consolidated-workbook/result-book";
import { estimateHeight } from "../row-height";
import type { CellSpec, RowSpec, SheetSpec } from "../spec";

/** Columns, from 0: section path and row key stand hidden, so that the level's own text is found again. */
export const textColumns = { section: 0, key: 1, number: 2, unit: 3, text: 4, note: 5 } as const;
export const ownKey = "phan-rieng";
const textPx = 640;
/** Excel's limit for one cell. */
const longestCell = 32_000;

/** Narratives by section: the level's own text first, then one row a unit, attributed, in administrative order. */
export function layNarratives(book: ResultBook): SheetSpec {
  const { consolidation, context } = book;
  const asked = new Set(book.children.flatMap(({ unit }) => context.kinds.get(unit.kind)?.sections ?? []));
  const sections = context.campaign.outline.filter((section) =>
    section.leaf ? asked.has(section.path) : [...asked].some((leaf) => leaf.startsWith(`${section.path}.`)),
  );
  const texts = textsOf(book);
  return {
    name: words.narratives,
    visibility: "visible",
    tab: "result",
    columns: [
      { px: 60, hidden: true },
      { px: 60, hidden: true },
      { px: 60 },
      { px: 150 },
      { px: textPx },
      { px: 130 },
    ],
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
        yield headingRow();
        for (const section of sections) yield* sectionRows(book, section, texts);
      },
    },
    merges: [{ firstRow: 0, lastRow: 0, firstColumn: textColumns.number, lastColumn: textColumns.note }],
    freeze: { row: 2, column: 0 },
    print: {
      paper: "A4",
      orientation: "landscape",
      titleRows: { first: 1, last: 1 },
      footerLeft: words.footer(words.narratives, consolidation.unit.name),
    },
  };
}

function headingRow(): RowSpec {
  const headings = ["Mục", "Đơn vị", "Nội dung", "Ghi chú"];
  return {
    cells: headings.map((value, step): CellSpec => ({
      column: textColumns.number + step,
      role: "column-heading",
      value,
    })),
    height: 22,
    fixedHeight: true,
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

function* sectionRows(book: ResultBook, section: Section, texts: Texts): Generator<RowSpec> {
  const { depth, path, number, shortName } = section;
  const roles = [`section-${depth}-number`, `section-${depth}`] as const;
  yield {
    cells: [
      { column: textColumns.section, role: "hidden-id", value: path },
      { column: textColumns.number, role: roles[0], value: number },
      ...[textColumns.unit, textColumns.text, textColumns.note].map((column): CellSpec => ({
        column,
        role: roles[1],
        ...(column === textColumns.unit && { value: depth === 1 ? shortName.toUpperCase() : shortName }),
      })),
    ],
    height: 18,
    level: depth - 1,
  };
  if (!section.leaf) return;
  yield ownRow(book, section);
  for (const child of book.children) {
    const text = texts.get(child.unit.code)?.get(path)?.text ?? "";
    const note = child.answers ? wordCount(text) : words.notReported;
    for (const [at, piece] of piecesOf(text).entries()) {
      const first = at === 0;
      yield textRow(section, child.unit.code, first ? child.unit.name : "", piece, first ? note : "");
    }
  }
}

const wordCount = (text: string): string => (text === "" ? "" : words.words(wordsIn(text)));

const wordsIn = (text: string): number =>
  text.split("\n").reduce((sum, paragraph) => sum + countWords(paragraph), 0);

function piecesOf(text: string): readonly string[] {
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

function textRow({ path, depth }: Section, code: string, unit: string, text: string, note: string): RowSpec {
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
