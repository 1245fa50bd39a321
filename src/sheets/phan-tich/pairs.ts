/** An amount per so much of another, over the units that gave both. */
export function totalOfPairs(
  pairs: readonly (readonly [number | undefined, number | undefined])[],
  per: number,
): { readonly value: number | undefined; readonly units: number } {
  let [above, below, units] = [0, 0, 0];
  for (const [value, against] of pairs) {
    if (value === undefined || against === undefined) continue;
    above += value;
    below += against;
    units++;
  }
  return { value: below > 0 ? (above * per) / below : undefined, units };
}
