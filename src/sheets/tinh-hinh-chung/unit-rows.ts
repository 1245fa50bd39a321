import type { UnitReturn } from "../../domain/consolidation/consolidation";
import { vietnameseDay } from "../../domain/day";
import { kindWords } from "../../domain/unit/kind-words";
import { vietnamMoment } from "../../domain/vietnam-time";
import { resultWords as words } from "../../messages/result-words";
import type { ResultBook } from "../consolidated-workbook/result-book";
import { nominationsOf } from "../consolidated-workbook/nominations-of";
import { contactOf, particularsOf } from "../consolidated-workbook/unit-particulars";
import { estimateHeight } from "../row-height";
import type { CellSpec, RowSpec } from "../spec";
import { headingRow } from "../table-sheet";
import { overviewWidths } from "./widths";

/** Four tiles: received, late, missing, to be corrected. */
export const tileColumns = [
  [0, 1],
  [2, 4],
  [5, 7],
  [8, 9],
] as const;

export function tiles(book: ResultBook): readonly RowSpec[] {
  const { coverage, findings } = book.consolidation;
  const blocks = findings.filter(({ severity }) => severity === "blocks").length;
  const values = [
    [words.receivedTile(unitWords(book)), `${coverage.received.length} / ${coverage.expected.length}`],
    lateTile(book),
    ["Chưa nộp", String(coverage.missing.length)],
    ["Điểm phải sửa", String(blocks)],
  ] as const;
  const row = (role: "tile-label" | "tile-value", at: 0 | 1, height: number): RowSpec => ({
    cells: tileColumns.flatMap(([first, last], tile) =>
      Array.from({ length: last - first + 1 }, (_, step): CellSpec => {
        const value = values[tile]?.[at];
        return { column: first + step, role, ...(step === 0 && value !== undefined && { value }) };
      }),
    ),
    height,
    fixedHeight: true,
  });
  return [row("tile-label", 0, 18), row("tile-value", 1, 32)];
}

/**
 * Late is told by the day a mail was sent, the only day of receipt there is: of files that came without one nobody can say.
 * Where none has one the tile says "…" (có nhưng chưa có số liệu), not 0.
 */
function lateTile({ consolidation }: ResultBook): readonly [label: string, value: string] {
  const { children, coverage } = consolidation;
  const undated = children.filter(({ answers, receivedAt }) => answers && receivedAt === undefined).length;
  const isKnown = undated < coverage.received.length || undated === 0;
  return [words.lateTile(undated), isKnown ? String(coverage.late.length) : "…"];
}

/** Where several levels report: how many of each have. Of departments the plan gives no number, so no share of one. */
export function levelRows({ consolidation, context }: ResultBook): readonly RowSpec[] {
  const { byLevel } = consolidation.coverage;
  if (byLevel.length < 2) return [];
  return byLevel.map(({ level, expected, received }): RowSpec => {
    const found = context.levels.get(level);
    const counts = found?.stream === "sector" ? words.ofReference : words.ofExpected;
    return {
      cells: [{ column: 0, role: "line-italic", value: counts(found?.name ?? level, received, expected) }],
      height: 18,
    };
  });
}

const columns = [
  "STT",
  "Đơn vị",
  "Tình trạng",
  "Ngày nhận",
  "Văn bản (số, ngày)",
  "Biểu số liệu",
  "Hồ sơ khen thưởng",
  "Phải sửa",
  "Cần giải trình",
  "Người lập, điện thoại",
].map((heading, at) => ({ heading, px: overviewWidths[at] ?? 80 }));

/** Every expected unit: what arrived of it, when, in what state; whom to call. */
export function* unitRows(book: ResultBook): Generator<RowSpec> {
  const counts = countFindings(book.consolidation);
  yield { cells: [{ column: 0, role: "line-bold", value: words.arrivalsHeading }], height: 20 };
  yield headingRow(columns);
  for (const [at, child] of book.children.entries()) yield unitRow(book, child, at, counts);
}

function unitRow(
  book: ResultBook,
  child: UnitReturn,
  at: number,
  counts: ReadonlyMap<string, number>,
): RowSpec {
  const { unit, state, answers } = child;
  const count = (severity: string): number => counts.get(`${unit.code}|${severity}`) ?? 0;
  const sheet = book.sheetOf(unit);
  const texts = [
    words.state_[state],
    receivedOn(child),
    particularsOf(book.context, child, ["M03", "M03.ngay"]),
    figuresSent(child),
    answers ? words.nominates(nominationsOf(book.consolidation, child)) : "",
  ];
  const contact = contactOf(book.context, child);
  return {
    cells: [
      { column: 0, role: "list-number", value: at + 1 },
      {
        column: 1,
        role: sheet === undefined ? "list-cell" : "link",
        value: unit.name,
        ...(sheet !== undefined && { link: { sheet, row: 0, column: 2 } }),
      },
      ...texts.map((value, step): CellSpec => ({ column: 2 + step, role: "list-cell", value })),
      { column: 7, role: "list-number", value: count("blocks") },
      { column: 8, role: "list-number", value: count("needs-reason") },
      { column: 9, role: "list-cell", value: contact },
    ],
    height: estimateHeight(
      [unit.name, ...texts, "", "", contact].map((text, step) => ({
        text,
        px: overviewWidths[step + 1] ?? 80,
        size: 11,
      })),
      18,
    ),
  };
}

function figuresSent({ answers }: UnitReturn): string {
  if (!answers) return "";
  const isOnlyWord = answers.sources.every(({ source }) => source.isWord === true);
  return isOnlyWord ? words.onlyWord : words.handIn(answers.revision);
}

/** The day the mail was sent; of a file that came without one, the day it was last saved, said so. */
function receivedOn({ receivedAt, answers }: UnitReturn): string {
  const sent = receivedAt === undefined ? undefined : vietnamMoment(receivedAt);
  if (sent) return vietnameseDay(sent.day);
  const saved = answers?.sources.at(-1)?.source.lastSaved;
  const moment = saved === undefined ? undefined : vietnamMoment(saved);
  return moment ? words.savedOn(vietnameseDay(moment.day)) : "";
}

/** How many findings a unit has of each severity, by "26206|blocks". */
function countFindings({ findings }: ResultBook["consolidation"]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { unit, severity } of findings) {
    if (unit === undefined) continue;
    const key = `${unit}|${severity}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** "xã, thị trấn" where one level reports; several are told level by level below the tiles. */
function unitWords({ context, children, consolidation }: ResultBook): string {
  if (consolidation.coverage.byLevel.length !== 1) return "đơn vị";
  return kindWords(
    context,
    children.map(({ unit }) => unit),
  );
}
