import { analysisWords as words } from "../../messages/analysis-words";
import { resultWords } from "../../messages/result-words";
import { textLiteral } from "../a1";
import { beside, pick } from "../nguon-so-lieu/choices";
import type { AnalysisBook } from "../phan-tich/analysis-book";
import type { ChoiceList } from "../phan-tich/analysis-choices";
import type { CellSpec, RowSpec, SheetSpec } from "../spec";
import { Matrix } from "../tong-hop/matrix";
import { mostFigures, sectionTables } from "./section-tables";
import { pickedCell, tableColumns as columns, tableRows, type TablesBook } from "./table-rows";

/** Names of what can be picked, and of the periods' ids beside it. */
export const tableNames = { labels: "dm_KyBieu", ids: "dm_KyBieuMa" } as const;

const widths = { number: 50, name: 200, figure: 100 } as const;
const headRows = 2;

/** The whole span, then every single period, as they can be picked. */
export function tableChoices({ book, periods }: AnalysisBook): readonly ChoiceList[] {
  const single = periods.filter(({ year, day }) => year !== undefined || day !== undefined);
  if (isElsewhere(book)) return [];
  return [
    { name: tableNames.labels, labels: [resultWords.wholeSpan, ...single.map(({ label }) => label)] },
    { name: tableNames.ids, labels: ["", ...single.map(({ id }) => id)] },
  ];
}

/** Where the matrix is turned it is such a table itself: units down, one period at a time. */
const isElsewhere = ({ children, context }: AnalysisBook["book"]): boolean =>
  children.length > context.campaign.switches.matrixTurnsAbove;

/**
 * "Biểu số 01 …": figures by section, units down in administrative order and the whole below, one period at a time: the
 * printed form (practice.md §10). None where Tổng hợp already has units down.
 */
export function laySectionTables(analysis: AnalysisBook): readonly SheetSpec[] {
  const { book, reach } = analysis;
  if (isElsewhere(book)) return [];
  const tables: TablesBook = {
    analysis,
    matrix: new Matrix(book, reach.places.lines),
    periodId: beside(tableNames.ids, tableNames.labels, pickedCell),
    isWhole: `${pickedCell}=${textLiteral(resultWords.wholeSpan)}`,
  };
  const rows: RowSpec[] = [...titleRows(analysis)];
  for (const [at, table] of sectionTables(book, reach.places.lines).entries())
    rows.push(...tableRows(tables, table, at, rows.length));
  const lastColumn = columns.first + mostFigures - 1;
  return [
    {
      name: words.tables,
      visibility: "visible",
      tab: "result",
      gridLines: false,
      columns: [
        { px: 60, hidden: true },
        { px: widths.number },
        { px: widths.name },
        ...Array.from({ length: mostFigures }, () => ({ px: widths.figure })),
      ],
      rows,
      merges: [{ firstRow: 0, lastRow: 0, firstColumn: columns.number, lastColumn }],
      validations: [pick(1, tableNames.labels, columns.first)],
      freeze: { row: headRows, column: 0 },
      print: {
        paper: "A4",
        orientation: "landscape",
        area: { firstRow: 0, firstColumn: columns.number, lastRow: rows.length - 1, lastColumn },
        footerLeft: resultWords.footer(words.tables, book.consolidation.unit.name),
      },
    },
  ];
}

function titleRows({ book }: AnalysisBook): readonly RowSpec[] {
  const title = resultWords.title(words.tables, book.consolidation.unit.name);
  const yellow = (column: number, value?: string): CellSpec => ({
    column,
    role: "legend-missing",
    ...(value !== undefined && { value }),
  });
  return [
    {
      cells: [{ column: columns.number, role: "sheet-title", value: title }],
      height: 26,
      fixedHeight: true,
    },
    {
      cells: [
        { column: columns.name, role: "line-bold", value: words.period },
        yellow(columns.first, resultWords.wholeSpan),
        { column: columns.first + 1, role: "line-hint", value: words.tablesHint },
      ],
      height: 20,
      fixedHeight: true,
    },
  ];
}
