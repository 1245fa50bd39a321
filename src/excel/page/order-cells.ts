import { addressOf } from "../address";
import type { BorderSide, LineOrder, LookOrder, Order } from "../orders";
import { type Doer, sheetOf } from "./order-sheets";

type CellKind =
  | ("enter" | "number-formats" | "number-format" | "look" | "clear" | "merge" | "unmerge" | "hide-lines")
  | ("group" | "ungroup" | "close-group" | "open-group" | "link" | "unlink");

type Of<Kind extends Order["do"]> = Extract<Order, { readonly do: Kind }>;

/** Cells, rows and columns: contents, looks, groups, links. */
export const cellDoers: { readonly [Kind in CellKind]: Doer<Kind> } = {
  enter: (context, { sheet, range, table }) => {
    // Tables are plain and not written to: the types only want them to be of their own kind.
    sheetOf(context, sheet).getRange(addressOf(range)).formulas = table as Of<"enter">["table"] & unknown[][];
  },
  "number-formats": (context, { sheet, range, table }) => {
    sheetOf(context, sheet).getRange(addressOf(range)).numberFormat = table as unknown[][];
  },
  "number-format": (context, { sheet, address, format }) => {
    sheetOf(context, sheet).getRange(address).numberFormat = [[format]];
  },
  look: (context, { sheet, areas, look }) => {
    const one = sheetOf(context, sheet);
    if (areas === "") giveLook(one.getRange().format, look);
    else if (areas.includes(",")) giveLook(one.getRanges(areas).format, look);
    else giveLook(one.getRange(areas).format, look);
  },
  clear: (context, { sheet, address }) => {
    sheetOf(context, sheet).getRange(address).clear("Contents");
  },
  merge: (context, { sheet, address }) => {
    sheetOf(context, sheet).getRange(address).merge();
  },
  unmerge: (context, { sheet, address }) => {
    sheetOf(context, sheet).getRange(address).unmerge();
  },
  "hide-lines": (context, { sheet, address, hidden }) => {
    const range = sheetOf(context, sheet).getRange(address);
    if (/^\d/.test(address)) range.rowHidden = hidden;
    else range.columnHidden = hidden;
  },
  group: (context, { sheet, address, by }) => {
    sheetOf(context, sheet).getRange(address).group(by);
  },
  ungroup: (context, { sheet, address, by }) => {
    sheetOf(context, sheet).getRange(address).ungroup(by);
  },
  "close-group": (context, { sheet, address, by }) => {
    sheetOf(context, sheet).getRange(address).hideGroupDetails(by);
  },
  "open-group": (context, { sheet, address, by }) => {
    sheetOf(context, sheet).getRange(address).showGroupDetails(by);
  },
  link: (context, { sheet, address, to }) => {
    sheetOf(context, sheet).getRange(address).hyperlink = { documentReference: to };
  },
  unlink: (context, { sheet, areas }) => {
    for (const address of areas.split(",")) sheetOf(context, sheet).getRange(address).clear("Hyperlinks");
  },
};

function giveLook(format: Excel.RangeFormat, look: LookOrder): void {
  const { font, fill, borders, locked } = look;
  if (font) giveFont(format.font, font);
  if (fill === null) format.fill.clear();
  else if (fill !== undefined) format.fill.color = fill;
  if (borders) giveBorders(format.borders, borders);
  giveAlignment(format, look);
  if (locked !== undefined) format.protection.locked = locked;
  if (look.columnWidth !== undefined) format.columnWidth = look.columnWidth;
  if (look.rowHeight !== undefined) format.rowHeight = look.rowHeight;
  if (look.isFitted) format.autofitRows();
}

function giveAlignment(format: Excel.RangeFormat, { horizontal, vertical, wrap, indent }: LookOrder): void {
  if (horizontal !== undefined) format.horizontalAlignment = horizontal;
  if (vertical !== undefined) format.verticalAlignment = vertical;
  if (wrap !== undefined) format.wrapText = wrap;
  if (indent !== undefined) format.indentLevel = indent;
}

function giveFont(font: Excel.RangeFont, given: NonNullable<LookOrder["font"]>): void {
  const { name, size, bold, italic, underline, color } = given;
  if (name !== undefined) font.name = name;
  if (size !== undefined) font.size = size;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (underline !== undefined) font.underline = underline;
  if (color !== undefined) font.color = color;
}

function giveBorders(
  borders: Excel.RangeBorderCollection,
  given: Readonly<Partial<Record<BorderSide, LineOrder | null>>>,
): void {
  for (const [side, line] of Object.entries(given) as [BorderSide, LineOrder | null][]) {
    const border = borders.getItem(side);
    border.style = line ? line.style : "None";
    if (!line) continue;
    if (line.weight !== undefined) border.weight = line.weight;
    border.color = line.color;
  }
}
