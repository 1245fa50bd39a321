/**
 * The longest row of what both have in the same order, as pairs of places in the one and the other. Time and room grow with
 * the product of both lengths: for some thousand words or blocks.
 */
export function commonRow(
  one: readonly string[],
  other: readonly string[],
): readonly (readonly [inOne: number, inOther: number])[] {
  const lengths = lengthsOf(one, other);
  const row: (readonly [number, number])[] = [];
  let [left, right] = [0, 0];
  while (left < one.length && right < other.length) {
    if (one[left] === other[right]) row.push([left++, right++]);
    else if (lengths(left + 1, right) >= lengths(left, right + 1)) left++;
    else right++;
  }
  return row;
}

/** How long the longest common row of what lies behind two places is. */
function lengthsOf(
  one: readonly string[],
  other: readonly string[],
): (left: number, right: number) => number {
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  const of = (left: number, right: number): number => lengths[left * width + right] ?? 0;
  for (let left = one.length - 1; left >= 0; left--)
    for (let right = other.length - 1; right >= 0; right--)
      lengths[left * width + right] =
        one[left] === other[right]
          ? of(left + 1, right + 1) + 1
          : Math.max(of(left + 1, right), of(left, right + 1));
  return of;
}
