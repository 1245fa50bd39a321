import type { Unit } from "../campaign/campaign";
import type { CampaignContext } from "../campaign/context";
import { foldForMatching, toNfc } from "../text/fold";
import { scanWords } from "../text/words";

/** A word as it stands in a text and as it is compared. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** A unit's whole name, kind in front ("xã Phú Túc"), among the words of a text. Two units may have the same one. */
export interface NamedUnit {
  readonly units: readonly Unit[];
  /** Among the words, `last` included. */
  readonly first: number;
  readonly last: number;
}

interface Branch {
  readonly next: Map<string, Branch>;
  readonly units: Unit[];
}

const branch = (): Branch => ({ next: new Map(), units: [] });
/** Folding words costs; a report has some hundreds of different ones. */
const mostKnown = 20_000;

/** Finds units of the territory and of the sector by their whole names. */
export class UnitNames {
  readonly #root = branch();
  readonly #folded = new Map<string, string>();

  constructor(units: readonly Unit[]) {
    for (const unit of units) {
      let at = this.#root;
      for (const { folded } of this.wordsOf(toNfc(unit.name))) {
        const next = at.next.get(folded) ?? branch();
        at.next.set(folded, next);
        at = next;
      }
      at.units.push(unit);
    }
  }

  wordsOf(text: string): readonly Word[] {
    const words: Word[] = [];
    scanWords(text, (start, end) => {
      words.push({ start, end, folded: this.#fold(text.slice(start, end)) });
    });
    return words;
  }

  /**
   * The longest names, from left to right. A name that goes on is another place's (xã Phú Túc Thượng), and what is written
   * small is no name.
   */
  namedIn(text: string, words: readonly Word[]): readonly NamedUnit[] {
    const found: NamedUnit[] = [];
    for (let first = 0; first < words.length; first++) {
      const named = this.#longest(words, first);
      if (!named || !isWrittenAsName(text, words, named)) continue;
      found.push(named);
      first = named.last;
    }
    return found;
  }

  #longest(words: readonly Word[], first: number): NamedUnit | undefined {
    let at: Branch | undefined = this.#root;
    let longest: NamedUnit | undefined;
    for (let last = first; at && last < words.length; last++) {
      at = at.next.get(words[last]?.folded ?? "");
      if (at && at.units.length > 0) longest = { units: at.units, first, last };
    }
    return longest;
  }

  #fold(word: string): string {
    const known = this.#folded.get(word);
    if (known !== undefined) return known;
    if (this.#folded.size >= mostKnown) this.#folded.clear();
    const folded = foldForMatching(word);
    this.#folded.set(word, folded);
    return folded;
  }
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

function isWrittenAsName(text: string, words: readonly Word[], { last }: NamedUnit): boolean {
  const [end, next] = [words[last], words[last + 1]];
  if (!end) return false;
  const begins = text.charAt(end.start);
  if (!isCapital(begins) && !/\d/.test(begins)) return false;
  const goesOn =
    next !== undefined && text.slice(end.end, next.start) === " " && isCapital(text.charAt(next.start));
  return !goesOn;
}

const known = new WeakMap<CampaignContext, UnitNames>();

/** The names of a campaign's units, prepared once. */
export function unitNamesOf(context: CampaignContext): UnitNames {
  const names = known.get(context) ?? new UnitNames(context.campaign.units);
  known.set(context, names);
  return names;
}
