import type { CampaignContext } from "../../domain/campaign/context";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { RollUp } from "../../domain/indicator/indicator";
import type { PartId } from "../../domain/indicator/ids";
import { textLiteral } from "../a1";

/** The native formulas of a total and of who reported it, over the territory's cells of one figure. */
export interface TotalFormulas {
  readonly total: string;
  /** A number: how many units stand behind the total. */
  readonly reporting: string;
}

interface TotalOf {
  readonly context: CampaignContext;
  readonly figure: FigureSlot;
  readonly range: string;
  readonly rangeOf: (part: PartId) => string | undefined;
}

type Printers = {
  readonly [Name in RollUp["rule"]]: (
    rule: Extract<RollUp, { rule: Name }>,
    total: TotalOf,
  ) => TotalFormulas | undefined;
};

/** Each rule prints itself, beside the rule that computes it (domain/consolidation/roll-up). */
const printers: Printers = {
  none: () => undefined,
  sum: (_rule, { range }) => overNumbers(range, `SUM(${range})`),
  mean: (_rule, { range }) => overNumbers(range, `AVERAGE(${range})`),
  minimum: (_rule, { range }) => overNumbers(range, `MIN(${range})`),
  maximum: (_rule, { range }) => overNumbers(range, `MAX(${range})`),
  ratio: ({ numerator, denominator, scale }, { rangeOf }) => {
    const [above, below] = [rangeOf(numerator), rangeOf(denominator)];
    if (above === undefined || below === undefined) return undefined;
    return overPairs(above, below, `SUMPRODUCT(--ISNUMBER(${below}),${above})*${scale}`);
  },
  "weighted-mean": ({ weight }, { range, rangeOf }) => {
    const weights = rangeOf(weight);
    return weights === undefined ? undefined : overPairs(range, weights, `SUMPRODUCT(${range},${weights})`);
  },
  "count-yes": (_rule, { context, figure, range }) => countYes(context, figure, range),
};

/** `range` is the figure's own cells; `rangeOf` those of another part in the same period. */
export function totalFormulas(
  context: CampaignContext,
  figure: FigureSlot,
  range: string,
  rangeOf: (part: PartId) => string | undefined,
): TotalFormulas | undefined {
  const { rollUp } = figure.part;
  const print = printers[rollUp.rule] as (rule: RollUp, total: TotalOf) => TotalFormulas | undefined;
  return print(rollUp, { context, figure, range, rangeOf });
}

function overNumbers(range: string, combined: string): TotalFormulas {
  return { total: `IF(COUNT(${range})=0,"",${combined})`, reporting: `COUNT(${range})` };
}

/** Only units that gave both parts enter; SUMPRODUCT takes ranges by commas, so that texts count as 0. */
function overPairs(value: string, weight: string, above: string): TotalFormulas {
  const both = `SUMPRODUCT(--ISNUMBER(${value}),--ISNUMBER(${weight}))`;
  const below = `SUMPRODUCT(--ISNUMBER(${value}),${weight})`;
  return { total: `IF(${both}=0,"",IF(${below}=0,"",${above}/${below}))`, reporting: both };
}

function countYes(context: CampaignContext, { part, period }: FigureSlot, range: string): TotalFormulas {
  const { type, rollUp } = part;
  const count = (labels: readonly string[]): string =>
    labels.length === 0 ? "0" : labels.map((label) => `COUNTIF(${range},${textLiteral(label)})`).join("+");
  // Of a choice, what happened in the period is a plain Có or Không.
  if (type.kind !== "choice" || period.derived !== undefined) {
    const all = count(["Có", "Không"]);
    return { total: `IF(${all}=0,"",${count(["Có"])})`, reporting: `(${all})` };
  }
  const entries = context.catalogues.get(type.catalogue)?.entries ?? [];
  const counted = rollUp.rule === "count-yes" ? (rollUp.counted ?? []) : [];
  const all = count(entries.map(({ label }) => label));
  const yes = count(entries.filter(({ id }) => counted.includes(id)).map(({ label }) => label));
  return { total: `IF(${all}=0,"",${yes})`, reporting: `(${all})` };
}
