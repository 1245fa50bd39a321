import { resultWords as words } from "../../messages/result-words";
import { a1, quoteSheet, rangeA1 } from "../a1";
import type { ResultBook } from "../consolidated-workbook/result-book";
import type { MatrixPlaces } from "../tong-hop/lay";
import type { CellSpec, RowSpec, SheetSpec, SpecValue } from "../spec";
import {
  anyFigures,
  beside,
  choiceNames,
  chooser,
  figureNamed,
  findInData,
  idOf,
  pick,
  plainId,
  sayingOf,
  type LookUpChoices,
} from "./choices";

const at = { part: 2, period: 3, rule: 4, total: 5, sum: 6, headings: 7, first: 8 } as const;
const [partCell, periodCell] = [a1(at.part, 2, "both"), a1(at.period, 2, "both")];

/** Choose a total: every unit's value with its file, cell and lần gửi, and their sum, all by native formulas. */
export function layTrace(book: ResultBook, choices: LookUpChoices, matrix: MatrixPlaces): SheetSpec {
  const { consolidation, children } = book;
  const [part, period] = [choices.parts[0] ?? "", firstPeriod(book, choices)];
  return {
    name: words.trace,
    visibility: "visible",
    tab: "result",
    columns: [{ px: 60, hidden: true }, { px: 210 }, { px: 300 }, { px: 280 }, { px: 140 }, { px: 80 }],
    rows: {
      *[Symbol.iterator]() {
        yield* headRows(book, part, period);
        yield { cells: ruleCells(choices, part), height: 20 };
        yield { cells: totalCells(book, matrix, part, period), height: 20 };
        yield* sumRows(book, part, period);
        for (const [index, { unit }] of children.entries())
          yield unitRow(book, unit, at.first + index, plainId(part), plainId(period));
      },
    },
    merges: [0, 1].map((row) => ({ firstRow: row, lastRow: row, firstColumn: 1, lastColumn: 5 })),
    validations: [pick(at.part, choiceNames.parts), pick(at.period, choiceNames.periods)],
    conditionals: [
      anyFigures({
        firstRow: at.total,
        lastRow: at.first + Math.max(1, children.length) - 1,
        firstColumn: 2,
        lastColumn: 2,
      }),
    ],
    freeze: { row: at.first, column: 0 },
    print: {
      paper: "A4",
      orientation: "landscape",
      titleRows: { first: at.headings, last: at.headings },
      footerLeft: words.footer(words.trace, consolidation.unit.name),
    },
  };
}

function headRows({ consolidation }: ResultBook, part: string, period: string): readonly RowSpec[] {
  const title = words.title("Nguồn số liệu", consolidation.unit.name);
  return [
    { cells: [{ column: 1, role: "sheet-title", value: title }], height: 26, fixedHeight: true },
    { cells: [{ column: 1, role: "hint", value: words.traceHint }], height: 18 },
    chooser("Chỉ tiêu", part),
    chooser("Kỳ", period),
  ];
}

function ruleCells({ parts, rules }: LookUpChoices, part: string): readonly CellSpec[] {
  const value = rules[parts.indexOf(part)] ?? "";
  return [
    { column: 1, role: "line-bold", value: words.traceRule },
    {
      column: 2,
      role: "line-italic",
      formula: beside(choiceNames.rules, choiceNames.parts, partCell),
      value,
    },
  ];
}

/** The total as it stands on the matrix: of a ratio or a mean it is not the sum of what stands below. */
function totalCells(
  { consolidation, context }: ResultBook,
  { keys, totals }: MatrixPlaces,
  part: string,
  period: string,
): readonly CellSpec[] {
  const sheet = quoteSheet(words.matrix);
  const key = `${idOf(partCell)}&"|"&${idOf(periodCell)}`;
  const found = `INDEX(${sheet}!${rangeA1(totals, "both")},MATCH(${key},${sheet}!${rangeA1(keys, "both")},0))`;
  const figure = figureNamed({ context }, plainId(part), plainId(period));
  const total = figure && consolidation.totals[figure.slot]?.value;
  return [
    { column: 1, role: "line-bold", value: words.traceTotal },
    {
      column: 2,
      role: "total",
      formula: `IFERROR(IF(${found}="","",${found}),"")`,
      value: total ?? "",
      format: "decimal-2",
    },
  ];
}

function sumRows(book: ResultBook, part: string, period: string): readonly RowSpec[] {
  const { children } = book;
  const lastRow = at.first + Math.max(1, children.length) - 1;
  const values = { firstRow: at.first, lastRow, firstColumn: 2, lastColumn: 2 };
  const sum = children.reduce(
    (total, { unit }) => total + numberIn(sayingOf(book, unit.code, plainId(part), plainId(period)).value),
    0,
  );
  const headings = ["Đơn vị", "Giá trị", "Tệp", "Ô trong tệp", "Lần gửi"];
  return [
    {
      cells: [
        { column: 1, role: "line-bold", value: words.traceSum },
        {
          column: 2,
          role: "total",
          formula: `SUM(${rangeA1(values)})`,
          value: Number(sum.toPrecision(15)),
          format: "decimal-2",
        },
      ],
      height: 20,
    },
    {
      cells: headings.map((value, step) => ({ column: 1 + step, role: "column-heading", value })),
      height: 22,
    },
  ];
}

function unitRow(
  book: ResultBook,
  unit: { code: string; name: string },
  row: number,
  part: string,
  period: string,
): RowSpec {
  const key = `${a1(row, 0, "column")}&"|"&${idOf(partCell)}&"|"&${idOf(periodCell)}`;
  const { value, file, cell, revision } = sayingOf(book, unit.code, part, period);
  const found: readonly (readonly [string, SpecValue])[] = [
    ["DL_GiaTri", value],
    ["DL_Tep", file],
    ["DL_O", cell],
    ["DL_Lan", revision],
  ];
  return {
    cells: [
      { column: 0, role: "hidden-id", value: unit.code },
      { column: 1, role: "list-cell", value: unit.name },
      ...found.map(([name, cached], step): CellSpec => ({
        column: 2 + step,
        role: step === 0 ? "unit-value" : "list-cell",
        formula: findInData(name, key),
        value: cached,
        format: step === 0 ? "decimal-2" : "general",
      })),
    ],
    height: 18,
  };
}

const numberIn = (value: SpecValue): number => (typeof value === "number" ? value : 0);

/** The first period in which the first indicator has figures at all. */
function firstPeriod({ context }: ResultBook, { parts, periods }: LookUpChoices): string {
  const id = plainId(parts[0] ?? "");
  const own = context.index.slots.filter(({ part }) => part.id === id).map(({ period }) => String(period.id));
  return [...periods].reverse().find((choice) => own.includes(plainId(choice))) ?? periods[0] ?? "";
}
