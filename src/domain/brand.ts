/**
 * Strings that are easily confused carry a brand. Only the parse function beside each word's home makes one,
 * so a SectionPath can never be passed where a PartId is meant.
 */
declare const brand: unique symbol;
export type Branded<Name extends string> = string & { readonly [brand]: Name };
