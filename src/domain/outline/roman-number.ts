const signs = [
  ["M", 1000],
  ["CM", 900],
  ["D", 500],
  ["CD", 400],
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
] as const;

/** 4 as "IV": groups of a list are numbered in Roman, their rows in Arabic (NĐ 30/2020 PL I). From 1 on. */
export function romanNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1) throw new RangeError(`no Roman number: ${value}`);
  let left = value;
  let text = "";
  for (const [sign, worth] of signs) {
    while (left >= worth) {
      text += sign;
      left -= worth;
    }
  }
  return text;
}
