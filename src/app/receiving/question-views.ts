import type { CampaignContext } from "../../domain/campaign/context";
import type { Consolidation } from "../../domain/consolidation/consolidation";
import type { Finding } from "../../domain/finding";
import { baseName } from "../../domain/submission/file-name";
import { shortSha } from "../../domain/submission/file-question";
import type { Submission } from "../../domain/submission/submission";
import { namesOf, sentenceOf } from "../../messages/catalogue";
import { deskSentence, type DeskWord } from "../../messages/desk-words";
import type { Language, Slots } from "../../messages/sentence";
import type { QuestionView } from "../results/result-views";
import { shownNumber } from "../shown-number";

/** What only a person can say, each asked once; the same file asks the same again in every run. */
export function questionViews(
  { context, findings }: Consolidation,
  submissions: readonly Submission[],
  language: Language,
): readonly QuestionView[] {
  const asked = new Map<string, Finding>();
  for (const finding of findings)
    if (finding.question !== undefined && !asked.has(finding.question)) asked.set(finding.question, finding);
  return [...asked].map(([id, finding]) => new Question(context, submissions, language, id, finding).view());
}

type Kind = QuestionView["kind"];

const kinds: Readonly<Record<string, Kind>> = {
  unit: "unit",
  order: "order",
  blank: "other",
  row: "row",
  beside: "row",
  column: "row",
  over: "text",
  heading: "text",
  reading: "other",
  word: "text",
};

class Question {
  readonly #type: string;

  constructor(
    readonly context: CampaignContext,
    readonly submissions: readonly Submission[],
    readonly language: Language,
    readonly id: string,
    readonly finding: Finding,
  ) {
    this.#type = id.slice(0, id.indexOf(":"));
  }

  view(): QuestionView {
    const { place } = this.finding;
    return {
      id: this.id,
      kind: kinds[this.#type] ?? "other",
      sentence: sentenceOf(this.finding, namesOf(this.context), this.language),
      file: place.file === undefined ? undefined : baseName(place.file),
      choices: this.#choices(),
      evidence: this.#evidence(),
    };
  }

  #choices(): QuestionView["choices"] {
    switch (this.#type) {
      case "unit":
        return this.#unitChoices();
      case "order":
        return [
          this.#choice("aside", "orderProposed", true, this.finding.params),
          this.#choice("take", "orderTurned", false, this.finding.params),
        ];
      case "reading":
        return this.#readingChoices();
      case "blank":
        return [this.#choice("aside", "blankKeep", true), this.#choice("take", "blankTake")];
      case "keep-correct":
        return [this.#choice("aside", "keepFile", true), this.#choice("take", "keepCorrection")];
      case "word":
        return [this.#choice("take", "takeWord", true), this.#choice("aside", "keepBook")];
      case "over":
      case "heading":
        return [this.#choice("take", "textStays", true), this.#choice("aside", "rowAside")];
      default:
        return [this.#rowChoice(), this.#choice("aside", "rowAside")];
    }
  }

  #unitChoices(): QuestionView["choices"] {
    const code = this.#submission()?.unit;
    const unit = code === undefined ? undefined : this.context.units.get(code);
    const likely = unit ? [this.#choice("take", "takeUnit", true, { unit: unit.name })] : [];
    return [...likely, this.#choice("aside", "keepAside")];
  }

  #readingChoices(): QuestionView["choices"] {
    const { readings = [] } =
      this.#submission()?.proposals?.find(({ question }) => question === this.id) ?? {};
    return readings.map((reading) =>
      this.#choice(`put:=${reading}`, "takeReading", false, {
        reading: shownNumber(reading, "general", this.language),
      }),
    );
  }

  #rowChoice(): QuestionView["choices"][number] {
    const proposal = this.#submission()?.proposals?.find(({ question }) => question === this.id);
    const part = proposal && this.context.index.slots[proposal.slot]?.part;
    return part
      ? this.#choice("take", "takePart", true, { part: namesOf(this.context).part(part.id) })
      : this.#choice("take", "takeProposal", true);
  }

  #choice(
    answer: string,
    word: DeskWord,
    likeliest = false,
    slots: Slots = {},
  ): QuestionView["choices"][number] {
    return { answer, label: deskSentence(word, this.language, slots), likeliest };
  }

  /** The file whose hash the question's id ends with. */
  #submission(): Submission | undefined {
    return this.submissions.find(({ source }) => this.id.endsWith(shortSha(source.sha256)));
  }

  #evidence(): QuestionView["evidence"] {
    const { place, params } = this.finding;
    const said: readonly (readonly [DeskWord, string | number | undefined])[] = [
      ["evidenceFile", place.file === undefined ? undefined : baseName(place.file)],
      ["evidenceCell", place.cell === undefined ? undefined : cellIn(place)],
      ["evidenceText", params["text"]],
      ["evidenceBook", this.#type === "word" ? params["before"] : undefined],
      ["evidenceWord", this.#type === "word" ? params["after"] : undefined],
    ];
    return said.flatMap(([word, text]) =>
      text === undefined || text === ""
        ? []
        : [{ label: deskSentence(word, this.language), text: String(text) }],
    );
  }
}

/** A place in a Word file is in no sheet. */
const cellIn = ({ sheet, cell = "" }: Finding["place"]): string =>
  sheet === undefined ? cell : `${sheet}!${cell}`;
