import { commonRow } from "../domain/text/common-row";
import type { Difference } from "./report-changes";

/** Words on either side of a difference. */
const around = 4;
/** A whole paragraph written anew is one difference. */
const mostWords = 400;

/** Where two texts differ, word by word: what of one stands for what of the other, with the words around it. */
export function differencesBetween(inWord: string, inBook: string): readonly Difference[] {
  const [words, book] = [wordsOf(inWord), wordsOf(inBook)];
  if (words.length > mostWords || book.length > mostWords) return [{ inWord, inBook }];
  const same = commonRow(words, book);
  const differences: Difference[] = [];
  let [atWord, atBook] = [0, 0];
  for (const [nextWord, nextBook] of [...same, [words.length, book.length] as const]) {
    if (nextWord > atWord || nextBook > atBook)
      differences.push({
        inWord: within(words, atWord, nextWord),
        inBook: within(book, atBook, nextBook),
      });
    [atWord, atBook] = [nextWord + 1, nextBook + 1];
  }
  return differences;
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

function within(words: readonly string[], from: number, to: number): string {
  const start = Math.max(0, from - around);
  const end = Math.min(words.length, to + around);
  return `${start > 0 ? "… " : ""}${words.slice(start, end).join(" ")}${end < words.length ? " …" : ""}`;
}

/** Does what differs hold a figure? Letters may differ for style; figures never do. */
export const isAboutFigures = ({ inWord, inBook }: Difference): boolean => {
  const figures = (text: string): string => (text.match(/\d[\d.,/]*/g) ?? []).join(" ");
  return figures(inWord) !== figures(inBook);
};
