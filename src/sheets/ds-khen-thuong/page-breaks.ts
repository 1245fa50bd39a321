/** Rows that must not be parted: from `first` to `last`, inclusive. */
export interface KeptTogether {
  readonly first: number;
  readonly last: number;
}

/** A4 landscape between the margins of NĐ 30/2020, in points; a little less, for printers differ. */
const pageHeight = ((210 - 40) / 25.4) * 72 * 0.97;

/**
 * The rows with which pages begin, by the height of each in points, so that nothing kept together is parted. Every page is ended by us: programs measure rows a
 * little differently, and one page that ends elsewhere moves all that follow.
 */
export function pageBreaks(
  heights: readonly number[],
  kept: readonly KeptTogether[],
  { scale, titleHeight }: { readonly scale: number; readonly titleHeight: number },
): ReadonlySet<number> {
  const room = (pageHeight * 100) / scale;
  const blockAt = new Map(kept.map((block) => [block.first, block]));
  const breaks = new Set<number>();
  let used = 0;
  for (let row = 0; row < heights.length; row++) {
    const block = blockAt.get(row) ?? { first: row, last: row };
    let needed = 0;
    for (let at = block.first; at <= block.last; at++) needed += heights[at] ?? 0;
    if (used > titleHeight && used + needed > room) {
      breaks.add(row);
      used = titleHeight;
    }
    used += needed;
    row = block.last;
  }
  return breaks;
}
