/** The sentences of a text, one by one. */
export function sentencesOf(text: string): readonly string[] {
  const { headline, rest } = headlineOf(text);
  return rest === "" ? [text.trim()].filter((only) => only !== "") : [`${headline}.`, ...sentencesOf(rest)];
}

/**
 * A finding's sentences: the first as headline, the others under it. A stop ends a sentence where a capital letter follows
 * and what stands before it is no abbreviation ("TP. Biên Hòa", "ý 1. Đời sống").
 */
export function headlineOf(text: string): { readonly headline: string; readonly rest: string } {
  for (const { index } of text.matchAll(/\. (?=[\p{Lu}\d"“])/gu)) {
    const before = /\S+$/u.exec(text.slice(0, index))?.[0] ?? "";
    if (/[\p{Ll}\d)"”%]$/u.test(before) && before.length > 2)
      return { headline: text.slice(0, index), rest: text.slice(index + 2) };
  }
  return { headline: text.replace(/\.$/, ""), rest: "" };
}
