/** Marks between thousands and before decimals: NĐ 30 and the schoolbooks write 1.234,5. */
export const numberMarks = { vi: [".", ","], en: [",", "."] } as const;

/** "1.234,5": at most so many decimals, none that is nought at the end. */
export function writeNumber(
  value: number,
  places: number,
  [thousands, decimal]: readonly [string, string] = numberMarks.vi,
): string {
  const [whole = "", part = ""] = Math.abs(value).toFixed(places).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const tail = part.replace(/0+$/, "");
  const isNought = /^[0.]*$/.test(whole + tail);
  return `${value < 0 && !isNought ? "-" : ""}${grouped}${tail === "" ? "" : decimal + tail}`;
}
