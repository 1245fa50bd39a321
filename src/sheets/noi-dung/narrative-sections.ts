import type { Section } from "../../domain/campaign/campaign";
import { foldTexts, type FoldedTexts } from "../../domain/consolidation/fold-texts";
import { carriesReceived, type ResultBook } from "../consolidated-workbook/result-book";
import { draftMarks, markOf, type DraftMarks } from "./draft-marks";
import { draftText } from "./draft-text";

/** One section of the outline as the sheet of narratives tells it. */
export interface NarrativeSection {
  readonly section: Section;
  /** Undefined where nobody writes on it, and where there are too many units to be compared. */
  readonly folded: FoldedTexts | undefined;
  readonly own: string;
  /** The compiled draft; "" where nothing can be said. */
  readonly draft: string;
  /** What stands in the draft's row: "" where the own text was written with this draft in view. */
  readonly laid: string;
  readonly marks: DraftMarks | undefined;
}

/** The sections that the units below are asked, with what they repeat and what can be compiled for the level. */
export function narrativeSections(book: ResultBook): readonly NarrativeSection[] {
  const { context, children } = book;
  const asked = new Set(children.flatMap(({ unit }) => context.kinds.get(unit.kind)?.sections ?? []));
  return context.campaign.outline
    .filter(({ leaf, path }) =>
      leaf ? asked.has(path) : [...asked].some((below) => below.startsWith(`${path}.`)),
    )
    .map((section) => narrativeSection(book, section));
}

function narrativeSection(book: ResultBook, section: Section): NarrativeSection {
  const { ownText, seenDrafts } = book.consolidation;
  const own = ownText.get(section.path) ?? "";
  const folded =
    section.leaf && carriesReceived(book.consolidation) ? foldTexts(textsOn(book, section)) : undefined;
  const draft = section.leaf ? draftText(book, section, folded?.repeated ?? []) : "";
  const seen = own === "" ? "" : (seenDrafts.get(section.path) ?? "");
  return { section, folded, own, ...laidDraft(draft, own, seen) };
}

/** A draft that stood before the one who wrote the own text says nothing new. */
function laidDraft(
  draft: string,
  own: string,
  seen: string,
): Pick<NarrativeSection, "draft" | "laid" | "marks"> {
  const laid = own !== "" && markOf(draft) === seen ? "" : draft;
  return { draft, laid, marks: draft === "" ? undefined : draftMarks(draft, laid, own, seen) };
}

/** In the order of the book's units; "" where a unit wrote nothing. */
const textsOn = ({ children }: ResultBook, { path }: Section): readonly string[] =>
  children.map(({ answers }) => answers?.narratives.find(({ section }) => section === path)?.text ?? "");
