import { remarkOf } from "../domain/returns/judge-remarks";
import type { Remark } from "../domain/returns/review";
import { tidy } from "../domain/text/fold";
import type { UnitCode } from "../domain/unit/unit-code";
import { namesOf, sentenceOf } from "../messages/catalogue";
import { remarkWords } from "../messages/remark-words";
import { layReturnedWorkbook } from "../sheets/yeu-cau-bo-sung/lay";
import type { ConsolidatingBook } from "./consolidating-book";
import type { MadeFile } from "./desk";
import type { DeskPorts } from "./ports";
import type { ReturnRequest } from "./return-request";
import { bookName } from "./start";

/**
 * Yêu cầu bổ sung: the unit's own workbook with numbered remarks, ready to be sent; the report counts as returned from now
 * on. What units read is Vietnamese, whatever language the pane speaks.
 */
export async function returnReport(
  book: ConsolidatingBook,
  { unit, findings, more }: ReturnRequest,
  { files, clock }: Pick<DeskPorts, "files" | "clock">,
): Promise<MadeFile> {
  const child = book.returnOf(unit);
  if (!child?.answers) throw new RangeError(`nothing came of ${unit}`);
  const { context } = book;
  const at = clock.now();
  const remarks = remarksOf(book, unit, findings, more);
  const { answers } = child;
  const bytes = await files.writeBook(
    layReturnedWorkbook(context, {
      unit: child.unit,
      answers,
      revision: answers.revision,
      createdAt: at,
      from: book.unit.name,
      remarks,
      outside: answers.outside,
    }),
  );
  book.review(unit, "returned", at, remarks);
  const name = bookName(context, child.unit, "form").replace(/\.xlsx$/, `-${remarkWords.fileName}.xlsx`);
  return { kind: "file", name, bytes };
}

function remarksOf(
  book: ConsolidatingBook,
  unit: UnitCode,
  chosen: readonly string[],
  more: string,
): readonly Remark[] {
  const { context } = book;
  const names = namesOf(context);
  const answers = book.returnOf(unit)?.answers;
  const own = book.result().findings.filter((finding) => finding.unit === unit);
  const asked = own
    .filter(({ code }, at) => chosen.includes(`${at}:${code}`))
    .map((finding) => ({ text: tidy(sentenceOf(finding, names, "vi")), subject: finding }));
  const written = more
    .split("\n")
    .map(tidy)
    .filter((text) => text !== "")
    .map((text) => ({ text, subject: {} }));
  return [...asked, ...written].map(({ text, subject }, at) =>
    remarkOf(context, answers, at + 1, text, subject),
  );
}
