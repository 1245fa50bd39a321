import type { ListColumn, ListDefinition } from "../../domain/campaign/campaign";
import type { UnitReturn } from "../../domain/consolidation/consolidation";
import type { ListRow } from "../../domain/submission/submission";
import { resultWords as words } from "../../messages/result-words";
import type { ResultBook } from "../consolidated-workbook/result-book";
import { listCellValue } from "../lists/list-cells";
import type { Role, SheetSpec } from "../spec";
import { layTableSheet } from "../table-sheet";

/** Every list of the units one under the other, with whose row it is; the nomination lists print black on white. */
export function layMergedLists(book: ResultBook): readonly SheetSpec[] {
  const kinds = new Set(book.children.map(({ unit }) => unit.kind));
  return book.context.campaign.lists
    .filter(({ askedOf }) => askedOf.some((kind) => kinds.has(kind)))
    .map((list) => mergedList(book, list));
}

const rowsOf = (answers: UnitReturn["answers"], { id }: ListDefinition): readonly ListRow[] =>
  (answers?.lists ?? []).filter(({ list }) => list === id);

/** Years and counts stand in the middle, amounts right, texts left. */
function roleOf({ kind }: ListColumn["type"], print: boolean): Role {
  if (kind === "year" || kind === "integer") return print ? "print-center" : "list-count";
  return print ? "print-cell" : "list-cell";
}

function mergedList(book: ResultBook, list: ListDefinition): SheetSpec {
  const { consolidation } = book;
  const columns = list.columns.filter(({ type }) => type.kind !== "computed");
  const print = list.id.startsWith("nominate");
  const count = book.children.reduce((sum, { answers }) => sum + rowsOf(answers, list).length, 0);
  return layTableSheet({
    name: list.mergedSheet,
    title: `${list.title} - ${consolidation.unit.name.toUpperCase()}`,
    columns: [
      { heading: "Mã", px: 60, hidden: true, role: "hidden-id" },
      { heading: "STT", px: 44, role: print ? "print-center" : "list-number" },
      { heading: "Đơn vị", px: 130, role: print ? "print-cell" : "list-cell" },
      ...columns.map(({ heading, px, type }) => ({ heading, px, role: roleOf(type, print) })),
    ],
    count,
    *rows() {
      let number = 0;
      for (const { unit, answers } of book.children)
        for (const { row, values } of rowsOf(answers, list))
          yield [
            `${unit.code}/${row}`,
            ++number,
            unit.name,
            ...columns.map((column) => listCellValue(book.context, column, values[column.id])),
          ];
    },
    filter: true,
    footer: words.footer(list.mergedSheet, consolidation.unit.name),
  });
}
