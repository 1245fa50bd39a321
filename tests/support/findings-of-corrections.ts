import { consolidate } from "../../src/domain/consolidation/consolidate";
import { correctionQuestion } from "../../src/domain/consolidation/correct-figures";
import { correctionId, type Correction } from "../../src/domain/consolidation/corrections";
import { Decisions } from "../../src/domain/consolidation/decisions";
import type { Finding } from "../../src/domain/finding";
import { parsePartId, parsePeriodId } from "../../src/domain/indicator/ids";
import { unitOf } from "./consolidated";
import { handIn } from "./hand-ins";
import { context, laNga, phuTuc } from "./returned-books";

const period = parsePeriodId("2023");
const said = { by: "Nguyễn Văn An", at: "2023-11-24T03:00:00Z", how: "điện thoại", reason: "ghi nhầm dòng" };

function told(part: string, value: string, before: string, unit = laNga): Correction {
  return { kind: "told", unit: unit.code, part: parsePartId(part), period, value, before, ...said };
}

/** Figures put right: not confirmed yet, confirmed, contradicted, kept all the same, not to be done; a total adjusted. */
export function ofCorrections(): readonly Finding[] {
  const kept = told("G01", "40", "30");
  const district = unitOf(context, "736");
  const corrections = [
    told("B01", "12", "10"),
    told("C06a", "5", "4"),
    told("C10", "90", "80"),
    kept,
    told("A02", "không rõ", ""),
    told("B03", "3", "", phuTuc),
    { ...told("B01", "5", ""), kind: "adjusted" as const, unit: district.code },
    { ...told("D04", "5", ""), kind: "adjusted" as const, unit: district.code },
  ];
  const figures = { "B01|2023": 10, "C06a|2023": 5, "C10|2023": 85, "G01|2023": 35, "A02|2023": 3000 };
  return consolidate({
    ...{ context, unit: district, previous: undefined, refused: [], refusals: [] },
    submissions: [handIn(context, laNga, { figures })],
    decisions: new Decisions(new Map([[correctionQuestion(correctionId(kept)), { kind: "take" }]])),
    corrections: new Map(corrections.map((one) => [correctionId(one), one])),
  }).findings;
}
