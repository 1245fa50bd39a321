import type { ListDefinition } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { listCheckHeading, listOrdinalHeading } from "../../messages/lists-words";
import { estimateHeight } from "../row-height";
import type { CellSpec, ColumnSpec, NameSpec, RowSpec, SheetSpec } from "../spec";
import { entryCell } from "./list-cells";
import { listConditionals } from "./list-conditionals";
import { layoutList, listColumns, listRowId, listRows, nameColumn, type ListLayout } from "./list-layout";
import { listValidations } from "./list-validations";
import { listCheckName, listColumnName } from "./names";
import { checkFormula, messagesFormula, ordinalFormula, ratioFormula, textOfRule } from "./row-formulas";
import { rowRules, type RowRule } from "./row-rules";

/** What all units share of a list's sheet: prepared rows are laid once and used a hundred and forty times. */
export interface ListTemplate {
  readonly layout: ListLayout;
  readonly rules: readonly RowRule[];
  readonly prepared: readonly RowSpec[];
  readonly common: Omit<SheetSpec, "rows" | "print">;
  readonly headings: RowSpec;
  readonly names: readonly NameSpec[];
}

const known = new WeakMap<CampaignContext, Map<string, ListTemplate>>();

export function listTemplate(
  context: CampaignContext,
  list: ListDefinition,
  preparedRows: number,
): ListTemplate {
  const templates = known.get(context) ?? new Map<string, ListTemplate>();
  known.set(context, templates);
  const key = `${list.id} ${preparedRows}`;
  const before = templates.get(key);
  if (before) return before;
  const layout = layoutList(list, preparedRows);
  const rules = rowRules(context, layout);
  const template: ListTemplate = {
    layout,
    rules,
    prepared: preparedRowsOf(layout, rules),
    common: commonOf(context, layout, rules),
    headings: headingRow(layout, rules),
    names: namesOf(layout),
  };
  templates.set(key, template);
  return template;
}

/** Two lines of 11 pt. */
export const entryHeight = 31.5;

function preparedRowsOf(layout: ListLayout, rules: readonly RowRule[]): readonly RowSpec[] {
  const entries = layout.columns.map(({ column, at }) => entryCell(column, at));
  const filled = { first: listRows.first, last: listRows.first + layout.preparedRows - 1 };
  const rows: RowSpec[] = [];
  for (let index = 0; index < layout.preparedRows; index++) {
    const row = listRows.first + index;
    const cells: CellSpec[] = [
      { column: listColumns.id, role: "hidden-id", value: listRowId(layout.list, index) },
      {
        column: listColumns.ordinal,
        role: "label-number",
        value: "",
        formula: ordinalFormula(layout, row),
        filled,
      },
      ...entries.map((entry, at) => {
        const ratio = layout.columns[at]?.column.ratio;
        return ratio ? { ...entry, value: "", formula: ratioFormula(layout, ratio, row), filled } : entry;
      }),
      {
        column: layout.messages,
        role: "hidden-id",
        value: "",
        formula: messagesFormula(layout, rules, row),
        filled,
      },
      { column: layout.check, role: "list-check", value: "", formula: checkFormula(layout, row), filled },
    ];
    rows.push({ cells, height: entryHeight });
  }
  return rows;
}

function headingRow(layout: ListLayout, rules: readonly RowRule[]): RowSpec {
  const { columns, messages, check, texts } = layout;
  const cells: CellSpec[] = [
    { column: listColumns.ordinal, role: "column-heading", value: listOrdinalHeading },
    ...columns.map(({ column, at }): CellSpec => ({
      column: at,
      role: "column-heading",
      value: column.heading,
    })),
    { column: messages, role: "hidden-id", value: listCheckHeading },
    { column: check, role: "column-heading", value: listCheckHeading },
    ...rules.map((rule, at): CellSpec => ({
      column: texts + at,
      role: "hidden-id",
      value: textOfRule(rule),
    })),
  ];
  const height = estimateHeight(
    columns.map(({ column }) => ({ text: column.heading, px: column.px, bold: true, size: 11 })),
    34,
  );
  return { cells, height, fixedHeight: true };
}

const widths = { ordinal: 40, check: 230, hidden: 64 } as const;

function commonOf(
  context: CampaignContext,
  layout: ListLayout,
  rules: readonly RowRule[],
): ListTemplate["common"] {
  const hidden: ColumnSpec = { px: widths.hidden, hidden: true };
  const lastColumn = layout.messages - 1;
  const across = (row: number) => ({
    firstRow: row,
    firstColumn: listColumns.ordinal,
    lastRow: row,
    lastColumn,
  });
  return {
    name: layout.list.sheet,
    visibility: "visible",
    tab: "list",
    columns: [
      hidden,
      { px: widths.ordinal },
      ...layout.columns.map(({ column }) => ({ px: column.px })),
      hidden,
      { px: widths.check },
      ...rules.map(() => hidden),
    ],
    merges: [across(listRows.title), across(listRows.hint), across(listRows.unit)],
    validations: listValidations(context, layout),
    conditionals: listConditionals(layout, rules),
    freeze: { row: listRows.first, column: (nameColumn(layout)?.at ?? listColumns.ordinal) + 1 },
    protection: { allowSort: true },
    gridLines: false,
  };
}

function namesOf(layout: ListLayout): readonly NameSpec[] {
  const { list, preparedRows } = layout;
  const over = (name: string, column: number): NameSpec => ({
    name,
    sheet: list.sheet,
    range: {
      firstRow: listRows.first,
      firstColumn: column,
      lastRow: listRows.first + preparedRows - 1,
      lastColumn: column,
    },
  });
  return [
    ...layout.columns.map(({ column, at }) => over(listColumnName(list, column), at)),
    over(listCheckName(list), layout.check),
  ];
}
