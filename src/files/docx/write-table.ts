import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import type { TableBlock, TableColumn, TableRow as Row } from "../../documents/spec";
import { safeText } from "./safe-text";

const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const borders = {
  ...{ top: line, bottom: line, left: line, right: line },
  ...{ insideHorizontal: line, insideVertical: line },
} as const;
const margins = { left: 50, right: 50, top: 20, bottom: 20, marginUnitType: WidthType.DXA } as const;

const alignments = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** A table with lines, as wide as the text; its head stands again on every page and no row breaks across two. */
export function dataTable({ columns, head, rows, points }: TableBlock, textWidth: number): Table {
  const widths = columns.map(({ share }) => Math.round(share * textWidth));
  const cellOf = (
    text: string,
    at: number,
    bold: boolean,
    align: TableColumn["align"],
    span = 1,
  ): TableCell =>
    new TableCell({
      width: {
        size: widths.slice(at, at + span).reduce((sum, width) => sum + width, 0),
        type: WidthType.DXA,
      },
      ...(span > 1 && { columnSpan: span }),
      verticalAlign: VerticalAlign.CENTER,
      children: paragraphsOf(text, { bold, align, points, isHeading: span > 1 }),
    });
  const headRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map((text, at) => cellOf(text, at, true, "centre")),
  });
  const bodyRow = ({ cells, look }: Row): TableRow =>
    new TableRow({
      cantSplit: true,
      children:
        look === "group"
          ? [cellOf(cells[0] ?? "", 0, true, "left", columns.length)]
          : cells.map((text, at) => cellOf(text, at, look === "total", columns[at]?.align ?? "left")),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    // Said of the table, not of each of its thousands of cells.
    borders,
    margins,
    rows: [headRow, ...rows.map(bodyRow)],
  });
}

interface CellLook {
  readonly bold: boolean;
  readonly align: TableColumn["align"];
  readonly points: number;
  /** Never the last line of a page. */
  readonly isHeading: boolean;
}

function paragraphsOf(text: string, { bold, align, points, isHeading }: CellLook): Paragraph[] {
  return safeText(text)
    .split(/\r\n|\r|\n/)
    .map(
      (part) =>
        new Paragraph({
          alignment: alignments[align],
          spacing: { before: 0, after: 0 },
          ...(isHeading && { keepNext: true }),
          children: part === "" ? [] : [new TextRun({ text: part, size: points * 2, bold })],
        }),
    );
}
