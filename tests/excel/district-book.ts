import type { CampaignContext } from "../../src/domain/campaign/context";
import { layConsolidatedWorkbook } from "../../src/sheets/consolidated-workbook/lay";
import type { BookSpec } from "../../src/sheets/spec";
import { foreignBook } from "../excel-host/foreign-book";
import { campaignJson, contextOf } from "../support/campaign-file";
import { districtOf } from "../support/consolidated";
import { noProgress, openWorkbook } from "./open-workbook";

export const communes = ["26206", "26209", "26212", "26215"] as const;

/** A district of four communes that are asked for less than in the real campaign: every sheet is there, and is small. */
export function smallDistrict(): CampaignContext {
  const file = campaignJson();
  const kept: readonly string[] = ["75", "736", ...communes];
  file.boundaries = [];
  file.units = file.units.filter(({ code }) => kept.includes(code));
  file.indicators = file.indicators.filter(({ id }) => /^[ADE]/.test(id));
  delete file.unitSlips;
  delete file.drafts;
  file.analysis = { denominators: [{ part: "A02", per: 1, label: "Bình quân 1 hộ" }], ranking: "D02" };
  return contextOf(file);
}

const context = smallDistrict();

/** The district's book once these communes have reported. */
export function bookOf(...came: readonly (typeof communes)[number][]): BookSpec {
  const left = communes.filter((code) => !came.includes(code));
  return layConsolidatedWorkbook(districtOf(context, "736", { left }));
}

/** A district's workbook with a consolidation, and sheets of a person's own that lean on ours: formulas, a name, a chart, a pivot table. */
export async function bookLeanedOn(standing: BookSpec): Promise<Uint8Array> {
  const { host, excel, workbook } = await openWorkbook({
    file: foreignBook({ pivotOf: { sheet: "Dữ liệu", ref: "A1:O50" }, pivotSheet: "Của tôi" }),
  });
  const written = await workbook.write({ next: standing, standing: undefined, previous: "" }, noProgress);
  if (written.kind !== "written") throw new Error(JSON.stringify(written));
  await excel.run(async (office) => {
    const own = office.workbook.worksheets.getItem("Nguồn");
    own.getRange("G1:G3").formulas = [
      ["='Tổng hợp'!E8+1"],
      ["=SUM('Dữ liệu'!I:I)"],
      ['=SUMIFS(DL_GiaTri,DL_TinhTrang,"Chính thức")'],
    ];
    office.workbook.names.add("tong_cua_toi", "='Tổng hợp'!$E$8");
    const source = office.workbook.worksheets.getItem("Tổng hợp").getRange("E8:F12");
    own.charts.add("ColumnClustered", source, "Columns").name = "Biểu đồ của tôi";
    await office.sync();
  });
  excel.close();
  return host.save();
}
