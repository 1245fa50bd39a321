import type { FigureSlot } from "../../domain/indicator/figure-index";
import { resultWords as words } from "../../messages/result-words";
import { shownAnswer } from "../bao-cao/shown-answer";
import type { ResultBook } from "../consolidated-workbook/result-book";
import { originOf } from "../du-lieu/lay";
import type { RowSpec, SpecValue, ValidationSpec } from "../spec";
import type { MatrixLine } from "../tong-hop/matrix-lines";

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
    periods: [
      ...new Set(
        figures.map(
          ({ figure: { period } }) => `${period.id} - ${book.context.periods.get(period.id)?.shown ?? ""}`,
        ),
      ),
    ],
    units: book.children.map(({ unit }) => `${unit.code} - ${unit.name}`),
  };
}

/** The id in front of a choice: everything before " - ". */
export const idOf = (cell: string): string => `LEFT(${cell},FIND(" - ",${cell})-1)`;
export const plainId = (choice: string): string => choice.slice(0, Math.max(0, choice.indexOf(" - ")));

/**
 * A named column of Dữ liệu at a key; "" where the figure was not reported. A blank cell found by INDEX reads as 0, so
 * columns of text are joined with "".
 */
export function findInData(name: string, key: string): string {
  const found = `INDEX(${name},MATCH(${key},DL_Khoa,0))`;
  return `IFERROR(${textNames.has(name) ? `${found}&""` : found},"")`;
}

const textNames = new Set(["DL_Tep", "DL_O", "DL_TinhTrang"]);

/** A yellow cell to choose in. */
export function chooser(label: string, value: string): RowSpec {
  return {
    cells: [
      { column: 1, role: "bold", value: label },
      { column: 2, role: "legend-missing", value, format: "text" },
    ],
    height: 20,
  };
}

export function pick(row: number, source: string, column = 2): ValidationSpec {
  return {
    ranges: [{ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }],
    rule: { kind: "list", source },
    allowBlank: true,
    severity: "stop",
    promptTitle: "Chọn",
    prompt: "Bấm mũi tên bên phải ô để chọn.",
    errorTitle: "Chưa có trong danh sách",
    error: "Chỉ chọn một mục trong danh sách.",
  };
}

export interface Saying {
  readonly value: SpecValue;
  readonly status: string;
  readonly file: string;
  readonly cell: string;
  readonly revision: number | "";
}

const silent: Saying = { value: "", status: "", file: "", cell: "", revision: "" };

/** What the formulas find in Dữ liệu for a unit, a part and a period, by their ids. */
export function sayingOf(book: ResultBook, code: string, part: string, period: string): Saying {
  const child = book.children.find(({ unit }) => unit.code === code);
  const figure = figureNamed(book, part, period);
  const answers = child?.answers;
  if (!answers || !figure) return silent;
  const shown = shownAnswer(book.context, figure.part, answers.figures, figure.slot);
  if (shown === undefined) return silent;
  const [file, cell, revision] = originOf({ ...child, answers }, figure.slot);
  const status = words.status[answers.figures.status(figure.slot)];
  return { value: shown === "-" ? 0 : shown, status, file, cell, revision };
}

function figureNamed({ context }: ResultBook, part: string, period: string): FigureSlot | undefined {
  return context.index.slots.find((figure) => figure.part.id === part && figure.period.id === period);
}
