import { isoOfDay } from "../day";
import { parsePartId, parsePeriodId } from "../indicator/ids";
import type { Check } from "./check";

/** "Số liệu tính đến ngày" is the campaign's and the same in all returns (domain.md §1.5 R17). */
export const cutOff: Check = {
  name: "cut-off",
  tells: [
    {
      code: "CHECK-004",
      severities: ["needs-reason"],
      source: "the campaign's cutOff: the same day in all returns of a round",
      inWorkbook: "no",
    },
  ],
  run: ({ context, unit, answers, placeOf }) => {
    const slot = context.index.slotOf(parsePartId("M02"), parsePeriodId("-"));
    if (slot === undefined) return [];
    const [given, asked] = [answers.figures.value(slot), isoOfDay(context.campaign.cutOff)];
    if (given === undefined || given === asked) return [];
    return [
      {
        code: "CHECK-004",
        severity: "needs-reason",
        unit: unit.code,
        part: parsePartId("M02"),
        period: parsePeriodId("-"),
        place: placeOf(slot),
        params: { given: String(given), asked },
      },
    ];
  },
};
