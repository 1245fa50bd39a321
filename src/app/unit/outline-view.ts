import type { Section, Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { Finding } from "../../domain/finding";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import { isAnswered } from "../../domain/submission/is-answered";
import type { Submission } from "../../domain/submission/submission";
import { listsOf } from "../../sheets/standard-workbook/template";
import type { BookPlace } from "../ports";
import type { OutlineNode, OutlineView, Progressed, SectionState } from "./unit-views";

/** Where answers stand, or would stand, in the open workbook. */
export interface AnswerPlaces {
  readonly figure: (slot: number) => BookPlace | undefined;
  readonly text: (section: Section["path"]) => BookPlace | undefined;
}

/** The outline as a tree with what is missing and wrong under each heading, then the list sheets. */
export function outlineView(
  context: CampaignContext,
  unit: Unit,
  submission: Submission,
  findings: readonly Finding[],
  places: AnswerPlaces,
): OutlineView {
  const asked = askedFigures(context, unit);
  const missing = asked.filter(({ slot }) => !isAnswered(submission.figures, slot));
  const tree = new OutlineTree(context, unit, submission, findings, { missing, asked, places });
  return {
    nodes: [...tree.nodes(undefined), ...tree.lists()],
    sections: tree.leaves(),
    figures: { done: asked.length - missing.length, all: asked.length },
    nextMissing: missing.map(({ slot }) => places.figure(slot)).find((place) => place !== undefined),
  };
}

/** What must be answered: required entries of this kind of unit, in the order of the sheet. */
export function askedFigures({ index }: CampaignContext, { kind }: Unit): readonly FigureSlot[] {
  return index.slots.filter(
    ({ slot, indicator, part, derived }) =>
      indicator.tier === "required" && !derived && part.optional !== true && index.askedOf(slot, kind),
  );
}

interface Figures {
  readonly missing: readonly FigureSlot[];
  readonly asked: readonly FigureSlot[];
  readonly places: AnswerPlaces;
}

class OutlineTree {
  readonly #asked: ReadonlySet<string>;
  readonly #given: ReadonlySet<string>;

  constructor(
    readonly context: CampaignContext,
    readonly unit: Unit,
    readonly submission: Submission,
    readonly findings: readonly Finding[],
    readonly figures: Figures,
  ) {
    this.#asked = new Set(context.kinds.get(unit.kind)?.sections ?? []);
    this.#given = new Set(submission.narratives.map(({ section }) => section));
  }

  nodes(parent: Section | undefined): readonly OutlineNode[] {
    return this.context.campaign.outline
      .filter((section) => section.parent === parent?.path && this.#isAsked(section))
      .map((section) => this.#node(section));
  }

  /** Leaves of this unit, and how many of them have their text and their figures. */
  leaves(): Progressed {
    const leaves = this.context.campaign.outline.filter(({ leaf, path }) => leaf && this.#asked.has(path));
    const done = leaves.filter((leaf) => this.#node(leaf).state === "done").length;
    return { done, all: leaves.length };
  }

  lists(): readonly OutlineNode[] {
    return listsOf(this.context, this.unit.kind).map((list) => {
      const wrong = this.#blocking(({ list: of }) => of === list.id);
      return {
        path: list.id,
        number: "",
        title: list.sheet,
        full: list.title,
        state: wrong > 0 ? "wrong" : "done",
        missing: 0,
        wrong,
        place: { sheet: list.sheet, row: 4, column: 2 },
        children: [],
      };
    });
  }

  #isAsked(section: Section): boolean {
    return [...this.#asked].some((path) => path === section.path || path.startsWith(`${section.path}.`));
  }

  #node(section: Section): OutlineNode {
    const children = this.nodes(section);
    const own = this.#own(section);
    const missing = children.reduce((sum, child) => sum + child.missing, own.missing);
    const wrong = children.reduce((sum, child) => sum + child.wrong, own.wrong);
    return {
      path: section.path,
      number: section.number,
      title: section.shortName,
      full: section.text,
      state: stateOf(missing, wrong),
      missing,
      wrong,
      place: this.#placeOf(section) ?? children.find(({ place }) => place)?.place,
      children,
    };
  }

  #own(section: Section): { readonly missing: number; readonly wrong: number } {
    const text = this.#needsText(section) && !this.#given.has(section.path) ? 1 : 0;
    const figures = this.figures.missing.filter(({ indicator }) => indicator.section === section.path).length;
    const inSection = ({ section: of, part }: Finding): boolean =>
      of === section.path ||
      (part !== undefined && this.context.parts.get(part)?.indicator.section === section.path);
    // What is missing is counted once, as missing.
    const wrong = this.#blocking((finding) => inSection(finding) && !isMissing(finding));
    return { missing: text + figures, wrong };
  }

  /** Where the text may come in the unit's Word file, its absence here is nothing missing. */
  #needsText({ leaf, optional, path }: Section): boolean {
    return leaf && !optional && this.#asked.has(path) && !this.context.campaign.switches.narrativeFromWord;
  }

  #blocking(of: (finding: Finding) => boolean): number {
    return this.findings.filter((finding) => finding.severity === "blocks" && of(finding)).length;
  }

  /** The first figure that is missing, or the first of all; a section of words alone is where its words stand. */
  #placeOf({ path, leaf }: Section): BookPlace | undefined {
    const { missing, asked, places } = this.figures;
    const inSection = ({ indicator }: FigureSlot): boolean => indicator.section === path;
    const figure = missing.find(inSection) ?? asked.find(inSection);
    if (figure) return places.figure(figure.slot);
    return leaf ? places.text(path) : undefined;
  }
}

const isMissing = ({ code }: Finding): boolean => code === "CHECK-002" || code === "CHECK-003";

const stateOf = (missing: number, wrong: number): SectionState =>
  wrong > 0 ? "wrong" : missing > 0 ? "missing" : "done";
