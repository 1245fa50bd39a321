import { figure, number, over, plusAll, times } from "../expression/build";
import { parseIndicatorId, parsePartId, parsePeriodId, type PartId } from "../indicator/ids";
import type { FigureStatus, Indicator, Part, PartPeriod, RollUp, ValueType } from "../indicator/indicator";
import { parseSectionPath } from "../outline/section-path";
import { expandRule, rulesOfType, type RuleSubject } from "./expand-rules";
import type { CampaignFile, IndicatorFile } from "./schema";

/** What all indicators of a campaign share while their shorthand is spelled out. */
export interface Expansion {
  readonly natures: CampaignFile["natures"];
  readonly defaultStatus: ReadonlyMap<string, FigureStatus>;
  readonly kindsOf: (names: readonly string[]) => readonly string[];
  readonly span: RuleSubject["span"];
}

type PartFile = NonNullable<IndicatorFile["parts"]>[number];
type NamedPart = Exclude<NonNullable<IndicatorFile["weight"]>, string>;

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
    ...(typeof file.weight === "object" ? [namedPart(file, "w", file.weight, expansion, "sum")] : []),
  ];
  const spelled = (file.parts ?? []).map((part) => spelledPart(file, part, expansion));
  return file.ratio ? [...named, main, ...spelled] : [main, ...named, ...spelled];
}

function ratioParts(file: IndicatorFile, expansion: Expansion): readonly Part[] {
  if (!file.ratio) return [];
  const { numerator, denominator, words } = file.ratio;
  const above = typeof numerator === "object" ? namedPart(file, "n", numerator, expansion, "sum") : undefined;
  const below =
    typeof denominator === "object" ? namedPart(file, "d", denominator, expansion, "sum") : undefined;
  const most = expandRule(
    { rule: "at-most", other: denominatorId(file), words: words ?? "mẫu số" },
    { id: numeratorId(file), type: { kind: "integer" }, span: expansion.span },
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

function namedPart(
  file: IndicatorFile,
  suffix: string,
  { label, unit, type }: NamedPart,
  expansion: Expansion,
  rollUp: "sum",
): Part {
  return spelledPart(
    file,
    { suffix, label, unit, type, rollUp, rules: [{ rule: "range", min: 0 }] },
    expansion,
  );
}

function spelledPart(file: IndicatorFile, part: PartFile, expansion: Expansion): Part {
  const id = parsePartId(`${file.id}.${part.suffix}`);
  const type = parseValueType(part.type);
  return {
    id,
    label: part.label,
    measureUnit: part.unit,
    type,
    indent: part.indent ?? 0,
    source: part.list ? fromList(part.list) : { kind: "entry" },
    periods: periodsOf(file, part.periods, expansion),
    rollUp: simpleRollUp(part.rollUp),
    constraints: [
      ...rulesOfType(id, type),
      ...(part.rules ?? []).map((rule) => expandRule(rule, subject(id, type, expansion))),
    ],
    ...(part.optional === true && { optional: true }),
  };
}

const subject = (id: PartId, type: ValueType, { span }: Expansion): RuleSubject => ({ id, type, span });

function mainPart(file: IndicatorFile, expansion: Expansion): Part {
  const id = parsePartId(file.id);
  const type = parseValueType(file.type);
  const source = mainSource(file);
  const derived = source.kind === "derived";
  const rules = (file.rules ?? []).map((rule) => expandRule(rule, subject(id, type, expansion)));
  return {
    id,
    label: file.label,
    measureUnit: file.unit,
    type,
    indent: file.indent ?? 0,
    source,
    periods: [...periodsOf(file, file.periods, expansion), ...spanPeriod(file, expansion)],
    rollUp: mainRollUp(file),
    constraints: derived ? rules : [...rulesOfType(id, type), ...rules],
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
  if (file.rollUp === "weighted-mean") {
    return {
      rule: "weighted-mean",
      weight: parsePartId(typeof file.weight === "string" ? file.weight : `${file.id}.w`),
    };
  }
  return simpleRollUp(file.rollUp);
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

const types: readonly (readonly [RegExp, (match: RegExpExecArray) => ValueType])[] = [
  [/^integer$/, () => ({ kind: "integer" })],
  [/^decimal-(\d)$/, (match) => ({ kind: "decimal", decimals: Number(match[1]) })],
  [/^percent-(\d)$/, (match) => ({ kind: "percent", decimals: Number(match[1]) })],
  [/^yes-no$/, () => ({ kind: "yes-no" })],
  [/^year$/, () => ({ kind: "year" })],
  [/^day$/, () => ({ kind: "day" })],
  [/^text$/, () => ({ kind: "text" })],
  [/^choice:(.+)$/, (match) => ({ kind: "choice", catalogue: match[1] ?? "" })],
  [/^choices:(.+)$/, (match) => ({ kind: "choices", catalogue: match[1] ?? "" })],
];

function parseValueType(text: string): ValueType {
  for (const [pattern, make] of types) {
    const match = pattern.exec(text);
    if (match) return make(match);
  }
  throw new RangeError(`not a value type: ${text}`);
}
