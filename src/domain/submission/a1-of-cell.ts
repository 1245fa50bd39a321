/** "C7" of row 6, column 2 (both from 0). */
export function a1OfCell(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "A", "Z", "AA" of column 0, 25, 26. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
