import type { CampaignContext } from "../../domain/campaign/context";
import type { StandingCorrection } from "../../domain/consolidation/corrections";
import { namesOf } from "../../messages/catalogue";
import { deskSentence, type DeskWord } from "../../messages/desk-words";
import type { Language } from "../../messages/sentence";
import type { CorrectionView } from "./result-views";

const standings: Readonly<Record<StandingCorrection["standing"], DeskWord>> = {
  waiting: "correctionWaiting",
  confirmed: "correctionConfirmed",
  contradicted: "correctionContradicted",
  kept: "correctionKept",
  undone: "correctionUndone",
  refused: "correctionRefused",
  added: "correctionAdded",
};

const gone: ReadonlySet<StandingCorrection["standing"]> = new Set(["undone"]);

/** A figure put right here, ready to be shown. */
export function correctionView(
  context: CampaignContext,
  correction: StandingCorrection,
  language: Language,
): CorrectionView {
  const { id, kind, part, period, before = "", value, by, at, how, reason, standing } = correction;
  const names = namesOf(context);
  return {
    id,
    kind,
    figure: `${names.part(part)}, ${names.period(period)}`,
    figureId: `${part}|${period}`,
    before,
    value,
    by,
    at,
    how,
    reason,
    standing: deskSentence(standings[standing], language),
    counts: !gone.has(standing),
  };
}
