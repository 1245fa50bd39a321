import type { Section } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { SectionPath } from "../../domain/outline/section-path";
import { questionOf } from "../../domain/submission/answer-question";
import type { AnswerQuestion } from "../../domain/submission/read-answer";
import { foldForMatching } from "../../domain/text/fold";
import { baoCaoWords as words } from "../../messages/bao-cao-words";
import { outlineLayout, saysMore, type PartRow } from "./layout";
import { rowLabel } from "./part-frame";
import { sectionNumber } from "./section-number";
import { verdictTest, type VerdictTest } from "./verdicts";

/** What the rows of an outline sheet can be, by id and by their words; built once per campaign. */
export interface OutlineVocabulary {
  /** By key ("D04.n", "E01@trong-ky"). */
  readonly partRows: ReadonlyMap<string, PartRow>;
  /** How a part row may be labelled, as laid; by key. */
  readonly labelsOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly questionOf: (figure: FigureSlot) => AnswerQuestion;
  /** Headings by their folded words: short name and verbatim text. */
  readonly sectionsByHeading: ReadonlyMap<string, Section>;
  /** What a heading row says in its STT column, folded. */
  readonly numberOf: ReadonlyMap<SectionPath, ReadonlySet<string>>;
  /** Part rows of a section in their order, and by folded label ("- Tập thể" stands under eight indicators). */
  readonly partsOf: ReadonlyMap<SectionPath, readonly PartRow[]>;
  readonly partsByLabel: ReadonlyMap<SectionPath, ReadonlyMap<string, readonly PartRow[]>>;
  /** Part rows of the whole plan by folded label. */
  readonly partsLabelled: ReadonlyMap<string, readonly PartRow[]>;
  /** Place of a part row in the whole plan. */
  readonly orderOf: ReadonlyMap<string, number>;
  /** Lines of ours that are no answer, as laid and folded: verbatim text, topics, group headings. */
  readonly ownLines: ReadonlySet<string>;
  /** The section a line of its own words or topics belongs to, folded; lines that several sections share left out. */
  readonly sectionOfLine: ReadonlyMap<string, Section>;
  /** Is this, whole, what Kiểm tra can say by itself? */
  readonly isVerdict: VerdictTest;
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
  const kinds = campaign.unitKinds.map(({ id }) => id);
  const rows = outlineLayout(context, kinds).rows.filter((row): row is PartRow => row.kind === "part");
  const labelsOf = new Map(
    rows.map((row) => [row.key, new Set([false, true].map((ownShare) => rowLabel(row, ownShare)))] as const),
  );
  return {
    partRows: new Map(rows.map((row) => [row.key, row])),
    labelsOf,
    questionOf: questionsOf(context),
    sectionsByHeading: new Map(
      campaign.outline.flatMap((section) =>
        headingsOf(section).map((heading) => [heading, section] as const),
      ),
    ),
    numberOf: new Map(
      campaign.outline.map(
        (section) =>
          [section.path, new Set([section.number, sectionNumber(section)].map(foldForMatching))] as const,
      ),
    ),
    partsOf: grouped(rows, ({ section }) => section.path),
    partsByLabel: new Map(
      [...grouped(rows, ({ section }) => section.path)].map(
        ([path, own]) => [path, byLabel(own, labelsOf)] as const,
      ),
    ),
    partsLabelled: byLabel(rows, labelsOf),
    orderOf: new Map(rows.map(({ key }, at) => [key, at])),
    ownLines: ownLinesOf(context),
    sectionOfLine: sectionsOfLines(context),
    isVerdict: verdictTest(context),
  };
}

const headingsOf = ({ shortName, text }: Section): readonly string[] => [
  foldLabel(shortName),
  foldLabel(text),
];

/** The plan's words stand in a line of their own only where they say more than the heading. */
function ownLinesOf({ campaign }: CampaignContext): ReadonlySet<string> {
  const lines = [
    ...campaign.outline.filter(saysMore).map(({ text }) => text),
    ...campaign.outline.map(({ topics }) => words.topics(topics)),
    ...campaign.indicatorGroups.map(({ heading }) => heading),
  ];
  return new Set(lines.flatMap((line) => [line, foldLabel(line)]));
}

function sectionsOfLines({ campaign }: CampaignContext): ReadonlyMap<string, Section> {
  const found = new Map<string, Section>();
  const shared = new Set<string>();
  for (const section of campaign.outline) {
    const lines = [...(saysMore(section) ? [section.text] : []), words.topics(section.topics)];
    for (const line of lines.map(foldLabel)) {
      if (found.has(line)) shared.add(line);
      found.set(line, section);
    }
  }
  for (const line of shared) found.delete(line);
  return found;
}

function byLabel(
  rows: readonly PartRow[],
  labelsOf: OutlineVocabulary["labelsOf"],
): ReadonlyMap<string, readonly PartRow[]> {
  const labels = new Map<string, PartRow[]>();
  for (const row of rows) {
    for (const label of new Set([...(labelsOf.get(row.key) ?? [])].map(foldLabel))) {
      const same = labels.get(label);
      if (same) same.push(row);
      else labels.set(label, [row]);
    }
  }
  return labels;
}

function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Labels are compared without the dash or number people put in front or take away. */
export function foldLabel(label: string): string {
  return foldForMatching(label).replace(/^(?:[-–+*•]|[ivx]+\.|\d{1,2}[.)]|[a-zđ][.)])\s*/, "");
}

function questionsOf(context: CampaignContext): (figure: FigureSlot) => AnswerQuestion {
  const questions = new Map<string, AnswerQuestion>();
  return (figure) => {
    const { part } = figure;
    const before = questions.get(part.id);
    if (before) return before;
    const question = questionOf(context, figure);
    questions.set(part.id, question);
    return question;
  };
}
