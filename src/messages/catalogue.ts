import type { CampaignContext } from "../domain/campaign/context";
import type { Finding } from "../domain/finding";
import type { PartId, PeriodId } from "../domain/indicator/ids";
import type { SectionPath } from "../domain/outline/section-path";
import type { UnitCode } from "../domain/unit/unit-code";
import { awardSentences } from "./awards";
import { checkSentences } from "./checks";
import { fileSentences } from "./files";
import { fillSentence, type Language, type Sentence, type Sentences, type ShownNames } from "./sentence";
import { identitySentences } from "./identity";
import { listSentences } from "./lists";
import { placeSentences } from "./places";
import { unitSentences } from "./units";
import { valueSentences } from "./values";
import { wordReportSentences } from "./word-reports";
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
  ...wordReportSentences,
  ...workbookSentences,
  ...awardSentences,
};

export function sentenceOf(finding: Finding, names: ShownNames, language: Language): string {
  const sentence: Sentence | undefined = sentences[finding.code];
  if (!sentence) throw new RangeError(`no sentence for ${finding.code}`);
  return fillSentence(sentence, finding, names, language);
}

/** "Tập thể" alone says nothing: a part that is not its indicator's main one is named behind it. */
function partName({ parts }: CampaignContext, id: string): string {
  const known = parts.get(id as PartId);
  if (!known) return id;
  const { part, indicator } = known;
  if (String(part.id) === String(indicator.id)) return part.label;
  const { shortLabel } = indicator;
  return `${shortLabel.charAt(0).toUpperCase()}${shortLabel.slice(1)} - ${part.label}`;
}

function nameInLine({ campaign }: CampaignContext, name: string): string {
  const word = campaign.unitKinds.find((kind) => name.toLowerCase().startsWith(`${kind.word} `))?.word;
  return word === undefined ? name : word + name.slice(word.length);
}

/** The campaign's own words for ids. */
export function namesOf(context: CampaignContext): ShownNames {
  return {
    unit: (code) => context.units.get(code as UnitCode)?.name ?? code,
    inLine: (name) => nameInLine(context, name),
    part: (id) => partName(context, id),
    period: (id) => context.periods.get(id as PeriodId)?.shown ?? id,
    section: (path) => {
      const section = context.sections.get(path as SectionPath);
      return section ? `${section.shownPath} ${section.shortName}` : path;
    },
    list: (id) => context.lists.get(id)?.sheet ?? id,
  };
}
