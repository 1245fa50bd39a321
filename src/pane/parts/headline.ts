/** The sentences of a text, one by one. */
export function sentencesOf(text: string): readonly string[] {
  const { headline, rest } = headlineOf(text);
  return rest === "" ? [text.trim()].filter((only) => only !== "") : [`${headline}.`, ...sentencesOf(rest)];
}

/** Numbers, letters and abbreviations whose stop ends no sentence: "TP. Biên Hòa", "ý 1. Đời sống", "a. Tái cơ cấu". */
const noEnd = /^(?:\p{Lu}{1,4}|[a-dđ]|\d{1,2})$/u;

/** A finding's sentences: the first as headline, without its stop, the others under it. */
export function headlineOf(text: string): { readonly headline: string; readonly rest: string } {
  for (const { index } of text.matchAll(/\. (?=[\p{Lu}\d"“])/gu)) {
    const before = /\S+$/u.exec(text.slice(0, index))?.[0] ?? "";
    if (!noEnd.test(before)) return { headline: text.slice(0, index), rest: text.slice(index + 2) };
  }
  return { headline: text.replace(/\.$/, ""), rest: "" };
}
