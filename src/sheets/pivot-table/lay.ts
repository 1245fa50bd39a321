import { isAnswered } from "../../domain/submission/is-answered";
import { levelOf } from "../../domain/campaign/context";
import { analysisWords as words } from "../../messages/analysis-words";
import { resultWords } from "../../messages/result-words";
import type { ResultBook } from "../consolidated-workbook/result-book";
import {
  dataColumns,
  dataFields as fields,
  dataTable,
  isData,
  partLabels,
  type DataSheets,
} from "../du-lieu/lay";
import { firstPart, type AnalysisBook } from "../phan-tich/analysis-book";
import type { CellRange } from "../grid";
import type { PivotField, PivotSpec } from "../pivot-spec";
import type { CellSpec, RowSpec, SheetSpec } from "../spec";
import { parentsOf, pivotBody, type PivotBody } from "./pivot-body";

export const pivotName = "PivotDuLieu";
const filters = [fields.part, fields.section, fields.level] as const;
/** Title, hint and a gap; the filters; a gap. */
const headingsRow = 3 + filters.length + 1;
const firstRow = headingsRow + 2;

/**
 * The native PivotTable over Dữ liệu: units × periods of one figure, under their districts where there are several. None
 * where nobody has reported yet, for a table without items is no PivotTable.
 */
export function layPivot(analysis: AnalysisBook, data: DataSheets): readonly SheetSpec[] {
  const { book } = analysis;
  const part = firstPart(analysis, book.context.campaign.analysis.ranking)?.part;
  const body = part ? pivotBody(book, part.id) : undefined;
  if (!part || !body || body.rows.length === 0) return [];
  const pivot = pivotOf(book, data, body, partLabels(book.context)(part));
  const { unit } = book.consolidation;
  const width = Math.max(pivot.range.lastColumn + 1, 2);
  return [
    {
      name: words.pivot,
      visibility: "visible",
      tab: "result",
      columns: Array.from({ length: width }, (_, at) => ({ px: at < pivot.rows.length ? 240 : 110 })),
      rows: [
        ...headRows(unit.name),
        ...filterRows(pivot),
        { cells: [], height: 16.5 },
        ...bodyRows(pivot, body),
      ],
      pivot,
      print: {
        paper: "A4",
        orientation: "landscape",
        footerLeft: resultWords.footer(words.pivot, unit.name),
      },
    },
  ];
}

function pivotOf(book: ResultBook, data: DataSheets, body: PivotBody, selected: string): PivotSpec {
  const parents = parentsOf(book);
  const isNested = parents.length > 1;
  const rows = isNested ? [fields.parent, fields.unit] : [fields.unit];
  const items = itemsOf(book, parents);
  const place = (field: number, text: string): number => items.get(field)?.indexOf(text) ?? -1;
  return {
    name: pivotName,
    source: { sheet: resultWords.data, table: dataTable, range: data.table },
    fields: dataColumns.map((name, at): PivotField => {
      const own = items.get(at);
      return {
        name,
        ...(own && { items: own }),
        ...(at === fields.part && { selected: place(at, selected) }),
      };
    }),
    rows,
    columns: [fields.period],
    filters: [...filters],
    value: { field: fields.value, caption: words.pivotValue },
    range: bodyRange(body, rows.length),
    rowItems: body.rows.map(({ parent, unit }) => {
      const own = place(fields.unit, unit);
      return isNested ? [place(fields.parent, parent), own] : [own];
    }),
    columnItems: body.periods.map((period) => [place(fields.period, period)]),
  };
}

const bodyRange = ({ rows, periods }: PivotBody, rowFields: number): CellRange => ({
  firstRow: headingsRow,
  firstColumn: 0,
  lastRow: firstRow + rows.length - 1,
  lastColumn: rowFields + periods.length - 1,
});

/** What stands in the columns that serve as headings, in the order it is to be shown. */
function itemsOf(book: ResultBook, parents: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const { context } = book;
  const reported = book.children.filter(({ answers }) => answers);
  const figures = context.index.slots.filter(
    (figure) =>
      isData(book, figure) &&
      reported.some(({ answers }) => answers && isAnswered(answers.figures, figure.slot)),
  );
  const labelOf = partLabels(context);
  const each = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
  const periods = new Set(figures.map(({ period }) => period.id));
  return new Map<number, readonly string[]>([
    [fields.unit, each(reported.map(({ unit }) => unit.name))],
    [fields.level, each(reported.map(({ unit }) => levelOf(context, unit).name))],
    [fields.section, each(figures.map(({ indicator }) => indicator.section))],
    [
      fields.period,
      each(context.campaign.periods.filter(({ id }) => periods.has(id)).map(({ shown }) => shown)),
    ],
    [fields.parent, parents],
    [fields.part, each(figures.map(({ part }) => labelOf(part)))],
  ]);
}

function headRows(unit: string): readonly RowSpec[] {
  return [
    {
      cells: [{ column: 0, role: "line-title", value: resultWords.title(words.pivotTitle, unit) }],
      height: 26,
      fixedHeight: true,
    },
    { cells: [{ column: 0, role: "line-hint", value: words.pivotHint }], height: 16.5 },
    { cells: [], height: 8 },
  ];
}

const label = (column: number, value: string): CellSpec => ({ column, role: "bold", value });
const text = (column: number, value: string): CellSpec => ({ column, role: "data-text", value });

function filterRows({ fields: all }: PivotSpec): readonly RowSpec[] {
  return filters.map((field) => {
    const { name, items, selected } = all[field] ?? { name: "" };
    return {
      cells: [label(0, name), text(1, selected === undefined ? words.pivotAll : (items?.[selected] ?? ""))],
      height: 16.5,
    };
  });
}

function bodyRows(
  { rows: rowFields, fields: all, value, columns }: PivotSpec,
  body: PivotBody,
): readonly RowSpec[] {
  const depth = rowFields.length;
  const head: readonly RowSpec[] = [
    {
      cells: [label(0, value.caption), label(depth, all[columns[0] ?? 0]?.name ?? "")],
      height: 16.5,
    },
    {
      cells: [
        ...rowFields.map((field, at) => label(at, all[field]?.name ?? "")),
        ...body.periods.map((period, at) => label(depth + at, period)),
      ],
      height: 16.5,
    },
  ];
  const units = body.rows.map(({ parent, unit, sums }, at): RowSpec => ({
    cells: [
      ...(depth > 1 && body.rows[at - 1]?.parent !== parent ? [text(0, parent)] : []),
      text(depth - 1, unit),
      ...sums.flatMap((sum, step): readonly CellSpec[] =>
        sum === undefined
          ? []
          : [{ column: depth + step, role: "data-number", value: sum, format: "decimal-2" }],
      ),
    ],
    height: 16.5,
  }));
  return [...head, ...units];
}
