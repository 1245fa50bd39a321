import type { OpinionKind } from "../../domain/awards/award-decisions";
import type { Nomination } from "../../domain/awards/nomination";
import { isoOfDay } from "../../domain/day";
import type { Finding } from "../../domain/finding";
import { foldForMatching } from "../../domain/text/fold";
import { parseDay } from "../../domain/text/parse-day";
import { opinionWords, referralWords as words } from "../../messages/referral-words";
import { a1 } from "../a1";
import { textAt } from "../cell-text";
import type { BookGrid, CellGrid, GridRow } from "../grid";
import { referralProperties } from "./lay";
import { answerColumn, referralColumns as columns, referralRows } from "./places";

/** What an office answered, row by row. */
export interface ReferralAnswer {
  readonly office: string;
  readonly number: string;
  /** ISO day; "" where none stands or none can be read. */
  readonly day: string;
  /** The step of the chain the list was sent out at. */
  readonly step: string;
  readonly opinions: readonly {
    readonly nomination: string;
    readonly opinion: OpinionKind;
    readonly text: string;
  }[];
  readonly findings: readonly Finding[];
}

/**
 * The answer of a referral's workbook, matched to the nominations by the hidden ids, and where those are gone by the name, if one
 * nominee alone bears it. Undefined where the workbook is no referral.
 */
export function interpretReferral(
  { sheets, properties }: BookGrid,
  nominations: readonly Nomination[],
  file: string,
): ReferralAnswer | undefined {
  const grid = sheets.find(({ name, rows }) => name === words.sheet || rows.some(isHeadings));
  const headings = grid?.rows.find(isHeadings);
  if (!grid || !headings) return undefined;
  const rows = grid.rows.filter(({ index }) => index > headings.index);
  const read = rows.flatMap((row) => readRow({ grid, file, nominations }, row) ?? []);
  const answered = new Set(read.map(({ nomination }) => nomination));
  const open = idsIn(rows).filter((id) => !answered.has(id)).length;
  return {
    office: headText(grid, referralRows.office),
    number: headText(grid, referralRows.number),
    day: dayOf(grid),
    step: properties[referralProperties.step] ?? "",
    opinions: read.flatMap(({ nomination, opinion, text }) =>
      nomination === undefined || opinion === undefined ? [] : [{ nomination, opinion, text }],
    ),
    findings: [
      ...read.flatMap(({ findings }) => findings),
      ...(open > 0
        ? [
            {
              code: "AWARD-034",
              severity: "notes",
              place: { file, sheet: grid.name },
              params: { count: open },
            } as const,
          ]
        : []),
    ],
  };
}

const isHeadings = (row: GridRow): boolean =>
  textAt(row, columns.opinion) === words.headings[columns.opinion - columns.ordinal];

const idsIn = (rows: readonly GridRow[]): readonly string[] =>
  rows.map((row) => textAt(row, columns.id)).filter((id) => id !== "");

function headText({ rows }: CellGrid, index: number): string {
  const row = rows.find((one) => one.index === index);
  return row ? textAt(row, answerColumn) : "";
}

function dayOf(grid: CellGrid): string {
  const day = parseDay(headText(grid, referralRows.day));
  return day ? isoOfDay(day) : "";
}

interface Reading {
  readonly grid: CellGrid;
  readonly file: string;
  readonly nominations: readonly Nomination[];
}

interface ReadRow {
  readonly nomination: string | undefined;
  readonly opinion: OpinionKind | undefined;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Undefined where the row says nothing. */
function readRow(reading: Reading, row: GridRow): ReadRow | undefined {
  const [said, text] = [textAt(row, columns.opinion), textAt(row, columns.text)];
  if (said === "" && text === "") return undefined;
  const name = textAt(row, columns.name);
  const found = nominationOf(reading, textAt(row, columns.id), name);
  const opinion = opinionOf(said, text);
  const finding = (code: string, severity: Finding["severity"]): Finding => ({
    code,
    severity,
    ...(found && { unit: found.unit, list: found.list, row: found.row }),
    place: { file: reading.file, sheet: reading.grid.name, cell: a1(row.index, columns.opinion) },
    params: { nominee: name || "…", text: said || text, was: found?.name ?? "" },
  });
  return {
    nomination: found?.id,
    opinion,
    text,
    findings: [
      ...(found ? [] : [finding("AWARD-031", "needs-reason")]),
      ...(opinion === undefined ? [finding("AWARD-032", "needs-reason")] : []),
      ...(found && foldForMatching(found.name) !== foldForMatching(name)
        ? [finding("AWARD-033", "notes")]
        : []),
    ],
  };
}

function nominationOf({ nominations }: Reading, id: string, name: string): Nomination | undefined {
  const byId = nominations.find((one) => one.id === id);
  if (byId) return byId;
  const folded = foldForMatching(name);
  const named = nominations.filter((one) => foldForMatching(one.name) === folded);
  return named.length === 1 ? named[0] : undefined;
}

/** A remark without a choice is another opinion; "không" alone is no agreement. */
function opinionOf(said: string, text: string): OpinionKind | undefined {
  if (said === "") return text === "" ? undefined : "other";
  const folded = foldForMatching(said);
  const known = (Object.keys(opinionWords) as OpinionKind[]).find(
    (kind) => foldForMatching(opinionWords[kind]) === folded,
  );
  if (known) return known;
  if (/^(?:không|k|ko)(?:\s|$)/u.test(folded)) return "disagree";
  return /^(?:đồng í|nhất trí|thống nhất)(?:\s|$)/u.test(folded) ? "agree" : undefined;
}
