import type { CampaignContext } from "../../domain/campaign/context";
import { shownDecision } from "../../domain/consolidation/decisions";
import { FigureColumns } from "../../domain/submission/figure-columns";
import { placeName } from "../../domain/submission/file-name";
import { propertyNames, revisionIn } from "../../domain/submission/identity-properties";
import type { SourceFile, Submission } from "../../domain/submission/submission";
import type { BookGrid } from "../../sheets/grid";
import { ownTextsIn } from "../../sheets/noi-dung/own-texts";
import { stateOf } from "../../sheets/result-state/state-sheet";
import { listsOf } from "../../sheets/standard-workbook/template";
import { ConsolidatingBook } from "./consolidating-book";
import type { PackPort } from "../ports";
import { readStanding, type StandingBook } from "./standing-book";

/**
 * A consolidated workbook is its unit's report to the level above, and may be merged with another one of the same unit: what
 * it says of itself (the level's own texts, with the decisions taken), then every hand-in it carries, what was typed into the
 * units' sheets since among them. Undefined where it is none of this campaign, or does not carry what it was made of.
 *
 * Each hand-in keeps its own hash, so that the same file given twice is known, and stands in the book as in a zip: `file` is
 * the book, `entry` the file that was handed in.
 */
export function handInsInBook(
  context: CampaignContext,
  grid: BookGrid,
  source: SourceFile,
  unpack: PackPort["unpack"],
): readonly Submission[] | undefined {
  // Nothing is packed here: the book is read, not laid.
  const packing = { pack: () => "", unpack };
  const standing = readStanding(context, grid, packing);
  if (!standing?.received) return undefined;
  const book = new ConsolidatingBook(context, standing, packing);
  book.takeEdits(grid, source.lastSaved ?? standing.previous.madeAt, "vi");
  const within = (submission: Submission): Submission => ({
    ...submission,
    source: { ...submission.source, file: source.file, entry: entryOf(source, submission) },
  });
  return [ofItself(context, grid, source, standing), ...book.submissions.map(within)];
}

const entryOf = ({ entry }: SourceFile, { source }: Submission): string =>
  entry === undefined ? placeName(source) : `${entry}/${placeName(source)}`;

function ofItself(
  context: CampaignContext,
  grid: BookGrid,
  source: SourceFile,
  { unit, previous }: StandingBook,
): Submission {
  const narratives = ownTextsIn(grid, stateOf(grid));
  const written = new Set(narratives.map(({ section }) => section));
  return {
    source,
    campaign: previous.campaign,
    version: grid.properties[propertyNames.version],
    unit: unit.code,
    identifiedBy: "property",
    fromBook: {
      decisions: [...previous.decisions].map(([question, decision]) => [question, shownDecision(decision)]),
      corrections: [...(previous.corrections ?? [])],
      ...(previous.awards && { awards: previous.awards }),
    },
    level: undefined,
    revision: revisionIn(grid.properties),
    sheets: [],
    figures: new FigureColumns(context.index.slots.length),
    notes: new Map(),
    narratives,
    lists: [],
    outside: [],
    missingParts: [
      ...(context.kinds.get(unit.kind)?.sections ?? []).filter((section) => !written.has(section)),
      ...listsOf(context, unit.kind).map(({ id }) => id),
    ],
    findings: [],
  };
}
