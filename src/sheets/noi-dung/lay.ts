import { resultWords as words } from "../../messages/result-words";
import { a1, textLiteral } from "../a1";
import type { ResultBook } from "../consolidated-workbook/result-book";
import type { CellRange } from "../grid";
import type { SheetSpec } from "../spec";
import { headingRow } from "../table-sheet";
import { ownKey } from "./draft-marks";
import type { NarrativeSection } from "./narrative-sections";
import { sectionRows, textPx } from "./section-rows";
import { textColumns } from "./text-columns";

const shownColumns = [
  { heading: "Mục", px: 60 },
  { heading: "Đơn vị", px: 150 },
  { heading: "Nội dung", px: textPx },
  { heading: "Ghi chú", px: 130 },
] as const;
export const firstRow = 2;

/**
 * Narratives by section: the level's own text first with the compiled draft below it, then what several units say alike,
 * then what each says, attributed, in administrative order. Where anything was folded the whole texts follow in a closed
 * group.
 */
export function layNarratives(book: ResultBook, sections: readonly NarrativeSection[]): SheetSpec {
  const { unit } = book.consolidation;
  const own = ownTexts(sections, book.children.length);
  return {
    name: words.narratives,
    visibility: "visible",
    tab: "result",
    columns: [{ px: 60, hidden: true }, { px: 60, hidden: true }, ...shownColumns.map(({ px }) => ({ px }))],
    rows: {
      *[Symbol.iterator]() {
        const title = words.title("Nội dung báo cáo theo đề cương", unit.name);
        yield {
          cells: [{ column: textColumns.number, role: "sheet-title", value: title }],
          height: 26,
          fixedHeight: true,
        };
        yield headingRow(shownColumns, textColumns.number);
        for (const section of sections) yield* sectionRows(book, section, section === sections[0]);
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
      footerLeft: words.footer(words.narratives, unit.name),
    },
  };
}

/** The cells of text: among them, yellow while empty, the level's own. */
function ownTexts(sections: readonly NarrativeSection[], units: number): CellRange {
  const rows = sections.reduce(
    (sum, { section, folded }) =>
      sum + 1 + (section.leaf ? 3 + 2 * units + (folded?.repeated.length ?? 0) : 0),
    0,
  );
  return {
    firstRow,
    lastRow: firstRow + Math.max(1, rows) - 1,
    firstColumn: textColumns.text,
    lastColumn: textColumns.text,
  };
}
