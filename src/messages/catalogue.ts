import type { CampaignContext } from "../domain/campaign/context";
import type { Finding } from "../domain/finding";
import type { PartId, PeriodId } from "../domain/indicator/ids";
import type { SectionPath } from "../domain/outline/section-path";
import type { UnitCode } from "../domain/unit/unit-code";
import { checkSentences } from "./checks";
import { fileSentences } from "./files";
import { fillSentence, type Language, type Sentence, type Sentences, type ShownNames } from "./sentence";
import { identitySentences } from "./identity";
import { listSentences } from "./lists";
import { placeSentences } from "./places";
import { unitSentences } from "./units";
import { valueSentences } from "./values";
import { workbookSentences } from "./workbook";

/** Every sentence a finding can say, by code. */
export const sentences: Sentences = {
  ...fileSentences,
  ...placeSentences,
  ...valueSentences,
  ...checkSentences,
  ...unitSentences,
  ...identitySentences,
  ...listSentences,
  ...workbookSentences,
};

export function sentenceOf(finding: Finding, names: ShownNames, language: Language): string {
  const sentence: Sentence | undefined = sentences[finding.code];
  if (!sentence) throw new RangeError(`no sentence for ${finding.code}`);
  return fillSentence(sentence, finding, names, language);
}

/** "Tập thể" alone says nothing: a part that is not its indicator's main one is named with it. */
function partName(context: CampaignContext, id: string): string {
  const known = context.parts.get(id as PartId);
  if (!known) return id;
  const { part, indicator } = known;
  return String(part.id) === String(indicator.id) ? part.label : `${part.label} (${indicator.shortLabel})`;
}

/** The campaign's own words for ids. */
export function namesOf(context: CampaignContext): ShownNames {
  return {
    unit: (code) => context.units.get(code as UnitCode)?.name ?? code,
    part: (id) => partName(context, id),
    period: (id) => context.periods.get(id as PeriodId)?.shown ?? id,
    section: (path) => {
      const section = context.sections.get(path as SectionPath);
      return section ? `${section.shownPath} ${section.shortName}` : path;
    },
    list: (id) => context.lists.get(id)?.sheet ?? id,
  };
}
