import type { CampaignContext } from "../../domain/campaign/context";
import { ownReportWords as words } from "../../messages/own-report-words";
import { layOutlineSheet } from "../bao-cao/lay";
import { outlineLayout, type OutlineLayout } from "../bao-cao/layout";
import type { ResultBook } from "../consolidated-workbook/result-book";
import type { SheetSpec } from "../spec";

/** A level's own report inside its consolidated workbook: its figures; its texts stand in Nội dung theo mục. */
export interface OwnReport {
  readonly sheet: SheetSpec;
  readonly layout: OutlineLayout;
}

/** Undefined where the level's own form was not handed in. */
export function layOwnReport({ consolidation, context }: ResultBook): OwnReport | undefined {
  const { own, unit } = consolidation;
  if (!own?.answers) return undefined;
  const plain = withoutNarratives(context);
  const layout = outlineLayout(plain, [unit.kind]);
  const sheet = layOutlineSheet(plain, {
    unit,
    layout,
    answers: own.answers,
    sheetName: words.sheet,
    variant: "consolidated",
  });
  return { sheet: { ...sheet, tab: "own" }, layout };
}

/** The same campaign with no rows for texts: they have one place in a consolidated workbook. */
function withoutNarratives(context: CampaignContext): CampaignContext {
  const { campaign } = context;
  const switches = { ...campaign.switches, narrativeRows: 0, openNarrativeRows: 0 };
  return { ...context, campaign: { ...campaign, switches } };
}
