import type { CampaignContext } from "../../domain/campaign/context";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { RollUp } from "../../domain/indicator/indicator";
import type { PartId, PeriodId } from "../../domain/indicator/ids";
import { weightPeriodOf } from "../../domain/indicator/weight-period";
import { textLiteral } from "../a1";

/** The native formulas of a total and of who reported it, over the territory's cells of one figure. */
export interface TotalFormulas {
  readonly total: string;
  /** A number: how many units stand behind the total. */
  readonly reporting: string;
  /** A number: how many units say "x", of a ratio in either part, and so owe nothing. */
  readonly crossed: string;
}

/** The cells of one figure over the units a total may add. */
export interface FigureCells {
  readonly range: string;
  /** Beside the range: 1 where the cell counts, 0 where it does not (a subtotal among them); absent where all count. */
  readonly flags: string | undefined;
  /** The cells that count, run by run: MIN and MAX know no flags. */
  readonly runs: readonly string[];
}

interface TotalOf {
  readonly context: CampaignContext;
  readonly figure: FigureSlot;
  readonly cells: FigureCells;
  /** Another part's cells, row by row beside these: in the figure's own period unless another is named. */
  readonly rangeOf: (part: PartId, period?: PeriodId) => string | undefined;
}

type Counted = Pick<TotalFormulas, "total" | "reporting">;
type Printers = {
  readonly [Name in RollUp["rule"]]: (
    rule: Extract<RollUp, { rule: Name }>,
    total: TotalOf,
  ) => Counted | undefined;
};

const sumOf = ({ range, flags }: FigureCells): string =>
  flags === undefined ? `SUM(${range})` : `SUMIF(${flags},1,${range})`;

const countOf = ({ range, flags }: FigureCells): string =>
  flags === undefined ? `COUNT(${range})` : `SUMPRODUCT(${flags},--ISNUMBER(${range}))`;

const productOf = ({ flags }: FigureCells, ...factors: readonly string[]): string =>
  `SUMPRODUCT(${[...(flags === undefined ? [] : [flags]), ...factors].join(",")})`;

/** How many of the cells hold this text. */
function countText({ range, flags }: FigureCells, text: string): string {
  const literal = textLiteral(text);
  return flags === undefined ? `COUNTIF(${range},${literal})` : `COUNTIFS(${flags},1,${range},${literal})`;
}

/** Each rule prints itself, beside the rule that computes it (domain/consolidation/roll-up). */
const printers: Printers = {
  none: () => undefined,
  sum: (_rule, { cells }) => overNumbers(cells, sumOf(cells)),
  mean: (_rule, { cells }) => overNumbers(cells, `${sumOf(cells)}/${countOf(cells)}`),
  minimum: (_rule, { cells }) => overNumbers(cells, `MIN(${cells.runs.join(",")})`),
  maximum: (_rule, { cells }) => overNumbers(cells, `MAX(${cells.runs.join(",")})`),
  ratio: ({ numerator, denominator, scale }, { cells, rangeOf }) => {
    const [above, below] = [rangeOf(numerator), rangeOf(denominator)];
    if (above === undefined || below === undefined) return undefined;
    const scaled = `${productOf(cells, `--ISNUMBER(${below})`, above)}*${scale}`;
    return overPairs({ ...cells, range: above }, below, scaled);
  },
  "weighted-mean": (rule, { figure, cells, rangeOf }) => {
    const weights = rangeOf(rule.weight, weightPeriodOf(rule, figure.period.id));
    return weights === undefined
      ? undefined
      : overPairs(cells, weights, productOf(cells, cells.range, weights));
  },
  "count-yes": (_rule, { context, figure, cells }) => countYes(context, figure, cells),
};

/** `cells` are the figure's own; `rangeOf` those of another part. */
export function totalFormulas(
  context: CampaignContext,
  figure: FigureSlot,
  cells: FigureCells,
  rangeOf: TotalOf["rangeOf"],
): TotalFormulas | undefined {
  const { rollUp } = figure.part;
  const print = printers[rollUp.rule] as (rule: RollUp, total: TotalOf) => Counted | undefined;
  const counted = print(rollUp, { context, figure, cells, rangeOf });
  return counted && { ...counted, crossed: crossedIn(rollUp, cells, rangeOf) };
}

function crossedIn(rollUp: RollUp, cells: FigureCells, rangeOf: TotalOf["rangeOf"]): string {
  if (rollUp.rule !== "ratio") return countText(cells, "x");
  const parts = [rangeOf(rollUp.numerator), rangeOf(rollUp.denominator)].filter(
    (range) => range !== undefined,
  );
  const either = parts.map((range) => `(${range}="x")`).join("+");
  return productOf(cells, `--((${either})>0)`);
}

function overNumbers(cells: FigureCells, combined: string): Counted {
  const count = countOf(cells);
  return { total: `IF(${count}=0,"",${combined})`, reporting: count };
}

/** Only units that gave both parts enter; SUMPRODUCT takes ranges by commas, so that texts count as 0. */
function overPairs(value: FigureCells, weight: string, above: string): Counted {
  const both = productOf(value, `--ISNUMBER(${value.range})`, `--ISNUMBER(${weight})`);
  const below = productOf(value, `--ISNUMBER(${value.range})`, weight);
  return { total: `IF(${both}=0,"",IF(${below}=0,"",${above}/${below}))`, reporting: both };
}

function countYes(context: CampaignContext, { part, period }: FigureSlot, cells: FigureCells): Counted {
  const { type, rollUp } = part;
  const count = (labels: readonly string[]): string =>
    labels.length === 0 ? "0" : labels.map((label) => countText(cells, label)).join("+");
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
