import type { PaneWords } from "../pane-vi";

export const start: PaneWords["start"] = {
  title: "Start",
  foreign: "The open workbook belongs to no campaign yet.",
  empty: "The open workbook is empty.",
  another: "Make another workbook",
  campaign: "Campaign",
  otherCampaign: "Choose another campaign",
  noCampaign: "This installation has no campaign.",
  level: "Level of the unit",
  kind: "Kind of workbook",
  kindForm: "The unit's report workbook",
  kindConsolidating: "Consolidating workbook, receives reports from below",
  unit: "Unit",
  unitHint: "Diacritics not needed, for example: dinh quan",
  unitList: "Matching units",
  noUnit: "No unit of that name. Try the district's name.",
  moreUnits: (count) => `${count} more units: type more to narrow down.`,
  chosen: (name) => `${name} chosen`,
  changeUnit: "Choose another unit",
  willMake: {
    form: "Will make: the report workbook",
    consolidating: "Will make: the consolidating workbook",
  },
  make: { form: "Create the report workbook", consolidating: "Create the consolidating workbook" },
  opensApart: "The new workbook opens in its own window; the open one does not change.",
  savesFile: (name) => `Will be saved as ${name}; the open workbook does not change.`,
};
