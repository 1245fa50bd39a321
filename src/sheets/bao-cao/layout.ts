import type { Section } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { Indicator, Part, PartPeriod } from "../../domain/indicator/indicator";
import type { PartId, PeriodId } from "../../domain/indicator/ids";
import type { SectionPath } from "../../domain/outline/section-path";
import { outlineColumns, type OutlineColumns } from "./columns";

/** Rows above the outline, from 0; `ids` and `tokens` are hidden. */
export const outlineHead = { title: 0, subtitle: 1, headings: 2, ids: 3, tokens: 4, first: 5 } as const;

interface RowBase {
  readonly row: number;
  readonly section: Section;
  /** Column B: what the row is, whatever happens to its place. */
  readonly key: string;
  /** Outline level of the row, 0 for the sections I, II … */
  readonly level: number;
}

export type OutlineRow = RowBase &
  (
    | { readonly kind: "section"; readonly lastRow: number }
    | { readonly kind: "verbatim" }
    | { readonly kind: "topics" }
    | { readonly kind: "narrative"; readonly index: number; readonly count: number }
    | { readonly kind: "group"; readonly heading: string }
    | {
        readonly kind: "part";
        readonly indicator: Indicator;
        readonly part: Part;
        /** The periods that stand in this row; an event's "trong kỳ" has a row of its own. */
        readonly periods: readonly PartPeriod[];
        readonly inSpan: boolean;
      }
  );

export type PartRow = Extract<OutlineRow, { kind: "part" }>;

/** The row plan of an outline sheet for certain kinds of units: the same plan for the same kinds, always. */
export interface OutlineLayout {
  readonly columns: OutlineColumns;
  readonly rows: readonly OutlineRow[];
  readonly lastRow: number;
  readonly rowOf: (part: PartId, period: PeriodId) => number | undefined;
  readonly columnOf: (period: PeriodId) => number | undefined;
  readonly narrativeOf: (
    section: SectionPath,
  ) => { readonly first: number; readonly last: number } | undefined;
}

export function outlineLayout(context: CampaignContext, kinds: readonly string[]): OutlineLayout {
  const columns = outlineColumns(context);
  const rows = new RowPlan(context, kinds).rows();
  const places = new Map<string, number>();
  const narratives = new Map<SectionPath, { first: number; last: number }>();
  for (const row of rows) {
    if (row.kind === "part")
      for (const { id } of row.periods)
        for (const part of standingIn(row)) places.set(`${part}|${id}`, row.row);
    if (row.kind === "narrative" && row.index === 1) {
      narratives.set(row.section.path, { first: row.row, last: row.row + row.count - 1 });
    }
  }
  return {
    columns,
    rows,
    lastRow: rows.at(-1)?.row ?? outlineHead.first,
    rowOf: (part, period) => places.get(`${part}|${period}`),
    columnOf: columns.ofPeriod,
    narrativeOf: (section) => narratives.get(section),
  };
}

/** A figure that is rolled up by a second rule has no row of its own: it stands where the figure itself stands. */
function standingIn({ indicator, part }: PartRow): readonly PartId[] {
  return [part.id, ...indicator.parts.filter(({ again }) => again === part.id).map(({ id }) => id)];
}

type Draft = OutlineRow extends infer Row ? (Row extends OutlineRow ? Omit<Row, "row"> : never) : never;

class RowPlan {
  readonly #context: CampaignContext;
  readonly #kinds: ReadonlySet<string>;
  readonly #leaves: ReadonlySet<SectionPath>;

  constructor(context: CampaignContext, kinds: readonly string[]) {
    this.#context = context;
    this.#kinds = new Set(kinds);
    this.#leaves = new Set(kinds.flatMap((kind) => context.kinds.get(kind)?.sections ?? []));
  }

  rows(): readonly OutlineRow[] {
    const drafts = this.#context.campaign.outline.flatMap((section) =>
      this.#isAsked(section) ? this.#sectionRows(section) : [],
    );
    return drafts.map((draft, at) => {
      const row = at + outlineHead.first;
      return draft.kind === "section"
        ? { ...draft, row, lastRow: row + this.#span(drafts, at) }
        : { ...draft, row };
    });
  }

  /** Rows below a heading that belong to it: up to the next heading that is not deeper. */
  #span(drafts: readonly Draft[], at: number): number {
    const depth = drafts[at]?.section.depth ?? 1;
    const next = drafts.findIndex(
      (draft, later) => later > at && draft.kind === "section" && draft.section.depth <= depth,
    );
    return (next < 0 ? drafts.length : next) - at - 1;
  }

  #isAsked(section: Section): boolean {
    const within = (path: SectionPath): boolean =>
      path === section.path || path.startsWith(`${section.path}.`);
    // A leaf this kind does not answer in words is still laid where a figure of it is asked (D10b of MTTQ).
    const { indicators } = this.#context.campaign;
    return (
      [...this.#leaves].some(within) ||
      indicators.some((indicator) => within(indicator.section) && this.#isLaid(indicator))
    );
  }

  #sectionRows(section: Section): readonly Draft[] {
    const level = section.depth - 1;
    const heading: Draft = { kind: "section", section, key: "muc", level, lastRow: 0 };
    const inner = level + 1;
    return [
      heading,
      ...(this.#leaves.has(section.path) ? this.#textRows(section, inner) : []),
      ...this.#indicatorRows(section, inner),
    ];
  }

  #textRows(section: Section, level: number): readonly Draft[] {
    const { narrativeRows, openNarrativeRows } = this.#context.campaign.switches;
    const rows: Draft[] = [];
    if (saysMore(section)) rows.push({ kind: "verbatim", section, key: "nguyen-van", level });
    if (section.topics.length > 0) rows.push({ kind: "topics", section, key: "goi-y", level: level + 1 });
    for (let index = 1; index <= narrativeRows; index++) {
      const closed = index > openNarrativeRows ? 1 : 0;
      rows.push({
        kind: "narrative",
        section,
        key: `nd.${index}`,
        level: level + closed,
        index,
        count: narrativeRows,
      });
    }
    return rows;
  }

  #indicatorRows(section: Section, level: number): readonly Draft[] {
    const { indicators, indicatorGroups } = this.#context.campaign;
    const own = indicators.filter(
      (indicator) => this.#isLaid(indicator) && indicator.section === section.path,
    );
    const loose = own.filter(({ group }) => group === undefined);
    const groups = indicatorGroups.filter(({ id }) => own.some(({ group }) => group === id));
    return [
      ...loose.flatMap((indicator) => partRows(section, indicator, level)),
      ...groups.flatMap(({ id, heading }): readonly Draft[] => [
        { kind: "group", section, key: `nhom.${id}`, level, heading },
        ...own
          .filter(({ group }) => group === id)
          .flatMap((indicator) => partRows(section, indicator, level + 1)),
      ]),
    ];
  }

  #isLaid({ tier, nature, askedOf }: Indicator): boolean {
    return tier !== "off" && nature !== "particular" && askedOf.some((kind) => this.#kinds.has(kind));
  }
}

function partRows(section: Section, indicator: Indicator, level: number): readonly Draft[] {
  const rowed = indicator.parts.filter(({ again }) => again === undefined);
  return rowed.flatMap((part): readonly Draft[] => {
    const row = { kind: "part", section, indicator, part, level } as const;
    const own = part.periods.filter(({ derived }) => derived !== "event-in-span");
    const inSpan = part.periods.filter(({ derived }) => derived === "event-in-span");
    return [
      { ...row, key: part.id, periods: own, inSpan: false },
      ...inSpan.map((period): Draft => ({
        ...row,
        key: `${part.id}@${period.id}`,
        periods: [period],
        inSpan: true,
      })),
    ];
  });
}

/** Is the verbatim text more than number and short name? Then it stands in a line of its own below the heading. */
export function saysMore({ text, number, shortName }: Section): boolean {
  return text.replace(/^\S+\s+/, "").trim() !== shortName && text !== `${number}. ${shortName}`;
}
