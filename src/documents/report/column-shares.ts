/** A letter of ten points, bold, as a share of the width of text across an A4 sheet: 252 mm, 714 points. */
const letter = 5.1 / 714;
/** A capital takes so much more. */
const capital = 1.4;
/** What a cell leaves free left and right. */
const margins = 7 / 714;

/** No word of these texts is parted in a column that is at least so wide. */
export function leastShare(texts: readonly string[]): number {
  let longest = 0;
  for (const text of texts)
    for (const word of text.split(/[\s/-]+/)) longest = Math.max(longest, lengthOf(word));
  return longest * letter + margins;
}

const lengthOf = (word: string): number =>
  word.length + (capital - 1) * (word.match(/\p{Lu}/gu)?.length ?? 0);

/**
 * Shares of the width, all together 1: as wanted, but none below its least, which the others give. Where even the least are
 * too much, all are made smaller alike.
 */
export function fittingShares(wanted: readonly number[], least: readonly number[]): readonly number[] {
  const leastOfAll = sum(least);
  if (leastOfAll >= 1) return least.map((share) => share / leastOfAll);
  const narrow = new Set<number>();
  for (;;) {
    const left = 1 - sum(least.filter((_, at) => narrow.has(at)));
    const whole = sum(wanted.filter((_, at) => !narrow.has(at)));
    const shares = wanted.map((share, at) => (narrow.has(at) ? (least[at] ?? 0) : (share / whole) * left));
    const below = shares.findIndex((share, at) => !narrow.has(at) && share < (least[at] ?? 0));
    if (below < 0) return shares;
    narrow.add(below);
  }
}

const sum = (shares: readonly number[]): number => shares.reduce((all, share) => all + share, 0);
