import type { CampaignContext } from "../campaign/context";
import { parseIsoDay } from "../day";
import { foldForMatching, foldWithoutMarks } from "../text/fold";
import type { ListRow } from "../submission/submission";
import type { DecidedNomination, GivenBy } from "./award-decisions";
import type { Nomination } from "./nomination";
import type { PastAward } from "./past-awards";

/** An award that was given here or below, by the decision that stands in the log. */
export interface GivenAward {
  readonly nomination: Nomination;
  readonly given: GivenBy;
}

export const givenAwards = (all: readonly DecidedNomination[]): readonly GivenAward[] =>
  all.flatMap(({ nomination, given }) => (given ? [{ nomination, given }] : []));

/** As a past award, to hold later nominations against. */
export const pastOfGiven = ({ nomination, given }: GivenAward): PastAward => ({
  name: nomination.name,
  kind: nomination.kind,
  form: nomination.form,
  decision: given.number,
  year: parseIsoDay(given.day)?.year,
  place: nomination.place,
  unit: nomination.unit,
});

/** As a row of the list Đã khen thưởng. */
export function receivedRow(
  context: CampaignContext,
  { nomination, given }: GivenAward,
  authority: string,
): ListRow["values"] {
  const values: Readonly<Record<string, string | number | undefined>> = {
    ten: nomination.name,
    doituong: nomination.kind,
    hinhthuc: nomination.form,
    phongtrao: ofThisMovement(context),
    nam: parseIsoDay(given.day)?.year,
    soqd: given.number,
    ngayqd: given.day,
    cap: levelIds[authority],
    ghichu: given.signer,
  };
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string | number] => entry[1] !== undefined),
  );
}

/** Entries of the catalogue of levels, by who decides a form. */
const levelIds: Readonly<Record<string, string>> = {
  state: "nha-nuoc",
  "prime-minister": "tw",
  ministry: "tw",
  province: "tinh",
  district: "huyen",
  commune: "xa",
  department: "nganh",
};

/** The choice that says an award belongs to the campaign's own movement: the one shown as "x". */
function ofThisMovement({ lists, catalogues }: CampaignContext): string | undefined {
  const type = lists.get("awardsReceived")?.columns.find(({ id }) => id === "phongtrao")?.type;
  if (type?.kind !== "choice") return undefined;
  return catalogues.get(type.catalogue)?.entries.find(({ label }) => label === "x")?.id;
}

/** A decision's number however it is written: "Quyết định số 12 / QĐ-UBND ngày 02/3/2021" and "12/QĐ-UBND". */
export const decisionKey = (decision: string): string =>
  foldWithoutMarks(decision)
    .replace(/^(?:quyet dinh |qd )?(?:so:? )?/, "")
    .replace(/,? (?:ngay|nam) .*$/, "")
    .replace(/[^a-z0-9]/g, "");

/** What two rows of the same award have in common. */
export const awardKey = (decision: string, name: string): string =>
  `${decisionKey(decision)} ${foldForMatching(name)}`;
