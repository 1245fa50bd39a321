import { sealProperty, propertyNames, type SenderSeal } from "../../domain/submission/identity-properties";
import { sealOf } from "../../domain/submission/seal";
import { sha256 } from "../../domain/submission/sha256";
import { layAmendments } from "../../sheets/dieu-chinh/lay";
import { layForeign } from "../../sheets/kept/foreign-sheets";
import { layOwnOutside } from "../../sheets/noi-dung-khac/lay-own";
import type { BookSpec, SheetSpec } from "../../sheets/spec";
import { layStandardWorkbook } from "../../sheets/standard-workbook/lay";
import { formDate } from "../form-date";
import type { FilePort, UnitFile } from "../ports";
import { isConsolidating, type ReportBook } from "../report/word-report";
import type { UnitBook } from "../unit/unit-book";
import type { Amendment } from "./send-views";

export interface SentWorkbookInput {
  readonly book: ReportBook;
  readonly revision: number;
  readonly amendments: readonly Amendment[];
  /** ISO instant of chốt; absent: it is not sealed. */
  readonly sealedAt?: string | undefined;
  /** The open workbook as a file, where the host gives one. */
  readonly file?: UnitFile | undefined;
}

export interface SentWorkbook {
  readonly bytes: Uint8Array;
  /** The file itself was taken, with its own sheets, pictures and charts. */
  readonly isWhole: boolean;
}

/** The checksum of what is sent: a unit's answers; of a level's book those of all its units, and its own texts. */
export function sealOfBook(book: ReportBook): string {
  if (!isConsolidating(book)) return sealOf(book.context, book.submission);
  const { children, ownText, corrections } = book.standingResult() ?? book.result();
  const lines = children.map(({ unit, answers }) => [
    unit.code,
    answers ? sealOf(book.context, answers) : "",
  ]);
  return sha256(JSON.stringify([lines, [...ownText].sort(), [...corrections.keys()].sort()]));
}

/**
 * The workbook as it goes out: lần gửi and seal in its properties, and where it changes an earlier hand-in the page that
 * says what. A file that is at hand is changed in place; else the workbook is laid anew from what stands in it, and sheets
 * of the unit's own come along with their values and formulas.
 */
export async function sentWorkbook(files: FilePort, input: SentWorkbookInput): Promise<SentWorkbook> {
  const { book, file } = input;
  const standing = standingOf(book);
  const next = asSent(standing, input);
  if (file && isAsItIs(input)) return { bytes: file.bytes, isWhole: true };
  const patched = file && (await files.intoFile(file, standing, next));
  if (patched) return { bytes: patched, isWhole: true };
  const anew = isConsolidating(book) ? next : withOwn(next, book);
  return { bytes: await files.writeBook(anew), isWhole: false };
}

/** The first hand-in, not sealed: nothing is to be written into it. */
function isAsItIs({ book, revision, amendments, sealedAt }: SentWorkbookInput): boolean {
  return !isConsolidating(book) && book.submission.revision === revision
    ? amendments.length === 0 && sealedAt === undefined
    : isConsolidating(book) && revision === 1 && amendments.length === 0 && sealedAt === undefined;
}

function standingOf(book: ReportBook): BookSpec {
  if (isConsolidating(book)) return book.layStanding() ?? book.lay();
  const { context, unit, submission } = book;
  const { revision } = submission;
  return layStandardWorkbook(context, { unit, answers: submission, revision, createdAt: formDate(context) });
}

function asSent(standing: BookSpec, input: SentWorkbookInput): BookSpec {
  const { book, revision, amendments } = input;
  const { context, unit } = book;
  const laid = isConsolidating(book)
    ? standing
    : layStandardWorkbook(context, {
        unit,
        answers: book.submission,
        revision,
        createdAt: formDate(context),
      });
  const page = amendments.length > 0 ? [layAmendments(unit.name, revision, amendments)] : [];
  return { ...laid, sheets: [...page, ...laid.sheets], properties: propertiesOf(laid, input) };
}

function propertiesOf(
  { properties }: BookSpec,
  { book, revision, sealedAt }: SentWorkbookInput,
): BookSpec["properties"] {
  const seal: SenderSeal | undefined =
    sealedAt === undefined ? undefined : { at: sealedAt, seal: sealOfBook(book) };
  // An earlier seal is of other answers.
  const custom = Object.entries(properties.custom).filter(([name]) => name !== propertyNames.sealed);
  return {
    ...properties,
    custom: {
      ...Object.fromEntries(custom),
      [propertyNames.revision]: String(revision),
      ...(seal && sealProperty(seal)),
    },
  };
}

/** Sheets of the unit's own, and what it wrote outside its form's places. */
function withOwn(laid: BookSpec, book: UnitBook): BookSpec {
  const own = new Set(ownSheets(book));
  const taken = new Set(laid.sheets.map(({ name }) => name.toLowerCase()));
  const foreign = book.grid.sheets.filter(({ name }) => own.has(name)).map((grid) => layForeign(grid, taken));
  const outside = layOwnOutside(
    book.unit.name,
    book.submission.outside.filter(({ sheet }) => !own.has(sheet)),
  );
  const visible = (sheet: SheetSpec): boolean => sheet.visibility === "visible";
  return {
    ...laid,
    sheets: [
      ...laid.sheets.filter(visible),
      ...outside,
      ...foreign,
      ...laid.sheets.filter((sheet) => !visible(sheet)),
    ],
  };
}

/** By name: sheets of a unit's workbook that are none of the form's. */
export const ownSheets = ({ findings }: UnitBook): readonly string[] => [
  ...new Set(findings.flatMap(({ code, place }) => (code === "PLACE-105" ? (place.sheet ?? []) : []))),
];
