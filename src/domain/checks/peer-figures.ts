import type { AcrossUnits } from "../campaign/across-units";
import type { FigureSlot } from "../indicator/figure-index";
import { entriesByKind, isTerritory } from "./entry-groups";
import { type OddFigure, tellOddFigures } from "./odd-figure";
import type { SetCheck, SetSubject } from "./set-check";
import { slipFactor } from "./slip-factor";
import { type Spread, spreadOf } from "./spread";

/**
 * Figures that lie far from those of all other units of their kind (median and median distance): by a factor of measure
 * units, a slip that wants a reason; else only to look at again (practice.md §8). Amounts and counts are compared by how
 * many times, percentages by points; 0 is an answer of its own and not compared. What the unit's own checks ask about
 * already, and what has a reason beside it, is not asked again; several periods of a figure are one finding.
 */
export const peerFigures: SetCheck = {
  name: "peer-figures",
  tells: [
    {
      code: "CHECK-101",
      severities: ["notes"],
      source:
        "the campaign's acrossUnits: peers (8), deviations (5), times (5), points (20); median and median distance",
      inWorkbook: "no",
    },
    {
      code: "CHECK-102",
      severities: ["needs-reason"],
      source:
        "a factor of measure units brings it to where its peers lie, and the unit's own checks do not say so; a reason makes it a note",
      inWorkbook: "no",
    },
  ],
  run: (subject) => {
    const figures = subject.context.index.slots.filter(isTypedNumber);
    const odd = entriesByKind(subject)
      .filter((places) => places.length >= subject.settings.peers && isTerritory(subject, places))
      .flatMap((places) => figures.flatMap((figure) => oddOf(subject, places, figure)));
    return onePerPart(odd).map((group) => tellOddFigures(subject, group));
  },
};

/** Typed by the unit, a count, an amount or a share; nothing computed, no year, no particular of the report. */
export function isTypedNumber({ part, indicator, derived }: FigureSlot): boolean {
  const { kind } = part.type;
  const isNumber = kind === "integer" || kind === "decimal" || kind === "percent";
  return isNumber && !derived && part.source.kind === "entry" && indicator.nature !== "particular";
}

function oddOf(subject: SetSubject, places: readonly number[], figure: FigureSlot): readonly OddFigure[] {
  const given = valuesAt(subject, places, figure);
  if (given.length < subject.settings.peers) return [];
  const scale = figure.part.type.kind === "percent" ? points : amounts;
  const spread = spreadOf(Float64Array.from(given, ({ value }) => scale.of(value)));
  const limit = Math.max(subject.settings.deviations * spread.deviation, scale.least(subject.settings));
  const peers = { count: spread.count, low: scale.back(spread.low), high: scale.back(spread.high) };
  return given.flatMap(({ entry, value }) => {
    const distance = scale.of(value) - spread.median;
    if (Math.abs(distance) <= scale.least(subject.settings)) return [];
    const factor = scale.isRatio ? slipOf(subject, { entry, value }, figure, spread) : undefined;
    const isApart = Math.abs(distance) > limit && isFar(figure, value, scale.back(spread.median));
    if (factor === undefined && !isApart) return [];
    if (isSettled(subject, entry, figure, factor !== undefined)) return [];
    return [{ entry, figure, value, distance, factor, peers }];
  });
}

interface Given {
  readonly entry: number;
  readonly value: number;
}

function slipOf(
  { context: { index }, entries }: SetSubject,
  { entry, value }: Given,
  { part, slot }: FigureSlot,
  { median, deviation }: Spread,
): number | undefined {
  const figures = entries[entry]?.answers.figures;
  const others = index
    .slotsOfPart(part.id)
    .filter((other) => other.slot !== slot && isTypedNumber(other))
    .map((other) => Math.log(figures?.number(other.slot) ?? 0))
    .filter(Number.isFinite);
  const own = others.length > 0 ? spreadOf(Float64Array.from(others)).median : undefined;
  const at = Math.log(value);
  return slipFactor(
    { distance: at - median, deviation, fromOwn: own === undefined ? undefined : at - own },
    part.measureUnit,
  );
}

function valuesAt(
  { entries }: SetSubject,
  places: readonly number[],
  { slot, part }: FigureSlot,
): readonly Given[] {
  const found: Given[] = [];
  for (const entry of places) {
    const value = entries[entry]?.answers.figures.number(slot);
    if (value !== undefined && (value > 0 || (value === 0 && part.type.kind === "percent")))
      found.push({ entry, value });
  }
  return found;
}

/** How figures of a type are compared. */
interface Scale {
  readonly of: (value: number) => number;
  readonly back: (value: number) => number;
  readonly least: (settings: AcrossUnits) => number;
  /** By how many times: only so a factor of measure units shows. */
  readonly isRatio: boolean;
}

const amounts: Scale = {
  of: Math.log,
  back: (value) => Number(Math.exp(value).toPrecision(12)),
  least: ({ times }) => Math.log(times),
  isRatio: true,
};

const points: Scale = {
  of: (value) => value,
  back: (value) => value,
  least: (settings) => settings.points,
  isRatio: false,
};

/** Of small counts chance makes many times as many: 6 where others have 1. Five times the root of the larger is no chance. */
function isFar({ part }: FigureSlot, value: number, median: number): boolean {
  return part.type.kind !== "integer" || Math.abs(value - median) > 5 * Math.sqrt(Math.max(value, median));
}

/** Rules of the unit's own checks that say that a figure may be in another unit of measure, or of another size. */
const ofSize = /^(?:unit-trap|slip|jump|range|percent|per)(?::|$)/;

/**
 * A reason stands beside it, or the unit's own checks ask about it: of a slip, about its size. A slip with a reason is told
 * with it (settle-reasons.ts): whoever adds it up sees both.
 */
function isSettled(
  { entries }: SetSubject,
  at: number,
  { part, period }: FigureSlot,
  isSlip: boolean,
): boolean {
  const { answers, said = [] } = entries[at] ?? {};
  if (answers?.notes.has(part.id) && !isSlip) return true;
  return said.some((finding) => {
    if (finding.part !== part.id || finding.period !== period.id) return false;
    if (!finding.code.startsWith("CHECK-") || finding.severity === "notes") return false;
    return !isSlip || finding.code !== "CHECK-001" || ofSize.test(String(finding.params["rule"]));
  });
}

/** The odd figures of one part of one unit, slips apart from the others; the farthest first. */
function onePerPart(odd: readonly OddFigure[]): readonly (readonly OddFigure[])[] {
  const groups = new Map<string, OddFigure[]>();
  for (const one of odd) {
    const key = `${one.entry}|${one.figure.part.id}|${one.factor === undefined ? "" : "slip"}`;
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map((group) =>
    group.sort((one, other) => Math.abs(other.distance) - Math.abs(one.distance)),
  );
}
