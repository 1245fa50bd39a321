import { figure, minus, number, over, plusAll, times } from "../expression/build";
import { parseIndicatorId, parsePartId, parsePeriodId, type PartId } from "../indicator/ids";
import type {
  Constraint,
  FigureStatus,
  Indicator,
  Part,
  PartPeriod,
  RollUp,
  ValueType,
} from "../indicator/indicator";
import { parseSectionPath } from "../outline/section-path";
import { expandRule, rulesOfType, type RuleSubject } from "./expand-rules";
import { rulesOverTime, type UnitSlip } from "./rules-over-time";
import { parseValueType } from "./value-type";
import type { CampaignFile, IndicatorFile } from "./schema";

/** What all indicators of a campaign share while their shorthand is spelled out. */
export interface Expansion {
  readonly natures: CampaignFile["natures"];
  readonly defaultStatus: ReadonlyMap<string, FigureStatus>;
  readonly kindsOf: (names: readonly string[]) => readonly string[];
  readonly span: RuleSubject["span"];
  readonly cutOff: RuleSubject["cutOff"];
  readonly slips: readonly UnitSlip[];
}

type PartFile = NonNullable<IndicatorFile["parts"]>[number];
type NamedPart = Exclude<NonNullable<IndicatorFile["ratio"]>["numerator"], string>;

export function expandIndicator(file: IndicatorFile, expansion: Expansion): Indicator {
  return {
    id: parseIndicatorId(file.id),
    section: parseSectionPath(file.section),
    label: file.label,
    shortLabel: file.shortLabel ?? file.label.slice(0, 40),
    tier: file.tier,
    nature: file.nature,
    askedOf: expansion.kindsOf(file.askedOf),
    parts: partsOf(file, expansion),
    ...(file.group !== undefined && { group: file.group }),
    ...(file.countedBy && { countedBy: file.countedBy }),
    ...(file.ownerNote !== undefined && { ownerNote: file.ownerNote }),
    ...(file.breaks && {
      breaks: file.breaks.map(({ period, reason }) => ({ period: parsePeriodId(period), reason })),
    }),
    ...(file.note !== undefined && { note: file.note }),
  };
}

/** Entries stand above what is derived from them; the main part comes first otherwise. */
function partsOf(file: IndicatorFile, expansion: Expansion): readonly Part[] {
  const main = mainPart(file, expansion);
  const named = [
    ...ratioParts(file, expansion),
    ...(isNamed(file.weight) ? [namedPart(file, "w", file.weight, expansion)] : []),
  ];
  const spelled = (file.parts ?? []).map((part) => spelledPart(file, part, expansion));
  const again = (file.alsoRolledUp ?? []).map((other) => partRolledUpAgain(file, main, other));
  return file.ratio ? [...named, main, ...spelled, ...again] : [main, ...again, ...named, ...spelled];
}

const isNamed = (part: IndicatorFile["weight"]): part is NamedPart =>
  typeof part === "object" && "label" in part;

/** The main figure itself, under an id and a rule of its own. */
function partRolledUpAgain(
  file: IndicatorFile,
  main: Part,
  { suffix, label, rollUp }: NonNullable<IndicatorFile["alsoRolledUp"]>[number],
): Part {
  return {
    ...main,
    id: parsePartId(`${file.id}.${suffix}`),
    label,
    indent: main.indent + 1,
    source: { kind: "derived", formula: figure(main.id) },
    rollUp: simpleRollUp(rollUp),
    constraints: [],
    again: main.id,
  };
}

function ratioParts(file: IndicatorFile, expansion: Expansion): readonly Part[] {
  if (!file.ratio) return [];
  const { numerator, denominator, words } = file.ratio;
  const above = typeof numerator === "object" ? namedPart(file, "n", numerator, expansion) : undefined;
  const below = typeof denominator === "object" ? namedPart(file, "d", denominator, expansion) : undefined;
  const most = expandRule(
    { rule: "at-most", other: denominatorId(file), words: words ?? "mẫu số" },
    subject(file, numeratorId(file), { kind: "integer" }, expansion),
  );
  return [
    ...(above ? [{ ...above, constraints: [...above.constraints, most] }] : []),
    ...(below ? [below] : []),
  ];
}

function numeratorId({ id, ratio }: IndicatorFile): PartId {
  return parsePartId(typeof ratio?.numerator === "string" ? ratio.numerator : `${id}.n`);
}

function denominatorId({ id, ratio }: IndicatorFile): PartId {
  return parsePartId(typeof ratio?.denominator === "string" ? ratio.denominator : `${id}.d`);
}

/** Numerators, denominators and weights are amounts: never below 0, and they add up. */
function namedPart(
  file: IndicatorFile,
  suffix: string,
  { label, unit, type, rules = [] }: NamedPart,
  expansion: Expansion,
): Part {
  const own = [{ rule: "range", min: 0 } as const, ...rules];
  return spelledPart(file, { suffix, label, unit, type, rollUp: "sum", rules: own }, expansion);
}

function spelledPart(file: IndicatorFile, part: PartFile, expansion: Expansion): Part {
  const id = parsePartId(`${file.id}.${part.suffix}`);
  const type = parseValueType(part.type);
  const source = partSource(part);
  const about = subject(file, id, type, expansion, part.periods);
  const rules = [...rulesOfType(id, type), ...(part.rules ?? []).map((rule) => expandRule(rule, about))];
  return {
    id,
    label: part.label,
    measureUnit: part.unit,
    type,
    indent: part.indent ?? 0,
    source,
    periods: periodsOf(file, part.periods, expansion),
    rollUp: simpleRollUp(part.rollUp),
    constraints: [...rules, ...ofTime(file, part.unit, source, about, rules, expansion)],
    ...(part.optional === true && { optional: true }),
  };
}

function partSource({ list, minus: terms }: PartFile): Part["source"] {
  if (list) return fromList(list);
  if (!terms) return { kind: "entry" };
  const [whole, less] = terms.map((term) => figure(parsePartId(term)));
  return whole && less ? { kind: "derived", formula: minus(whole, less) } : { kind: "entry" };
}

function subject(
  file: IndicatorFile,
  id: PartId,
  type: ValueType,
  expansion: Expansion,
  own: readonly string[] | undefined = file.periods,
): RuleSubject {
  return {
    id,
    type,
    span: expansion.span,
    cutOff: expansion.cutOff,
    periods: periodsOf(file, own, expansion).map((period) => period.id),
    breaks: new Set((file.breaks ?? []).map(({ period }) => parsePeriodId(period))),
  };
}

/** What its nature in time says of a figure that is typed. */
function ofTime(
  { nature }: IndicatorFile,
  measureUnit: string,
  source: Part["source"],
  about: RuleSubject,
  own: readonly Constraint[],
  { slips }: Expansion,
): readonly Constraint[] {
  if (source.kind === "derived") return [];
  const periods = about.periods.filter((period) => nature !== "flow" || String(period) !== "luy-ke");
  return rulesOverTime({ ...about, nature, measureUnit, periods, slips }, own);
}

function mainPart(file: IndicatorFile, expansion: Expansion): Part {
  const id = parsePartId(file.id);
  const type = parseValueType(file.type);
  const source = mainSource(file);
  const derived = source.kind === "derived";
  const about = subject(file, id, type, expansion);
  const written = (file.rules ?? []).map((rule) => expandRule(rule, about));
  const rules = derived ? written : [...rulesOfType(id, type), ...written];
  return {
    id,
    label: file.label,
    measureUnit: file.unit,
    type,
    indent: file.indent ?? 0,
    source,
    periods: [...periodsOf(file, file.periods, expansion), ...spanPeriod(file, expansion)],
    rollUp: mainRollUp(file),
    constraints: [...rules, ...ofTime(file, file.unit, source, about, rules, expansion)],
    ...(file.optional === true && { optional: true }),
  };
}

function mainSource(file: IndicatorFile): Part["source"] {
  if (file.list) return fromList(file.list);
  if (file.sumOf)
    return { kind: "derived", formula: plusAll(file.sumOf.map((part) => figure(parsePartId(part)))) };
  if (!file.ratio) return { kind: "entry" };
  const share = over(figure(numeratorId(file)), figure(denominatorId(file)));
  return { kind: "derived", formula: times(share, number(100)) };
}

function fromList({ list, where, raisable }: NonNullable<IndicatorFile["list"]>): Part["source"] {
  const conditions = where.map((condition) =>
    "is" in condition ? { column: condition.column, anyOf: [condition.is] } : condition,
  );
  return { kind: "list", list, where: conditions, raisable };
}

function mainRollUp(file: IndicatorFile): RollUp {
  if (file.rollUp === "ratio") {
    return { rule: "ratio", numerator: numeratorId(file), denominator: denominatorId(file), scale: 100 };
  }
  return file.rollUp === "weighted-mean" ? weightedMean(file) : simpleRollUp(file.rollUp);
}

function weightedMean({ id, weight }: IndicatorFile): RollUp {
  const rule = "weighted-mean";
  if (typeof weight === "string") return { rule, weight: parsePartId(weight) };
  if (weight === undefined || "label" in weight) return { rule, weight: parsePartId(`${id}.w`) };
  const periods = Object.entries(weight.periods).map(
    ([own, standIn]) => [parsePeriodId(own), parsePeriodId(standIn)] as const,
  );
  return { rule, weight: parsePartId(weight.part), weightPeriods: new Map(periods) };
}

/** A part without a rule of its own does not add up. */
function simpleRollUp(rollUp: IndicatorFile["rollUp"] | undefined): RollUp {
  if (rollUp === undefined || rollUp === "ratio" || rollUp === "weighted-mean") return { rule: "none" };
  return typeof rollUp === "string" ? { rule: rollUp } : rollUp;
}

function periodsOf(
  file: IndicatorFile,
  given: readonly string[] | undefined,
  { natures, defaultStatus }: Expansion,
): readonly PartPeriod[] {
  const ids = given ?? file.periods ?? natures[file.nature] ?? [];
  return ids.map((text): PartPeriod => {
    const summed = file.nature === "flow" && text === "luy-ke";
    return {
      id: parsePeriodId(text),
      defaultStatus: defaultStatus.get(text) ?? "official",
      ...(summed && { derived: "sum-of-years" as const }),
    };
  });
}

function spanPeriod(file: IndicatorFile, { defaultStatus }: Expansion): readonly PartPeriod[] {
  if (file.inSpan !== true) return [];
  const id = parsePeriodId("trong-ky");
  return [{ id, derived: "event-in-span", defaultStatus: defaultStatus.get(id) ?? "official" }];
}
