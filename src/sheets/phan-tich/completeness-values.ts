import type { Section } from "../../domain/campaign/campaign";
import type { UnitReturn } from "../../domain/consolidation/consolidation";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { SectionPath } from "../../domain/outline/section-path";
import { isAnswered } from "../../domain/submission/is-answered";
import type { ResultBook } from "../consolidated-workbook/result-book";

/** What a unit was asked in a part of the outline, and what of it it answered. */
export interface Asked {
  /** Required figures, by slot. */
  readonly figures: readonly number[];
  /** Leaves that want a text. */
  readonly texts: readonly SectionPath[];
}

/** A column of the table: a node of the outline with everything below it. */
export interface CompletenessColumn {
  readonly section: Section;
  readonly askedOf: (kind: string) => Asked;
}

/**
 * The outline in at most so many columns: as deep as fits, the part with the most leaves opened first. A part that has
 * figures of its own stays whole.
 */
export function completenessColumns(book: ResultBook, most: number): readonly CompletenessColumn[] {
  const { outline } = book.context.campaign;
  let shown = outline.filter(({ parent }) => parent === undefined);
  for (;;) {
    const opened = bestToOpen(book, shown, most);
    if (!opened) break;
    shown = shown.flatMap((section) => (section === opened ? childrenOf(outline, section) : [section]));
  }
  return shown
    .map((section) => ({ section, askedOf: (kind: string) => askedOf(book, section, kind) }))
    .filter(({ askedOf: asked }) => book.children.some(({ unit }) => sizeOf(asked(unit.kind)) > 0));
}

export const sizeOf = ({ figures, texts }: Asked): number => figures.length + texts.length;

const childrenOf = (outline: readonly Section[], { path }: Section): readonly Section[] =>
  outline.filter(({ parent }) => parent === path);

function bestToOpen(book: ResultBook, shown: readonly Section[], most: number): Section | undefined {
  const { outline } = book.context.campaign;
  const leaves = (section: Section): number =>
    outline.filter(({ leaf, path }) => leaf && isWithin(section, path)).length;
  const own = new Set(book.context.index.slots.filter(isRequired).map(({ indicator }) => indicator.section));
  return shown
    .filter((section) => {
      const children = childrenOf(outline, section);
      return children.length > 1 && !own.has(section.path) && shown.length - 1 + children.length <= most;
    })
    .sort((one, other) => leaves(other) - leaves(one))[0];
}

const isWithin = ({ path }: Section, other: string): boolean =>
  other === path || other.startsWith(`${path}.`);

const isRequired = ({ indicator, part, derived }: FigureSlot): boolean =>
  indicator.tier === "required" && indicator.nature !== "particular" && !derived && part.optional !== true;

function askedOf({ context, layout }: ResultBook, section: Section, kind: string): Asked {
  const leaves = new Set<string>(context.kinds.get(kind)?.sections ?? []);
  return {
    figures: context.index.slots
      .filter(
        (figure) =>
          isRequired(figure) &&
          isWithin(section, figure.indicator.section) &&
          context.index.askedOf(figure.slot, kind) &&
          layout.rowOf(figure.part.id, figure.period.id) !== undefined,
      )
      .map(({ slot }) => slot),
    texts: context.campaign.outline
      .filter(({ leaf, optional, path }) => leaf && !optional && isWithin(section, path) && leaves.has(path))
      .map(({ path }) => path),
  };
}

/** How many of them a unit answered; the signs x, - and … are answers. */
export function answeredOf({ answers }: UnitReturn, { figures, texts }: Asked): number {
  if (!answers) return 0;
  const given = new Set(answers.narratives.map(({ section }) => section));
  return (
    figures.filter((slot) => isAnswered(answers.figures, slot)).length +
    texts.filter((path) => given.has(path)).length
  );
}
