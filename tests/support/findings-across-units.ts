import type { Finding } from "../../src/domain/finding";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { acrossUnits, communes, typing } from "./across-units";
import { dongNai } from "./campaign";
import { unitOf } from "./consolidated";

/** Returns beside each other: far figures, slips without a reason and with one, a copied text and copied figures. */
export function ofSets(): readonly Finding[] {
  const [, second = "", third = ""] = communes;
  const slips = typing({ "F10 2021": 2e6, "F10 2023": 2e6, "F10 2022": 2, "D07 2022": 400 });
  return acrossUnits({
    [second]: (answers) => ({ ...answers, narratives: sampleOf(communes[0] ?? "").narratives }),
    [third]: () => ({ ...sampleOf(communes[3] ?? ""), narratives: [] }),
    [communes[5] ?? ""]: slips,
    [communes[6] ?? ""]: typing({ "F10 2021": 2e6, "F10 2022": 2e6, "F10 2023": 2e6 }, { F10: "Có nhà máy" }),
  });
}

const sampleOf = (code: string) => sampleAnswers(dongNai(), unitOf(dongNai(), code), 7);
