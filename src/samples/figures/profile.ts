import type { Unit } from "../../domain/campaign/campaign";
import type { Place } from "../places/place";
import type { Chance } from "../random";
import type { Standing } from "./standing";

/** Magnitudes of a unit that the single figures hang on, so that they fit each other (anchors: domain.md §2). */
export interface Profile {
  /** People and households at the cut-off of 2023, and by how much they grow a year. */
  readonly people: number;
  readonly households: number;
  readonly growth: number;
  /** Income a head in 2021, 2022, 2023, triệu đồng. */
  readonly income: readonly [number, number, number];
  /** Share of poor households at the end of 2020 (old line), 2022 and 2023 (new line). */
  readonly poor: readonly [number, number, number];
  /** All capital of a year, triệu đồng. */
  readonly capital: number;
}

export function profileOf(
  unit: Unit,
  { district, tags = [] }: Place,
  standing: Standing | undefined,
  chance: Chance,
): Profile {
  const [fewest, most] = district.people;
  const remote = tags.includes("vùng sâu");
  const town = unit.kind !== "xa";
  const people = chance.whole(
    town ? Math.round(fewest * 1.3) : fewest,
    remote ? Math.round((fewest + most) / 2) : most,
  );
  return {
    people,
    households: Math.round(people / chance.decimal(3.55, 4.15, 3)),
    growth: chance.decimal(0.006, 0.016, 4),
    income: incomes(district.income, standing, chance),
    poor: poverty(remote, town, chance),
    capital: chance.whole(38_000, 82_000),
  };
}

/** Model communes stand in the upper half of their district; income grows by four to six per cent a year. */
function incomes(
  [least, most]: readonly [number, number],
  standing: Standing | undefined,
  chance: Chance,
): Profile["income"] {
  const middle = (least + most) / 2;
  const last = chance.decimal(standing?.model ? middle : least, most, 2);
  const [first, second] = [chance.decimal(1.04, 1.06, 4), chance.decimal(1.04, 1.06, 4)];
  return [round(last / first / second), round(last / second), last];
}

const round = (value: number): number => Number(value.toFixed(2));

/** The line of 2022 counts more as poor than that of 2016; since then the share falls. */
function poverty(remote: boolean, town: boolean, chance: Chance): Profile["poor"] {
  const last = chance.decimal(0.0006, remote ? 0.0125 : town ? 0.0045 : 0.0075, 5);
  return [last * chance.decimal(0.35, 0.9, 3), last * chance.decimal(1.35, 1.9, 3), last];
}
