/** What reading a Word report puts into a text of the unit's. */
export const wordReadingWords = {
  /** A note from the foot of the page, behind the paragraph it belongs to. */
  footnote: (text: string): string => `(Chú thích: ${text})`,
  /** Cells of a row of a table that stands in a narrative. */
  cells: (texts: readonly string[]): string => texts.join(" | "),
  /** Where a finding says it: a paragraph has no address, but can be counted. */
  paragraph: (number: number): string => `đoạn ${number}`,
} as const;
