import type { Finding } from "../finding";
import type { ListRow } from "../submission/submission";
import type { UnitCode } from "../unit/unit-code";
import type { NomineeKind } from "./award-rules";
import type { Nomination } from "./nomination";
import type { UnitLists } from "./read-nominations";

/** An award given by an earlier decision: from the units' own lists, or a list of decisions. */
export interface PastAward {
  readonly name: string;
  readonly kind: NomineeKind;
  /** A catalogue's id, or the words of the list. */
  readonly form: string;
  /** "123/QĐ-UBND"; "" where the list does not say. */
  readonly decision: string;
  readonly year: number | undefined;
  /** Place or workplace as written. */
  readonly place: string;
  /** Undefined where a list of decisions names no unit. */
  readonly unit: UnitCode | undefined;
}

const kinds: Readonly<Record<string, NomineeKind>> = {
  collective: "collective",
  household: "household",
  individual: "individual",
};

/** The units' sheets Đã khen thưởng. */
export const pastAwardsIn = (units: readonly UnitLists[]): readonly PastAward[] =>
  units.flatMap(({ unit, lists }) =>
    lists.filter(({ list }) => list === "awardsReceived").map((row) => pastAwardOf(unit, row)),
  );

function pastAwardOf(unit: UnitCode, { values }: ListRow): PastAward {
  const text = (column: string): string => String(values[column] ?? "");
  const year = values["nam"];
  const name = text("ten");
  return {
    name,
    kind: kinds[text("doituong")] ?? kindOfName(name),
    form: text("hinhthuc"),
    decision: text("soqd"),
    year: typeof year === "number" ? year : undefined,
    place: "",
    unit,
  };
}

/** "Hộ ông …" is a household, two to five words with capitals a person, all else a collective. */
export function kindOfName(name: string): NomineeKind {
  if (/^hộ\s/iu.test(name)) return "household";
  const bare = name.replace(/^(?:ông|bà|đồng chí)\s+/iu, "");
  const isPerson = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,5}$/u.test(bare) && !collectiveStart.test(bare);
  return isPerson ? "individual" : "collective";
}

const collectiveStart =
  /^(?:Công An|Công Ty|Hội|Ủy Ban|UBND|Trường|Phòng|Ban|Sở|Đảng|Chi|Trạm|Hợp Tác|HTX|Ấp|Khu|Xã|Phường|Đoàn|Trung Tâm)(?= |$)/iu;

/** A past award as a nomination, to be compared with nominations: what is not known stays open. */
export const asNomination = (past: PastAward, at: number, root: UnitCode): Nomination => ({
  id: `${pastPrefix}${at}`,
  unit: past.unit ?? root,
  kind: past.kind,
  list: "awardsReceived",
  row: String(at + 1),
  sheet: "",
  sheetRow: 0,
  name: past.name,
  form: past.form,
  title: "",
  objectClass: "",
  summary: "",
  isWoman: undefined,
  birthYear: undefined,
  position: "",
  place: past.place,
  isDirectWorker: undefined,
  land: undefined,
  contribution: undefined,
  people: undefined,
  women: undefined,
  votes: undefined,
  members: undefined,
  byBallot: undefined,
  awardsBefore: "",
  hasCase: undefined,
  hasReport: undefined,
  hasMinutes: undefined,
});

const pastPrefix = "past/";

/** The place of a past award behind a nomination made of it; undefined of any other. */
export const pastPlaceOf = ({ id }: Nomination): number | undefined =>
  id.startsWith(pastPrefix) ? Number(id.slice(pastPrefix.length)) : undefined;

/** A list of decisions without a column of names: nothing could be held against it. */
export const pastFileFinding = (file: string): Finding => ({
  code: "AWARD-027",
  severity: "blocks",
  place: { file },
  params: {},
});
