import type { Finding } from "../finding";
import type { FigureSlot } from "../indicator/figure-index";
import type { SetFinding, SetSubject } from "./set-check";
import type { Spread } from "./spread";

/** A figure that lies apart: `distance` in logarithms, or in points of a percentage; `factor` where it is a slip. */
export interface OddFigure {
  readonly entry: number;
  readonly figure: FigureSlot;
  readonly value: number;
  readonly distance: number;
  readonly factor: number | undefined;
  /** How many, and between what half of them lie. */
  readonly peers: Pick<Spread, "count" | "low" | "high">;
}

/** One part of one unit in one finding, at the period that lies farthest (the first); the others are named. */
export function tellOddFigures(subject: SetSubject, group: readonly OddFigure[]): SetFinding {
  const [farthest, ...rest] = group;
  if (!farthest) throw new RangeError("no odd figure");
  const { entry, figure, factor } = farthest;
  const { unit, placeOf } = subject.entries[entry] ?? {};
  return {
    entry,
    finding: {
      code: factor === undefined ? "CHECK-101" : "CHECK-102",
      severity: factor === undefined ? "notes" : "needs-reason",
      ...(unit && { unit: unit.code }),
      part: figure.part.id,
      period: figure.period.id,
      place: placeOf?.(figure.slot) ?? {},
      params: { ...paramsOf(subject, farthest), ...alsoIn(subject, rest) },
    },
  };
}

function paramsOf(
  { context, entries }: SetSubject,
  { entry, figure, value, factor, peers }: OddFigure,
): Finding["params"] {
  return {
    own: value,
    measure: figure.part.measureUnit,
    kind: context.kinds.get(entries[entry]?.unit.kind ?? "")?.word ?? "",
    peers: peers.count,
    low: peers.low,
    high: peers.high,
    ...(factor !== undefined && slipParams(value, factor)),
  };
}

function alsoIn({ context }: SetSubject, rest: readonly OddFigure[]): Finding["params"] {
  if (rest.length === 0) return {};
  const periods = [...rest]
    .sort((one, other) => one.figure.slot - other.figure.slot)
    .map(({ figure: { period } }) => context.periods.get(period.id)?.shown ?? period.id);
  return { periods: periods.join(", ") };
}

/** "gấp khoảng 1000 lần", "bằng khoảng 1/1000", and what the figure would be in the unit of measure that is asked. */
const slipParams = (value: number, factor: number): Finding["params"] => ({
  ...(factor > 1 ? { times: factor } : { share: Math.round(1 / factor) }),
  likely: Number((value / factor).toPrecision(12)),
});
