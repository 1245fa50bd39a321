// TCVN3 fonts are named .VnTime, .VnArial …; VNI fonts VNI-Times, VNI-Helve …
const legacyName = /^(?:\.vn|vni-)/i;

/** The font's name where its letters are not Unicode's. */
export function legacyFont(name: string): string | undefined {
  return legacyName.test(name) ? name : undefined;
}
