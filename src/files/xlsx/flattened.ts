/** A string made of many pieces is put together at the first look at a letter; until then each use does it again. */
export function flattened(text: string): string {
  text.charCodeAt(0);
  return text;
}
