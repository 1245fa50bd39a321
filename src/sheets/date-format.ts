/** Built-in formats that show a day or a time, the East Asian ones included (ECMA-376 18.8.30). */
const builtIn: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

export function isBuiltInDateFormat(id: number): boolean {
  return builtIn.some(([from, to]) => id >= from && id <= to);
}

// Quoted words, characters taken literally (\x), as a width (_x) or to fill (*x).
const literal = /"[^"]*"|[\\_*]./g;
const elapsed = /\[[hms]+\]/i;
const bracketed = /\[[^\]]*\]/g;
const fractionOfSecond = /[.,]0+/g;
const dateToken = /[dmyhs]/i;
const digitPlaceholder = /[0#?]/;

/** Whether a custom format shows its number as a day or a time. The first section, for positive numbers, decides. */
export function isDateFormat(code: string): boolean {
  const section = code.replace(literal, "").split(";")[0] ?? "";
  if (elapsed.test(section)) return true;
  const bare = section.replace(bracketed, "").trim();
  if (/^general$/i.test(bare) || !dateToken.test(bare)) return false;
  return !digitPlaceholder.test(bare.replace(fractionOfSecond, ""));
}
