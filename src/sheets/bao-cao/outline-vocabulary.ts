import type { CampaignContext } from "../../domain/campaign/context";
import type { Section } from "../../domain/campaign/campaign";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { AnswerQuestion } from "../../domain/submission/read-answer";
import type { SectionPath } from "../../domain/outline/section-path";
import { foldForMatching } from "../../domain/text/fold";
import { baoCaoWords as words } from "../../messages/bao-cao-words";
import { outlineLayout, type PartRow } from "./layout";
import { rowLabel } from "./part-cells";

/** What the rows of an outline sheet can be, by id and by their words; built once per campaign. */
export interface OutlineVocabulary {
  /** By key ("D04.n", "E01@trong-ky"). */
  readonly partRows: ReadonlyMap<string, PartRow>;
  readonly questionOf: (figure: FigureSlot) => AnswerQuestion;
  /** Section by its folded heading; the same words may head several sections of different campaigns, not of one. */
  readonly sectionsByHeading: ReadonlyMap<string, Section>;
  /** Part rows of a section by folded label. */
  readonly partsByLabel: ReadonlyMap<SectionPath, ReadonlyMap<string, PartRow>>;
  /** Folded lines of ours that are no answer: verbatim text, topics, group headings. */
  readonly ownLines: ReadonlySet<string>;
}

const known = new WeakMap<CampaignContext, OutlineVocabulary>();

export function outlineVocabulary(context: CampaignContext): OutlineVocabulary {
  const before = known.get(context);
  if (before) return before;
  const built = buildVocabulary(context);
  known.set(context, built);
  return built;
}

function buildVocabulary(context: CampaignContext): OutlineVocabulary {
  const { campaign } = context;
  const layout = outlineLayout(context, campaign.unitKinds.map(({ id }) => id));
  const partRows = new Map<string, PartRow>();
  const partsByLabel = new Map<SectionPath, Map<string, PartRow>>();
  const kinds: readonly (string | undefined)[] = [undefined, ...campaign.unitKinds.map(({ id }) => id)];
  for (const row of layout.rows) {
    if (row.kind !== "part") continue;
    partRows.set(row.key, row);
    const labels = partsByLabel.get(row.section.path) ?? new Map<string, PartRow>();
    partsByLabel.set(row.section.path, labels);
    for (const kind of kinds) {
      const label = foldLabel(rowLabel(row, kind));
      if (!labels.has(label)) labels.set(label, row);
    }
  }
  const ownLines = [
    ...campaign.outline.flatMap(({ text, topics }) => [text, words.topics(topics)]),
    ...campaign.indicatorGroups.map(({ heading }) => heading),
  ];
  return {
    partRows,
    questionOf: questionsOf(context),
    sectionsByHeading: new Map(
      campaign.outline.flatMap((section) =>
        [section.shortName, section.text].map((heading) => [foldLabel(heading), section] as const),
      ),
    ),
    partsByLabel,
    ownLines: new Set(ownLines.map(foldLabel)),
  };
}

/** Labels are compared without the dash or number people put in front or take away. */
export function foldLabel(label: string): string {
  return foldForMatching(label).replace(/^(?:[-–+*•]|[ivx]+\.|\d{1,2}[.)]|[a-zđ][.)])\s*/, "");
}

function questionsOf(context: CampaignContext): (figure: FigureSlot) => AnswerQuestion {
  const questions = new Map<string, AnswerQuestion>();
  return ({ part }) => {
    const before = questions.get(part.id);
    if (before) return before;
    const catalogue = "catalogue" in part.type ? context.catalogues.get(part.type.catalogue) : undefined;
    const choices = new Map((catalogue?.entries ?? []).map(({ label, id }) => [label, id]));
    const question = { type: part.type, measureUnit: part.measureUnit, choices };
    questions.set(part.id, question);
    return question;
  };
}
