import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { Answers } from "../../domain/submission/submission";
import { reportWords as words } from "../../messages/report-words";
import type { Signer } from "../signing-lines";
import type { ReportContent, ReportFigure } from "./report-content";
import { shownFigure } from "./show-figure";

/** What one unit's own answers say in its report. */
export function unitContent(
  context: CampaignContext,
  unit: Unit,
  answers: Answers,
  createdAt: string,
): ReportContent {
  const texts = new Map(answers.narratives.map(({ section, text }) => [section, text]));
  return {
    unit,
    createdAt,
    texts: (path) => {
      const text = texts.get(path);
      return text === undefined ? [] : [{ of: undefined, text }];
    },
    figure: (figure) => ownFigure(context, unit, answers, figure),
    coverage: undefined,
    beside: () => [],
    lists: ({ id }) =>
      answers.lists.filter(({ list }) => list === id).map((row) => ({ unit: undefined, row })),
    matrices: [],
    signer: signerOf(context, answers),
  };
}

/** What stands as an answer; a blank and what could not be read are not printed. */
function ownFigure(
  context: CampaignContext,
  unit: Unit,
  { figures }: Answers,
  { slot, part }: FigureSlot,
): ReportFigure | undefined {
  if (!context.index.askedOf(slot, unit.kind)) return undefined;
  const state = figures.state(slot);
  if (state === "none") return { text: words.none, estimate: false };
  if (state === "not-applicable") return { text: words.notApplicable, estimate: false };
  const value = figures.value(slot);
  if (state !== "value" || value === undefined) return undefined;
  return { text: shownFigure(context, part.type, value), estimate: figures.status(slot) !== "official" };
}

/** Particulars of the report that name who signs: a setting of the campaign's indicators, by their parts. */
const signerParts = { name: "M04", position: "M04.chuc-vu" } as const;

export function signerOf({ index }: CampaignContext, { figures }: Answers): Signer {
  const textOf = (id: string): string | undefined => {
    const slot = index.slots.find(({ part }) => part.id === id)?.slot;
    const value = slot === undefined ? undefined : figures.value(slot);
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
  };
  return { name: textOf(signerParts.name), position: textOf(signerParts.position) };
}
