import type { CampaignContext } from "../../domain/campaign/context";
import type { Part } from "../../domain/indicator/indicator";
import type { PartId } from "../../domain/indicator/ids";
import { textLiteral } from "../a1";

/** The native formulas of a total and of who reported it, over the territory's cells of one figure. */
export interface TotalFormulas {
  readonly total: string;
  /** A number: how many units stand behind the total. */
  readonly reporting: string;
}

/** `range` is the figure's own cells; `rangeOf` those of another part in the same period. */
export function totalFormulas(
  context: CampaignContext,
  part: Part,
  range: string,
  rangeOf: (part: PartId) => string | undefined,
): TotalFormulas | undefined {
  const rule = part.rollUp;
  switch (rule.rule) {
    case "none":
      return undefined;
    case "sum":
      return overNumbers(range, `SUM(${range})`);
    case "mean":
      return overNumbers(range, `AVERAGE(${range})`);
    case "minimum":
      return overNumbers(range, `MIN(${range})`);
    case "maximum":
      return overNumbers(range, `MAX(${range})`);
    case "ratio": {
      const [above, below] = [rangeOf(rule.numerator), rangeOf(rule.denominator)];
      return above === undefined || below === undefined ? undefined : overPairs(above, below, `SUMPRODUCT(--ISNUMBER(${below}),${above})*${rule.scale}`);
    }
    case "weighted-mean": {
      const weight = rangeOf(rule.weight);
      return weight === undefined ? undefined : overPairs(range, weight, `SUMPRODUCT(${range},${weight})`);
    }
    case "count-yes":
      return countYes(context, part, range);
  }
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

function countYes(context: CampaignContext, { type, rollUp }: Part, range: string): TotalFormulas {
  const count = (labels: readonly string[]): string =>
    labels.length === 0 ? "0" : labels.map((label) => `COUNTIF(${range},${textLiteral(label)})`).join("+");
  if (type.kind !== "choice") {
    const all = count(["Có", "Không"]);
    return { total: `IF(${all}=0,"",${count(["Có"])})`, reporting: `(${all})` };
  }
  const entries = context.catalogues.get(type.catalogue)?.entries ?? [];
  const counted = rollUp.rule === "count-yes" ? (rollUp.counted ?? []) : [];
  const all = count(entries.map(({ label }) => label));
  const yes = count(entries.filter(({ id }) => counted.includes(id)).map(({ label }) => label));
  return { total: `IF(${all}=0,"",${yes})`, reporting: `(${all})` };
}
