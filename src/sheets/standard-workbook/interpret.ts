import type { CampaignContext } from "../../domain/campaign/context";
import { deriveFigures } from "../../domain/submission/derive-figures";
import { baseName, placeName } from "../../domain/submission/file-name";
import { fileQuestion, unitQuestion } from "../../domain/submission/file-question";
import { ofUnit } from "../../domain/submission/of-unit";
import { isAnswered } from "../../domain/submission/is-answered";
import type { SourceFile, Submission } from "../../domain/submission/submission";
import { reportOvertyped } from "../bao-cao/report-overtyped";
import type { BookGrid, CellGrid } from "../grid";
import { withoutAmendments } from "../dieu-chinh/interpret";
import { takeRemarks } from "../yeu-cau-bo-sung/interpret";
import { interpretIdentity, hiddenVersion, markedUnit, type FoundIdentity } from "../identity/interpret";
import { SubmissionDraft } from "../submission-draft";
import { consolidatedBook } from "./consolidated-book";
import { readSheets } from "./read-sheets";
import { isConsolidatedBook } from "./result-sheets";
import { markCopies, recogniseSheets, type RecognisedSheet } from "./recognise-sheets";
import { listsOf } from "./template";
import { reportCovered } from "./report-covered";
import { reportCutTexts } from "./report-cut-texts";
import { saySwappedDays } from "./say-swapped-days";
import { setOthersAside } from "./sheets-of-others";
import { titleLines } from "./title-lines";

/**
 * One unit's returned workbook, whatever has become of it: sheets by what stands in them, rows and columns by their
 * ids, then by their words. Never throws for what a user can do; whatever could not be placed is a finding.
 */
export function interpretBook(context: CampaignContext, found: BookGrid, source: SourceFile): Submission {
  const { book, replies } = takeRemarks(withoutAmendments(found));
  const submission = interpretOwn(context, book, source);
  return replies ? { ...submission, replies } : submission;
}

/** The workbook without what we wrote into it as it was returned. */
function interpretOwn(context: CampaignContext, book: BookGrid, source: SourceFile): Submission {
  const file = placeName(source);
  const recognised = recogniseSheets(context, book.sheets);
  const results = recognised.filter(({ meaning }) => meaning.kind === "result").length;
  if (isConsolidatedBook(book, results)) return consolidatedBook(context, book, source);
  const fileName = baseName(file);
  const marked = markedUnit(context, { book, sheets: formGrids(recognised), fileName });
  const own = markCopies(setOthersAside(context, recognised, marked));
  const named = ours(own);
  const identity = interpretIdentity(context, {
    book,
    sheets: named.map(({ grid }) => grid),
    titles: named.map((sheet) => titleLines(context, sheet)),
    fileName,
    marked,
  });
  const sheets = own.map((sheet) => ({
    ...sheet,
    isOtherVersion: isOtherVersion(context, sheet, identity.version),
  }));
  const draft = new SubmissionDraft(
    context,
    file,
    book.sheets.map(({ name }) => name),
  );
  const question = unitQuestion(source.sha256);
  for (const { code, severity, params, asks } of identity.findings)
    draft.find(code, severity, undefined, { file, ...params }, asks ? { question } : {});
  const { kind } = identity;
  const unit = identity.unit === undefined ? undefined : context.units.get(identity.unit);
  readSheets(context, sheets, { unit, kind }, draft);
  openAskedFigures(context, kind, draft);
  deriveFigures(context, kind, draft);
  reportOvertyped(context, draft);
  reportCovered(sheets, draft);
  reportCutTexts(sheets, draft);
  saySwappedDays(draft);
  reportMissingSheets(context, sheets, kind ?? unit?.kind, draft);
  return submissionOf(book, source, identity, draft);
}

/** Nothing of the form is in it: no mark, no title, no answer. Such a file is refused, whatever its name says. */
export function isForeign(submission: Submission): boolean {
  const { identifiedBy, isConsolidated, figures, narratives, lists, proposals = [] } = submission;
  if (isConsolidated) return false;
  if (identifiedBy !== "none" && identifiedBy !== "file-name") return false;
  if (narratives.length > 0 || lists.length > 0 || proposals.length > 0) return false;
  for (let slot = 0; slot < figures.size; slot++) if (isAnswered(figures, slot)) return false;
  return true;
}

/** The version a sheet says itself, else that of the whole workbook. */
function isOtherVersion(
  { campaign }: CampaignContext,
  { grid, meaning }: RecognisedSheet,
  version?: string,
): boolean {
  const own = meaning.kind === "outline" || meaning.kind === "general" ? hiddenVersion(grid) : undefined;
  return (own ?? version ?? campaign.version) !== campaign.version;
}

const trusted = ["outline", "general", "list"] as const;

const formGrids = (sheets: readonly RecognisedSheet[]): readonly CellGrid[] =>
  trusted.flatMap((kind) => sheets.filter(({ meaning }) => meaning.kind === kind).map(({ grid }) => grid));

/**
 * Outline first: its hidden ids are the identity most trusted. A sheet of another unit has its say only where no sheet of
 * its kind is the workbook's own.
 */
function ours(sheets: readonly RecognisedSheet[]): readonly RecognisedSheet[] {
  const originals = sheets.filter(({ copyOf }) => copyOf === undefined);
  const keys = new Set(originals.flatMap(({ meaning }) => ("key" in meaning ? [meaning.key] : [])));
  const lone = originals.flatMap((sheet): readonly RecognisedSheet[] => {
    const { meaning } = sheet;
    if (meaning.kind !== "other-unit") return [sheet];
    return keys.has(meaning.of.key) ? [] : [{ ...sheet, meaning: meaning.of }];
  });
  return trusted.flatMap((kind) => lone.filter(({ meaning }) => meaning.kind === kind));
}

/** What is asked and stands nowhere in the file is blank, not absent. */
function openAskedFigures(
  { index }: CampaignContext,
  kind: string | undefined,
  { figures }: SubmissionDraft,
): void {
  for (const { slot } of index.slots) {
    if ((kind === undefined || index.askedOf(slot, kind)) && figures.state(slot) === "absent")
      figures.set(slot, { state: "blank" });
  }
}

function reportMissingSheets(
  context: CampaignContext,
  sheets: readonly RecognisedSheet[],
  kind: string | undefined,
  draft: SubmissionDraft,
): void {
  if (kind === undefined) return;
  const found = new Set(sheets.flatMap(({ meaning }) => ("key" in meaning ? [meaning.key] : [])));
  if (!found.has("outline")) {
    draft.missingParts.push(...(context.kinds.get(kind)?.sections ?? []));
    draft.find("PLACE-101", "needs-reason", undefined);
  }
  if (!found.has("general")) draft.find("PLACE-108", "notes", undefined);
  for (const list of listsOf(context, kind)) {
    if (found.has(list.id)) continue;
    draft.missingParts.push(list.id);
    draft.find("PLACE-102", "notes", undefined, {}, { list: list.id });
  }
}

function submissionOf(
  book: BookGrid,
  source: SourceFile,
  identity: FoundIdentity,
  draft: SubmissionDraft,
): Submission {
  const { unit } = identity;
  const { sha256 } = source;
  return {
    source: { ...source, lastSaved: source.lastSaved ?? book.lastSaved },
    campaign: identity.campaign,
    version: identity.version,
    unit,
    identifiedBy: identity.identifiedBy,
    unitIsLikely: identity.likely,
    level: identity.level,
    revision: identity.revision,
    sheets: draft.sheets,
    figures: draft.figures,
    notes: draft.notes,
    narratives: draft.narratives,
    lists: draft.lists,
    outside: draft.outside,
    proposals: draft.proposals.map((proposal) => ofFile(proposal, sha256)),
    doubtfulTexts: draft.doubtfulTexts.map((doubtful) => ofFile(doubtful, sha256)),
    missingParts: draft.missingParts,
    findings: draft.findings.map((finding) => ofFile(ofUnit(finding, unit), sha256)),
  };
}

/** A question is asked about one file: its id says which, so that an answer never reaches another. */
function ofFile<Asking extends { readonly question?: string }>(asking: Asking, sha256: string): Asking {
  const { question } = asking;
  if (question === undefined || question === unitQuestion(sha256)) return asking;
  return { ...asking, question: fileQuestion(question, sha256) };
}
