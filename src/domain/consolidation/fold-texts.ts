import { eachSimilarPair } from "../checks/similar-sets";
import { foldForMatching } from "../text/fold";
import { sentencesOf } from "../text/sentences";
import { Shingles, WordIds } from "../text/shingles";

/** What several units say alike: in the words most of them use, the first of equals. */
export interface RepeatedSentence {
  readonly text: string;
  /** Places among the texts that were given, ascending. */
  readonly units: readonly number[];
}

export interface FoldedTexts {
  /** Said by most first. */
  readonly repeated: readonly RepeatedSentence[];
  /** By text: what only it says, its paragraphs kept apart; "" where others say all of it. */
  readonly rest: readonly string[];
}

/** From so many units on a sentence is said once for all. */
const leastUnits = 3;
/** Jaccard likeness over runs of three words. */
const leastLikeness = 0.7;
/** More than these are left in the units' own texts. */
const mostRepeated = 20;

/** One way of saying a sentence, and who says it so. */
interface Wording {
  readonly text: string;
  readonly key: string;
  readonly units: Set<number>;
}

/** A sentence with what it is compared by. */
interface Said {
  readonly text: string;
  readonly key: string;
}

/** By text, by paragraph. */
type SaidTexts = readonly (readonly (readonly Said[])[])[];

/**
 * Sentences that units repeat after one another, found by likeness and told once. Two sentences with different numbers or
 * names never count as the same: what is told for twelve units is true of each of them.
 *
 * @param texts one a unit, paragraphs divided by "\n"; "" where it wrote nothing.
 */
export function foldTexts(texts: readonly string[]): FoldedTexts {
  const paragraphs = new Paragraphs();
  const said: SaidTexts = texts.map((text) =>
    text.split("\n").map((paragraph) => paragraphs.said(paragraph)),
  );
  const wordings = wordingsOf(said);
  const repeated = groupsOf([...wordings.values()])
    .map(toldOnce)
    .filter(({ sentence }) => sentence.units.length >= leastUnits)
    .sort((one, other) => other.sentence.units.length - one.sentence.units.length)
    .slice(0, mostRepeated);
  const folded = new Set(repeated.flatMap(({ keys }) => keys));
  const ownOf = (sentences: readonly Said[]): readonly string[] =>
    sentences.flatMap(({ text, key }) => (folded.has(key) ? [] : [text]));
  return {
    repeated: repeated.map(({ sentence }) => sentence),
    rest: said.map((paragraphs) =>
      paragraphs
        .map((sentences) => ownOf(sentences).join(" "))
        .filter((paragraph) => paragraph !== "")
        .join("\n"),
    ),
  };
}

/** What is repeated is compared by the same: a third of all sentences are to be folded where units write after one another. */
class Paragraphs {
  readonly #paragraphs = new Map<string, readonly Said[]>();
  readonly #sentences = new Map<string, Said>();

  said(paragraph: string): readonly Said[] {
    const known = this.#paragraphs.get(paragraph);
    if (known) return known;
    const said = sentencesOf(paragraph).map((text) => this.#sentence(text));
    this.#paragraphs.set(paragraph, said);
    return said;
  }

  #sentence(text: string): Said {
    const known = this.#sentences.get(text);
    if (known) return known;
    const said = { text, key: keyOf(text) };
    this.#sentences.set(text, said);
    return said;
  }
}

/** Signs around a sentence say nothing of it. */
const keyOf = (sentence: string): string =>
  foldForMatching(sentence)
    .replace(/^[-+*•\s]+|[.;,:\s]+$/gu, "")
    .replace(/\s+/g, " ");

function wordingsOf(said: SaidTexts): ReadonlyMap<string, Wording> {
  const wordings = new Map<string, Wording>();
  for (const [unit, paragraphs] of said.entries()) {
    for (const { text, key } of paragraphs.flat()) {
      const known = wordings.get(key);
      if (known) known.units.add(unit);
      else if (key !== "") wordings.set(key, { text, key, units: new Set([unit]) });
    }
  }
  return wordings;
}

/** Numbers and names inside a sentence: where they differ, it says something else. */
function statedIn({ text }: Wording): string {
  const bare = text.replace(/^[-+*•\s"“(]+/u, "");
  return (bare.slice(1).match(/\d[\d.,/]*|\p{Lu}[\p{L}\p{N}]*/gu) ?? []).join(" ");
}

/** Alike ones together, the most used first in each: what joins a group is like its first. */
function groupsOf(wordings: readonly Wording[]): readonly (readonly Wording[])[] {
  const byStated = new Map<string, Wording[]>();
  for (const wording of wordings) {
    const stated = statedIn(wording);
    const group = byStated.get(stated);
    if (group) group.push(wording);
    else byStated.set(stated, [wording]);
  }
  const shingles = new Shingles(new WordIds());
  return [...byStated.values()].flatMap((group) => {
    shingles.clear();
    return group.length === 1 ? [group] : alikeIn(group, shingles);
  });
}

function alikeIn(wordings: readonly Wording[], shingles: Shingles): readonly (readonly Wording[])[] {
  const alike = new Map<number, number[]>();
  const note = (one: number, other: number): void => {
    const known = alike.get(one);
    if (known) known.push(other);
    else alike.set(one, [other]);
  };
  eachSimilarPair(
    wordings.map(({ text }) => shingles.of(text)),
    leastLikeness,
    (one, other) => {
      note(one, other);
      note(other, one);
    },
  );
  const usedMost = wordings
    .map((_wording, at) => at)
    .sort(
      (one, other) => (wordings[other]?.units.size ?? 0) - (wordings[one]?.units.size ?? 0) || one - other,
    );
  const taken = new Set<number>();
  return usedMost.flatMap((at) => {
    if (taken.has(at)) return [];
    const members = [at, ...(alike.get(at) ?? [])].filter((member) => !taken.has(member));
    for (const member of members) taken.add(member);
    return [members.flatMap((member) => wordings[member] ?? [])];
  });
}

function toldOnce(group: readonly Wording[]): {
  readonly sentence: RepeatedSentence;
  readonly keys: readonly string[];
} {
  const units = [...new Set(group.flatMap(({ units: own }) => [...own]))].sort((one, other) => one - other);
  return { sentence: { text: group[0]?.text ?? "", units }, keys: group.map(({ key }) => key) };
}
