import { AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import type { DocumentBlock } from "../../documents/spec";
import { styleIdOf } from "./document-styles";
import { safeText } from "./safe-text";
import { captionedRuns } from "./text-runs";
import { noBorders, noInnerBorders } from "./no-borders";

type Signature = Extract<DocumentBlock, { kind: "signature" }>;

/** NĐ 30/2020 PL I: copies 11 points left, who signs 14 points bold right, on the same page. */
export function signatureTable({ copies, lines, left }: Signature, textWidth: number): Table {
  const half = Math.round(textWidth / 2);
  const cell = (children: Paragraph[]): TableCell =>
    new TableCell({ width: { size: half, type: WidthType.DXA }, borders: noBorders, children });
  return new Table({
    width: { size: 2 * half, type: WidthType.DXA },
    columnWidths: [half, half],
    borders: noInnerBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          cell(
            left?.map(signedLine) ?? [
              new Paragraph({ style: styleIdOf.recipients, children: captionedRuns(copies) }),
            ],
          ),
          cell(lines.map(signedLine)),
        ],
      }),
    ],
  });
}

const signedLine = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0 },
    children: text === "" ? [] : [new TextRun({ text: safeText(text), bold: true, size: 28 })],
  });
