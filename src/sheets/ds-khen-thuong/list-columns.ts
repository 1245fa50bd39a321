import { classLabel, titleLabel } from "../../domain/awards/award-catalogues";
import type { NomineeKind } from "../../domain/awards/award-rules";
import { voteShare, type Nomination } from "../../domain/awards/nomination";
import type { CampaignContext } from "../../domain/campaign/context";
import { unitInText } from "../../domain/unit/unit-in-text";
import { awardListWords as words } from "../../messages/award-list-words";
import type { CellSpec, Role } from "../spec";

export type PrintedCell = Pick<CellSpec, "value" | "format">;

/** A column of a printed list: what of a nomination stands in it. */
export interface PrintedColumn {
  readonly heading: string;
  readonly px: number;
  readonly role: Role;
  readonly cell: (nomination: Nomination, context: CampaignContext) => PrintedCell;
}

/** Column A holds the nomination's id (hidden), B the ordinal, C the name; all else by the kind of nominee. */
export const printedColumns = { id: 0, ordinal: 1, name: 2 } as const;
export const ordinalPx = 42;

const text = (
  heading: string,
  px: number,
  of: (nomination: Nomination, context: CampaignContext) => string,
): PrintedColumn => ({
  heading,
  px,
  role: "print-cell",
  cell: (nomination, context) => valueOf(of(nomination, context)),
});

const valueOf = (value: string): PrintedCell => (value === "" ? {} : { value });

const number = (
  heading: string,
  px: number,
  of: (nomination: Nomination) => number | undefined,
  format: CellSpec["format"],
): PrintedColumn => ({
  heading,
  px,
  role: "print-center",
  cell: (nomination) => {
    const value = of(nomination);
    return value === undefined || format === undefined ? {} : { value, format };
  },
});

const centred = (heading: string, px: number, of: (nomination: Nomination) => string): PrintedColumn => ({
  heading,
  px,
  role: "print-center",
  cell: (nomination) => valueOf(of(nomination)),
});

const votes = centred(words.votes, 64, ({ votes: yes, members }) =>
  yes === undefined || members === undefined ? "" : `${yes}/${members}`,
);
const share = number(
  words.share,
  60,
  (nomination) => {
    const value = voteShare(nomination);
    return value === undefined ? undefined : Math.round(value * 10) / 10;
  },
  "decimal-1",
);
const before = (px: number): PrintedColumn => text(words.before, px, ({ awardsBefore }) => awardsBefore);
const summary = (heading: string, px: number): PrintedColumn =>
  text(heading, px, (nomination) => nomination.summary);
/** A title stands apart from the form: it is remarked, the form is the group's. */
const remark = (px: number): PrintedColumn =>
  text(words.remark, px, ({ title }, context) =>
    title === "" ? "" : words.remarkNow(titleLabel(context, title)),
  );

const unitOf = ({ unit }: Nomination, context: CampaignContext): string =>
  context.units.get(unit)?.name ?? unit;

const [collectiveName, collectiveUnit, collectiveClass, collectiveSummary] = words.columns.collective;
const [householdName, householdPlace, landGiven, contributed, householdSummary] = words.columns.household;
const [personName, birthYear, personPlace, directWorker, personSummary] = words.columns.individual;

/** All columns of a list from the name on; together with the ordinal under 1,140 px, so that 12 pt prints as 10. */
export const columnsOf: Readonly<Record<NomineeKind, readonly PrintedColumn[]>> = {
  collective: [
    text(collectiveName, 240, ({ name }) => name),
    text(collectiveUnit, 104, unitOf),
    text(collectiveClass, 130, ({ objectClass }, context) => classLabel(context, "collective", objectClass)),
    summary(collectiveSummary, 326),
    votes,
    share,
    before(100),
    remark(66),
  ],
  household: [
    text(householdName, 180, ({ name }) => name),
    text(householdPlace, 160, (nomination, context) => placeOf(nomination, context)),
    number(landGiven, 74, ({ land }) => land, "integer"),
    number(contributed, 84, ({ contribution }) => contribution, "decimal-1"),
    summary(householdSummary, 316),
    votes,
    share,
    before(90),
    remark(64),
  ],
  individual: [
    text(personName, 160, ({ name, isWoman }) => titled(name, isWoman)),
    centred(birthYear, 50, ({ birthYear: year }) => (year === undefined ? "" : String(year))),
    text(personPlace, 184, ({ position, place }) => [position, place].filter(Boolean).join(", ")),
    centred(directWorker, 66, ({ isDirectWorker }) => (isDirectWorker === true ? "x" : "")),
    summary(personSummary, 306),
    votes,
    share,
    before(100),
    remark(64),
  ],
};

const titled = (name: string, isWoman: boolean | undefined): string => {
  if (isWoman === undefined) return name;
  return `${isWoman ? "Bà" : "Ông"} ${name}`;
};

/** A commune's household names its hamlet alone. */
function placeOf({ place, unit }: Nomination, context: CampaignContext): string {
  const known = context.units.get(unit);
  if (!known || place.includes(known.shortName)) return place;
  return [place, unitInText(context, known)].filter(Boolean).join(", ");
}

/** Hidden columns behind the printed ones: what the sheet Thống kê counts. */
export const countedColumns: readonly ((nomination: Nomination, context: CampaignContext) => string)[] = [
  ({ kind, objectClass }, context) => (objectClass === "" ? "" : classLabel(context, kind, objectClass)),
  ({ isWoman }) => (isWoman === true ? "x" : ""),
  ({ isDirectWorker }) => (isDirectWorker === true ? "x" : ""),
];

/** Places of the counted columns of a list's sheet, from 0. */
export function countedAt(kind: NomineeKind): {
  readonly objectClass: number;
  readonly woman: number;
  readonly direct: number;
} {
  const first = printedColumns.name + columnsOf[kind].length;
  return { objectClass: first, woman: first + 1, direct: first + 2 };
}
