import fc from "fast-check";

/** Bases with their shape marks, and the six tones as combining marks. */
const vowels = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"];
const tones = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];

/** Every small letter of Vietnamese, composed. */
export const vietnameseLetters: readonly string[] = [
  ..."bcdđghklmnpqrstvx",
  ...vowels.flatMap((vowel) => tones.map((tone) => `${vowel}${tone}`.normalize("NFC"))),
];

const letter = fc
  .tuple(fc.constantFrom(...vietnameseLetters), fc.boolean())
  .map(([small, capital]) => (capital ? small.toUpperCase() : small));

/** Words of any Vietnamese letters, now and then a figure: no real words, but every letter beside every other. */
export const vietnameseText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        arbitrary: fc.array(letter, { minLength: 1, maxLength: 6 }).map((letters) => letters.join("")),
        weight: 6,
      },
      { arbitrary: fc.nat(999).map(String), weight: 1 },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((words) => words.join(" "));
