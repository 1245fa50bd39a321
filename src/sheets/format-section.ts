/** A piece of a format code: what is written as it is, or a place for something of the value. */
export type FormatPiece =
  { readonly kind: "literal"; readonly text: string } | { readonly kind: "place"; readonly text: string };

// Quoted words; \x as it is; _x a space as wide as x; *x fills; [..] colours, conditions, languages; General; runs of one letter; signs.
const piece =
  /"([^"]*)"|\\(.)|_(.)|\*.|\[(h+|m+|s+)\]|\[[^\]]*\]|(General)|(AM\/PM|A\/P|y+|m+|d+|h+|s+)|([0#?][0#?,.]*|\.[0#?]+|%|@)|([\s\S])/giu;

/** Sections of a format code: for positive numbers, negative ones, zero, text. */
export function formatSections(code: string): readonly (readonly FormatPiece[])[] {
  const sections: FormatPiece[][] = [[]];
  for (const match of code.matchAll(piece)) {
    const read = pieceOf(match);
    if (read === "next") sections.push([]);
    else if (read) sections.at(-1)?.push(read);
  }
  return sections;
}

function pieceOf(match: RegExpMatchArray): FormatPiece | "next" | undefined {
  const [, quoted, escaped, space, elapsed, general, date, digits, other] = match;
  const literal = quoted ?? escaped ?? (space && " ");
  if (literal !== undefined) return { kind: "literal", text: literal };
  const place = elapsed ?? general ?? date ?? digits;
  if (place !== undefined) return { kind: "place", text: place };
  return other === ";" ? "next" : otherPiece(other);
}

const otherPiece = (text: string | undefined): FormatPiece | undefined =>
  text === undefined ? undefined : { kind: "literal", text };

const known = new Map<string, readonly (readonly FormatPiece[])[]>();

/** The same, remembered: a book has a few dozen codes and a million cells. */
export function sectionsOf(code: string): readonly (readonly FormatPiece[])[] {
  let sections = known.get(code);
  if (!sections) known.set(code, (sections = formatSections(code)));
  return sections;
}
