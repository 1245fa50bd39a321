import type { CampaignContext } from "../../src/domain/campaign/context";
import { layConsolidatedWorkbook } from "../../src/sheets/consolidated-workbook/lay";
import type { BookSpec } from "../../src/sheets/spec";
import { foreignBook } from "../excel-host/foreign-book";
import { campaignJson, contextOf } from "../support/campaign-file";
import { districtOf, provinceOf } from "../support/consolidated";
import { noProgress, openWorkbook } from "./open-workbook";

export const communes = ["26206", "26209", "26212", "26215"] as const;

/** The real campaign of these units alone, asked for less than they really are: every sheet is there, and is small. */
function smallCampaign(kept: readonly string[]): CampaignContext {
  const file = campaignJson();
  file.boundaries = [];
  file.units = file.units.filter(({ code }) => kept.includes(code));
  file.indicators = file.indicators.filter(({ id }) => /^[ADE]/.test(id));
  delete file.unitSlips;
  delete file.drafts;
  file.analysis = { denominators: [{ part: "A02", per: 1, label: "Bình quân 1 hộ" }], ranking: "D02" };
  return contextOf(file);
}

/** A district of four communes. */
export const smallDistrict = (): CampaignContext => smallCampaign(["75", "736", ...communes]);

const district = smallDistrict();

/** The district's book once these communes have reported. */
export function bookOf(...came: readonly (typeof communes)[number][]): BookSpec {
  const left = communes.filter((code) => !came.includes(code));
  return layConsolidatedWorkbook(districtOf(district, "736", { left }));
}

/** Communes of two districts, and an office of the province. */
const inProvince = ["26206", "26209", "26074", "26077", "DNI-VPUB"] as const;
const province = smallCampaign(["75", "736", "732", ...inProvince]);

/** The province's book once these have reported. */
export const provinceBookOf = (...came: readonly (typeof inProvince)[number][]): BookSpec =>
  layConsolidatedWorkbook(provinceOf(province, came));

/** A workbook with a consolidation, and sheets of a person's own that lean on ours: formulas, a name, a chart, a pivot table. */
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
