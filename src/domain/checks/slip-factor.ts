/** A number is thought of in another unit of measure where it is so many times too large, or too small. */
const thousandfold = [1_000, 1_000_000];
const ofArea = [10_000, 100, 1_000_000];

/** đồng, nghìn đồng, triệu đồng; m², ha, km²; of everything else a thousand: a point that was read as a comma. */
function factorsOf(measureUnit: string): readonly number[] {
  if (/^(?:ha|m²|m2|km²|km2)$/i.test(measureUnit)) return ofArea;
  return measureUnit.includes("đồng") ? thousandfold : thousandfold.slice(0, 1);
}

/** Nearer than three times to where the figure belongs, or as near as most peers are. */
const near = Math.log(3);
/** So many deviations from the peers are a slip where a factor explains them… */
const farAlone = 3.5;
/** …or so many where the unit's own other periods say the same. */
const farWithOwn = 2;

/** Where a figure stands, all in natural logarithms. */
export interface Standing {
  /** From the peers' median. */
  readonly distance: number;
  /** The peers'. */
  readonly deviation: number;
  /** From the middle of what the unit says in other periods; undefined where it says nothing there. */
  readonly fromOwn: number | undefined;
}

/**
 * The factor that brings a figure to where its peers' lie, over 1 where it is too large; undefined where it does not lie
 * apart enough, or no factor does.
 */
export function slipFactor(
  { distance, deviation, fromOwn }: Standing,
  measureUnit: string,
): number | undefined {
  const apart = Math.abs(distance);
  const fits = (away: number, factor: number, reach: number): boolean =>
    Math.abs(Math.abs(away) - Math.log(factor)) <= reach;
  const isOwn = (factor: number): boolean =>
    fromOwn !== undefined && fromOwn * distance > 0 && fits(fromOwn, factor, near);
  const [best] = factorsOf(measureUnit)
    .filter((factor) => fits(distance, factor, Math.max(near, 2 * deviation)))
    .filter((factor) => apart > (isOwn(factor) ? farWithOwn : farAlone) * deviation)
    .sort((one, other) => Math.abs(apart - Math.log(one)) - Math.abs(apart - Math.log(other)));
  return best && (distance > 0 ? best : 1 / best);
}
