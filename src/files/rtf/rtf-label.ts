/** What a program wrote in front of a counted paragraph; bullets of symbol fonts mean a dash. */
export function labelOf(text: string): string {
  const label = text.replace(/\s+/g, " ").trim();
  if (label === "" || /^[-–—+*•]$|[\p{L}\p{N}]/u.test(label)) return label;
  return "-";
}
