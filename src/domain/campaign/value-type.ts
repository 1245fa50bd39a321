import type { ValueType } from "../indicator/indicator";

const types: readonly (readonly [RegExp, (match: RegExpExecArray) => ValueType])[] = [
  [/^integer$/, () => ({ kind: "integer" })],
  [/^decimal-(\d)$/, (match) => ({ kind: "decimal", decimals: Number(match[1]) })],
  [/^percent-(\d)$/, (match) => ({ kind: "percent", decimals: Number(match[1]) })],
  [/^yes-no$/, () => ({ kind: "yes-no" })],
  [/^year$/, () => ({ kind: "year" })],
  [/^day$/, () => ({ kind: "day" })],
  [/^text$/, () => ({ kind: "text" })],
  [/^choice:(.+)$/, (match) => ({ kind: "choice", catalogue: match[1] ?? "" })],
  [/^choices:(.+)$/, (match) => ({ kind: "choices", catalogue: match[1] ?? "" })],
];

/** The schema has checked the shape already. */
export function parseValueType(text: string): ValueType {
  for (const [pattern, make] of types) {
    const match = pattern.exec(text);
    if (match) return make(match);
  }
  throw new RangeError(`not a value type: ${text}`);
}
