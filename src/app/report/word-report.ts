import type { CampaignContext } from "../../domain/campaign/context";
import type { Consolidation } from "../../domain/consolidation/consolidation";
import type { ListDefinition } from "../../domain/campaign/campaign";
import type { SectionPath } from "../../domain/outline/section-path";
import { askedSections } from "../../documents/outline-headings";
import { levelContent } from "../../documents/report/level-content";
import { report } from "../../documents/report/report";
import type { ReportContent } from "../../documents/report/report-content";
import { unitContent } from "../../documents/report/unit-content";
import type { DocumentSpec } from "../../documents/spec";
import { reportChangeSentence } from "../../messages/report-change-words";
import { reportWords } from "../../messages/report-words";
import type { Language } from "../../messages/sentence";
import { compiledTexts } from "./compiled-texts";
import type { ConsolidatingBook } from "../level/consolidating-book";
import type { MadeFile } from "../made-file";
import { fileNameOf } from "../file-name";
import type { BookPlace, DeskPorts } from "../ports";
import { reportChangesSaid, reportChangeViews, type ReportChangeView } from "./report-change-views";
import { proposedAdjustments } from "./proposed-adjustments";
import type {
  AppendixChoice,
  ReportPlan,
  ReportRequest,
  ReportUpdate,
  ReportUpdateLine,
} from "./report-views";
import type { UnitBook } from "../unit/unit-book";
import type { OutlineNode } from "../unit/unit-views";

/** The book a report is made of: a unit's own, or one that consolidates. */
export type ReportBook = UnitBook | ConsolidatingBook;

const matrix = "matrix";

/** Báo cáo Word of the open workbook: what would stand in it and what is missing. */
export function reportPlan(book: ReportBook, createdAt: string): ReportPlan {
  const { context, unit } = book;
  const content = contentOf(book, createdAt);
  return {
    unit: unit.name,
    title: context.campaign.title,
    empty: askedSections(context, unit)
      .filter(({ leaf, optional, path }) => leaf && !optional && content.texts(path).length === 0)
      .map(({ path, shownPath, shortName }) => ({
        section: path,
        title: `${shownPath}. ${shortName}`,
        place: placeOf(book, path),
      })),
    appendices: appendicesIn(context, content),
    signer: { name: content.signer.name ?? "", position: content.signer.position ?? "" },
  };
}

/** The report as a file, with the appendices and the signer that were chosen. */
export async function makeReport(
  book: ReportBook,
  request: ReportRequest,
  { files, clock }: Pick<DeskPorts, "files" | "clock">,
): Promise<MadeFile> {
  const bytes = await files.writeDocument(chosenReport(book, request, clock.now()));
  return { kind: "file", name: reportName(book), bytes };
}

/** A report edited in Word with what was not edited as it is now; what was edited stays and is listed. */
export async function updateReport(
  book: ReportBook,
  request: ReportRequest,
  { edited, putBack }: { readonly edited: Uint8Array; readonly putBack: readonly number[] },
  { files, clock }: Pick<DeskPorts, "files" | "clock">,
  language: Language,
): Promise<ReportUpdate> {
  const update = await files.updateDocument(edited, chosenReport(book, request, clock.now()), putBack);
  if (typeof update === "string")
    return { kind: "not-ours", sentence: reportChangeSentence(update, language) };
  const changes = reportChangeViews(book.context, update.changes, language);
  return {
    kind: "updated",
    said: reportChangesSaid(changes, update.madeAt, language),
    changes: changes.map((one) => ({
      ...one,
      place: changePlace(book, one),
      adjustments: adjustmentsFor(book, one, language),
    })),
    file: { kind: "file", name: reportName(book), bytes: update.bytes },
  };
}

const reportName = ({ context, unit }: ReportBook): string => `${fileNameOf(context, unit)}.docx`;

function chosenReport(
  book: ReportBook,
  { appendices, signer }: ReportRequest,
  createdAt: string,
): DocumentSpec {
  const wanted = new Set(appendices);
  const content = contentOf(book, createdAt);
  return report(book.context, {
    ...content,
    lists: (list) => (wanted.has(list.id) ? content.lists(list) : []),
    matrices: wanted.has(matrix) ? content.matrices : [],
    signer: { name: given(signer.name), position: given(signer.position) },
  });
}

const given = (text: string): string | undefined => (text.trim() === "" ? undefined : text.trim());

export const isConsolidating = (book: ReportBook): book is ConsolidatingBook => "result" in book;

function contentOf(book: ReportBook, createdAt: string): ReportContent {
  if (!isConsolidating(book)) return unitContent(book.context, book.unit, book.submission, createdAt);
  const result = standingOf(book);
  return levelContent(result, compiledTexts(result));
}

/** Where a figure that was changed in Word can be changed in the workbook. */
function changePlace(book: ReportBook, { kind, isFigure, section }: ReportChangeView): BookPlace | undefined {
  const path = book.context.campaign.outline.find((one) => one.path === section)?.path;
  return kind === "kept" && isFigure && path !== undefined ? placeOf(book, path) : undefined;
}

function adjustmentsFor(
  book: ReportBook,
  change: ReportChangeView,
  language: Language,
): ReportUpdateLine["adjustments"] {
  if (!isConsolidating(book) || change.kind !== "kept" || !change.isFigure) return [];
  return proposedAdjustments(standingOf(book), change, language);
}

const standingOf = (book: ConsolidatingBook): Consolidation => book.standingResult() ?? book.result();

const placeOf = (book: ReportBook, path: SectionPath): BookPlace | undefined =>
  isConsolidating(book) ? undefined : nodeAt(book.outline().nodes, path)?.place;

function nodeAt(nodes: readonly OutlineNode[], path: SectionPath): OutlineNode | undefined {
  for (const node of nodes) {
    const found = node.path === path ? node : nodeAt(node.children, path);
    if (found) return found;
  }
  return undefined;
}

function appendicesIn({ campaign }: CampaignContext, content: ReportContent): readonly AppendixChoice[] {
  const ofList = (list: ListDefinition): AppendixChoice => ({
    ...{ id: list.id, title: list.title, kind: "rows" },
    count: content.lists(list).length,
  });
  const tables: AppendixChoice = {
    ...{ id: matrix, title: reportWords.matrixAppendix, kind: "tables" },
    count: content.matrices.length,
  };
  return [tables, ...campaign.lists.map(ofList)].filter(({ count }) => count > 0);
}
