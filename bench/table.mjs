const verdict = (ratio, budget) =>
  budget === undefined ? "" : `≤ ${budget}  ${ratio <= budget ? "met" : "not met"}`;

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;

/** A row that compares two times: ours, theirs, their ratio, the budget of that ratio. */
export const ratioRow = (what, ours, theirs, budget) => [
  what,
  seconds(ours),
  seconds(theirs),
  (ours / theirs).toFixed(2),
  verdict(ours / theirs, budget),
];

/** A row of one figure with its budget. */
export const figureRow = (what, figure, unit, budget) => [
  what,
  `${figure.toFixed(figure < 10 ? 2 : figure < 100 ? 1 : 0)} ${unit}`,
  "",
  "",
  verdict(figure, budget),
];

export function printTable(rows) {
  const table = [["", "ours", "theirs", "ratio", "budget"], ...rows];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd(),
    );
}
