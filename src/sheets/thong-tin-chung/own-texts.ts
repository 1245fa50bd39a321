import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { SectionPath } from "../../domain/outline/section-path";
import { tidy } from "../../domain/text/fold";
import { baoCaoWords } from "../../messages/bao-cao-words";
import { generalWords as words } from "../../messages/thong-tin-chung-words";
import { headTexts } from "./head-texts";

/** Before every line of advice. */
export const bullet = "•";

const known = new WeakMap<CampaignContext, ReadonlySet<string>>();

/** Everything the sheet says by itself below the particulars; built once per campaign. */
export function ownTextsOf(context: CampaignContext): ReadonlySet<string> {
  const before = known.get(context);
  if (before) return before;
  const { campaign } = context;
  const { particulars, progress, howTo, byWord, allDone, total } = words;
  const texts = new Set(
    [
      ...[particulars, progress, howTo, byWord, allDone, total, baoCaoWords.required, bullet],
      ...[...words.headings, ...words.listHeadings],
      ...campaign.outline.flatMap(({ shownPath, shortName }) => [shownPath, shortName]),
      ...campaign.lists.map(({ sheet }) => sheet),
      ...words.legend.flatMap(([, sample, text]) => [sample, text]),
      ...adviceOf(context),
    ].map(tidy),
  );
  known.set(context, texts);
  return texts;
}

/** How to fill in, with what the campaign's own switches and periods say. */
export function adviceOf({ campaign, index, periods }: CampaignContext): readonly string[] {
  const asking = index.slots.find(({ period }) => periods.get(period.id)?.askStatus === true);
  const label = asking && periods.get(asking.period.id)?.label;
  const usual = asking && baoCaoWords.statuses[asking.period.defaultStatus];
  const status = label === undefined || usual === undefined ? "" : words.statusAdvice(label, usual);
  return words.advice(campaign.switches.narrativeRows, status);
}

/** The line over everything, as our formula says it. */
export const isBanner = (text: string): boolean =>
  text === words.allDone || new RegExp(`^${words.notDone(0, 0).replace(/0/g, "\\d+")}$`).test(text);

const knownHeads = new WeakMap<CampaignContext, Map<string, ReadonlySet<string>>>();

/** What stands over the particulars of this unit; of any unit while it is not known whose sheet it is. */
export function ownHeadOf(context: CampaignContext, unit: Unit | undefined): ReadonlySet<string> {
  const heads = knownHeads.get(context) ?? new Map<string, ReadonlySet<string>>();
  knownHeads.set(context, heads);
  const key = unit?.code ?? "";
  const before = heads.get(key);
  if (before) return before;
  const units = unit ? [unit] : context.campaign.units;
  const { id, version } = context.campaign;
  const texts = new Set([`${id}@${version}`, ...units.flatMap((one) => headOf(context, one))].map(tidy));
  heads.set(key, texts);
  return texts;
}

function headOf(context: CampaignContext, one: Unit): readonly string[] {
  const { title, unit, facts } = headTexts(context, one);
  return [one.code, title, unit, ...facts.flat()];
}

/** Lines of the progress table by their words: a heading of the outline, a list, the sum. */
export function progressLines({ campaign }: CampaignContext): ReadonlyMap<string, SectionPath | undefined> {
  return new Map<string, SectionPath | undefined>([
    [words.total, undefined],
    ...campaign.lists.map(({ sheet }) => [sheet, undefined] as const),
    ...campaign.outline.map(({ shortName, path }) => [shortName, path] as const),
  ]);
}
