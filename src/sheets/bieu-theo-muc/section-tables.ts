import type { Section } from "../../domain/campaign/campaign";
import type { ResultBook } from "../consolidated-workbook/result-book";
import type { FigureLine } from "../tong-hop/matrix";
import type { MatrixLine } from "../tong-hop/matrix-lines";

/** What fits a page on its side at a size that can be read. */
export const mostFigures = 8;

/** One printed table: some figures of one part of the outline, units down. */
export interface SectionTable {
  readonly section: Section;
  /** "Nguồn lực huy động", where it is a group of the section's figures. */
  readonly group: string | undefined;
  readonly lines: readonly FigureLine[];
}

/** Every figure once, in the outline's order; texts and days are in no such table. */
export function sectionTables(
  { context }: ResultBook,
  lines: readonly MatrixLine[],
): readonly SectionTable[] {
  const figures = lines.filter(
    (line): line is FigureLine => line.kind === "figure" && !line.year && isShown(line),
  );
  return context.campaign.outline.flatMap((section) => {
    const own = figures.filter(({ figure }) => figure.indicator.section === section.path);
    const groups = [...new Set(own.map(({ figure }) => figure.indicator.group))];
    return groups.flatMap((group) => {
      const heading = context.campaign.indicatorGroups.find(({ id }) => id === group)?.heading;
      return pieces(own.filter(({ figure }) => figure.indicator.group === group)).map((some) => ({
        section,
        group: heading,
        lines: some,
      }));
    });
  });
}

function isShown({ figure }: FigureLine): boolean {
  const { kind } = figure.part.type;
  return kind !== "text" && kind !== "day" && kind !== "choices" && kind !== "year";
}

/** Evenly, so that the last page holds no single figure. */
function pieces(lines: readonly FigureLine[]): readonly (readonly FigureLine[])[] {
  const pages = Math.ceil(lines.length / mostFigures);
  const size = Math.ceil(lines.length / Math.max(1, pages));
  return Array.from({ length: pages }, (_, at) => lines.slice(at * size, (at + 1) * size));
}
