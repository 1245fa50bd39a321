import { TextRun } from "docx";
import { safeText } from "./safe-text";

/** One run a line; a line break stays inside the paragraph. */
export function textRuns(text: string): TextRun[] {
  if (text === "") return [];
  return safeText(text)
    .split(/\r\n|\r|\n/)
    .map((line, at) => new TextRun(at === 0 ? { text: line } : { text: line, break: 1 }));
}

/** NĐ 30/2020 PL I: "Nơi nhận:" stands in bold italics, 12 pt, above those it names in 11. */
export function captionedRuns(text: string): TextRun[] {
  const caption = /^[^\n]*:(?=\n|$)/.exec(text)?.[0];
  if (caption === undefined) return textRuns(text);
  const rest = text.slice(caption.length);
  return [new TextRun({ text: safeText(caption), bold: true, italics: true, size: 24 }), ...textRuns(rest)];
}
