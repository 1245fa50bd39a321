/** What stands between the control characters and the letters of the West's page (1252); what is nothing there is itself. */
const between =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

const latin1 = new TextDecoder("latin1");

/** Bytes of page 1252. Some machines' own decoder takes it for Latin-1, in which quotes and dashes are nothing. */
export function westernLetters(bytes: Uint8Array): string {
  return latin1
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (letter) => between[letter.charCodeAt(0) - 0x80] ?? letter);
}
