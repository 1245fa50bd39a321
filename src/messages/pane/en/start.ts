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

export const firstRun: PaneWords["firstRun"] = {
  step: (step, of) => `Step ${step}/${of}`,
  skip: "Skip",
  next: "Next",
  back: "Back",
  begin: "Start",
  close: "Close",
  consolidating: [
    {
      title: "Drop in what you were sent",
      text: "Excel files or .zip archives. Renamed files and altered forms are still recognised.",
    },
    {
      title: "Consolidate: look first, then write",
      text: "Every total says how many units have reported. Run it as often as you like; the previous result can always be brought back.",
    },
    {
      title: "Click a total to see where it comes from",
      text: "Which unit, which file, which cell: one click away. No data leaves this machine.",
    },
  ],
  unit: [
    {
      title: "Fill in the coloured cells",
      text: "Coloured cells are for you. All others already hold a formula or an explanation.",
    },
    {
      title: "See what is missing",
      text: "The outline marks each section: done, missing or wrong. Click a section to go to its cell.",
    },
    {
      title: "Check, then send",
      text: "Check says what to put right, why and how. No data leaves this machine.",
    },
  ],
};

export const help: PaneWords["help"] = {
  title: "Quick guide",
  again: "See the first three steps again",
  keys: "Keys",
  keyLines: [
    ["Tab, Shift+Tab", "to the next part, and back"],
    ["Ctrl+Enter", "the screen's main button"],
    ["Esc or Alt+←", "back"],
    ["F6", "to Excel and back"],
    ["↑ ↓ ← →", "move in the outline; * opens everything"],
  ],
  workbook: "The workbook works alone",
  workbookText:
    "The form has its own entry rules, formulas and formats. It can be filled in, printed and sent on a machine without this part.",
};
