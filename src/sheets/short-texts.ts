import type { CellGrid } from "./grid";

const longest = 48;
const known = new WeakMap<CellGrid, readonly string[]>();

/** The texts of a sheet as they stand, of 48 letters at most: where ids and keys are looked for. Most cells hold none. */
export function shortTexts(grid: CellGrid): readonly string[] {
  const texts = known.get(grid) ?? textsIn(grid);
  known.set(grid, texts);
  return texts;
}

function textsIn({ rows }: CellGrid): readonly string[] {
  const texts: string[] = [];
  for (const { cells } of rows) {
    for (const { value } of cells) {
      if (value.kind !== "text") continue;
      const { length } = value.value;
      if (length > 0 && length <= longest) texts.push(value.value);
    }
  }
  return texts;
}
