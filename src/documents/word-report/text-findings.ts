import type { Finding } from "../../domain/finding";
import { readAs, seemsLegacy } from "../../domain/text/legacy-encoding";
import { wordReadingWords as words } from "../../messages/word-reading-words";
import type { WordParagraph, WordText } from "../word-text";
import type { ReadSections } from "./read-sections";

/** What is told of a document as a whole: changes somebody tracked, old fonts, what is no text. */
export function textFindings(
  { paragraphs, left }: WordText,
  { skipped }: ReadSections,
  file: string,
): readonly Finding[] {
  const say = (
    code: string,
    severity: Finding["severity"],
    params: Finding["params"],
    number?: number,
  ): Finding => ({
    code,
    severity,
    place: { file, ...(number !== undefined && { cell: words.paragraph(number) }) },
    params,
  });
  const { insertions, deletions, pictures, embedded } = left;
  const tracked = insertions + deletions > 0 ? [say("WORD-008", "notes", { insertions, deletions })] : [];
  const notText = pictures + embedded > 0 ? [say("WORD-011", "notes", { count: pictures + embedded })] : [];
  const ours = skipped > 0 ? [say("WORD-012", "notes", { count: skipped })] : [];
  return [
    ...tracked,
    ...legacy(
      "WORD-009",
      "notes",
      paragraphs.flatMap((one) => (one.found === undefined ? [] : [{ ...one, found: one.found }])),
      say,
    ),
    ...legacy("WORD-010", "needs-reason", paragraphs.flatMap(seeming), say),
    ...notText,
    ...ours,
  ];
}

interface LegacyText {
  readonly number: number;
  readonly found: string;
  readonly text: string;
}

function seeming({ text, found, number }: WordParagraph): readonly LegacyText[] {
  const encoding = found === undefined ? seemsLegacy(text) : undefined;
  return encoding ? [{ number, found: text, text: readAs(text, encoding) }] : [];
}

function legacy(
  code: string,
  severity: Finding["severity"],
  texts: readonly LegacyText[],
  say: (code: string, severity: Finding["severity"], params: Finding["params"], number?: number) => Finding,
): readonly Finding[] {
  const [first] = texts;
  if (!first) return [];
  const params = { text: first.found, reading: first.text, count: texts.length };
  return [say(code, severity, params, first.number)];
}
