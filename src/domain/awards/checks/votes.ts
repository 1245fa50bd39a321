import type { Finding } from "../../finding";
import { findingOf, type AwardCheck, type AwardDesk } from "../award-desk";
import { voteShare, type Nomination } from "../nomination";
import { isEnough, wantedVote } from "../rule-pack";

/** Votes are counted on all members of the council; the law's threshold blocks, a setting's has to be explained. */
export const checkVotes: AwardCheck = (desk) => {
  const councils = councilSizes(desk.nominations);
  return desk.nominations.flatMap((nomination) => [
    ...shareFindings(desk, nomination),
    ...ballotFindings(desk, nomination),
    ...councilFindings(desk, nomination, councils.get(nomination.unit)),
  ]);
};

function shareFindings(desk: AwardDesk, nomination: Nomination): readonly Finding[] {
  const { votes, members, form, title } = nomination;
  const share = voteShare(nomination);
  if (votes === undefined || members === undefined || share === undefined)
    return [
      findingOf(desk, { code: "AWARD-011", severity: "needs-reason" }, nomination, { column: "phieu" }),
    ];
  const wanted = wantedVote(desk.pack, form, title);
  if (isEnough(wanted, votes, members)) return [];
  const severity = wanted.byLaw ? "blocks" : "needs-reason";
  return [
    findingOf(desk, { code: "AWARD-009", severity }, nomination, {
      column: "phieu",
      votes,
      members,
      share: Math.round(share * 10) / 10,
      least: wanted.share,
    }),
  ];
}

function ballotFindings(desk: AwardDesk, nomination: Nomination): readonly Finding[] {
  const wanted = wantedVote(desk.pack, nomination.form, nomination.title);
  if (!wanted.ballot || nomination.byBallot === true) return [];
  return [
    findingOf(desk, { code: "AWARD-012", severity: "needs-reason" }, nomination, { column: "phieukin" }),
  ];
}

/** The largest number of members a unit gives is its council; a smaller one is likely of those who were present. */
function councilSizes(nominations: readonly Nomination[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { unit, members } of nominations)
    if (members !== undefined) sizes.set(unit, Math.max(members, sizes.get(unit) ?? 0));
  return sizes;
}

function councilFindings(
  desk: AwardDesk,
  nomination: Nomination,
  most: number | undefined,
): readonly Finding[] {
  const { members } = nomination;
  if (members === undefined || most === undefined || members >= most) return [];
  return [
    findingOf(desk, { code: "AWARD-010", severity: "needs-reason" }, nomination, {
      column: "tongso",
      members,
      most,
    }),
  ];
}
