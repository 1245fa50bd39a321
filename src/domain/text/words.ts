/** Of the first 256: letters, digits, and the soft hyphen, which comparing leaves out. */
const isLatinWord = Array.from({ length: 0x100 }, (_, code) =>
  /[\p{L}\p{N}\u00AD]/u.test(String.fromCharCode(code)),
);

/** Dashes, quotes, spaces, signs; those of the East, too. */
const isSign = (code: number): boolean =>
  (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040);

const isWordCode = (code: number): boolean => (code < 0x100 ? isLatinWord[code] === true : !isSign(code));

/** Calls for every run of letters and digits of an NFC text, from start to end (exclusive): "1.234" is two words. */
export function scanWords(text: string, onWord: (start: number, end: number) => void): void {
  const { length } = text;
  let start = -1;
  for (let at = 0; at < length; at++) {
    if (isWordCode(text.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      onWord(start, at);
      start = -1;
    }
  }
  if (start >= 0) onWord(start, length);
}
