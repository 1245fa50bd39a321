import { nominationLists } from "../../src/domain/awards/award-catalogues";
import type { NomineeKind } from "../../src/domain/awards/award-rules";
import type { FileOutcome } from "../../src/app/ports";
import type { ListRow } from "../../src/domain/submission/submission";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { dongNai } from "./campaign";
import { submissionOf, unitOf } from "./consolidated";
import { outcomeOf } from "./desk-ports";

const context = dongNai();

export interface Proposed {
  readonly kind: NomineeKind;
  readonly name: string;
  readonly form?: string;
  readonly more?: Readonly<Record<string, string | number>>;
}

/** A commune's sample return with these nominations in place of the sample's: row ids "TT.001", "HGD.001", … */
export function nominating(code: string, proposed: readonly Proposed[]): FileOutcome {
  const unit = unitOf(context, code);
  const submission = submissionOf(context, unit, sampleAnswers(context, unit, 7), { name: `${code}.xlsx` });
  const others = submission.lists.filter(({ list }) => !Object.values(nominationLists).includes(list));
  return outcomeOf({ ...submission, lists: [...others, ...rowsOf(proposed)] });
}

/** Nothing is wrong with them but what is told. */
export function rowsOf(proposed: readonly Proposed[]): readonly ListRow[] {
  const counts = new Map<string, number>();
  return proposed.map(({ kind, name, form = "gk-huyen", more = {} }) => {
    const list = nominationLists[kind];
    const { prefix = "", sheet = "" } = context.lists.get(list) ?? {};
    const count = (counts.get(list) ?? 0) + 1;
    counts.set(list, count);
    return {
      ...{ list, sheet, sheetRow: 4 + count, row: `${prefix}.${String(count).padStart(3, "0")}` },
      values: { ...usual, ...ofKind[kind], ten: name, hinhthuc: form, ...more },
    };
  });
}

const usual = {
  thanhtich: "Hiến 300 m² đất mở rộng đường.",
  phieu: 9,
  tongso: 9,
  phieukin: "khong",
  kyluat: "khong",
  bctt: "co",
  bienban: "co",
};

const ofKind: Readonly<Record<NomineeKind, Readonly<Record<string, string | number>>>> = {
  collective: { loai: "dang-ctxh" },
  household: { ap: "Ấp 1" },
  individual: { danhxung: "ong", namsinh: 1970, chucvu: "Trưởng ấp", phanloai: "truc-tiep", tructiep: "co" },
};
