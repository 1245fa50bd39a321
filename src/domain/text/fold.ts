/** NFC, with the two combining tone marks Unicode calls deprecated (U+0340, U+0341) read as the ones they mean. */
export function toNfc(text: string): string {
  return text
    .replace(/\u0340/g, "\u0300")
    .replace(/\u0341/g, "\u0301")
    .normalize("NFC");
}

/** Zero-width characters and byte-order marks go; the soft hyphen stays (it is the letter ư in TCVN3). */
const invisible = /[\u200B-\u200D\u2060\uFEFF]/g;
const spaces = /[\s\u00A0\u2007\u202F\u3000]+/g;

/** Trimmed, single plain spaces, nothing invisible; letters and case untouched. */
export function tidy(text: string): string {
  return toNfc(text).replace(invisible, "").replace(spaces, " ").trim();
}

/** Tone marks in combining form, to move them to one fixed vowel: hoà and hòa are the same word. */
const tones = "\u0300\u0301\u0303\u0309\u0323";
const toneOnSecond = new RegExp(`(o|u)([aey])([${tones}])`, "g");

function sameTonePlace(text: string): string {
  return text.replace(toneOnSecond, "$1$3$2");
}

/** i and y at the end of a syllable are written both ways (kỹ/kĩ, lý/lí). */
const finalY = new RegExp(`([hklmstqv])y([${tones}]?)(?=$|[^a-z\\u0300-\\u036f])`, "g");

/**
 * For comparison only, never for show: NFC-independent, lower case, oà = òa, oè = òe, uý = úy, i = y at the end of a
 * syllable, Ð and ð read as đ, single spaces. Marks are kept: "Thanh Sơn" is not "Thạnh Sơn".
 */
export function foldForMatching(text: string): string {
  const lower = tidy(text).toLowerCase().replace(/ð/g, "đ").normalize("NFD");
  return sameTonePlace(lower).replace(finalY, "$1i$2").normalize("NFC");
}

/** For search without diacritics: "phu tuc" finds "Phú Túc". d and đ become one letter. */
export function foldWithoutMarks(text: string): string {
  return foldForMatching(text)
    .replace(/đ/g, "d")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}
