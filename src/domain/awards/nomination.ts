import type { UnitCode } from "../unit/unit-code";
import type { NomineeKind } from "./award-rules";

/** One proposal: who is put forward, by whom, for what. Texts as their row has them; "" where nothing stands. */
export interface Nomination {
  /** "26206/TT.001": the unit that hands in, and the row. Stable from one reading to the next. */
  readonly id: string;
  readonly unit: UnitCode;
  readonly kind: NomineeKind;
  readonly list: string;
  readonly row: string;
  readonly sheet: string;
  /** Excel's row number, from 1. */
  readonly sheetRow: number;
  /** The text that is printed: "Hội Nông dân xã Phú Túc", "Hộ ông Nguyễn Văn Bảy", "Nguyễn Văn Bảy". */
  readonly name: string;
  /** An id of the catalogue, or what was typed instead. */
  readonly form: string;
  readonly title: string;
  readonly objectClass: string;
  readonly summary: string;
  /** Undefined where the row does not say. */
  readonly isWoman: boolean | undefined;
  readonly birthYear: number | undefined;
  readonly position: string;
  /** Workplace or address; of a household the hamlet. */
  readonly place: string;
  readonly isDirectWorker: boolean | undefined;
  /** m² of land given, million đồng contributed: households alone. */
  readonly land: number | undefined;
  readonly contribution: number | undefined;
  /** People of a collective, and the women among them. */
  readonly people: number | undefined;
  readonly women: number | undefined;
  readonly votes: number | undefined;
  readonly members: number | undefined;
  readonly byBallot: boolean | undefined;
  /** "QĐ số 123/QĐ-UBND, năm 2021" */
  readonly awardsBefore: string;
  /** Is anybody under discipline, or a complaint being looked into? */
  readonly hasCase: boolean | undefined;
  readonly hasReport: boolean | undefined;
  readonly hasMinutes: boolean | undefined;
}

/** "nhất trí": so many percent of all members; undefined where one of the two is missing or nobody is a member. */
export function voteShare({ votes, members }: Nomination): number | undefined {
  if (votes === undefined || members === undefined || members <= 0) return undefined;
  return (votes / members) * 100;
}

/** A collective most of whom are women, a woman, or a household headed by one. */
export function isWomans(nomination: Nomination, leastShare: number): boolean {
  const { kind, people, women, isWoman } = nomination;
  if (kind !== "collective") return isWoman === true;
  return people !== undefined && women !== undefined && people > 0 && (women / people) * 100 >= leastShare;
}
