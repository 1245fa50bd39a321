/** Whether a formula that was read is ours, however the program that saved it writes formulas and wherever rows have gone. */
export function isSameFormula(found: string | undefined, expected: string): boolean {
  if (found === undefined) return false;
  // A reader that meets a shared formula says that there is one, not which: "".
  return found === "" || found === expected || shapeOf(found) === shapeOf(expected);
}

const parts =
  /"(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d{1,7}\b|(?:TRUE|FALSE)\(\)|\d+(?:\.\d+)?(?:E[+-]?\d+)?|\[\.|:\.|\]|\s+/g;

/**
 * A formula without what programs write in their own ways: addresses follow the rows, LibreOffice puts brackets around them
 * in .ods and behind TRUE, Excel takes away quotes that a sheet's name does not need, its fifteen digits are not everybody's. Its texts stay.
 */
export function shapeOf(formula: string): string {
  const unquoted = formula.replace(/'([\p{L}_][\p{L}\p{N}_.]*)'!/gu, "$1!");
  return unquoted.replace(parts, (part) => {
    if (part.startsWith('"')) return part;
    if (/^\d/.test(part)) return Number(part).toPrecision(8);
    if (part.endsWith("()")) return part.slice(0, -2);
    if (part === ":.") return ":";
    return /\d/.test(part) ? "@" : "";
  });
}

const addressOrText = /"(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d{1,7}\b/g;

/** The cells a formula names, in their order, fixed or not: ["E5", "E7"]. */
export const addressesIn = (formula: string): readonly string[] =>
  (formula.match(addressOrText) ?? []).flatMap((part) =>
    part.startsWith('"') ? [] : part.replace(/\$/g, ""),
  );
