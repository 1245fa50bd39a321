import type { ListDefinition } from "../../domain/campaign/campaign";
import type { Severity } from "../../domain/finding";
import { columnInWords } from "../../messages/lists-words";
import type { RowRule } from "./row-rules";

export interface Said {
  readonly code: string;
  readonly severity: Severity;
  readonly params: Record<string, string | number>;
}

type ValueOf = (column: string) => string | number | undefined;

const wordsOf = (list: ListDefinition, id: string): string =>
  columnInWords(list.columns.find((column) => column.id === id)?.heading ?? id);

/** What is said of a broken rule. */
export const findingOfRule: Readonly<
  Record<RowRule["id"], (list: ListDefinition, column: string, value: ValueOf) => Said>
> = {
  "not-in-list": (list, column, value) => ({
    code: "LIST-004",
    severity: "blocks",
    params: { column: wordsOf(list, column), text: value(column) ?? "" },
  }),
  "not-valid": (list, column, value) => ({
    code: "LIST-005",
    severity: "blocks",
    params: { column: wordsOf(list, column), text: value(column) ?? "" },
  }),
  "more-than": (list, column, value) => {
    const other = list.columns.find(({ ratio }) => ratio?.numerator === column)?.ratio?.denominator ?? "";
    return {
      code: "LIST-006",
      severity: "blocks",
      params: {
        column: wordsOf(list, column),
        text: value(column) ?? "",
        other: wordsOf(list, other),
        most: value(other) ?? "",
      },
    };
  },
  missing: (list, column) => ({
    code: "LIST-007",
    severity: "blocks",
    params: { column: wordsOf(list, column) },
  }),
  "too-long": (list, column, value) => ({
    code: "LIST-008",
    severity: "notes",
    params: {
      column: wordsOf(list, column),
      length: String(value(column) ?? "").length,
      most: list.columns.find(({ id }) => id === column)?.maxLength ?? 0,
    },
  }),
};
