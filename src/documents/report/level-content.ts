import type { CampaignContext } from "../../domain/campaign/context";
import type { Consolidation, Total, UnitReturn } from "../../domain/consolidation/consolidation";
import { isTerritory } from "../../domain/consolidation/reporters";
import type { SectionPath } from "../../domain/outline/section-path";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import { reportWords as words } from "../../messages/report-words";
import type { ReportContent, ReportFigure, ReportText } from "./report-content";
import { shownNumber } from "./show-figure";
import { besideAppendix, besideMatrices, unitMatrices } from "./unit-matrices";

/**
 * What a level's consolidated workbook says in its report: totals with their coverage, this level's own text where it
 * wrote one, else the draft compiled for it, else its units' texts with their names, lists one under the other.
 */
export function levelContent(
  consolidation: Consolidation,
  compiled: ReadonlyMap<SectionPath, string> = new Map(),
): ReportContent {
  const { unit, children, madeAt } = consolidation;
  return {
    unit,
    createdAt: madeAt,
    texts: (path) => textsOf(consolidation, path, compiled.get(path) ?? ""),
    figure: (figure) => totalFigure(consolidation.totals[figure.slot], figure),
    coverage: { heading: words.reporting, note: words.coverageNote },
    beside: (path) => besideMatrices(consolidation, path),
    lists: ({ id }) =>
      children.flatMap((child) =>
        (child.answers?.lists ?? [])
          .filter(({ list }) => list === id)
          .map((row) => ({ unit: child.unit.name, row })),
      ),
    matrices: [...unitMatrices(consolidation), ...besideAppendix(consolidation)],
    signer: { name: undefined, position: undefined },
  };
}

function textsOf(
  { context, children, ownText }: Consolidation,
  path: SectionPath,
  compiled: string,
): readonly ReportText[] {
  const own = [ownText.get(path) ?? "", compiled].find((text) => text.trim() !== "");
  if (own !== undefined) return [{ of: undefined, text: own }];
  return inOrder(context, children).flatMap(({ unit, answers }) => {
    const text = answers?.narratives.find(({ section }) => section === path)?.text ?? "";
    return text.trim() === "" ? [] : [{ of: unit.name, text }];
  });
}

/** The territory, then the sector beside it. */
const inOrder = (context: CampaignContext, children: readonly UnitReturn[]): readonly UnitReturn[] => [
  ...children.filter(({ unit }) => isTerritory(context, unit)),
  ...children.filter(({ unit }) => !isTerritory(context, unit)),
];

function totalFigure(total: Total | undefined, { part }: FigureSlot): ReportFigure | undefined {
  if (total?.value === undefined) return undefined;
  return {
    text: shownNumber(part.type, total.value),
    estimate: total.estimate,
    coverage: `${total.unitsReporting}/${total.unitsExpected}`,
  };
}
