import type { Unit } from "../campaign/campaign";
import { levelOf, type CampaignContext } from "../campaign/context";
import { ancestorsOf } from "../consolidation/reporters";
import { similarUnits, type SimilarUnit } from "./similar-units";
import {
  inWords,
  rankOf,
  startOf,
  unitNames,
  type KindWord,
  type NamedUnit,
  type UnitNames,
} from "./unit-names";

/** What a line of text says of units. */
export interface NamedInText {
  /** Units whose full name stands in it, those left out that only say where another lies; several are not told apart. */
  readonly named: readonly Unit[];
  /**
   * "XÃ TÚC TRUNG, HUYỆN ĐỊNH QUÁN": it names a unit of a lower level, but none that there is. Then `named` is empty, the
   * district is not meant, and these are the communes with similar names, most alike first; none where no name is left.
   */
  readonly similar: readonly SimilarUnit[] | undefined;
  /** The misspelt name, in words. */
  readonly misspelt: string;
}

interface Found {
  readonly named: NamedUnit;
  readonly at: number;
}

export function namedInText(context: CampaignContext, names: UnitNames, text: string): NamedInText {
  const words = inWords(names.fold(text));
  const found = findNames(names, words);
  const lowest = lowestOf(
    context,
    found.map(({ named }) => named.unit),
  );
  const rest = maskNames(words, found);
  const ranks = lowest.filter((unit) => isTerritory(context, unit)).map((unit) => rankOf(context, unit));
  const plain = { named: placed(lowest, found), similar: undefined, misspelt: "" };
  // A department's title may say where it works.
  if (lowest.length > ranks.length) return plain;
  const phrase = lowestPhrase(names, rest) ?? lowestPhrase(unitNames(context).bare, rest);
  if (!phrase || Math.min(...ranks) <= phrase.rank) return plain;
  const similar = similarUnits(context, names, { ...phrase, below: lowest });
  // "xa" without its mark is a word of its own ("vùng xa"): a commune's only where a name follows.
  if (similar.length === 0 && !lowestPhrase(names, rest)) return plain;
  return { named: [], similar, misspelt: [...phrase.words, ...phrase.name].join(" ") };
}

const isTerritory = (context: CampaignContext, unit: Unit): boolean =>
  levelOf(context, unit).stream === "territory";

/** Full names, the longest where several begin at the same word. */
function findNames({ byStart }: UnitNames, words: readonly string[]): readonly Found[] {
  return words.flatMap((_, at) => {
    const fitting = (byStart.get(startOf(words, at)) ?? []).filter(({ words: name }) =>
      name.every((word, step) => words[at + step] === word),
    );
    const longest = Math.max(0, ...fitting.map(({ words: name }) => name.length));
    return fitting.filter(({ words: name }) => name.length === longest).map((named) => ({ named, at }));
  });
}

/** Without the units that another one found lies in. */
function lowestOf(context: CampaignContext, found: readonly Unit[]): readonly Unit[] {
  const above = new Set(found.flatMap((unit) => ancestorsOf(context, unit)));
  return [...new Set(found)].filter(({ code }) => !above.has(code));
}

/** "Thị trấn Định Quán, huyện Định Quán" names the town; of two xã Thanh Sơn the one whose district is named too. */
function placed(lowest: readonly Unit[], found: readonly Found[]): readonly Unit[] {
  if (lowest.length <= 1) return lowest;
  const codes = new Set(found.map(({ named }) => named.unit.code));
  const inPlace = lowest.filter(({ parent }) => parent !== undefined && codes.has(parent));
  return inPlace.length === 1 ? inPlace : lowest;
}

/** Between words of names stands nothing that could begin another: `undefined` where a name was found. */
function maskNames(words: readonly string[], found: readonly Found[]): readonly (string | undefined)[] {
  const masked: (string | undefined)[] = [...words];
  for (const { named, at } of found) masked.fill(undefined, at, at + named.words.length);
  return masked;
}

interface Phrase extends KindWord {
  /** The words behind the kind's own, up to the next name or kind. */
  readonly name: readonly string[];
}

/** "các xã, thị trấn", "thị xã", "hợp tác xã", "mỗi xã một sản phẩm" and "xã hội" name no commune. */
const notBefore = new Set(["các", "cac", "những", "nhung", "mỗi", "moi", "thị", "thi", "tác", "tac"]);
const notBehind = new Set(["hội", "hoi"]);

/** Of what is left of a line: the words behind "xã", "phường", … of the lowest level named. */
function lowestPhrase({ kindWords }: UnitNames, words: readonly (string | undefined)[]): Phrase | undefined {
  const kindAt = (at: number): KindWord | undefined =>
    kindWords.find(({ words: kind }) => kind.every((word, step) => words[at + step] === word));
  const phrases: Phrase[] = [];
  let listed = -1;
  for (const at of words.keys()) {
    const kind = kindAt(at);
    if (!kind) continue;
    const first = at + kind.words.length;
    if (at === listed || notBefore.has(words[at - 1] ?? ""))
      listed = words[first] === "và" ? first + 1 : first;
    else if (!notBehind.has(words[first] ?? ""))
      phrases.push({ ...kind, name: nameFrom(words, first, kindAt) });
  }
  return phrases.sort((one, other) => one.rank - other.rank || other.name.length - one.name.length)[0];
}

function nameFrom(
  words: readonly (string | undefined)[],
  first: number,
  kindAt: (at: number) => KindWord | undefined,
): readonly string[] {
  let end = first;
  while (words[end] !== undefined && !kindAt(end)) end++;
  return words.slice(first, end).map((word) => word ?? "");
}
