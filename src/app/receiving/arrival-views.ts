import type { Consolidation, FileRecord, UnitReturn } from "../../domain/consolidation/consolidation";
import type { Finding } from "../../domain/finding";
import { baseName } from "../../domain/submission/file-name";
import { judgeRemarks } from "../../domain/returns/judge-remarks";
import type { UnitReview } from "../../domain/returns/review";
import { vietnameseDay } from "../../domain/day";
import { kindWords } from "../../domain/unit/kind-words";
import { vietnamMoment } from "../../domain/vietnam-time";
import { namesOf, sentenceOf } from "../../messages/catalogue";
import { deskSentence, type DeskWord } from "../../messages/desk-words";
import type { Language } from "../../messages/sentence";
import { contactOf } from "../../sheets/consolidated-workbook/unit-particulars";
import { placeOfFinding } from "../../sheets/consolidated-workbook/place-of-finding";
import { resultBook } from "../../sheets/consolidated-workbook/result-book";
import { shownMoment } from "../../sheets/shown-moment";
import { arrivedParts } from "./arrived-parts";
import { correctionView } from "../results/correction-view";
import { viewFinding } from "../finding-views";
import type { ArrivalRow, ArrivalView, UnitDetail } from "../results/result-views";
import { answeredIn } from "../unit/unit-book";

/** Tình hình nộp: every expected unit with what came of it, then those that are not on the list. */
export function arrivalView(consolidation: Consolidation, language: Language): ArrivalView {
  const { children, unexpected, coverage, files, findings } = consolidation;
  const { received, expected } = coverage;
  return {
    received: received.length,
    expected: expected.length,
    coverage: coverageText(consolidation),
    rows: [
      ...children.map((child) => arrivalRow(consolidation, child, language, false)),
      ...unexpected.map((child) => arrivalRow(consolidation, child, language, true)),
    ],
    questions: new Set(findings.flatMap(({ question }) => question ?? [])).size,
    apart: files.flatMap((record) => apartOf(consolidation, record, language)),
  };
}

/** "12/14 xã, thị trấn"; units of several levels are counted as units. */
export function coverageText({ context, children, coverage }: Consolidation): string {
  const { received, expected, byLevel } = coverage;
  const units = children.map(({ unit }) => unit);
  const named = byLevel.length === 1 ? kindWords(context, units) : "đơn vị";
  return `${received.length}/${expected.length} ${named}`;
}

function arrivalRow(
  consolidation: Consolidation,
  child: UnitReturn,
  language: Language,
  isUnexpected: boolean,
): ArrivalRow {
  const { context, findings, unit: top } = consolidation;
  const { unit, state, daysLate, receivedAt, answers } = child;
  const own = findings.filter((finding) => finding.unit === unit.code);
  const blocking = own.filter(({ severity }) => severity === "blocks").length;
  const parent = unit.parent === undefined ? undefined : context.units.get(unit.parent);
  return {
    code: unit.code,
    name: unit.name,
    group: parent && parent.code !== top.code ? parent.name : undefined,
    state,
    stateText: isUnexpected ? deskSentence("unexpected", language) : stateText(child, blocking, language),
    daysLate,
    receivedAt,
    blocking,
    toExplain: own.filter(({ severity }) => severity === "needs-reason").length,
    revision: answers?.revision ?? 0,
    contact: contactOf(context, child) || undefined,
    parts: arrivedParts(consolidation, child, language),
    isUnexpected,
  };
}

const decidedWords: Readonly<Partial<Record<UnitReturn["state"], DeskWord>>> = {
  missing: "missing",
  returned: "returned",
  amended: "amended",
  accepted: "accepted",
  sealed: "sealed",
};

function stateText(
  { state, daysLate, receivedAt, answers }: UnitReturn,
  blocking: number,
  language: Language,
): string {
  const decided = decidedWords[state];
  if (decided) return deskSentence(decided, language);
  if (blocking > 0) return deskSentence("toReview", language, { count: blocking });
  if (daysLate > 0) return deskSentence("late", language, { days: daysLate });
  const revision = answers?.revision ?? 1;
  // Without the day a mail was sent nobody can say whether it came in time.
  const [once, again]: readonly [DeskWord, DeskWord] =
    receivedAt === undefined ? ["received", "receivedAgain"] : ["onTime", "onTimeAgain"];
  return deskSentence(revision > 1 ? again : once, language, { revision });
}

function apartOf(
  { context, findings }: Consolidation,
  { file, entry, status, reason, reasonParams = {} }: FileRecord,
  language: Language,
): ArrivalView["apart"] {
  if (status === "taken" || status === "superseded") return [];
  const name = baseName(entry ?? file);
  const said = findings.find(
    ({ code, place }) => code === reason && place.file !== undefined && baseName(place.file) === name,
  );
  const finding: Finding = said ?? {
    code: reason ?? "FILE-007",
    severity: "notes",
    place: { file: name },
    params: reasonParams,
  };
  return [{ file: name, sentence: sentenceOf(finding, namesOf(context), language) }];
}

const fileWords: Readonly<Record<FileRecord["status"], DeskWord>> = {
  taken: "fileTaken",
  superseded: "fileSuperseded",
  duplicate: "fileDuplicate",
  refused: "fileRefused",
  foreign: "fileForeign",
  "left-aside": "fileApart",
};

/**
 * One unit with its files and findings; undefined where the code names none.
 *
 * @param standing what the workbook holds: places are given where they can be gone to.
 */
export function unitDetail(
  consolidation: Consolidation,
  code: string,
  language: Language,
  standing: Consolidation | undefined,
): UnitDetail | undefined {
  const { context, children, unexpected, files, findings } = consolidation;
  const child = [...children, ...unexpected].find(({ unit }) => unit.code === code);
  if (!child) return undefined;
  const names = namesOf(context);
  const book = standing && resultBook(standing);
  const sheet = book?.sheetOf(child.unit);
  return {
    ...arrivalRow(consolidation, child, language, unexpected.includes(child)),
    files: files
      .filter(({ unit }) => unit === code)
      .map((record) => ({
        file: baseName(record.entry ?? record.file),
        revision: record.revision,
        status: deskSentence(fileWords[record.status], language),
        saved: savedAt(child, record),
      })),
    answered: child.answers ? answeredIn(context, child.answers) : { figures: 0, sections: 0 },
    findings: findings
      .filter(({ unit }) => unit === code)
      .map((finding, at) => ({
        ...viewFinding(names, finding, at, language),
        place: book && placeOfFinding(book, finding),
      })),
    corrections: [...consolidation.corrections.values()]
      .filter(({ unit, kind }) => unit === code && kind !== "adjusted")
      .map((correction) => correctionView(context, correction, language)),
    remarks: remarkViews(consolidation, child),
    reviewedAt: reviewOf(consolidation, child)?.at,
    place: sheet === undefined ? undefined : { sheet, row: 0, column: 0 },
  };
}

function reviewOf({ reviews }: Consolidation, { unit }: UnitReturn): UnitReview | undefined {
  const review = reviews.get(unit.code);
  return review?.kind === "open" ? undefined : review;
}

function remarkViews(consolidation: Consolidation, child: UnitReturn): UnitDetail["remarks"] {
  const remarks = reviewOf(consolidation, child)?.remarks ?? [];
  const outcomes = judgeRemarks(consolidation.context, remarks, child.answers, child.replies ?? []);
  return outcomes.map(
    ({ remark: { number, text, before, noteBefore }, now, noteNow, reply, isAnswered }) => ({
      ...{ number, text, before, now, reply, isAnswered },
      note: noteNow === noteBefore ? "" : noteNow,
    }),
  );
}

function savedAt({ answers }: UnitReturn, { sha256 }: FileRecord): string | undefined {
  const source = answers?.sources.find(({ source: of }) => of.sha256 === sha256)?.source;
  const at = source?.sentAt ?? source?.lastSaved;
  return at === undefined ? undefined : shownMoment(at);
}

const twoDigits = (count: number): string => String(count).padStart(2, "0");

/** "Sao chép tình hình" (practice.md §6): one sentence ready for Zalo, with whom to call. */
export function statusText(consolidation: Consolidation, now: string, language: Language): string {
  const { context, children, coverage } = consolidation;
  const { received, expected, missing } = coverage;
  const moment = vietnamMoment(now);
  const amend = children.filter(({ state }) => state === "to-review" || state === "returned").length;
  const names = namesOf(context);
  const absent = children.filter(({ answers }) => !answers);
  const named = absent.map((child) => {
    const contact = contactOf(context, child);
    const name = names.inLine(child.unit.name);
    return contact === "" ? name : `${name} (${contact})`;
  });
  return deskSentence("statusText", language, {
    hour: moment ? twoDigits(moment.hour) : "",
    minute: moment ? twoDigits(moment.minute) : "",
    day: moment ? vietnameseDay(moment.day) : "",
    received: received.length,
    expected: expected.length,
    kinds: coverageText(consolidation).replace(/^\S+ /, ""),
    amend: amend === 0 ? "" : twoDigits(amend),
    missing: missing.length === 0 ? "" : twoDigits(missing.length),
    names: named.join(", "),
  });
}
