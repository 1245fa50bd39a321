import { BookmarkEnd, BookmarkStart, HeadingLevel, PageBreak, Paragraph, type Table, TextRun } from "docx";
import type { DocumentBlock } from "../../documents/spec";
import { styleIdOf } from "./document-styles";
import { safeText } from "./safe-text";
import { mastheadTable } from "./write-masthead";

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

export function documentChildren(blocks: readonly DocumentBlock[]): readonly (Paragraph | Table)[] {
  return blocks.map((block, at) => {
    switch (block.kind) {
      case "masthead":
        return mastheadTable(block);
      case "page-break":
        return new Paragraph({ children: [new PageBreak()] });
      case "heading":
        return headingParagraph(block, at + 1);
      case "paragraph":
        return new Paragraph({ style: styleIdOf[block.look], children: runsOf(block) });
    }
  });
}

/** `number`: of the bookmark; the same in every run, and no two the same. */
function headingParagraph(
  { level, text, bookmark }: Extract<DocumentBlock, { kind: "heading" }>,
  number: number,
): Paragraph {
  const runs = textRuns(text);
  const children = bookmark ? [new BookmarkStart(bookmark, number), ...runs, new BookmarkEnd(number)] : runs;
  return new Paragraph({ heading: headingLevels[level], children: children });
}

/** NĐ 30/2020 PL I: "Nơi nhận:" stands in bold italics, 12 pt, above those it names in 11. */
function runsOf({ look, text }: Extract<DocumentBlock, { kind: "paragraph" }>): TextRun[] {
  const caption = look === "recipients" ? /^[^\n]*:(?=\n|$)/.exec(text)?.[0] : undefined;
  if (caption === undefined) return textRuns(text);
  const rest = text.slice(caption.length);
  return [new TextRun({ text: safeText(caption), bold: true, italics: true, size: 24 }), ...textRuns(rest)];
}

/** One run a line; a line break stays inside the paragraph. */
function textRuns(text: string): TextRun[] {
  if (text === "") return [];
  return safeText(text)
    .split(/\r\n|\r|\n/)
    .map((line, at) => new TextRun(at === 0 ? { text: line } : { text: line, break: 1 }));
}
