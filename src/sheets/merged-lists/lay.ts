import type { ListColumn, ListDefinition } from "../../domain/campaign/campaign";
import { resultWords as words } from "../../messages/result-words";
import type { ResultBook } from "../consolidated-workbook/result-book";
import { listCellValue } from "../lists/list-cells";
import type { Role, SheetSpec, SpecValue } from "../spec";
import { layTableSheet } from "../table-sheet";

/** Every list of the units one under the other, with whose row it is; the nomination lists print black on white. */
export function layMergedLists(book: ResultBook): readonly SheetSpec[] {
  const kinds = new Set(book.children.map(({ unit }) => unit.kind));
  return book.context.campaign.lists
    .filter(({ askedOf }) => askedOf.some((kind) => kinds.has(kind)))
    .map((list) => mergedList(book, list));
}

/** Years and counts stand in the middle, amounts right, texts left. */
function roleOf({ kind }: ListColumn["type"], print: boolean): Role {
  if (kind === "year" || kind === "integer") return print ? "print-center" : "list-count";
  return print ? "print-cell" : "list-cell";
}

function mergedList(book: ResultBook, list: ListDefinition): SheetSpec {
  const { consolidation } = book;
  const columns = list.columns.filter(({ type }) => type.kind !== "computed");
  const print = list.id.startsWith("nominate");
  let number = 0;
  return layTableSheet({
    name: list.mergedSheet,
    title: `${list.title} - ${consolidation.unit.name.toUpperCase()}`,
    columns: [
      { heading: "Mã", px: 60, hidden: true, role: "hidden-id" },
      { heading: "STT", px: 44, role: print ? "print-center" : "list-number" },
      { heading: "Đơn vị", px: 130, role: print ? "print-cell" : "list-cell" },
      ...columns.map(({ heading, px, type }) => ({ heading, px, role: roleOf(type, print) })),
    ],
    rows: book.children.flatMap(({ unit, answers }) =>
      (answers?.lists ?? [])
        .filter((row) => row.list === list.id)
        .map((row): readonly (SpecValue | undefined)[] => [
          `${unit.code}/${row.row}`,
          ++number,
          unit.name,
          ...columns.map((column) => listCellValue(book.context, column, row.values[column.id])),
        ]),
    ),
    filter: true,
    footer: words.footer(list.mergedSheet, consolidation.unit.name),
  });
}
