import type { NomineeKind } from "../../src/domain/awards/award-rules";
import { foldWithoutMarks } from "../../src/domain/text/fold";
import type { Chance } from "../../src/samples/random";

type Disguise = (name: string, kind: NomineeKind, chance: Chance) => string;

/** How the second row of a nominee is written; each changes something. */
const disguises: readonly Disguise[] = [
  (name) => foldWithoutMarksKeepingCase(name),
  oneLetterWrong,
  oneMarkWrong,
  turned,
  shortened,
  shortened,
  (name, kind, chance) =>
    kind === "collective"
      ? name.toUpperCase()
      : `${chance.pick(["Ông", "Bà", "Đồng chí", "Ô."])} ${bare(name)}`,
  (name) => name,
];

const bare = (name: string): string =>
  name.replace(/^(?:H[oộ] )?(?:ông|ong|ba|o\.|bà|ô\.|b\.|Ông|Bà|Đồng chí|Ô\.) /, "");

const foldWithoutMarksKeepingCase = (name: string): string =>
  [...name]
    .map((letter) => {
      const plain = letter === " " ? " " : foldWithoutMarks(letter);
      return letter === letter.toUpperCase() ? plain.toUpperCase() : plain;
    })
    .join("")
    .replace(/ {2,}/g, " ");

/** The place of a word that is written with letters alone and is long enough to have a slip in it. */
function someWord(name: string, chance: Chance): readonly [words: string[], at: number] {
  const words = name.split(" ");
  const long = words.flatMap((word, at) => (/^\p{L}{4,}$/u.test(word) ? [at] : []));
  return [words, long.length === 0 ? words.length - 1 : chance.pick(long)];
}

function oneLetterWrong(name: string, _kind: NomineeKind, chance: Chance): string {
  const [words, at] = someWord(name, chance);
  const word = words[at] ?? "";
  const place = chance.whole(1, Math.max(1, word.length - 2));
  words[at] = chance.pick([
    word.slice(0, place) + word.slice(place + 1),
    word.slice(0, place) + (word[place] ?? "") + word.slice(place),
    word.slice(0, place) + (word[place + 1] ?? "") + (word[place] ?? "") + word.slice(place + 2),
  ]);
  return words.join(" ");
}

/** One word of the name loses its mark or gets another. */
function oneMarkWrong(name: string, _kind: NomineeKind, chance: Chance): string {
  const words = name.split(" ");
  const marked = words.flatMap((word, at) => (foldWithoutMarks(word) === word.toLowerCase() ? [] : [at]));
  if (marked.length === 0) return name;
  const at = chance.pick(marked);
  words[at] = foldWithoutMarksKeepingCase(words[at] ?? "");
  return words.join(" ");
}

/** Given name first; of a collective the place first. */
function turned(name: string, kind: NomineeKind): string {
  if (kind === "collective") {
    const [first = "", ...rest] = name.split(", ");
    return rest.length === 0 ? first : `${rest.join(", ")} - ${first}`;
  }
  const words = bare(name).split(" ");
  return [...words.slice(-1), ...words.slice(0, -1)].join(" ");
}

const shorts: readonly (readonly [RegExp, string])[] = [
  [/Ủy ban nhân dân/, "UBND"],
  [/Ủy ban Mặt trận Tổ quốc Việt Nam/, "UBMTTQVN"],
  [/Liên hiệp Phụ nữ/, "LHPN"],
  [/Cựu chiến binh/, "CCB"],
  [/Hợp tác xã/, "HTX"],
  [/Trách nhiệm hữu hạn/, "TNHH"],
  [/Công ty/, "Cty"],
  [/Trung học cơ sở/, "THCS"],
  [/Thanh niên Cộng sản Hồ Chí Minh/, "TNCS HCM"],
  [/thị trấn/, "TT"],
  [/phường/, "P."],
  [/xã (?=\p{Lu})/u, "X. "],
  [/Hộ ông/, "Hộ ô."],
  [/Hộ bà/, "Hộ b."],
];

function shortened(name: string): string {
  return shorts.reduce((text, [full, short]) => text.replace(full, short), name);
}

/** The name in another spelling, order, abbreviation or case; one time in four in two of them. */
export function otherWriting(name: string, kind: NomineeKind, chance: Chance): string {
  const once = chance.pick(disguises)(name, kind, chance);
  return chance.happens(0.25) ? chance.pick(disguises)(once, kind, chance) : once;
}
