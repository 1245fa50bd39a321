/** A sentence ends where the next one begins with a capital or the mark of a list. */
const end = /(?<=[.!?…;]["”’)]?)\s+(?=[\p{Lu}\p{N}"“(+•*-])/u;

/** The sentences of a paragraph, as they stand; joined with a space they are the paragraph again. */
export const sentencesOf = (paragraph: string): readonly string[] =>
  paragraph
    .split(end)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
