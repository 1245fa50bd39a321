import { tidy } from "./fold";

/** The alphabet in dictionary order; đ (also written Ð, ð) is a letter of its own, f j w z stand where Latin has them. */
const alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
/** Tones in the order of official lists: none, huyền, hỏi, ngã, sắc, nặng. */
const toneOrder = "\u0300\u0309\u0303\u0301\u0323";
const shapes = new Map([
  ["a\u0306", "ă"],
  ["a\u0302", "â"],
  ["e\u0302", "ê"],
  ["o\u0302", "ô"],
  ["o\u031B", "ơ"],
  ["u\u031B", "ư"],
]);

interface Keys {
  readonly letters: readonly number[];
  readonly tones: readonly number[];
}

function keysOf(text: string): Keys {
  const letters: number[] = [];
  const tones: number[] = [];
  for (const mark of tidy(text).toLowerCase().replace(/ð/g, "đ").normalize("NFD")) {
    const tone = toneOrder.indexOf(mark);
    const last = letters.length - 1;
    if (tone >= 0) tones[last] = tone + 1;
    else if (isShape(mark)) letters[last] = shaped(letters[last] ?? 0, mark);
    else {
      letters.push(orderOf(mark));
      tones.push(0);
    }
  }
  return { letters, tones };
}

const isShape = (mark: string): boolean => mark === "\u0302" || mark === "\u0306" || mark === "\u031B";
const firstLetter = 200_000;

/** Digits and signs stand before letters, by their code. */
function orderOf(character: string): number {
  const at = alphabet.indexOf(character);
  return at >= 0 ? firstLetter + at : (character.codePointAt(0) ?? 0);
}

function shaped(order: number, mark: string): number {
  const letter = shapes.get(`${alphabet[order - firstLetter] ?? ""}${mark}`);
  return letter === undefined ? order : orderOf(letter);
}

function firstDifference(left: readonly number[], right: readonly number[]): number {
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? -1) - (right[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Vietnamese collation: letters of the whole text first, tones only where the letters are equal. */
export function compareVietnamese(left: string, right: string): number {
  const [a, b] = [keysOf(left), keysOf(right)];
  return firstDifference(a.letters, b.letters) || firstDifference(a.tones, b.tones);
}
