/** How many letters must be changed, put in or taken out to make one text the other (Levenshtein). */
export function editDistance(one: string, other: string): number {
  const [left, right] = [[...one], [...other]];
  let above = right.map((_, at) => at + 1);
  above.unshift(0);
  for (const [row, letter] of left.entries()) {
    const here = [row + 1];
    for (const [at, wanted] of right.entries()) {
      const changed = (above[at] ?? 0) + (letter === wanted ? 0 : 1);
      here.push(Math.min(changed, (above[at + 1] ?? 0) + 1, (here[at] ?? 0) + 1));
    }
    above = here;
  }
  return above[right.length] ?? 0;
}
