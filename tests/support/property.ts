export interface PropertyRuns {
  readonly numRuns: number;
  readonly seed: number;
}

function wholeNumber(name: string): number {
  const value = Number(process.env[name]);
  if (!Number.isSafeInteger(value)) throw new Error(`${name} is not a whole number: ${process.env[name]}`);
  return value;
}

/** How often and from which seed every property is tried: `fc.assert(property, propertyRuns())`. Set by jest's config. */
export function propertyRuns(): PropertyRuns {
  return { numRuns: wholeNumber("PROPERTY_RUNS"), seed: wholeNumber("PROPERTY_SEED") };
}

/** How many whole workbooks are made and read at random, and from which seed. */
export function wholeBookRuns(): PropertyRuns {
  return { numRuns: wholeNumber("BOOK_RUNS"), seed: wholeNumber("PROPERTY_SEED") };
}
