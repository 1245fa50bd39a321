import type { FigureSlot } from "../../domain/indicator/figure-index";
import { isPartId, isPeriodId } from "../../domain/indicator/ids";
import { resultWords as words } from "../../messages/result-words";
import { shownAnswer } from "../bao-cao/shown-answer";
import type { ResultBook } from "../consolidated-workbook/result-book";
import { originOf } from "../du-lieu/lay";
import { a1 } from "../a1";
import { contactOf } from "../consolidated-workbook/unit-particulars";
import type { CellRange } from "../grid";
import type { ConditionalSpec, RowSpec, SpecValue, ValidationSpec } from "../spec";
import type { MatrixLine } from "../tong-hop/matrix-lines";

/** Names of the pick-lists the two sheets choose from; the ranges stand in _danhmuc of this book. */
export const choiceNames = {
  parts: "dm_ChiTieu",
  rules: "dm_CachTinh",
  periods: "dm_Ky",
  units: "dm_DonVi",
  contacts: "dm_LienHe",
} as const;

type FigureLine = Extract<MatrixLine, { kind: "figure" }>;

export interface LookUpChoices {
  /** "D04.n - Số người có thẻ bảo hiểm y tế" */
  readonly parts: readonly string[];
  /** How each of them adds up, one beside each part. */
  readonly rules: readonly string[];
  /** "2023" as shown, with the id in front: "luy-ke - 2021-2023". */
  readonly periods: readonly string[];
  /** "26206 - Thị trấn Định Quán" */
  readonly units: readonly string[];
  /** Whom to call, one beside each unit. */
  readonly contacts: readonly string[];
}

export function lookUpChoices(book: ResultBook, lines: readonly MatrixLine[]): LookUpChoices {
  const figures = lines.filter((line): line is FigureLine => line.kind === "figure");
  const parts = new Map(
    figures.map(({ figure: { part } }) => [`${part.id} - ${part.label}`, words.rule[part.rollUp.rule]]),
  );
  return {
    parts: [...parts.keys()],
    rules: [...parts.values()],
    periods: periodChoices(book, figures),
    units: book.children.map(({ unit }) => `${unit.code} - ${unit.name}`),
    contacts: book.children.map((child) => contactOf(book.context, child)),
  };
}

/** In the campaign's order: beginning, years, the whole span. */
function periodChoices({ context }: ResultBook, figures: readonly FigureLine[]): readonly string[] {
  const asked = new Set(figures.map(({ figure: { period } }) => period.id));
  return context.campaign.periods.flatMap(({ id, shown }) => (asked.has(id) ? [`${id} - ${shown}`] : []));
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

/** What stands beside a choice in another list of _danhmuc. */
export function beside(name: string, list: string, cell: string): string {
  return `IFERROR(INDEX(${name},MATCH(${cell},${list},0))&"","")`;
}

/** Figures of any kind in one column: decimals only where there are any. */
export function anyFigures(range: CellRange): ConditionalSpec {
  const cell = a1(range.firstRow, range.firstColumn);
  const formula = `IF(ISNUMBER(${cell}),${cell}=INT(${cell}),FALSE)`;
  return { range, rules: [{ kind: "formula", look: "whole-number", formula }] };
}

/** A yellow cell to choose in. */
export function chooser(label: string, value: string): RowSpec {
  return {
    cells: [
      { column: 1, role: "line-bold", value: label },
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
  const child = book.returnOf(code);
  const figure = figureNamed(book, part, period);
  const answers = child?.answers;
  if (!answers || !figure) return silent;
  const shown = shownAnswer(book.context, figure.part, answers.figures, figure.slot);
  if (shown === undefined) return silent;
  const [file, cell, revision] = originOf({ ...child, answers }, figure.slot);
  const status = words.status[answers.figures.status(figure.slot)];
  return { value: shown === "-" ? 0 : shown, status, file, cell, revision };
}

/** Ids that stand in a cell: they may name nothing. */
export function figureNamed(
  { context }: Pick<ResultBook, "context">,
  part: string,
  period: string,
): FigureSlot | undefined {
  if (!isPartId(part) || !isPeriodId(period)) return undefined;
  const slot = context.index.slotOf(part, period);
  return slot === undefined ? undefined : context.index.slots[slot];
}
