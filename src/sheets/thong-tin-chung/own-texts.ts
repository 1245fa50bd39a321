import type { CampaignContext } from "../../domain/campaign/context";
import { baoCaoWords } from "../../messages/bao-cao-words";
import { generalWords as words } from "../../messages/thong-tin-chung-words";

const known = new WeakMap<CampaignContext, ReadonlySet<string>>();

/** Everything the sheet says by itself below the particulars; built once per campaign. */
export function ownTextsOf(context: CampaignContext): ReadonlySet<string> {
  const before = known.get(context);
  if (before) return before;
  const { campaign } = context;
  const texts = new Set([
    ...[words.progress, words.howTo, words.byWord, words.allDone, words.total, baoCaoWords.required],
    ...words.headings,
    ...words.listHeadings,
    ...campaign.outline.flatMap(({ shownPath, shortName }) => [shownPath, shortName]),
    ...campaign.lists.map(({ sheet }) => sheet),
    ...words.legend.flatMap(([, sample, text]) => [sample, text]),
    ...adviceOf(context),
  ]);
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
