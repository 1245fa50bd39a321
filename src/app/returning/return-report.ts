import type { UnitAnswers } from "../../domain/consolidation/consolidation";
import { remarkOf } from "../../domain/returns/judge-remarks";
import type { Remark } from "../../domain/returns/review";
import { tidy } from "../../domain/text/fold";
import type { UnitCode } from "../../domain/unit/unit-code";
import { namesOf, sentenceOf } from "../../messages/catalogue";
import { deskSentence } from "../../messages/desk-words";
import { remarkWords } from "../../messages/remark-words";
import type { Language } from "../../messages/sentence";
import type { BookSpec } from "../../sheets/spec";
import { layStandardWorkbook } from "../../sheets/standard-workbook/lay";
import { layReturnedWorkbook } from "../../sheets/yeu-cau-bo-sung/lay";
import type { ConsolidatingBook } from "../level/consolidating-book";
import type { MadeFile } from "../made-file";
import type { DeskPorts } from "../ports";
import type { ReturnRequest } from "./return-request";
import { bookName } from "../start/start";

/**
 * Yêu cầu bổ sung: the unit's own workbook with numbered remarks, ready to be sent; the report counts as returned from now
 * on. What units read is Vietnamese, whatever language the pane speaks.
 */
export async function returnReport(
  book: ConsolidatingBook,
  request: ReturnRequest,
  { files, clock }: Pick<DeskPorts, "files" | "clock">,
  language: Language,
): Promise<MadeFile> {
  const { unit, findings, more } = request;
  const child = book.returnOf(unit);
  if (!child?.answers) throw new RangeError(`nothing came of ${unit}`);
  const { context } = book;
  const at = clock.now();
  const remarks = remarksOf(book, unit, findings, more);
  const { answers } = child;
  const standing = { unit: child.unit, answers, revision: answers.revision, createdAt: at };
  const asked = { ...standing, from: book.unit.name, remarks };
  const own = ownSheets(book, unit);
  // In the unit's own file what is outside the outline stands where the unit wrote it.
  const patched = await inOwnFile(request, answers, files, [
    layStandardWorkbook(context, standing),
    layReturnedWorkbook(context, { ...asked, outside: [], left: [] }),
  ]);
  const bytes =
    patched ??
    (await files.writeBook(layReturnedWorkbook(context, { ...asked, outside: answers.outside, left: own })));
  book.review(unit, "returned", at, remarks);
  const name = bookName(context, child.unit, "form").replace(/\.xlsx$/, `-${remarkWords.fileName}.xlsx`);
  const isLeft = patched === undefined && own.length > 0;
  const note = deskSentence("ownSheetsLeft", language, { sheets: own.join(", ") });
  return { kind: "file", name, bytes, ...(isLeft && { note }) };
}

/** Sheets of the unit's own, as its files have them. */
function ownSheets(book: ConsolidatingBook, unit: UnitCode): readonly string[] {
  const sheets = book
    .result()
    .findings.filter((finding) => finding.unit === unit && finding.code === "PLACE-105")
    .flatMap(({ place }) => place.sheet ?? []);
  return [...new Set(sheets)];
}

/** Of a unit that handed in twice no file holds what stands. */
async function inOwnFile(
  { own }: ReturnRequest,
  { sources }: UnitAnswers,
  files: DeskPorts["files"],
  [standing, next]: readonly [BookSpec, BookSpec],
): Promise<Uint8Array | undefined> {
  const [only, ...more] = sources;
  if (!own || !only || more.length > 0) return undefined;
  return files.intoFile({ bytes: own, sha256: only.source.sha256 }, standing, next);
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
