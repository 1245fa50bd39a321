import type { Finding } from "../../finding";
import { formLabel } from "../award-catalogues";
import type { AwardCheck, AwardDesk } from "../award-desk";
import { isWomans, type Nomination } from "../nomination";
import { quotaUses } from "../quotas";
import { unverifiedSources } from "../rule-pack";

/** Quotas, and the facts by which equals are told apart: shown, never decided here. */
export const checkQuotas: AwardCheck = (desk) =>
  quotaUses(desk)
    .filter(({ most, used }) => used.length > most)
    .flatMap(({ quota, unit, most, used }): readonly Finding[] => {
      const form = formLabel(desk.context, quota.form);
      const about = {
        unit: unit.code,
        place: {},
        params: { name: unit.name, form, most, count: used.length },
      } as const;
      const { womenCollective } = desk.rules.aims;
      const women = used.filter((nomination) => isWomans(nomination, womenCollective));
      return [
        { code: "AWARD-008", severity: "needs-reason", ...about },
        {
          code: "AWARD-022",
          severity: "notes",
          ...about,
          params: {
            ...about.params,
            women: women.filter(({ kind }) => kind !== "collective").length,
            collectives: women.filter(({ kind }) => kind === "collective").length,
            share: womenCollective,
          },
        },
      ];
    });

/** Shares of direct workers and of women among the individuals, against what the campaign wants to reach. */
export const checkAims: AwardCheck = (desk) => {
  const { directWorkers, women } = desk.rules.aims;
  const persons = desk.nominations.filter(({ kind }) => kind === "individual");
  return [
    ...underAim(persons, directWorkers, "AWARD-020", ({ isDirectWorker }) => isDirectWorker === true),
    ...underAim(persons, women, "AWARD-021", ({ isWoman }) => isWoman === true),
  ];
};

function underAim(
  persons: readonly Nomination[],
  aim: number | undefined,
  code: string,
  counts: (nomination: Nomination) => boolean,
): readonly Finding[] {
  if (aim === undefined || persons.length === 0) return [];
  const count = persons.filter(counts).length;
  const share = Math.round((1000 * count) / persons.length) / 10;
  if (share >= aim) return [];
  return [{ code, severity: "notes", place: {}, params: { count, all: persons.length, share, aim } }];
}

/** Which rules were applied, and how much of them nobody has held against the text yet. */
export const checkRulePack: AwardCheck = ({ pack }: AwardDesk) => {
  const sources = unverifiedSources(pack);
  if (sources.length === 0) return [];
  return [
    {
      code: "AWARD-026",
      severity: "notes",
      place: {},
      params: { pack: pack.label, count: sources.length },
    },
  ];
};
