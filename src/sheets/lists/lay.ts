import type { ListDefinition, Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { columnLetters } from "../../domain/submission/a1-of-cell";
import type { ListRow } from "../../domain/submission/submission";
import {
  listCheckHeading,
  listCounters,
  listFooter,
  listOrdinalHeading,
  listStates,
  listUnitLine,
} from "../../messages/lists-words";
import { unitInText } from "../../domain/unit/unit-in-text";
import { estimateHeight } from "../row-height";
import type { CellSpec, ColumnSpec, NameSpec, RowSpec, SheetSpec } from "../spec";
import { entryCell, listCellValue } from "./list-cells";
import { listConditionals } from "./list-conditionals";
import { layoutList, listColumns, listRowId, listRows, nameColumn, type ListLayout } from "./list-layout";
import { listValidations } from "./list-validations";
import { listCheckName, listColumnName } from "./names";
import { placeRows } from "./place-rows";
import { checkFormula, checkOf, messagesFormula, messagesOf, ordinalFormula, ratioFormula, ratioOf, textOfRule } from "./row-formulas";
import { rowRules, type RowRule } from "./row-rules";

export interface ListSheet {
  readonly sheet: SheetSpec;
  readonly names: readonly NameSpec[];
}

/** What all units share of a list's sheet: prepared rows are laid once and used a hundred and forty times. */
interface ListTemplate {
  readonly layout: ListLayout;
  readonly rules: readonly RowRule[];
  readonly prepared: readonly RowSpec[];
  readonly common: Omit<SheetSpec, "rows" | "print">;
  readonly headings: RowSpec;
  readonly names: readonly NameSpec[];
}

const known = new WeakMap<CampaignContext, Map<string, ListTemplate>>();

/** One repeating list of one unit. Rows stand where their id says; others take the first free rows. */
export function layListSheet(
  context: CampaignContext,
  list: ListDefinition,
  { unit, rows }: { readonly unit: Unit; readonly rows: readonly ListRow[] },
): ListSheet {
  const placed = placeRows(list, rows, context.campaign.switches.listRows);
  const template = templateOf(context, list, placed.preparedRows);
  const { layout, prepared } = template;
  const body = prepared.map((row, at) => {
    const filled = placed.rows.get(at);
    return filled ? filledRow(context, template, row, filled) : row;
  });
  const unitName = unitInText(context, unit);
  const used = placed.rows.size;
  const lastColumn = layout.messages - 1;
  return {
    sheet: {
      ...template.common,
      rows: [...headRows(template, unitName, body, used), ...body],
      print: {
        paper: "A4",
        orientation: "landscape",
        area: {
          firstRow: 0,
          firstColumn: listColumns.ordinal,
          lastRow: listRows.first + layout.preparedRows - 1,
          lastColumn,
        },
        titleRows: { first: listRows.headings, last: listRows.headings },
        footerLeft: listFooter(unitName),
      },
    },
    names: template.names,
  };
}

function templateOf(context: CampaignContext, list: ListDefinition, preparedRows: number): ListTemplate {
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
const entryHeight = 31.5;

function preparedRowsOf(layout: ListLayout, rules: readonly RowRule[]): readonly RowSpec[] {
  const entries = layout.columns.map(({ column, at }) => entryCell(column, at));
  const rows: RowSpec[] = [];
  for (let index = 0; index < layout.preparedRows; index++) {
    const row = listRows.first + index;
    const cells: CellSpec[] = [
      { column: listColumns.id, role: "hidden-id", value: listRowId(layout.list, index) },
      { column: listColumns.ordinal, role: "label-number", value: "", formula: ordinalFormula(layout, row) },
      ...entries.map((entry, at) => {
        const ratio = layout.columns[at]?.column.ratio;
        return ratio ? { ...entry, value: "", formula: ratioFormula(layout, ratio, row) } : entry;
      }),
      { column: layout.messages, role: "hidden-id", value: "", formula: messagesFormula(layout, rules, row) },
      { column: layout.check, role: "list-check", value: "", formula: checkFormula(layout, row) },
    ];
    rows.push({ cells, height: entryHeight });
  }
  return rows;
}

function filledRow(context: CampaignContext, { layout, rules }: ListTemplate, prepared: RowSpec, { row, index }: { readonly row: ListRow; readonly index: number }): RowSpec {
  const values = new Map(
    layout.columns.flatMap(({ column }) => {
      const value = column.ratio ? undefined : listCellValue(context, column, row.values[column.id]);
      return value === undefined ? [] : [[column.id, value] as const];
    }),
  );
  const messages = messagesOf(rules, (column) => values.get(column));
  const own = new Map<number, CellSpec["value"]>([
    [listColumns.ordinal, index + 1],
    [layout.messages, messages],
    [layout.check, checkOf(messages)],
  ]);
  for (const { column, at } of layout.columns) {
    const { ratio } = column;
    if (ratio) own.set(at, ratioOf(values.get(ratio.numerator), values.get(ratio.denominator)));
    else own.set(at, values.get(column.id));
  }
  const cells = prepared.cells.map((cell) => {
    const value = own.get(cell.column);
    return value === undefined ? cell : { ...cell, value };
  });
  return { cells, height: heightOf(layout, values) };
}

function heightOf(layout: ListLayout, values: ReadonlyMap<string, CellSpec["value"]>): number {
  const texts = layout.columns.flatMap(({ column }) => {
    const text = values.get(column.id);
    return typeof text === "string" ? [{ text, px: column.px, size: 11 }] : [];
  });
  return estimateHeight(texts, entryHeight);
}

/** The four rows above the entries. */
function headRows({ layout, headings }: ListTemplate, unitName: string, body: readonly RowSpec[], used: number): readonly RowSpec[] {
  const check = (value: string, formula: string): CellSpec => ({ column: layout.check, role: "bold", value, formula });
  const { list, preparedRows } = layout;
  const wrong = body.filter((row) => isToMend(row, layout.check)).length;
  const full = String(body.at(-1)?.cells.find(({ column }) => column === layout.messages)?.value ?? "") !== "";
  return [
    {
      cells: [
        { column: listColumns.ordinal, role: "sheet-title", value: list.title },
        check(`${used}${listCounters.used(preparedRows)}`, usedFormula(layout)),
      ],
      height: 24,
      fixedHeight: true,
    },
    {
      cells: [
        { column: listColumns.ordinal, role: "sheet-subtitle", value: list.hint },
        check(toMend(wrong), toMendFormula(layout)),
      ],
      height: 18,
      fixedHeight: true,
    },
    {
      cells: [
        { column: listColumns.ordinal, role: "bold", value: listUnitLine(unitName) },
        check(full ? listCounters.full : "", fullFormula(layout)),
      ],
      height: 18,
      fixedHeight: true,
    },
    headings,
  ];
}

function isToMend({ cells }: RowSpec, check: number): boolean {
  const said = String(cells.find(({ column }) => column === check)?.value ?? "");
  return said.startsWith(listStates.wrong) || said.startsWith(listStates.missing);
}

function checkRange({ check, preparedRows }: ListLayout): string {
  const letters = columnLetters(check);
  return `${letters}${listRows.first + 1}:${letters}${listRows.first + preparedRows}`;
}

const usedFormula = (layout: ListLayout): string =>
  `COUNTIF(${checkRange(layout)},"?*")&"${listCounters.used(layout.preparedRows)}"`;

const toMend = (rows: number): string =>
  rows === 0 ? listCounters.fine : `${listCounters.still}${rows}${listCounters.toMend}`;

function toMendFormula(layout: ListLayout): string {
  const range = checkRange(layout);
  const count = `COUNTIF(${range},"${listStates.wrong}*")+COUNTIF(${range},"${listStates.missing}*")`;
  return `IF(${count}=0,"${listCounters.fine}","${listCounters.still}"&(${count})&"${listCounters.toMend}")`;
}

function fullFormula({ messages, preparedRows }: ListLayout): string {
  return `IF(${columnLetters(messages)}${listRows.first + preparedRows}="","","${listCounters.full}")`;
}

function headingRow(layout: ListLayout, rules: readonly RowRule[]): RowSpec {
  const { columns, messages, check, texts } = layout;
  const cells: CellSpec[] = [
    { column: listColumns.ordinal, role: "column-heading", value: listOrdinalHeading },
    ...columns.map(({ column, at }): CellSpec => ({ column: at, role: "column-heading", value: column.heading })),
    { column: messages, role: "hidden-id", value: listCheckHeading },
    { column: check, role: "column-heading", value: listCheckHeading },
    ...rules.map((rule, at): CellSpec => ({ column: texts + at, role: "hidden-id", value: textOfRule(rule) })),
  ];
  const height = estimateHeight(
    columns.map(({ column }) => ({ text: column.heading, px: column.px, bold: true, size: 11 })),
    34,
  );
  return { cells, height, fixedHeight: true };
}

const widths = { ordinal: 40, check: 230, hidden: 64 } as const;

function commonOf(context: CampaignContext, layout: ListLayout, rules: readonly RowRule[]): ListTemplate["common"] {
  const hidden: ColumnSpec = { px: widths.hidden, hidden: true };
  const lastColumn = layout.messages - 1;
  const across = (row: number) => ({ firstRow: row, firstColumn: listColumns.ordinal, lastRow: row, lastColumn });
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
    range: { firstRow: listRows.first, firstColumn: column, lastRow: listRows.first + preparedRows - 1, lastColumn: column },
  });
  return [
    ...layout.columns.map(({ column, at }) => over(listColumnName(list, column), at)),
    over(listCheckName(list), layout.check),
  ];
}
