import type { CampaignContext } from "../../src/domain/campaign/context";
import type { FigureSlot } from "../../src/domain/indicator/figure-index";
import { parsePartId, parsePeriodId } from "../../src/domain/indicator/ids";
import { deriveFigures } from "../../src/domain/submission/derive-figures";
import { FigureColumns, type FigureAnswer } from "../../src/domain/submission/figure-columns";
import type { ListRow } from "../../src/domain/submission/submission";
import { campaignJson, contextOf } from "./campaign-file";

/**
 * The campaign with everything on, and with what its schema allows and it does not use itself: a ratio of flows, a maximum,
 * so that every roll-up rule is there in every nature in time it can have.
 */
export function everyRule(): CampaignContext {
  const file = campaignJson();
  for (const indicator of file.indicators) if (indicator.tier === "off") indicator.tier = "optional";
  const common = { section: "II.1", tier: "optional", askedOf: ["commune"] } as const;
  file.indicators.push(
    {
      ...common,
      id: "Z01",
      label: "Tỷ lệ hồ sơ đúng hạn",
      unit: "%",
      type: "percent-1",
      nature: "flow",
      askedOf: ["commune"],
      rollUp: "ratio",
      ratio: {
        numerator: { label: "Đúng hạn", unit: "hồ sơ", type: "integer" },
        denominator: { label: "Tất cả", unit: "hồ sơ", type: "integer" },
      },
    },
    {
      ...common,
      id: "Z02",
      label: "Quãng đường xa nhất",
      unit: "km",
      type: "decimal-1",
      nature: "stock",
      askedOf: ["commune"],
      rollUp: "maximum",
    },
  );
  return contextOf(file);
}

export type Given = Partial<FigureAnswer> & Pick<FigureAnswer, "state">;

/** One xã's figures, what is derived computed; typed answers have a cell. */
export function filled(
  context: CampaignContext,
  given: readonly (readonly [FigureSlot, Given])[],
  lists: readonly ListRow[] = [],
): FigureColumns {
  const figures = new FigureColumns(context.index.slots.length);
  for (const [{ slot }, answer] of given) {
    figures.set(slot, answer);
    figures.setPlace(slot, 0, slot, 5);
  }
  deriveFigures(context, "xa", { figures, lists });
  return figures;
}

export function figureOf({ index }: CampaignContext, part: string, period: string): FigureSlot {
  const slot = index.slotOf(parsePartId(part), parsePeriodId(period));
  const figure = slot === undefined ? undefined : index.slots[slot];
  if (!figure) throw new Error(`no figure ${part} ${period}`);
  return figure;
}
