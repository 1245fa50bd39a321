import type { CampaignContext } from "../../domain/campaign/context";
import type { Finding } from "../../domain/finding";
import type { PartId } from "../../domain/indicator/ids";
import type { SectionPath } from "../../domain/outline/section-path";
import { a1OfCell } from "../../domain/submission/a1-of-cell";
import { readOutlineSheet } from "../bao-cao/interpret";
import type { OutlineRead } from "../bao-cao/outline-read";
import { cellText } from "../cell-text";
import type { CellGrid } from "../grid";
import type { PlacedText } from "../say-legacy";
import { SubmissionDraft } from "../submission-draft";
import { SecondSheet } from "./second-sheet";

/**
 * Another outline sheet. Rows cut from the first with their ids, or with their words, are read where they stand now; a
 * copy of rows that still stand there is compared. Gives what all sheets together hold.
 */
export function readSecondOutline(
  context: CampaignContext,
  grid: CellGrid,
  index: number,
  kind: string | undefined,
  draft: SubmissionDraft,
  first: { readonly name: string; readonly read: OutlineRead },
  isOtherVersion: boolean,
): OutlineRead {
  const scratch = new SubmissionDraft(context, draft.file, draft.sheets);
  const second = readOutlineSheet(context, grid, index, kind, scratch, {
    first: first.read.columns,
    elsewhere: first.read.leaves,
    isOtherVersion,
  });
  const parts = new Set([...second.parts].filter((key) => !first.read.parts.has(key)));
  const leaves = new Set([...second.leaves].filter((leaf) => isFreshLeaf(first.read, second, leaf)));
  const shared = [...second.ids].some((id) => first.read.ids.has(id));
  const sheet = new SecondSheet(
    context,
    draft,
    scratch,
    { index, name: grid.name, original: first.name },
    {
      part: (id) => parts.has(id),
      section: (path) => leaves.has(path as SectionPath),
      row: () => false,
      count: parts.size + leaves.size,
    },
    shared || [...second.parts].some((key) => first.read.parts.has(key)),
  );
  sheet.figures(context.index.slots.filter(({ indicator }) => indicator.nature !== "particular"));
  compareNotes(sheet, grid);
  for (const [section, placed] of second.texts) compareText(sheet, first.read, section, placed);
  sayMeasureUnits(sheet);
  // Of a leaf that stands on no sheet.
  draft.findings.push(...scratch.findings.filter(({ code }) => code === "PLACE-043"));
  sheet.conclude();
  return together(first.read, second);
}

/** By the ids of its rows of text; where they are gone, by its heading. */
function isFreshLeaf(first: OutlineRead, second: OutlineRead, leaf: SectionPath): boolean {
  const rows = [...second.ids].filter((id) => id.startsWith(`${leaf}|nd.`));
  return rows.length === 0 ? !first.leaves.has(leaf) : !rows.some((id) => first.ids.has(id));
}

/** Another measure unit than the first sheet has beside the same figures. */
function sayMeasureUnits({ draft, scratch, fresh }: SecondSheet): void {
  const isSaid = ({ part, period }: Finding): boolean =>
    draft.findings.some((one) => one.code === "PLACE-013" && one.part === part && one.period === period);
  const more = scratch.findings.filter((finding) => finding.code === "PLACE-013" && !isSaid(finding));
  // Of rows that stand on this sheet alone it is said with all else.
  draft.findings.push(...more.filter(({ part }) => part !== undefined && !fresh.part(part)));
}

function compareNotes(sheet: SecondSheet, grid: CellGrid): void {
  const { context, draft, fresh, scratch } = sheet;
  for (const [part, note] of scratch.notes) {
    const kept = draft.notes.get(part);
    if (fresh.part(part)) draft.notes.set(part, note);
    else if (kept !== note) {
      const known = context.parts.get(part as PartId);
      const where = known && { section: known.indicator.section };
      sheet.differs(
        note,
        cellWith(grid, note),
        { part: part as PartId },
        { ...where, ...(kept && { kept }) },
      );
    }
  }
}

function cellWith({ rows }: CellGrid, text: string): string {
  for (const { index, cells } of rows) {
    const cell = cells.find((one) => cellText(one) === text);
    if (cell) return a1OfCell(index, cell.column);
  }
  return "";
}

/** A leaf that stands here alone joins what the first sheet says of it; else what it says differently is kept. */
function compareText(sheet: SecondSheet, first: OutlineRead, section: SectionPath, placed: Paragraphs): void {
  const { draft, fresh, scratch, overlaps } = sheet;
  const cellOf = ({ place }: PlacedText): string => draft.placeOf(place).cell ?? "";
  if (fresh.section(section)) {
    const text = placed.map((paragraph) => paragraph.text).join("\n");
    addNarratives(draft, scratch, section);
    if (overlaps && placed[0]) sheet.onlyHere(text, cellOf(placed[0]), { section });
    return;
  }
  const own = new Set(first.texts.get(section)?.map(({ text }) => text));
  const different = placed.filter(({ text }) => !own.has(text));
  for (const paragraph of different) sheet.keep(paragraph.text, cellOf(paragraph), section);
  const [one] = different;
  if (one) sheet.say("PLACE-103", "needs-reason", cellOf(one), { text: one.text.slice(0, 120) }, { section });
}

function addNarratives(draft: SubmissionDraft, scratch: SubmissionDraft, section: SectionPath): void {
  const more = scratch.narratives.filter((narrative) => narrative.section === section);
  const at = draft.narratives.findIndex((narrative) => narrative.section === section);
  const before = draft.narratives[at];
  if (!before) draft.narratives.push(...more);
  else draft.narratives[at] = { ...before, text: [before, ...more].map(({ text }) => text).join("\n") };
}

type Paragraphs = readonly PlacedText[];

const together = (first: OutlineRead, second: OutlineRead): OutlineRead => ({
  columns: first.columns,
  ids: new Set([...first.ids, ...second.ids]),
  parts: new Set([...first.parts, ...second.parts]),
  leaves: new Set([...first.leaves, ...second.leaves]),
  texts: new Map(
    [...first.texts.keys(), ...second.texts.keys()].map((section) => [
      section,
      [...(first.texts.get(section) ?? []), ...(second.texts.get(section) ?? [])],
    ]),
  ),
});
