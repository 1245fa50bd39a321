import type { Section } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { PeriodId } from "../../domain/indicator/ids";
import type { Part } from "../../domain/indicator/indicator";
import { reportWords as words } from "../../messages/report-words";
import type { DocumentBlock, TableBlock, TableColumn, TableRow } from "../spec";
import { paragraph } from "../title-blocks";
import { matrixTable } from "./appendices";
import type { ReportContent, ReportFigure } from "./report-content";

/** One line of a table: a part with what it has in each period. */
interface PartLine {
  readonly part: Part;
  readonly group: string | undefined;
  readonly figures: ReadonlyMap<PeriodId, ReportFigure>;
}

/** Numbers tables through the whole report. */
export class TableCounter {
  #count = 0;

  next(): number {
    return ++this.#count;
  }
}

/**
 * The figures of a section as tables, those asked for the same periods together. What nobody answered has no line; the
 * parts of a ratio stand in the workbook alone. Below them what offices beside the territory say.
 */
export function sectionTables(
  context: CampaignContext,
  content: ReportContent,
  section: Section,
  counter: TableCounter,
): readonly DocumentBlock[] {
  const lines = linesOf(context, content, section);
  const caption = (about: string): DocumentBlock =>
    paragraph("caption", words.caption(counter.next(), words.figuresOf(about)));
  return [
    ...byPeriods(context, lines).flatMap(({ periods, lines: together }) => [
      caption(section.shortName),
      tableOf(context, content, periods, together),
      ...notesBelow(content, together).map((note) => paragraph("table-note", note)),
    ]),
    ...content
      .beside(section.path)
      .flatMap((matrix) => [
        caption(words.beside(section.shortName)),
        matrixTable(matrix),
        paragraph("table-note", words.besideNote),
      ]),
    ...(content.matrices.some(({ besideOf }) => besideOf === section.path)
      ? [paragraph("table-note", words.besideInAppendix)]
      : []),
  ];
}

function linesOf(
  context: CampaignContext,
  { figure }: ReportContent,
  { path }: Section,
): readonly PartLine[] {
  const groups = new Map(context.campaign.indicatorGroups.map(({ id, heading }) => [id, heading]));
  return context.campaign.indicators
    .filter(({ section, tier, nature }) => section === path && tier !== "off" && nature !== "particular")
    .flatMap((indicator) =>
      indicator.parts.filter(isPrinted).map((part) => ({
        part,
        group: indicator.group === undefined ? undefined : groups.get(indicator.group),
        figures: new Map(
          context.index.slotsOfPart(part.id).flatMap((slot: FigureSlot) => {
            const found = figure(slot);
            return found ? [[slot.period.id, found] as const] : [];
          }),
        ),
      })),
    )
    .filter(({ figures }) => figures.size > 0);
}

/** Numerators, denominators and weights are what a ratio is computed of. */
const isPrinted = ({ id }: Part): boolean => !/\.[ndw]$/.test(id);

interface PeriodTable {
  readonly periods: readonly PeriodId[];
  readonly lines: readonly PartLine[];
}

/** Lines whose periods are among those of others go with them. */
function byPeriods(context: CampaignContext, lines: readonly PartLine[]): readonly PeriodTable[] {
  const asked = (line: PartLine): readonly PeriodId[] => line.part.periods.map(({ id }) => id);
  const widest = lines
    .map(asked)
    .filter(
      (periods, _, all) => !all.some((other) => other.length > periods.length && covers(other, periods)),
    );
  const distinct = [...new Map(widest.map((periods) => [periods.join(" "), periods])).values()];
  return distinct.map((periods) => {
    const together = lines.filter((line) => distinct.find((one) => covers(one, asked(line))) === periods);
    const used = context.campaign.periods
      .map(({ id }) => id)
      .filter((id) => together.some(({ figures }) => figures.has(id)));
    return { periods: used, lines: together };
  });
}

const covers = (periods: readonly PeriodId[], others: readonly PeriodId[]): boolean =>
  others.every((id) => periods.includes(id));

function tableOf(
  context: CampaignContext,
  { coverage }: ReportContent,
  periods: readonly PeriodId[],
  lines: readonly PartLine[],
): TableBlock {
  const columns = columnsOf(periods.length, coverage !== undefined);
  const label = (id: PeriodId): string => context.campaign.periods.find((one) => one.id === id)?.label ?? id;
  return {
    kind: "table",
    points: columns.length > 6 ? 10 : 11,
    columns,
    head: [
      words.tableNumber,
      words.indicator,
      words.measureUnit,
      ...periods.map(label),
      ...(coverage ? [coverage.heading] : []),
    ],
    rows: rowsOf(lines, periods, coverage !== undefined),
  };
}

const column = (share: number, align: TableColumn["align"]): TableColumn => ({ share, align });

function columnsOf(periods: number, withCoverage: boolean): readonly TableColumn[] {
  const [number, measure, reporting] = [0.06, 0.11, withCoverage ? 0.1 : 0];
  // A province's millions ("21.557.304,1") stand on one line where there are four periods.
  const each = Math.min(0.15, 0.5 / Math.max(1, periods));
  const label = 1 - number - measure - reporting - each * periods;
  return [
    column(number, "centre"),
    column(label, "left"),
    column(measure, "centre"),
    ...Array.from({ length: periods }, () => column(each, "right")),
    ...(withCoverage ? [column(reporting, "centre")] : []),
  ];
}

function rowsOf(
  lines: readonly PartLine[],
  periods: readonly PeriodId[],
  withCoverage: boolean,
): readonly TableRow[] {
  let number = 0;
  let group: string | undefined;
  return lines.flatMap((line): readonly TableRow[] => {
    const begins = line.group !== undefined && line.group !== group;
    group = line.group;
    const row: TableRow = {
      look: "plain",
      cells: [
        line.part.indent === 0 ? String(++number) : "",
        `${line.part.indent > 0 ? "- " : ""}${line.part.label}`,
        line.part.measureUnit,
        ...periods.map((id) => printed(line.figures.get(id))),
        ...(withCoverage ? [lastCoverage(line, periods)] : []),
      ],
    };
    return begins ? [{ look: "group", cells: [line.group ?? ""] }, row] : [row];
  });
}

const printed = (figure: ReportFigure | undefined): string =>
  figure === undefined ? "" : figure.estimate ? words.estimate(figure.text) : figure.text;

const lastCoverage = ({ figures }: PartLine, periods: readonly PeriodId[]): string =>
  periods.flatMap((id) => figures.get(id)?.coverage ?? []).at(-1) ?? "";

function notesBelow({ coverage }: ReportContent, lines: readonly PartLine[]): readonly string[] {
  const estimated = lines.some(({ figures }) => [...figures.values()].some(({ estimate }) => estimate));
  return [...(coverage ? [coverage.note] : []), ...(estimated ? [words.estimateNote] : [])];
}
