import type { CampaignContext } from "../../domain/campaign/context";
import { vietnameseDay } from "../../domain/day";
import { vietnamMoment } from "../../domain/vietnam-time";
import { bookmarkOf } from "../../documents/outline-headings";
import type { Difference, ReportChange } from "../../documents/report-changes";
import { differencesBetween, isAboutFigures } from "../../documents/report-differences";
import { reportChangeSentence, type ReportChangeWord } from "../../messages/report-change-words";
import type { Language } from "../../messages/sentence";

/** One place where a report edited in Word and the workbook differ, or where the workbook changed since. */
export interface ReportChangeView {
  readonly kind: ReportChange["kind"];
  /** Path of the section; undefined above the first. */
  readonly section: string | undefined;
  readonly isTable: boolean;
  /** Edited by hand, and a figure is among it: Đối chiếu is about these. */
  readonly isFigure: boolean;
  readonly inWord: string | undefined;
  readonly inBook: string | undefined;
  /** What was kept and can be put back, by its place in the edited document; undefined of all else. */
  readonly block: number | undefined;
  readonly sentence: string;
}

/** One line for each place: of a paragraph that was edited only the words that differ. Figures first. */
export function reportChangeViews(
  context: CampaignContext,
  changes: readonly ReportChange[],
  language: Language,
): readonly ReportChangeView[] {
  const sections = new Map(context.campaign.outline.map((section) => [bookmarkOf(section.path), section]));
  const views = changes.flatMap((change): readonly ReportChangeView[] => {
    const section = change.heading === undefined ? undefined : sections.get(change.heading);
    const title = section
      ? `${section.shownPath} ${section.shortName}`
      : reportChangeSentence("frame", language);
    return differencesIn(change).map(({ inWord, inBook }) => {
      const isFigure = isFigureOf(change, { inWord, inBook });
      return {
        kind: change.kind,
        section: section?.path,
        isTable: change.isTable,
        isFigure,
        inWord: inWord === "" ? undefined : inWord,
        inBook: inBook === "" ? undefined : inBook,
        block: change.block,
        sentence: reportChangeSentence(wordOf(change, isFigure), language, {
          section: title,
          what: change.isTable ? reportChangeSentence("table", language) : "",
          inWord: beginningOf(inWord),
          inBook: beginningOf(inBook),
        }),
      };
    });
  });
  return [...views.filter(({ isFigure }) => isFigure), ...views.filter(({ isFigure }) => !isFigure)];
}

const isFigureOf = ({ kind }: ReportChange, difference: Difference): boolean =>
  kind === "kept" && difference.inBook !== "" && isAboutFigures(difference);

function differencesIn({ inWord, inBook }: ReportChange): readonly Difference[] {
  if (inWord === undefined || inBook === undefined) return [{ inWord: inWord ?? "", inBook: inBook ?? "" }];
  const found = differencesBetween(inWord, inBook);
  return found.length > 0 ? found : [{ inWord, inBook }];
}

function wordOf({ kind }: ReportChange, isFigure: boolean): ReportChangeWord {
  if (kind !== "kept") return kind;
  return isFigure ? "keptFigures" : "keptText";
}

const longest = 160;
const beginningOf = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** In one line: how many of each; `madeAt` is when the edited document was made. */
export function reportChangesSaid(
  views: readonly ReportChangeView[],
  madeAt: string | undefined,
  language: Language,
): string {
  if (views.length === 0) return reportChangeSentence("alike", language);
  const moment = madeAt === undefined ? undefined : vietnamMoment(madeAt);
  const count = (wanted: (view: ReportChangeView) => boolean): number => views.filter(wanted).length;
  return reportChangeSentence("count", language, {
    figures: count(({ isFigure }) => isFigure),
    kept: count(({ kind, isFigure }) => (kind === "kept" && !isFigure) || kind === "deleted"),
    changed: count(({ kind }) => kind !== "kept" && kind !== "deleted"),
    day: moment ? vietnameseDay(moment.day) : "",
  });
}
