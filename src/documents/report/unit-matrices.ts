import type { Section, Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { Consolidation, Total, UnitReturn } from "../../domain/consolidation/consolidation";
import type { SectionPath } from "../../domain/outline/section-path";
import { isTerritory } from "../../domain/consolidation/reporters";
import { computeTotals } from "../../domain/consolidation/totals";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import { reportWords as words } from "../../messages/report-words";
import type { MatrixRow, UnitMatrix } from "./report-content";
import { shownFigure, shownNumber } from "./show-figure";

/** More columns than this would need letters under ten points (practice.md §10). */
const mostColumns = 10;

/**
 * "Biểu số …": by section the figures that add up, one period each (the latest there is), units down in administrative
 * order under the sums of their districts, the whole below.
 */
export function unitMatrices(consolidation: Consolidation): readonly UnitMatrix[] {
  const { context } = consolidation;
  const groups = groupsOf(consolidation);
  return context.campaign.outline.flatMap((section) => {
    const figures = figuresOf(consolidation, section);
    return pagesOf(figures).map((page) => matrixOf(consolidation, groups, section, page));
  });
}

/** More offices than these go to the appendix: nobody reads pages of them in the text. */
const mostInText = 15;

const isShort = ({ rows }: UnitMatrix): boolean => rows.length <= mostInText;

/** What a few offices beside the territory say in a section, for its text. */
export const besideMatrices = (consolidation: Consolidation, path: SectionPath): readonly UnitMatrix[] =>
  sectorMatrices(consolidation, path).filter(isShort);

/** What many say, for the appendix. */
export const besideAppendix = (consolidation: Consolidation): readonly UnitMatrix[] =>
  consolidation.context.campaign.outline.flatMap(({ path }) =>
    sectorMatrices(consolidation, path)
      .filter((matrix) => !isShort(matrix))
      .map((matrix) => ({ ...matrix, title: words.besideTitle(matrix.title), besideOf: path })),
  );

/**
 * What the sector says in a section, office by office, beside the territory's totals: the same article may stand in both, so
 * nothing is added up (practice.md §10). None where no office gave a figure.
 */
function sectorMatrices(consolidation: Consolidation, path: SectionPath): readonly UnitMatrix[] {
  const { context, children } = consolidation;
  const section = context.sections.get(path);
  const offices = children.filter((child) => !isTerritory(context, child.unit) && child.answers);
  const isGiven = ({ slot }: FigureSlot): boolean =>
    offices.some(({ answers }) => answers?.figures.value(slot) !== undefined);
  const figures = section && offices.length > 0 ? lastFigures(context, path, isGiven) : [];
  return pagesOf(figures).flatMap((page) => {
    const rows = offices.filter(({ answers }) =>
      page.some(({ slot }) => answers?.figures.value(slot) !== undefined),
    );
    const title = section?.shortName ?? "";
    return [
      { title, columns: columnsOf(context, page), rows: rows.map((child) => unitRow(context, child, page)) },
    ];
  });
}

const figuresOf = ({ context, totals }: Consolidation, { path }: Section): readonly FigureSlot[] =>
  lastFigures(context, path, ({ slot }) => totals[slot]?.value !== undefined);

/** One figure a part: the last of its periods that is there. */
const lastFigures = (
  { campaign, index }: CampaignContext,
  path: SectionPath,
  isThere: (figure: FigureSlot) => boolean,
): readonly FigureSlot[] =>
  campaign.indicators
    .filter(({ section, nature }) => section === path && nature !== "particular")
    .flatMap(({ parts }) => parts)
    .filter(({ id, again }) => again === undefined && !/\.[ndw]$/.test(id))
    .flatMap(({ id }) => index.slotsOfPart(id).filter(isThere).at(-1) ?? []);

/** As equal as can be: eleven columns are six and five. */
function pagesOf(figures: readonly FigureSlot[]): readonly (readonly FigureSlot[])[] {
  const pages = Math.ceil(figures.length / mostColumns);
  const each = Math.ceil(figures.length / Math.max(1, pages));
  return Array.from({ length: pages }, (_, at) => figures.slice(at * each, (at + 1) * each));
}

/** Units that stand together, with the sum over them; no sum where there is but one group. */
interface UnitGroup {
  readonly name: string;
  readonly children: readonly UnitReturn[];
  readonly totals: readonly (Total | undefined)[] | undefined;
}

function groupsOf({ context, unit, children }: Consolidation): readonly UnitGroup[] {
  const territory = children.filter((child) => isTerritory(context, child.unit));
  const direct = territory.filter((child) => child.unit.parent === unit.code);
  const deeper = territory.filter((child) => child.unit.parent !== unit.code);
  const parents = [...new Set(deeper.map((child) => child.unit.parent))];
  return [
    {
      name: unit.name,
      children: parents.length === 0 ? direct : directAlone(direct, parents),
      totals: undefined,
    },
    ...parents.flatMap((code): readonly UnitGroup[] => {
      const parent = code === undefined ? undefined : context.units.get(code);
      if (!parent) return [];
      const below = deeper.filter((child) => child.unit.parent === code);
      return [{ name: parent.name, children: below, totals: computeTotals(context, parent, below) }];
    }),
  ].filter((group) => group.children.length > 0);
}

/** A district whose communes stand here is their sum's row, not one of its own. */
const directAlone = (
  direct: readonly UnitReturn[],
  parents: readonly (Unit["parent"] | undefined)[],
): readonly UnitReturn[] => direct.filter(({ unit }) => !parents.includes(unit.code));

function matrixOf(
  { context, totals }: Consolidation,
  groups: readonly UnitGroup[],
  section: Section,
  figures: readonly FigureSlot[],
): UnitMatrix {
  return {
    title: section.shortName,
    columns: columnsOf(context, figures),
    rows: [
      ...groups.flatMap((group) => groupRows(context, group, figures)),
      { name: words.total, isSum: true, values: figures.map((figure) => shownTotal(totals, figure)) },
    ],
  };
}

const columnsOf = (context: CampaignContext, figures: readonly FigureSlot[]): readonly string[] =>
  figures.map(({ indicator, part, period }) =>
    words.column(
      capital(String(part.id) === String(indicator.id) ? indicator.shortLabel : part.label),
      part.measureUnit,
      periodOf(context, period.id),
    ),
  );

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const periodOf = ({ campaign }: CampaignContext, id: string): string =>
  campaign.periods.find((period) => period.id === id)?.shown ?? "";

function groupRows(
  context: CampaignContext,
  { name, children, totals }: UnitGroup,
  figures: readonly FigureSlot[],
): readonly MatrixRow[] {
  const rows = children.map((child) => unitRow(context, child, figures));
  if (!totals) return rows;
  return [{ name, isSum: true, values: figures.map((figure) => shownTotal(totals, figure)) }, ...rows];
}

const unitRow = (
  context: CampaignContext,
  { unit, answers }: UnitReturn,
  figures: readonly FigureSlot[],
): MatrixRow => ({
  name: answers ? unit.name : words.notReported(unit.name),
  isSum: false,
  values: figures.map(({ slot, part }) => {
    const state = answers?.figures.state(slot);
    if (state === "none") return "-";
    if (state === "not-applicable" || state === "absent") return "x";
    const value = answers?.figures.value(slot);
    return value === undefined ? "" : shownFigure(context, part.type, value);
  }),
});

function shownTotal(totals: readonly (Total | undefined)[], { slot, part }: FigureSlot): string {
  const total = totals[slot];
  if (total?.value === undefined) return "";
  const text = shownNumber(part.type, total.value);
  return total.estimate ? words.estimate(text) : text;
}
