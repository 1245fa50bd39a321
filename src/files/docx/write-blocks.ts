import { BookmarkEnd, BookmarkStart, HeadingLevel, PageBreak, Paragraph, type Table } from "docx";
import type { DocumentBlock, HeadingBlock } from "../../documents/spec";
import { styleIdOf } from "./document-styles";
import { numberingOf } from "./outline-numbering";
import { captionedRuns, textRuns } from "./text-runs";
import { drawnRule, mastheadTable } from "./write-masthead";
import { signatureTable } from "./write-signature";
import { dataTable } from "./write-table";

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** A block that is not the beginning of a section. */
export type InnerBlock = Exclude<DocumentBlock, { kind: "section" }>;

type Writers = {
  readonly [Kind in InnerBlock["kind"]]: (
    block: Extract<InnerBlock, { kind: Kind }>,
    number: number,
    textWidth: number,
  ) => Paragraph | Table;
};

const writers: Writers = {
  rule: ({ share }, _, textWidth) => drawnRule(Math.round(share * textWidth), textWidth),
  masthead: (block) => mastheadTable(block),
  "page-break": () => new Paragraph({ children: [new PageBreak()] }),
  heading: (block, number) => headingParagraph(block, number),
  paragraph: ({ look, text }) =>
    new Paragraph({
      style: styleIdOf[look],
      children: look === "recipients" ? captionedRuns(text) : textRuns(text),
    }),
  table: (block, _, textWidth) => dataTable(block, textWidth),
  signature: (block, _, textWidth) => signatureTable(block, textWidth),
};

/** `firstNumber`: of the blocks in the document, for bookmarks. `textWidth` in twentieths of a point. */
export function documentChildren(
  blocks: readonly InnerBlock[],
  firstNumber: number,
  textWidth: number,
): readonly (Paragraph | Table)[] {
  return blocks.map((block, at) => {
    const write = writers[block.kind] as (
      block: InnerBlock,
      number: number,
      textWidth: number,
    ) => Paragraph | Table;
    return write(block, firstNumber + at, textWidth);
  });
}

/** `number`: of the bookmark; the same in every run, and no two the same. */
function headingParagraph({ level, text, bookmark, marker }: HeadingBlock, number: number): Paragraph {
  const runs = textRuns(text);
  const children = bookmark ? [new BookmarkStart(bookmark, number), ...runs, new BookmarkEnd(number)] : runs;
  return new Paragraph({
    heading: headingLevels[level],
    children,
    ...(marker && { numbering: numberingOf(marker, level) }),
  });
}
