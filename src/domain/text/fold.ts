import { remembered } from "./remembered";

/** NFC; it also reads the two deprecated tone marks (U+0340, U+0341) as the ones they mean. */
export const toNfc = (text: string): string => text.normalize("NFC");

/**
 * Zero-width characters, marks of direction (Windows' calculator copies a number between two of them) and byte-order marks
 * go; the soft hyphen stays (it is the letter ư in TCVN3).
 */
const invisible = /[\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
/** Every space Unicode knows, no-break ones too. */
const spaces = /\s+/g;

/** Words of letters that are NFC whatever stands beside them, single spaces between: nearly every text is tidy as it comes. */
const isTidy =
  /^[!-~\u00A1-\u02FF\u1EA0-\u1EF9\u2010-\u2027]+(?: [!-~\u00A1-\u02FF\u1EA0-\u1EF9\u2010-\u2027]+)*$/;

/** Trimmed, single plain spaces, nothing invisible (also between a letter and its mark); letters and case untouched. */
export function tidy(text: string): string {
  if (text === "" || isTidy.test(text)) return text;
  return toNfc(text.replace(invisible, "")).replace(spaces, " ").trim();
}

/** Tone marks in combining form, to move them to one fixed vowel: hoà and hòa are the same word. */
const tones = "\u0300\u0301\u0303\u0309\u0323";
const toneOnSecond = new RegExp(`(o|u)([aey])([${tones}])`, "g");

function sameTonePlace(text: string): string {
  return text.replace(toneOnSecond, "$1$3$2");
}

/** i and y at the end of a syllable are written both ways (kỹ/kĩ, lý/lí, quý/quí); thúy and thúi are two words. */
const finalY = new RegExp(`([hklmstv]|qu)([${tones}]?)y([${tones}]?)(?=$|[^a-z\\u0300-\\u036f])`, "g");

/**
 * For comparison only, never for show: NFC-independent, lower case, oà = òa, oè = òe, uý = úy, i = y at the end of a
 * syllable, Ð and ð read as đ, single spaces, no soft hyphens. Marks are kept: "Thanh Sơn" is not "Thạnh Sơn".
 */
export const foldForMatching = remembered((text) => {
  const visible = text.replace(/\u00AD/g, "");
  const lower = tidy(visible).toLowerCase().replace(/ð/g, "đ").normalize("NFD");
  return sameTonePlace(lower).replace(finalY, "$1i$2$3").normalize("NFC");
});

/** For search without diacritics: "phu tuc" finds "Phú Túc". d and đ become one letter. */
export function foldWithoutMarks(text: string): string {
  return foldForMatching(text)
    .replace(/đ/g, "d")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}

/** Takes the tones away and leaves the letters: "Đồng" and "đông" are alike, "Dong" is not. */
const foldTones = (text: string): string =>
  foldForMatching(text)
    .normalize("NFD")
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "")
    .normalize("NFC");

/** What a letter typed without its mark may stand for. */
const variants: ReadonlyMap<string, string> = new Map([
  ["a", "[aăâ]"],
  ["d", "[dđ]"],
  ["e", "[eê]"],
  ["o", "[oôơ]"],
  ["u", "[uư]"],
]);

/**
 * Whether a text holds what was typed into a search box. Tones never count; a plain letter stands for all that are written
 * with it, a letter with its mark for itself: "dong" finds "Đồng" and "dông", "đong" finds "Đồng" alone. Nothing typed
 * finds everything.
 */
export function searchFor(typed: string): (text: string) => boolean {
  const letters = [...foldTones(typed)].map(
    (letter) => variants.get(letter) ?? letter.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&"),
  );
  const sought = new RegExp(letters.join(""), "u");
  return (text) => sought.test(foldTones(text));
}
