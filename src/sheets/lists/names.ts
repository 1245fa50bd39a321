import type { ListColumn, ListDefinition } from "../../domain/campaign/campaign";

/** Defined name of a list column over its prepared rows: "KT_hinhthuc". Native counts in the outline sheet read it. */
export function listColumnName(list: ListDefinition, column: ListColumn | string): string {
  return `${list.prefix}_${typeof column === "string" ? column : column.id}`;
}

/** Defined name of the list's Kiểm tra column: "KT_KiemTra". A row in use has text there, a free one "". */
export function listCheckName(list: ListDefinition): string {
  return `${list.prefix}_KiemTra`;
}
