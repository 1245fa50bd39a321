import type { ListColumn } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { parseIsoDay } from "../../domain/day";
import { shownListValue } from "../../domain/submission/list-value";
import type { CellSpec, NumberFormat, Role, SpecValue } from "../spec";

/** What stands in the cell for a row's value: labels for choices, real days and numbers; undefined for a blank. */
export function listCellValue(
  context: CampaignContext,
  column: ListColumn,
  value: string | number | undefined,
): SpecValue | undefined {
  if (value === undefined || value === "") return undefined;
  if (column.type.kind === "day" && typeof value === "string") return parseIsoDay(value) ?? value;
  const shown = shownListValue(context, column, value);
  return column.type.kind === "text" || column.type.kind === "choice" ? String(shown) : shown;
}

interface EntryLook {
  readonly role: Role;
  readonly format?: NumberFormat;
}

/** Short choices stand in the middle, long ones wrap like text. */
const shortChoice = 100;

const decimalFormats: readonly NumberFormat[] = ["integer", "decimal-1", "decimal-2"];

const looks: { readonly [Kind in ListColumn["type"]["kind"]]: (column: ListColumn) => EntryLook } = {
  text: () => ({ role: "list-entry" }),
  choice: ({ px }) => ({ role: px < shortChoice ? "list-entry-center" : "list-entry" }),
  integer: () => ({ role: "list-entry-number", format: "integer" }),
  decimal: ({ type }) => ({
    role: "list-entry-number",
    format: decimalFormats[type.kind === "decimal" ? type.decimals : 0] ?? "decimal-2",
  }),
  year: () => ({ role: "list-entry-center", format: "year" }),
  day: () => ({ role: "list-entry-center", format: "day" }),
  computed: () => ({ role: "computed", format: "decimal-1" }),
};

/** The empty entry cell of a column: shared by all prepared rows. */
export function entryCell(column: ListColumn, at: number): CellSpec {
  return { column: at, ...looks[column.type.kind](column) };
}
