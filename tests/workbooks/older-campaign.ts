import { campaignJson, contextOf, the } from "../support/campaign-file";
import type { CampaignContext } from "../../src/domain/campaign/context";

/**
 * Version 0.9.0 of the campaign, as it may have been sent out before the form was settled: ids that were renamed since,
 * gone, added, given to another question, exchanged; another measure unit; other words; chapters in another order; a
 * list with another column.
 */
export function olderCampaign(): CampaignContext {
  const file = campaignJson();
  const { indicators, outline, lists, unitKinds } = file;
  file.version = "0.9.0";
  // Drafts speak of figures by their present ids.
  delete file.drafts;
  for (const id of shown) the(indicators, id)[0].tier = "optional";

  the(indicators, "B03")[0].id = "B09";
  Object.assign(the(indicators, "C10")[0], { label: "Số lớp dạy nghề đã mở", shortLabel: "số lớp dạy nghề", unit: "lớp", rules: [] });
  indicators.splice(the(indicators, "C07")[1], 1);
  const [pano, at] = the(indicators, "G04");
  indicators.splice(at + 1, 0, { ...pano, id: "G05", label: "Số bản tin nội bộ", shortLabel: "số bản tin", unit: "bản" });
  Object.assign(the(indicators, "D01")[0], { unit: "nghìn đồng/người/năm", rules: [] });
  the(indicators, "D02")[0].label = "Số hộ nghèo, cận nghèo";
  const [lit, flowers] = [the(indicators, "D12a")[0], the(indicators, "D12b")[0]];
  [lit.label, flowers.label] = [flowers.label, lit.label];

  const [good, weak] = [the(outline, "III.1")[0], the(outline, "III.2")[0]];
  [good.shortName, weak.shortName] = [weak.shortName, good.shortName];
  good.text = `1. ${good.shortName}`;
  weak.text = `2. ${weak.shortName}`;
  const hard = the(outline, "I.2")[0];
  Object.assign(hard, { shortName: "Khó khăn, vướng mắc", text: "2. Khó khăn, vướng mắc" });
  const [lessons, place] = the(outline, "III.3");
  outline.splice(place + 1, 0, {
    ...lessons,
    path: "III.4",
    number: "4",
    text: "4. Phần việc của xã điểm",
    shortName: "Phần việc của xã điểm",
    shownPath: "III.4",
    topics: [],
  });
  for (const kind of unitKinds) if (kind.sections.includes("III.3")) kind.sections.push("III.4");

  const models = the(lists, "models")[0];
  the(models.columns, "diachi")[0].heading = "Cơ quan chủ trì";
  return contextOf(file);
}

/** Indicators that are off in the campaign and on in both versions here. */
const shown = ["D12a", "D12b", "G04"];

/** The campaign as it is now, with the same indicators shown. */
export function presentCampaign(): CampaignContext {
  const file = campaignJson();
  for (const id of shown) the(file.indicators, id)[0].tier = "optional";
  return contextOf(file);
}

/** What a part of the older version is called now; undefined where nothing is certain to be the same question. */
export function partNow(part: string): string | undefined {
  const renamed: Readonly<Record<string, string | undefined>> = {
    B09: "B03",
    D12a: "D12b",
    D12b: "D12a",
    C10: undefined,
    G05: undefined,
    D01: undefined,
    D02: undefined,
  };
  return part in renamed ? renamed[part] : part;
}

/** The leaf whose words a leaf of the older version bears. */
export function sectionNow(section: string): string | undefined {
  const moved: Readonly<Record<string, string | undefined>> = { "III.1": "III.2", "III.2": "III.1", "III.4": undefined, "I.2": undefined };
  return section in moved ? moved[section] : section;
}
