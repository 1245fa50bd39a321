import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { baoCaoWords } from "../../messages/bao-cao-words";
import type { OutlineLayout, PartRow } from "../../sheets/bao-cao/layout";
import type { BookSpec, CellSpec, SheetSpec } from "../../sheets/spec";
import { standardTemplate } from "../../sheets/standard-workbook/template";
import type { Chance } from "../random";
import { changeSheet, rowsOf, sheetNamed } from "./edit-book";

export const outlineName = baoCaoWords.sheet;

/** A unit's finished workbook, before a colleague lays hands on it. */
export interface Subject {
  readonly context: CampaignContext;
  readonly unit: Unit;
  readonly layout: OutlineLayout;
  readonly chance: Chance;
  readonly book: BookSpec;
}

/** The book afterwards, or undefined where the book offers nothing to damage in this way. */
export type Damage = (subject: Subject) => BookSpec | undefined;

/** A cell of the outline sheet that holds a number; `typed`: an entry, else a computed one. */
export interface FigureCell {
  readonly part: PartRow;
  readonly row: number;
  readonly column: number;
  readonly number: number;
  readonly typed: boolean;
}

export function subjectOf(context: CampaignContext, unit: Unit, chance: Chance, book: BookSpec): Subject {
  return { context, unit, chance, book, layout: standardTemplate(context, unit.kind).layout };
}

export function outlineOf({ book }: Subject): SheetSpec {
  const sheet = sheetNamed(book, outlineName);
  if (!sheet) throw new RangeError(`no sheet ${outlineName}`);
  return sheet;
}

export const onOutline = ({ book }: Subject, change: (sheet: SheetSpec) => SheetSpec): BookSpec =>
  changeSheet(book, outlineName, change);

export function figureCells(subject: Subject): readonly FigureCell[] {
  const rows = rowsOf(outlineOf(subject));
  return subject.layout.rows.flatMap((part) =>
    part.kind === "part"
      ? (rows[part.row]?.cells ?? []).flatMap((cell) => figureCell(subject, part, cell))
      : [],
  );
}

function figureCell({ layout }: Subject, part: PartRow, cell: CellSpec): readonly FigureCell[] {
  const isPeriod = layout.columns.periods.some(({ at }) => at === cell.column);
  const isFigure = cell.role === "figure-entry" || cell.role === "computed";
  if (!isPeriod || !isFigure || typeof cell.value !== "number") return [];
  const { row } = part;
  return [{ part, row, column: cell.column, number: cell.value, typed: cell.role === "figure-entry" }];
}
