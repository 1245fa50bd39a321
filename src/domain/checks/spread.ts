/** How the figures of a peer group lie. */
export interface Spread {
  readonly count: number;
  readonly median: number;
  /** 1.4826 × the median distance from the median: of figures that lie normally, the standard deviation. */
  readonly deviation: number;
  /** Half of the figures lie from `low` to `high`. */
  readonly low: number;
  readonly high: number;
}

/** Sorts the values; there is at least one. */
export function spreadOf(values: Float64Array): Spread {
  values.sort();
  const median = middleOf(values);
  const distances = values.map((value) => Math.abs(value - median)).sort();
  return {
    count: values.length,
    median,
    deviation: 1.4826 * middleOf(distances),
    low: values[Math.floor((values.length - 1) / 4)] ?? median,
    high: values[Math.ceil((3 * (values.length - 1)) / 4)] ?? median,
  };
}

function middleOf(sorted: Float64Array): number {
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}
