import { resultWords as words } from "../../messages/result-words";
import { a1, rangeA1, textLiteral } from "../a1";
import { shownAnswer } from "../bao-cao/shown-answer";
import type { ResultBook } from "../consolidated-workbook/result-book";
import { dataKey } from "../du-lieu/lay";
import type { CellSpec, RowSpec, SheetSpec, SpecValue } from "../spec";
import type { MatrixLine } from "../tong-hop/matrix-lines";
import { a1OfCell } from "../../domain/submission/a1-of-cell";

/** Names of the pick-lists the two sheets choose from; the ranges stand in _danhmuc of this book. */
export const choiceNames = { parts: "dm_ChiTieu", periods: "dm_Ky", units: "dm_DonVi" } as const;

type FigureLine = Extract<MatrixLine, { kind: "figure" }>;

export interface LookUpChoices {
  /** "D04.n - Số người có thẻ bảo hiểm y tế" */
  readonly parts: readonly string[];
  /** "2023" as shown, with the id in front: "luy-ke - 2021-2023". */
  readonly periods: readonly string[];
  /** "26206 - Thị trấn Định Quán" */
  readonly units: readonly string[];
}

export function lookUpChoices(book: ResultBook, lines: readonly MatrixLine[]): LookUpChoices {
  const figures = lines.filter((line): line is FigureLine => line.kind === "figure");
  return {
    parts: [...new Set(figures.map(({ figure: { part } }) => `${part.id} - ${part.label}`))],
    periods: [...new Set(figures.map(({ figure: { period } }) => `${period.id} - ${book.context.periods.get(period.id)?.shown ?? ""}`))],
    units: book.children.map(({ unit }) => `${unit.code} - ${unit.name}`),
  };
}

/** The id in front of a choice: everything before " - ". */
const idOf = (cell: string): string => `LEFT(${cell},FIND(" - ",${cell})-1)`;
const find = (name: string, key: string): string => `IFERROR(INDEX(${name},MATCH(${key},DL_Khoa,0)),"")`;

const choiceRows = { part: 2, period: 3, sum: 4, headings: 5, first: 6 } as const;

/** Choose a total: every unit's value with its file, cell and lần gửi, and their sum, all by native formulas. */
export function layTrace(book: ResultBook, choices: LookUpChoices): SheetSpec {
  const { consolidation, children } = book;
  const [part, period] = [choices.parts[0] ?? "", firstPeriod(book, choices)];
  const [partCell, periodCell] = [a1(choiceRows.part, 2, "both"), a1(choiceRows.period, 2, "both")];
  const rows = children.map((child, at): RowSpec => {
    const row = choiceRows.first + at;
    const key = `${a1(row, 0, "column")}&"|"&${idOf(partCell)}&"|"&${idOf(periodCell)}`;
    const said = sayings(book, child.unit.code, part, period);
    const formulas = ["DL_GiaTri", "DL_Tep", "DL_O", "DL_Lan"].map((name) => find(name, key));
    return {
      cells: [
        { column: 0, role: "hidden-id", value: child.unit.code },
        { column: 1, role: "list-cell", value: child.unit.name },
        ...formulas.map((formula, step): CellSpec => ({ column: 2 + step, role: step === 0 ? "unit-value" : "list-cell", formula, value: said[step] ?? "", format: "general" })),
      ],
      height: 18,
    };
  });
  const values = { firstRow: choiceRows.first, lastRow: choiceRows.first + Math.max(1, children.length) - 1, firstColumn: 2, lastColumn: 2 };
  const sum = children.reduce((total, child) => total + numberIn(sayings(book, child.unit.code, part, period)[0]), 0);
  const title = words.title("Nguồn số liệu", consolidation.unit.name);
  return {
    name: words.trace,
    visibility: "visible",
    tab: "result",
    columns: [{ px: 60, hidden: true }, { px: 190 }, { px: 300 }, { px: 280 }, { px: 140 }, { px: 80 }],
    rows: [
      { cells: [{ column: 1, role: "sheet-title", value: title }], height: 26, fixedHeight: true },
      { cells: [{ column: 1, role: "hint", value: "Chọn chỉ tiêu và kỳ ở hai ô vàng; các dòng dưới tự tìm trong sheet Dữ liệu." }], height: 18 },
      chooser("Chỉ tiêu", part),
      chooser("Kỳ", period),
      {
        cells: [
          { column: 1, role: "bold", value: "Cộng các số dưới đây" },
          { column: 2, role: "total", formula: `SUM(${rangeA1(values)})`, value: Number(sum.toPrecision(15)), format: "general" },
        ],
        height: 20,
      },
      { cells: ["Đơn vị", "Giá trị", "Tệp", "Ô trong tệp", "Lần gửi"].map((value, step) => ({ column: 1 + step, role: "column-heading", value })), height: 22 },
      ...rows,
    ],
    merges: [0, 1].map((row) => ({ firstRow: row, lastRow: row, firstColumn: 1, lastColumn: 5 })),
    validations: [pick(choiceRows.part, choiceNames.parts), pick(choiceRows.period, choiceNames.periods)],
    freeze: { row: choiceRows.first, column: 0 },
    print: { paper: "A4", orientation: "landscape", titleRows: { first: choiceRows.headings, last: choiceRows.headings }, footerLeft: words.footer(words.trace, consolidation.unit.name) },
  };
}

const numberIn = (value: SpecValue | undefined): number => (typeof value === "number" ? value : 0);

const plainId = (choice: string): string => choice.slice(0, Math.max(0, choice.indexOf(" - ")));

/** The first period in which the first indicator has figures at all. */
function firstPeriod({ context }: ResultBook, { parts, periods }: LookUpChoices): string {
  const id = plainId(parts[0] ?? "");
  const own = context.index.slots.filter(({ part }) => part.id === id).map(({ period }) => String(period.id));
  return [...periods].reverse().find((choice) => own.includes(plainId(choice))) ?? periods[0] ?? "";
}

function chooser(label: string, value: string): RowSpec {
  return {
    cells: [
      { column: 1, role: "bold", value: label },
      { column: 2, role: "legend-missing", value, format: "text" },
    ],
    height: 20,
  };
}

function pick(row: number, source: string) {
  return {
    ranges: [{ firstRow: row, lastRow: row, firstColumn: 2, lastColumn: 2 }],
    rule: { kind: "list", source },
    allowBlank: true,
    severity: "stop",
    promptTitle: "Chọn",
    prompt: "Bấm mũi tên bên phải ô để chọn.",
    errorTitle: "Chưa có trong danh sách",
    error: "Chỉ chọn một mục trong danh sách.",
  } as const;
}

/** Value, file, cell and lần gửi of one figure: what the formulas find in Dữ liệu. */
function sayings(book: ResultBook, code: string, partChoice: string, periodChoice: string): readonly SpecValue[] {
  const child = book.children.find(({ unit }) => unit.code === code);
  const figure = book.context.index.slots.find(
    ({ part, period }) => part.id === plainId(partChoice) && period.id === plainId(periodChoice),
  );
  if (!child?.answers || !figure) return ["", "", "", ""];
  const { answers } = child;
  const shown = shownAnswer(book.context, figure.part, answers.figures, figure.slot);
  if (shown === undefined) return ["", "", "", ""];
  const source = answers.sources[answers.origin[figure.slot] ?? 0];
  const place = answers.figures.place(figure.slot);
  return [
    shown === "-" ? 0 : shown,
    source ? (source.source.entry ?? source.source.file).replace(/^.*[/\\]/, "") : "",
    place && source ? `${source.sheets[place.sheet] ?? ""}!${a1OfCell(place.row, place.column)}` : "",
    source?.revision ?? "",
  ];
}

/** Two pick-lists, unit and indicator: value, status and source in every period, for a machine without the program. */
export function layLookUp(book: ResultBook, choices: LookUpChoices): SheetSpec {
  const { consolidation } = book;
  const [unit, part] = [choices.units[0] ?? "", choices.parts[0] ?? ""];
  const [unitCell, partCell] = [a1(2, 2, "both"), a1(3, 2, "both")];
  const rows = choices.periods.map((period): RowSpec => {
    const id = plainId(period);
    const key = `${idOf(unitCell)}&"|"&${idOf(partCell)}&${textLiteral(`|${id}`)}`;
    const said = sayings(book, plainId(unit), part, period);
    const status = statusSaid(book, plainId(unit), plainId(part), id);
    const cells: readonly (readonly [string, SpecValue])[] = [
      [find("DL_GiaTri", key), said[0] ?? ""],
      [find("DL_TinhTrang", key), status],
      [find("DL_Tep", key), said[1] ?? ""],
      [find("DL_O", key), said[2] ?? ""],
    ];
    return {
      cells: [
        { column: 0, role: "hidden-id", value: dataKey("", "", id) },
        { column: 1, role: "list-cell", value: period.slice(id.length + 3) },
        ...cells.map(([formula, value], step): CellSpec => ({ column: 2 + step, role: step === 0 ? "unit-value" : "list-cell", formula, value, format: "general" })),
      ],
      height: 18,
    };
  });
  return {
    name: words.lookUp,
    visibility: "visible",
    tab: "result",
    columns: [{ px: 60, hidden: true }, { px: 150 }, { px: 320 }, { px: 110 }, { px: 280 }, { px: 140 }],
    rows: [
      { cells: [{ column: 1, role: "sheet-title", value: words.title("Tra cứu", consolidation.unit.name) }], height: 26, fixedHeight: true },
      { cells: [{ column: 1, role: "hint", value: "Chọn đơn vị và chỉ tiêu ở hai ô vàng." }], height: 18 },
      chooser("Đơn vị", unit),
      chooser("Chỉ tiêu", part),
      { cells: ["Kỳ", "Giá trị", "Tình trạng", "Tệp", "Ô trong tệp"].map((value, step) => ({ column: 1 + step, role: "column-heading", value })), height: 22 },
      ...rows,
    ],
    merges: [0, 1].map((row) => ({ firstRow: row, lastRow: row, firstColumn: 1, lastColumn: 5 })),
    validations: [pick(2, choiceNames.units), pick(3, choiceNames.parts)],
    print: { paper: "A4", orientation: "landscape", footerLeft: words.footer(words.lookUp, consolidation.unit.name) },
  };
}

function statusSaid(book: ResultBook, code: string, part: string, period: string): string {
  const child = book.children.find(({ unit }) => unit.code === code);
  const figure = book.context.index.slots.find((candidate) => candidate.part.id === part && candidate.period.id === period);
  if (!child?.answers || !figure || shownAnswer(book.context, figure.part, child.answers.figures, figure.slot) === undefined) return "";
  return words.status[child.answers.figures.status(figure.slot)];
}
