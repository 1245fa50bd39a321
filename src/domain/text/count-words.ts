/** Words of a paragraph, split on plain spaces only: exactly what the sheet's formula counts. */
export function countWords(paragraph: string): number {
  const trimmed = paragraph.replace(/^ +| +$/g, "").replace(/ {2,}/g, " ");
  return trimmed === "" ? 0 : trimmed.split(" ").length;
}
