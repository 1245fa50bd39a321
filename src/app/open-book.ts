import { levelOf, type CampaignContext } from "../domain/campaign/context";
import type { Unit } from "../domain/campaign/campaign";
import { dayNumber } from "../domain/day";
import { bookProperty, propertyNames } from "../domain/submission/identity-properties";
import { isForeign, interpretBook } from "../sheets/standard-workbook/interpret";
import { lastDayOf } from "../domain/unit/deadline";
import { vietnamMoment } from "../domain/vietnam-time";
import { deskSentence } from "../messages/desk-words";
import type { Language } from "../messages/sentence";
import { resultWords } from "../messages/result-words";
import { stateOf } from "../sheets/result-state/state-sheet";
import type { BookGrid } from "../sheets/grid";
import { ConsolidatingBook } from "./level/consolidating-book";
import type { BookHead, OpenedBook } from "./desk";
import type { DeskPorts, WorkbookMarks } from "./ports";
import { readStanding, standingFromJournal } from "./level/standing-book";
import { UnitBook } from "./unit/unit-book";

export type OpenBook =
  | { readonly kind: "empty" | "foreign" }
  | { readonly kind: "unit"; readonly book: UnitBook }
  | { readonly kind: "consolidating"; readonly book: ConsolidatingBook }
  | {
      readonly kind: "unfinished";
      readonly book: ConsolidatingBook | undefined;
      readonly canGoBack: boolean;
    }
  | { readonly kind: "unreadable"; readonly detail: string };

/** Recognises the open workbook: by its properties, and by what stands in it where they are gone. */
export async function openBook(ports: DeskPorts): Promise<OpenBook> {
  const marks = await ports.workbook.marks();
  if (marks.unfinished === "unfinished") return openUnfinished(ports, marks);
  return marks.properties[bookProperty.name] === bookProperty.consolidated
    ? openResult(ports, marks)
    : openAny(ports, marks);
}

async function campaignOf(
  ports: DeskPorts,
  { properties }: WorkbookMarks,
): Promise<CampaignContext | undefined> {
  const named = properties[propertyNames.campaign];
  return ports.campaigns.load(named ?? ports.campaigns.ids[0] ?? "");
}

/** Of a consolidated workbook the hidden sheet is enough to begin with. */
async function openResult(ports: DeskPorts, marks: WorkbookMarks): Promise<OpenBook> {
  const context = await campaignOf(ports, marks);
  if (!context) return { kind: "foreign" };
  const standing = readStanding(context, await ports.workbook.read([resultWords.state]), ports.pack);
  return standing
    ? { kind: "consolidating", book: new ConsolidatingBook(context, standing, ports.pack) }
    : openAny(ports, marks);
}

async function openAny(ports: DeskPorts, marks: WorkbookMarks): Promise<OpenBook> {
  const context = await campaignOf(ports, marks);
  const grid = await ports.workbook.read();
  if (isEmpty(grid)) return { kind: "empty" };
  if (!context) return { kind: "foreign" };
  if (stateOf(grid)) {
    const standing = readStanding(context, grid, ports.pack);
    return standing
      ? { kind: "consolidating", book: new ConsolidatingBook(context, standing, ports.pack) }
      : { kind: "foreign" };
  }
  const unit = unitIn(context, grid);
  return unit ? { kind: "unit", book: new UnitBook(context, unit, grid) } : { kind: "foreign" };
}

const isEmpty = ({ sheets }: BookGrid): boolean => sheets.every(({ rows }) => rows.length === 0);

/** The unit a form is of, where the form itself says it for certain. */
export function unitIn(context: CampaignContext, grid: BookGrid): Unit | undefined {
  const source = { file: "", entry: undefined, sha256: "", lastSaved: undefined, sentAt: undefined };
  const submission = interpretBook(context, grid, source);
  const { unit, unitIsLikely, campaign } = submission;
  if (isForeign(submission) || submission.isConsolidated || unitIsLikely || unit === undefined)
    return undefined;
  return campaign === undefined || campaign === context.campaign.id ? context.units.get(unit) : undefined;
}

/** What the journal keeps says whose workbook it is, whatever became of its sheets. */
async function openUnfinished(ports: DeskPorts, marks: WorkbookMarks): Promise<OpenBook> {
  const context = await campaignOf(ports, marks);
  const packed = await ports.workbook.previousState();
  const standing =
    context && packed !== undefined ? standingFromJournal(context, packed, ports.pack) : undefined;
  return {
    kind: "unfinished",
    book: context && standing && new ConsolidatingBook(context, standing, ports.pack),
    canGoBack: standing !== undefined,
  };
}

/** What the pane is told of the workbook that was opened. */
export function openedView(open: OpenBook, now: string, language: Language): OpenedBook {
  switch (open.kind) {
    case "unit":
      return {
        kind: "unit",
        head: headOf(open.book, now, language),
        newerVersion: open.book.submission.version !== open.book.context.campaign.version,
      };
    case "consolidating":
      return {
        kind: "consolidating",
        head: headOf(open.book, now, language),
        pending: open.book.isPending,
        hasResult: open.book.hasResult,
      };
    case "unfinished":
      return {
        kind: "unfinished",
        head: open.book && headOf(open.book, now, language),
        canGoBack: open.canGoBack,
      };
    case "unreadable":
      return { kind: "unreadable", sentence: deskSentence("unreadable", language, { detail: open.detail }) };
    case "empty":
    case "foreign":
      return open;
  }
}

/** What stands at the head of every screen. */
export function headOf(
  { context, unit }: { readonly context: CampaignContext; readonly unit: Unit },
  now: string,
  language: Language,
): BookHead {
  const { campaign } = context;
  return {
    unit: unit.name,
    unitCode: unit.code,
    campaign: campaign.id,
    campaignTitle: campaign.title,
    movement: campaign.movement,
    deadline: daysLeft(context, unit, now, language),
  };
}

/** Counted in days of Vietnam; long before or after nobody counts days. */
const farthest = 60;

function daysLeft(context: CampaignContext, unit: Unit, now: string, language: Language): string | undefined {
  const moment = vietnamMoment(now);
  if (!moment) return undefined;
  const days = dayNumber(lastDayOf(levelOf(context, unit))) - dayNumber(moment.day);
  if (Math.abs(days) > farthest) return undefined;
  if (days === 0) return deskSentence("lastDay", language);
  return deskSentence(days > 0 ? "daysLeft" : "overdue", language, { days: Math.abs(days) });
}
