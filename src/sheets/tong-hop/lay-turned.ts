import { resultWords as words } from "../../messages/result-words";
import type { CellSpec, RowSpec, SheetSpec } from "../spec";
import { turnedHead, turnedSide, type FigureLine, type Matrix } from "./matrix";

type Cells = (make: (line: FigureLine, at: number) => Omit<CellSpec, "column">) => readonly CellSpec[];

const named = (value: string, role: CellSpec["role"] = "column-heading"): CellSpec => ({
  column: turnedSide.name,
  role,
  value,
});

/** Units down, figures across: for more units than a screen is wide. */
export function layTurned(matrix: Matrix): SheetSpec {
  const { consolidation, children } = matrix.book;
  const figures = matrix.lines as readonly FigureLine[];
  const cells: Cells = (make) =>
    figures.map((line, at) => ({ column: turnedSide.first + at, ...make(line, at) }));
  const lastColumn = turnedSide.first + figures.length - 1;
  const lastRow = turnedHead.first + children.length - 1;
  return {
    name: words.matrix,
    visibility: "visible",
    tab: "result",
    columns: [
      { px: 60, hidden: true },
      { px: 40 },
      { px: 170 },
      ...figures.map(({ year }) => ({ px: 88, ...(year && { level: 1, hidden: true }) })),
    ],
    rows: {
      *[Symbol.iterator]() {
        yield* titleRows(matrix, cells);
        yield* sumRows(matrix, cells);
        yield* unitRows(matrix, cells);
        yield { cells: [{ column: turnedSide.number, role: "hint", value: words.endMark }], height: 18 };
      },
    },
    merges: [turnedHead.title, turnedHead.hint].map((row) => ({
      firstRow: row,
      lastRow: row,
      firstColumn: turnedSide.number,
      lastColumn: turnedSide.first + 6,
    })),
    freeze: { row: turnedHead.first, column: turnedSide.first },
    print: {
      paper: "A3",
      orientation: "landscape",
      area: { firstRow: 0, firstColumn: turnedSide.number, lastRow, lastColumn },
      titleRows: { first: turnedHead.headings, last: turnedHead.headings },
      footerLeft: words.footer(words.matrix, consolidation.unit.name),
    },
  };
}

function titleRows({ book }: Matrix, cells: Cells): readonly RowSpec[] {
  return [
    {
      cells: [
        {
          column: turnedSide.number,
          role: "sheet-title",
          value: words.title("Tổng hợp theo đơn vị", book.consolidation.unit.name),
        },
      ],
      height: 26,
      fixedHeight: true,
    },
    {
      cells: [{ column: turnedSide.number, role: "hint", value: words.matrixHint }],
      height: 18,
      fixedHeight: true,
    },
    {
      cells: cells(({ figure }) => ({
        role: "hidden-id",
        value: `${figure.part.id}|${figure.period.id}`,
      })),
      height: 12,
      hidden: true,
    },
    {
      cells: [
        { column: turnedSide.number, role: "column-heading", value: "STT" },
        named("Đơn vị"),
        ...cells(({ label, periodShown }) => ({
          role: "column-heading",
          value: `${label} (${periodShown})`,
        })),
      ],
      height: 96,
      fixedHeight: true,
    },
  ];
}

function sumRows(matrix: Matrix, cells: Cells): readonly RowSpec[] {
  return [
    {
      cells: [
        named("Đơn vị tính", "measure-unit"),
        ...cells(({ figure }) => ({ role: "measure-unit", value: figure.part.measureUnit })),
      ],
      height: 30,
    },
    {
      cells: [
        named(words.whole(matrix.book.levelWord).toUpperCase(), "total"),
        ...cells((line, at) => ({ role: "total", ...matrix.total(line, at) })),
      ],
      height: 20,
    },
    {
      cells: [
        named(words.coverage, "coverage"),
        ...cells((line, at) => ({ role: "coverage", ...matrix.coverage(line, at) })),
      ],
      height: 34,
    },
  ];
}

function* unitRows(matrix: Matrix, cells: Cells): Generator<RowSpec> {
  for (const [at, child] of matrix.book.children.entries())
    yield {
      cells: [
        { column: turnedSide.code, role: "hidden-id", value: child.unit.code },
        { column: turnedSide.number, role: "label-number", value: at + 1 },
        named(child.unit.name, child.answers ? "label" : "unit-missing-heading"),
        ...cells((line) => matrix.unitCell(line, child)),
      ],
      height: 17.25,
    };
}
