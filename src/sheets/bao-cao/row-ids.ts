import { isSectionPath } from "../../domain/outline/section-path";
import { cellAt } from "../cell-text";
import type { GridRow } from "../grid";
import { foldLabel, type OutlineVocabulary } from "./outline-vocabulary";

/** Ids are compared as they were written: no folding, which would cost more than all the rest. */
export function idAt(row: GridRow, column: number | undefined): string {
  const cell = column === undefined ? undefined : cellAt(row, column);
  return cell?.value.kind === "text" ? cell.value.value.trim() : "";
}

/** The plan's words, the topics of a leaf, the heading of a group of indicators. */
export const isOwnLineKey = (key: string): boolean => /^(?:nguyen-van|goi-y|nhom\.)/.test(key);

/** Any key the hidden column B can hold. */
export const isRowKey = ({ partRows }: OutlineVocabulary, text: string): boolean =>
  text === "muc" || isOwnLineKey(text) || text.startsWith("nd.") || partRows.has(text);

/** A row of the outline, wherever it has come to stand: its section's path and, right beside it, its key. */
export function carriesIds(vocabulary: OutlineVocabulary, { cells }: GridRow): boolean {
  return cells.some(({ column, value }, at) => {
    const next = cells[at + 1];
    if (value.kind !== "text" || next?.value.kind !== "text" || next.column !== column + 1) return false;
    return isSectionPath(value.value) && isRowKey(vocabulary, next.value.value);
  });
}

/** An indicator's words with its measure unit right beside them: its row, even where the ids are gone. */
export function namesIndicator({ partsLabelled }: OutlineVocabulary, { cells }: GridRow): boolean {
  return cells.some(({ column, value }, at) => {
    const next = cells[at + 1];
    if (value.kind !== "text" || next?.value.kind !== "text" || next.column !== column + 1) return false;
    const [label, unit] = [foldLabel(value.value), next.value.value];
    return partsLabelled.get(label)?.some(({ part }) => part.measureUnit === unit) ?? false;
  });
}
