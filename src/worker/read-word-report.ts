import { interpretWord } from "../documents/word-report/interpret";
import type { WordText } from "../documents/word-text";
import type { CampaignContext } from "../domain/campaign/context";
import type { SourceFile, Submission } from "../domain/submission/submission";
import { readDoc } from "../files/doc/read-doc";
import { readWord } from "../files/docx/read/read-word";
import { readOdt } from "../files/odt/read-odt";
import type { Refusal } from "../files/read-result";
import type { RefusalReason } from "../files/read-book";
import { Refused } from "../files/refused";
import { readRtf } from "../files/rtf/read-rtf";
import { NotUnderstood } from "../files/xml/not-understood";
import type { Inflater } from "../files/zip/inflater";
import type { WordRefusal } from "./protocol";

export type WordReportReading =
  | { readonly kind: "submission"; readonly submission: Submission }
  | { readonly kind: "refused"; readonly reason: RefusalReason | WordRefusal };

/** How a text document is written; the other kinds (flat XML, Word 95 and older) are refused by their names. */
export type TextFormat = "docx" | "doc" | "rtf" | "odt";

/** A text document as a unit's report, or why it is none. */
export async function readWordReport(
  context: CampaignContext,
  file: { readonly format: TextFormat; readonly bytes: Uint8Array },
  source: SourceFile,
  inflater: Inflater,
): Promise<WordReportReading> {
  const read = await readText(file, inflater);
  if (read.kind === "refused") return read;
  const submission = interpretWord(context, read.document, source);
  if (!submission) return { kind: "refused", reason: "not-a-report" };
  const isBlank = submission.narratives.length === 0 && submission.outside.length === 0;
  return isBlank ? { kind: "refused", reason: "blank-report" } : { kind: "submission", submission };
}

type ReadText = { readonly kind: "word"; readonly document: WordText } | Refusal;

const readers: Readonly<
  Record<Exclude<TextFormat, "docx">, (bytes: Uint8Array, inflater: Inflater) => WordText | Promise<WordText>>
> = { doc: readDoc, rtf: readRtf, odt: readOdt };

/** What a text document holds, or why it is refused. Never throws for what is in the file. */
export async function readText(
  { format, bytes }: { readonly format: TextFormat; readonly bytes: Uint8Array },
  inflater: Inflater,
): Promise<ReadText> {
  if (format === "docx") return readWord(bytes, inflater);
  try {
    return { kind: "word", document: await readers[format](bytes, inflater) };
  } catch (fault) {
    if (fault instanceof Refused) return fault.toRefusal();
    if (fault instanceof NotUnderstood) return new Refused("unreadable", { what: fault.message }).toRefusal();
    throw fault;
  }
}
