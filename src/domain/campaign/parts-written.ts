import type { CampaignFile, IndicatorFile, RuleFile } from "./schema";

/** A part as the file writes it: its id, its JSON path, and what is said of it there. */
export interface PartWritten {
  readonly id: string;
  readonly path: string;
  readonly indicator: IndicatorFile;
  readonly type: string;
  readonly rules: readonly RuleFile[];
  readonly list?: IndicatorFile["list"];
  readonly periods?: readonly string[] | undefined;
}

/** Every part of a campaign's file, shorthand included, in the order written. */
export function partsWritten({ indicators }: CampaignFile): readonly PartWritten[] {
  return indicators.flatMap((indicator, at) => partsOf(indicator, `$.indicators[${at}]`));
}

function partsOf(indicator: IndicatorFile, path: string): readonly PartWritten[] {
  const { id, type, rules = [], list, periods, ratio, weight } = indicator;
  const named = (suffix: string, where: string, part: unknown): readonly PartWritten[] =>
    isNamed(part) ? [{ id: `${id}.${suffix}`, path: `${path}.${where}`, indicator, rules: [], ...part }] : [];
  return [
    { id, path, indicator, type, rules, list, periods },
    ...named("n", "ratio.numerator", ratio?.numerator),
    ...named("d", "ratio.denominator", ratio?.denominator),
    ...named("w", "weight", weight),
    ...(indicator.parts ?? []).map((part, at) => ({
      id: `${id}.${part.suffix}`,
      path: `${path}.parts[${at}]`,
      indicator,
      type: part.type,
      rules: part.rules ?? [],
      list: part.list,
      periods: part.periods,
    })),
    ...(indicator.alsoRolledUp ?? []).map(({ suffix }, at) => ({
      id: `${id}.${suffix}`,
      path: `${path}.alsoRolledUp[${at}]`,
      indicator,
      type,
      rules: [],
    })),
  ];
}

interface NamedPart {
  readonly label: string;
  readonly type: string;
  readonly rules?: readonly RuleFile[];
}

const isNamed = (part: unknown): part is NamedPart =>
  typeof part === "object" && part !== null && "label" in part;

/** "choice:co-khong" asks of the catalogue "co-khong". */
export function catalogueOf(type: string): string | undefined {
  return /^choices?:(.+)$/.exec(type)?.[1];
}
