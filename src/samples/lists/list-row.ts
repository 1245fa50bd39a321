import type { CampaignContext } from "../../domain/campaign/context";
import type { UnitFigures } from "../figures/unit-figures";
import type { Chance } from "../random";
import { voiceOf, type Voice } from "../texts/voice";
import { RowTeller } from "./row-teller";

export type Values = Readonly<Record<string, string | number>>;

/** Can this be chosen in the campaign? Where there are no districts, what is theirs is gone. */
export const isChoice = ({ catalogues }: CampaignContext, catalogue: string, entry: string): boolean =>
  catalogues.get(catalogue)?.entries.some(({ id }) => id === entry) ?? false;

/** Makes a row of a list, or nothing where the kind of row does not suit the unit. */
export type RowMaker = (made: UnitFigures, chance: Chance) => Values | undefined;

/** Which of a list's kinds of rows a unit can write. */
export type Wording<Kind> = {
  readonly [Name in "commune" | "district" | "agency" | "province"]: readonly Kind[];
};

const wordingOf: Readonly<Record<Voice, keyof Wording<unknown>>> = {
  xã: "commune",
  phường: "commune",
  "thị trấn": "commune",
  huyện: "district",
  "thành phố": "district",
  tỉnh: "province",
  agency: "agency",
  union: "agency",
};

export const forUnit = <Kind>(wording: Wording<Kind>, { context, unit }: UnitFigures): readonly Kind[] =>
  wording[wordingOf[voiceOf(context, unit)]];

/** The first of the kinds, in a mixed order, whose sentences can all be said of the unit. */
export function firstThatSuits<Kind, Row>(
  kinds: readonly Kind[],
  made: UnitFigures,
  chance: Chance,
  write: (kind: Kind, teller: RowTeller) => Row | undefined,
): Row | undefined {
  for (const kind of chance.shuffled(kinds)) {
    const row = write(kind, new RowTeller(made, chance));
    if (row !== undefined) return row;
  }
  return undefined;
}
