import type { UnitFigures } from "../figures/unit-figures";
import type { Chance } from "../random";
import { fillTemplate, type Teller } from "../texts/template";
import { holdsForPlace, placeWord } from "../texts/place-words";
import { drawn } from "../texts/drawn";
import { inYearsOf } from "../texts/years-of";

const nothing = (): undefined => undefined;

/** Tells what one row says: its numbers and hamlets are the row's own. */
export class RowTeller implements Teller {
  readonly figure = nothing;
  readonly grown = nothing;
  readonly reached = nothing;
  readonly billions = nothing;
  readonly share = nothing;
  readonly #drawn = new Map<string, string>();

  constructor(
    readonly made: UnitFigures,
    readonly chance: Chance,
  ) {}

  /** Gives the row a word of its own. */
  say = (name: string, word: string): void => {
    this.#drawn.set(name, word);
  };

  word = (name: string): string | undefined => {
    const known = this.#drawn.get(name);
    if (known !== undefined) return known;
    const word = placeWord(this.made, name, this.chance);
    if (word !== undefined) this.#drawn.set(name, word);
    return word;
  };

  holds = (condition: string): boolean => holdsForPlace(this.made, condition);

  draw = (name: string, least: string, most: string): string => {
    const known = this.#drawn.get(`#${name}`) ?? drawn(this.chance, least, most);
    this.#drawn.set(`#${name}`, known);
    return known;
  };

  inYears = (wording: string): string => inYearsOf(this.made.context.campaign, wording);

  fill = (template: string): string | undefined => fillTemplate(template, this);
}
