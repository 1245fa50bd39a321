import { resultWords as words } from "../../messages/result-words";
import { layOutlineSheet } from "../bao-cao/lay";
import type { SheetSpec } from "../spec";
import { carriesReceived, type ResultBook } from "./result-book";

/**
 * A unit's sheet with nothing in it, hidden: a unit that reports while the book is open in Excel gets a copy of it, because
 * Office.js cannot say that headings stand above their groups. It is nobody's: it has the consolidating unit's name, and
 * the rows every unit's sheet has. None where units have no sheets of their own.
 */
export function layTemplate({ consolidation, context, layout, children }: ResultBook): readonly SheetSpec[] {
  const [first] = children;
  if (!first || !carriesReceived(consolidation)) return [];
  const unit = { ...consolidation.unit, kind: first.unit.kind };
  const sheet = layOutlineSheet(context, {
    unit,
    layout,
    sheetName: words.template,
    variant: "consolidated",
  });
  return [{ ...sheet, visibility: "hidden", protection: { allowSort: false } }];
}
