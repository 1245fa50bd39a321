import type { ListDefinition, Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { ListRow } from "../../domain/submission/submission";
import { unitInText } from "../../domain/unit/unit-in-text";
import { listFooter } from "../../messages/lists-words";
import { estimateHeight } from "../row-height";
import type { CellSpec, NameSpec, RowSpec, SheetSpec } from "../spec";
import { headRows } from "./head-rows";
import { listCellValue } from "./list-cells";
import { listColumns, listRows, type ListLayout } from "./list-layout";
import { entryHeight, listTemplate, type ListTemplate } from "./list-template";
import { placeRows } from "./place-rows";
import { checkOf, messagesOf, ratioOf } from "./row-formulas";

export interface ListSheet {
  readonly sheet: SheetSpec;
  readonly names: readonly NameSpec[];
}

/** Rows printed however few are filled in: about a page. */
const leastPrinted = 12;

/** One repeating list of one unit. Rows stand where their id says; others take the first free rows. */
export function layListSheet(
  context: CampaignContext,
  list: ListDefinition,
  { unit, rows }: { readonly unit: Unit; readonly rows: readonly ListRow[] },
): ListSheet {
  const placed = placeRows(list, rows, context.campaign.switches.listRows);
  const template = listTemplate(context, list, placed.preparedRows);
  const { layout, prepared } = template;
  const body = prepared.map((row, at) => {
    const filled = placed.rows.get(at);
    return filled ? filledRow(context, template, row, filled) : row;
  });
  const unitName = unitInText(context, unit);
  const lastColumn = layout.messages - 1;
  return {
    sheet: {
      ...template.common,
      rows: [...headRows(layout, unitName, body), template.headings, ...body],
      print: {
        paper: "A4",
        orientation: "landscape",
        area: {
          firstRow: 0,
          firstColumn: listColumns.ordinal,
          lastRow: listRows.first + layout.preparedRows - 1,
          lastColumn,
        },
        untilFilled: {
          entries: {
            firstRow: listRows.first,
            firstColumn: listColumns.first,
            lastRow: listRows.first + layout.preparedRows - 1,
            lastColumn,
          },
          least: Math.min(listRows.first + leastPrinted, listRows.first + layout.preparedRows) - 1,
        },
        titleRows: { first: listRows.headings, last: listRows.headings },
        footerLeft: listFooter(unitName),
      },
    },
    names: template.names,
  };
}

function filledRow(
  context: CampaignContext,
  { layout, rules }: ListTemplate,
  prepared: RowSpec,
  { row, index }: { readonly row: ListRow; readonly index: number },
): RowSpec {
  const values = new Map(
    layout.columns.flatMap(({ column }) => {
      const value = column.ratio ? undefined : listCellValue(context, column, row.values[column.id]);
      return value === undefined ? [] : [[column.id, value] as const];
    }),
  );
  if (values.size === 0) return prepared;
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
