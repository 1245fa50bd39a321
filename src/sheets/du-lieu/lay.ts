import { levelOf } from "../../domain/campaign/context";
import type { AnswerSource, UnitReturn } from "../../domain/consolidation/consolidation";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import { a1OfCell } from "../../domain/submission/a1-of-cell";
import { baseName, placeName } from "../../domain/submission/file-name";
import { isAnswered } from "../../domain/submission/is-answered";
import { correctionWords } from "../../messages/correction-words";
import { resultWords as words } from "../../messages/result-words";
import { formatOf, shownAnswer } from "../bao-cao/shown-answer";
import type { ResultBook } from "../consolidated-workbook/result-book";
import type { CellRange } from "../grid";
import { headingRow } from "../table-sheet";
import type { CellSpec, NameSpec, RowSpec, SheetSpec, SpecValue } from "../spec";

const columns = [
  ["Đơn vị", 160],
  ["Mã đơn vị", 80],
  ["Cấp", 80],
  ["Mã cấp trên", 90],
  ["Mục", 60],
  ["Mã chỉ tiêu", 90],
  ["Chỉ tiêu", 340],
  ["Kỳ", 130],
  ["Giá trị", 100],
  ["Đơn vị tính", 100],
  ["Tình trạng", 90],
  ["Tệp nguồn", 260],
  ["Ô nguồn", 110],
  ["Lần gửi", 60],
  ["Khóa", 150],
  ["Đơn vị cấp trên", 160],
] as const;
const valueColumn = 8;
const unitColumn = 9;
const fileColumn = 11;
const cellColumn = 12;
const revisionColumn = 13;
const statusColumn = 10;
export const keyColumn = 14;

/** Columns a PivotTable is made of, by their place. */
export const dataFields = {
  unit: 0,
  level: 2,
  section: 4,
  period: 7,
  value: 8,
  parent: 15,
  part: 6,
} as const;
export const dataColumns: readonly string[] = columns.map(([heading]) => heading);

/** The native table of the first sheet. */
export const dataTable = "DuLieu";

/** A sheet ends before Excel's last row, with room for what a person adds. */
const mostRows = 1_000_000;

/** The data as sheets, with the names other sheets' formulas look things up by. */
export interface DataSheets {
  readonly sheets: readonly SheetSpec[];
  readonly names: readonly NameSpec[];
  /** The whole table of the first sheet, headings included. */
  readonly table: CellRange;
  /** Ranges of the values, one a sheet. */
  readonly values: readonly { readonly sheet: string; readonly range: CellRange }[];
}

interface Reported {
  readonly child: UnitReturn & { readonly answers: NonNullable<UnitReturn["answers"]> };
  readonly figure: FigureSlot;
}

/**
 * Every reported figure as one row: the base of any PivotTable. Values, not formulas: a snapshot that a native check cell
 * compares with Tổng hợp. Rows are made as they are written, so a million need not stand in memory.
 */
export function layData(book: ResultBook): DataSheets {
  const counts = book.children.map((child) => countReported(book, child));
  const chunks = chunksOf(book.children, counts);
  const sheets = chunks.map(({ children, rows }, at) => dataSheet(book, children, rows, at));
  const [first] = chunks;
  const name = (id: string, column: number): NameSpec => ({
    name: id,
    sheet: words.data,
    range: columnRange(column, first?.rows ?? 1),
  });
  return {
    sheets,
    names: [
      name("DL_GiaTri", valueColumn),
      name("DL_Tep", fileColumn),
      name("DL_O", cellColumn),
      name("DL_Lan", revisionColumn),
      name("DL_TinhTrang", statusColumn),
      name("DL_Khoa", keyColumn),
    ],
    table: tableRange(first?.rows ?? 1),
    values: chunks.map(({ rows }, at) => ({ sheet: sheetName(at), range: columnRange(valueColumn, rows) })),
  };
}

const sheetName = (at: number): string => (at === 0 ? words.data : `${words.data} (${at + 1})`);

const columnRange = (column: number, rows: number): CellRange => ({
  firstRow: 1,
  lastRow: Math.max(1, rows),
  firstColumn: column,
  lastColumn: column,
});

const tableRange = (rows: number): CellRange => ({
  firstRow: 0,
  firstColumn: 0,
  lastRow: Math.max(1, rows),
  lastColumn: columns.length - 1,
});

/** Which figures stand in Dữ liệu: those of the outline; particulars of the report are no data. */
export function isData(book: ResultBook, { part, period }: FigureSlot): boolean {
  return book.layout.rowOf(part.id, period.id) !== undefined;
}

function countReported(book: ResultBook, { answers }: UnitReturn): number {
  if (!answers) return 0;
  return book.context.index.slots.filter(
    (figure) => isData(book, figure) && isAnswered(answers.figures, figure.slot),
  ).length;
}

function chunksOf(children: readonly UnitReturn[], counts: readonly number[]) {
  const chunks: { children: UnitReturn[]; rows: number }[] = [{ children: [], rows: 0 }];
  children.forEach((child, at) => {
    const count = counts[at] ?? 0;
    let chunk = chunks.at(-1);
    if (!chunk || chunk.rows + count >= mostRows) {
      chunk = { children: [], rows: 0 };
      chunks.push(chunk);
    }
    chunk.children.push(child);
    chunk.rows += count;
  });
  return chunks;
}

function dataSheet(book: ResultBook, children: readonly UnitReturn[], rows: number, at: number): SheetSpec {
  const headings = headingRow(columns.map(([heading, px]) => ({ heading, px })));
  const range = tableRange(rows);
  return {
    name: sheetName(at),
    visibility: "visible",
    tab: "result",
    columns: columns.map(([, px]) => ({ px })),
    rows: {
      *[Symbol.iterator]() {
        yield headings;
        const labelOf = partLabels(book.context);
        for (const child of children) {
          const { answers } = child;
          if (answers) yield* unitRows(book, { ...child, answers }, labelOf);
        }
      },
    },
    freeze: { row: 1, column: 1 },
    table: {
      name: at === 0 ? dataTable : `${dataTable}${at + 1}`,
      range,
      columns: columns.map(([heading]) => heading),
    },
    print: {
      paper: "A4",
      orientation: "landscape",
      titleRows: { first: 0, last: 0 },
      footerLeft: words.footer(words.data, book.consolidation.unit.name),
    },
  };
}

function* unitRows(
  book: ResultBook,
  child: Reported["child"],
  labelOf: ReturnType<typeof partLabels>,
): Generator<RowSpec> {
  for (const figure of book.context.index.slots) {
    if (isData(book, figure) && isAnswered(child.answers.figures, figure.slot))
      yield { cells: dataRow(book, { child, figure }, labelOf) };
  }
}

function dataRow(
  { context }: ResultBook,
  { child, figure }: Reported,
  labelOf: ReturnType<typeof partLabels>,
): readonly CellSpec[] {
  const { unit, answers } = child;
  const { slot, part, period, indicator } = figure;
  const shown = shownAnswer(context, part, answers.figures, slot) ?? "";
  const values: readonly SpecValue[] = [
    unit.name,
    unit.code,
    levelOf(context, unit).name,
    unit.parent ?? "",
    indicator.section,
    part.id,
    labelOf(part),
    context.periods.get(period.id)?.shown ?? period.id,
    shown === "-" ? 0 : shown,
    part.measureUnit,
    words.status[answers.figures.status(slot)],
    ...originOf(child, slot),
    dataKey(unit.code, part.id, period.id),
    parentName(context, unit),
  ];
  return values.map((value, column): CellSpec => {
    if (column === keyColumn) return { column, role: "data-text", value, format: "text", isLone: true };
    if (column === valueColumn) {
      const role = typeof value === "number" ? "data-number" : "data-text";
      return { column, role, value, format: formatOf(part.type) };
    }
    const role = column === unitColumn ? "data-unit" : "data-text";
    return { column, role, value, format: typeof value === "string" ? "text" : "general" };
  });
}

/** The district of a commune, the province of a department; "" where the campaign knows none. */
export const parentName = ({ units }: ResultBook["context"], { parent }: UnitReturn["unit"]): string =>
  parent === undefined ? "" : (units.get(parent)?.name ?? "");

/** A part's label; where several parts have the same one ("Tập thể"), a PivotTable would take them for one: with its id. */
export function partLabels({ campaign }: ResultBook["context"]): (part: FigureSlot["part"]) => string {
  const counts = new Map<string, number>();
  for (const { parts } of campaign.indicators)
    for (const { label } of parts) counts.set(label, (counts.get(label) ?? 0) + 1);
  return ({ id, label }) => ((counts.get(label) ?? 0) > 1 ? `${label} (${id})` : label);
}

/** File, cell in it, and lần gửi of a figure; "" where it was computed. */
export function originOf(
  { answers }: Reported["child"],
  slot: number,
): readonly [string, string, number | ""] {
  const source = answers.sources[answers.origin[slot] ?? 0];
  if (!source) return ["", "", ""];
  const place = answers.figures.place(slot);
  if (source.isCorrection === true) return [sourceInWords(source), "", source.revision];
  const file = fileOf(source);
  const cell = place ? `${source.sheets[place.sheet] ?? ""}!${a1OfCell(place.row, place.column)}` : "";
  return [file, cell, source.revision];
}

const files = new WeakMap<AnswerSource, string>();

/** One text for all figures of a file: comparing it is looking whether it is the same. */
function fileOf(source: AnswerSource): string {
  const known = files.get(source) ?? baseName(placeName(source.source));
  files.set(source, known);
  return known;
}

/** Of what was put right here: how, and by whom. */
export const sourceInWords = ({ source }: AnswerSource): string => `${correctionWords.shown}: ${source.file}`;

/** What formulas find a figure by: "26206|A01|2023". */
export const dataKey = (unit: string, part: string, period: string): string => `${unit}|${part}|${period}`;
