import type { ListDefinition } from "../../domain/campaign/campaign";
import { generalWords as words } from "../../messages/thong-tin-chung-words";
import { a1, quoteSheet, rangeA1 } from "../a1";
import type { OutlineLayout, OutlineRow } from "../bao-cao/layout";
import { listCheckName } from "../lists/names";
import type { CellSpec, LinkSpec, RowSpec } from "../spec";
import { generalColumns as columns } from "./particulars";

type SectionRow = Extract<OutlineRow, { kind: "section" }>;

/** One line of the progress table: a heading of the outline with the rows that are its own. */
interface ProgressLine {
  readonly heading: SectionRow;
  readonly firstRow: number;
  readonly lastRow: number;
}

export interface ProgressCounts {
  readonly done: number;
  readonly missing: number;
  readonly wrong: number;
}

/** Headings with rows of their own; the rows of a nested heading belong to that one alone. */
function linesOf({ rows }: OutlineLayout): readonly ProgressLine[] {
  const headings = rows.filter((row): row is SectionRow => row.kind === "section");
  return headings.flatMap((heading, at) => {
    const next = headings[at + 1]?.row;
    const lastRow = next === undefined ? heading.lastRow : next - 1;
    return lastRow > heading.row ? [{ heading, firstRow: heading.row + 1, lastRow }] : [];
  });
}

export interface ProgressTable {
  readonly rows: readonly RowSpec[];
  readonly total: ProgressCounts;
  /** Row of the line "Cộng". */
  readonly totalRow: number;
}

/** The progress by section, read from Kiểm tra of Báo cáo by native formulas. `says` are its texts by row of the plan. */
export function progressTable(
  layout: OutlineLayout,
  sheet: string,
  says: readonly string[],
  firstRow: number,
): ProgressTable {
  const lines = linesOf(layout);
  const first = layout.rows[0]?.row ?? 0;
  const counted = lines.map((line) =>
    countStates(says.slice(line.firstRow - first, line.lastRow - first + 1)),
  );
  const total = counted.reduce(
    (sum, count) => ({
      done: sum.done + count.done,
      missing: sum.missing + count.missing,
      wrong: sum.wrong + count.wrong,
    }),
    { done: 0, missing: 0, wrong: 0 },
  );
  const totalRow = firstRow + lines.length;
  const rows = lines.map((line, at) => lineRow(layout, sheet, line, counted[at] ?? total, firstRow + at));
  return { rows: [...rows, sumRow(total, firstRow, totalRow)], total, totalRow };
}

function countStates(texts: readonly string[]): ProgressCounts {
  const count = (...states: readonly string[]): number =>
    texts.filter((text) => states.some((state) => text.startsWith(state))).length;
  return { done: count("Sai", "Lưu ý", "Đạt"), missing: count("Thiếu"), wrong: count("Sai") };
}

function lineRow(
  layout: OutlineLayout,
  sheet: string,
  line: ProgressLine,
  counts: ProgressCounts,
  row: number,
): RowSpec {
  const check = layout.columns.check;
  const range = `${quoteSheet(sheet)}!${rangeA1({ firstRow: line.firstRow, lastRow: line.lastRow, firstColumn: check, lastColumn: check }, "both")}`;
  const states = (...names: readonly string[]): string =>
    names.map((name) => `COUNTIF(${range},"${name}*")`).join("+");
  const { section } = line.heading;
  const link: LinkSpec = { sheet, row: line.heading.row, column: layout.columns.label };
  return {
    cells: [
      { column: columns.number, role: "unit-value-text", value: section.shownPath },
      { column: columns.label, role: "link", value: section.shortName, link },
      ...numberCells(row, counts, {
        done: states("Sai", "Lưu ý", "Đạt"),
        missing: states("Thiếu"),
        wrong: states("Sai"),
      }),
    ],
    height: 17.25,
  };
}

interface CountFormulas {
  readonly done: string;
  readonly missing: string;
  readonly wrong: string;
}

function numberCells(
  row: number,
  { done, missing, wrong }: ProgressCounts,
  formulas: CountFormulas,
): readonly CellSpec[] {
  const [asked, filled, open, bad, share] = [0, 1, 2, 3, 4].map((step) => columns.first + step) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const [askedCell, filledCell, openCell] = [a1(row, asked), a1(row, filled), a1(row, open)];
  const total = done + missing;
  return [
    { column: asked, role: "list-number", formula: `${filledCell}+${openCell}`, value: total },
    { column: filled, role: "list-number", formula: formulas.done, value: done },
    { column: open, role: "list-number", formula: formulas.missing, value: missing },
    { column: bad, role: "list-number", formula: formulas.wrong, value: wrong },
    {
      column: share,
      role: "list-number",
      format: "percent-whole",
      formula: `IF(${askedCell}=0,"",${filledCell}/${askedCell})`,
      value: total === 0 ? "" : done / total,
    },
  ];
}

function sumRow(total: ProgressCounts, firstRow: number, row: number): RowSpec {
  const sum = (step: number): string => {
    const column = columns.first + step;
    return `SUM(${rangeA1({ firstRow, lastRow: row - 1, firstColumn: column, lastColumn: column })})`;
  };
  return {
    cells: [
      { column: columns.number, role: "list-number" },
      { column: columns.label, role: "bold", value: words.total },
      ...numberCells(row, total, { done: sum(1), missing: sum(2), wrong: sum(3) }),
    ],
    height: 17.25,
  };
}

/** One line a list: rows in use and rows that are wrong, by the list's own Kiểm tra. */
export function listRow(list: ListDefinition, used: number, wrong: number): RowSpec {
  const name = listCheckName(list);
  return {
    cells: [
      { column: columns.number, role: "list-number" },
      {
        column: columns.label,
        role: "link",
        value: list.sheet,
        link: { sheet: list.sheet, row: 4, column: 2 },
      },
      { column: columns.first, role: "list-number", formula: `COUNTIF(${name},"?*")`, value: used },
      ...[1, 2, 4].map((step): CellSpec => ({ column: columns.first + step, role: "list-number" })),
      { column: columns.first + 3, role: "list-number", formula: `COUNTIF(${name},"Sai*")`, value: wrong },
    ],
    height: 17.25,
  };
}
