import type { Order } from "../orders";

/** Hands over one order; the caller syncs. */
export type Doer<Kind extends Order["do"]> = (
  context: Excel.RequestContext,
  order: Extract<Order, { readonly do: Kind }>,
) => void;

export const sheetOf = (context: Excel.RequestContext, name: string): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

type SheetKind =
  "add-sheet" | "copy-sheet" | "delete-sheet" | "set-sheet" | "unprotect" | "protect" | "activate";

/** Sheets themselves: made, copied, hidden, moved, protected. */
export const sheetDoers: { readonly [Kind in SheetKind]: Doer<Kind> } = {
  "add-sheet": ({ workbook }, { sheet }) => {
    workbook.worksheets.add(sheet);
  },
  "copy-sheet": (context, { from, sheet }) => {
    sheetOf(context, from).copy("End").name = sheet;
  },
  "delete-sheet": (context, { sheet }) => {
    sheetOf(context, sheet).delete();
  },
  "set-sheet": (context, { sheet, visible, position, tabColor, gridlines }) => {
    const one = sheetOf(context, sheet);
    if (tabColor !== undefined) one.tabColor = tabColor;
    if (gridlines !== undefined) one.showGridlines = gridlines;
    if (position !== undefined) one.position = position;
    if (visible !== undefined) one.visibility = visible ? "Visible" : "Hidden";
  },
  unprotect: (context, { sheet }) => {
    sheetOf(context, sheet).protection.unprotect();
  },
  protect: (context, { sheet, allowSort }) => {
    sheetOf(context, sheet).protection.protect({
      allowFormatColumns: true,
      allowFormatRows: true,
      allowSort,
      selectionMode: "Normal",
    });
  },
  activate: (context, { sheet }) => {
    sheetOf(context, sheet).activate();
  },
};
