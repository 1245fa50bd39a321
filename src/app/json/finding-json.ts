import type { CampaignContext } from "../../domain/campaign/context";
import type { Finding } from "../../domain/finding";
import { namesOf, sentenceOf } from "../../messages/catalogue";

/** A finding as docs/cli.md says: members always present, unknown is null. */
export interface FindingJson {
  readonly code: string;
  readonly severity: Finding["severity"];
  readonly unit: string | null;
  readonly indicator: string | null;
  readonly period: string | null;
  readonly section: string | null;
  readonly list: string | null;
  readonly row: string | null;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly params: Finding["params"];
  readonly question: string | null;
  readonly text: { readonly vi: string; readonly en: string };
}

/** Ids a finding may lack are null. */
const nothing = {
  unit: null,
  part: null,
  period: null,
  section: null,
  list: null,
  row: null,
  question: null,
} as const;

export function findingJson(context: CampaignContext, finding: Finding): FindingJson {
  const names = namesOf(context);
  const { code, severity, params, place } = finding;
  const subject = { ...nothing, ...finding };
  return {
    code,
    severity,
    unit: subject.unit,
    indicator: subject.part,
    period: subject.period,
    section: subject.section,
    list: subject.list,
    row: subject.row,
    file: place.file ?? null,
    sheet: place.sheet ?? null,
    cell: place.cell ?? null,
    params,
    question: subject.question,
    text: { vi: sentenceOf(finding, names, "vi"), en: sentenceOf(finding, names, "en") },
  };
}
