import type { CampaignContext } from "../campaign/context";
import type { Finding } from "../finding";
import { baseName, placeName } from "../submission/file-name";
import { unitQuestion } from "../submission/file-question";
import type { Submission } from "../submission/submission";
import { unitFindings } from "./decide-unit";

/**
 * Word reports that do not say for certain whose they are, beside the workbooks of those who sent them: where all workbooks
 * of that sender are one unit's, the report is likely its too (practice.md §1), and certain where it half says so itself.
 */
export function pairWordFiles(
  context: CampaignContext,
  submissions: readonly Submission[],
): readonly Submission[] {
  return submissions.map((submission) => {
    const isOpen = submission.unit === undefined || submission.unitIsLikely === true;
    const book = submission.source.isWord && isOpen ? lonelyBook(submission, submissions) : undefined;
    return book ? paired(context, submission, book) : submission;
  });
}

/** A workbook of the same sender, where no other unit's came from there. */
function lonelyBook({ source }: Submission, submissions: readonly Submission[]): Submission | undefined {
  if (source.sender === undefined) return undefined;
  const books = submissions.filter(
    (other) =>
      !other.source.isWord &&
      other.source.sender === source.sender &&
      other.unit !== undefined &&
      other.unitIsLikely !== true,
  );
  return new Set(books.map(({ unit }) => unit)).size === 1 ? books[0] : undefined;
}

function paired({ units }: CampaignContext, word: Submission, book: Submission): Submission {
  const unit = book.unit === undefined ? undefined : units.get(book.unit);
  if (!unit) return word;
  const others = word.findings.filter(({ code }) => !unitFindings.test(code));
  const agrees = word.unit === unit.code;
  if (!agrees && word.unit !== undefined) return word;
  const asks: Finding = {
    code: "WORD-014",
    severity: "needs-reason",
    unit: unit.code,
    place: { file: placeName(word.source) },
    params: { taken: unit.name, book: baseName(placeName(book.source)) },
    question: unitQuestion(word.source.sha256),
  };
  return {
    ...word,
    unit: unit.code,
    unitIsLikely: !agrees,
    findings: [...others.map((finding) => ({ ...finding, unit: unit.code })), ...(agrees ? [] : [asks])],
  };
}
