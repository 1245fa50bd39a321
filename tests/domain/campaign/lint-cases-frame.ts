import { the } from "../../support/campaign-file";
import { indicator, section, unit, type LintCase } from "../../support/lint-case";

/** Units, levels, days, outline, pick-lists and names. */
export const frameCases: readonly LintCase[] = [
  [
    "CAMPAIGN-004",
    "a unit without a parent",
    (file) => {
      const [one, at] = unit(file, "26206");
      delete one.parent;
      return `$.units[${at}]`;
    },
  ],
  [
    "CAMPAIGN-005",
    "districts that are each other's parents",
    (file) => {
      const [one, at] = unit(file, "736");
      const [other, place] = unit(file, "739");
      one.parent = "739";
      other.parent = "736";
      return [`$.units[${at}]`, `$.units[${place}]`];
    },
  ],
  [
    "CAMPAIGN-006",
    "districts due before their communes",
    (file) => {
      const [level, at] = the(file.levels, "district");
      level.deadline.day = "2023-11-24";
      return `$.levels[${at}].deadline`;
    },
  ],
  [
    "CAMPAIGN-006",
    "the province due before its departments",
    (file) => {
      the(file.levels, "department")[0].deadline.day = "2024-01-15";
      return `$.levels[${the(file.levels, "province")[1]}].deadline`;
    },
  ],
  [
    "CAMPAIGN-007",
    "due before the day of the figures",
    (file) => {
      file.cutOff = "2023-11-28";
      file.span.last = "2023-11-30";
      return `$.levels[${the(file.levels, "commune")[1]}].deadline`;
    },
  ],
  [
    "CAMPAIGN-021",
    "a span that ends before it begins",
    (file) => {
      file.span.first = "2024-01-01";
      return "$.span";
    },
  ],
  [
    "CAMPAIGN-021",
    "an award form that ends before it begins; figures and columns whose least is above their most",
    (file) => {
      const [catalogue, at] = the(file.catalogues, "danh-hieu");
      const [title, entry] = the(catalogue.entries, "xa-tieu-bieu");
      title.validTo = "2023-12-31";
      const [one, place] = indicator(file, "D07");
      one.rules = [{ rule: "range", min: 500, max: 0 }];
      const [list, listAt] = the(file.lists, "models");
      const [column, columnAt] = the(list.columns, "nam");
      column.min = 2024;
      file.switches.openNarrativeRows = 21;
      return [
        `$.catalogues[${at}].entries[${entry}]`,
        "$.switches.openNarrativeRows",
        `$.indicators[${place}].rules[0]`,
        `$.lists[${listAt}].columns[${columnAt}]`,
      ];
    },
  ],
  [
    "CAMPAIGN-022",
    "a cut-off outside the span",
    (file) => {
      file.cutOff = "2020-12-31";
      return "$.cutOff";
    },
  ],
  [
    "CAMPAIGN-024",
    "left out without a reason",
    (file) => {
      const [one, at] = unit(file, "731");
      one.exclusion = " ";
      return `$.units[${at}]`;
    },
  ],
  [
    "CAMPAIGN-025",
    "file names without the unit's code",
    (file) => {
      file.switches.fileName = "BC-{name}";
      return "$.switches.fileName";
    },
  ],
  [
    "CAMPAIGN-026",
    "a commune below a commune",
    (file) => {
      const [one, at] = unit(file, "26206");
      one.parent = "26209";
      return `$.units[${at}].parent`;
    },
  ],
  [
    "CAMPAIGN-027",
    "a section under another than its path says",
    (file) => {
      const [one, at] = section(file, "III.2");
      one.parent = "IV";
      return `$.outline[${at}].parent`;
    },
  ],
  [
    "CAMPAIGN-031",
    "a leaf with sections below it; a heading with none",
    (file) => {
      const [leaf, at] = section(file, "II.2");
      const [heading, place] = section(file, "III.3");
      leaf.leaf = true;
      delete heading.leaf;
      return [`$.outline[${at}].leaf`, `$.outline[${place}].leaf`];
    },
  ],
  [
    "CAMPAIGN-032",
    "a leaf nobody answers",
    (file) => {
      for (const kind of file.unitKinds) kind.sections = kind.sections.filter((path) => path !== "III.3");
      return `$.outline[${section(file, "III.3")[1]}]`;
    },
  ],
  [
    "CAMPAIGN-033",
    "a kind that answers a heading",
    (file) => {
      const [kind, at] = the(file.unitKinds, "xa");
      kind.sections = ["I.1", "II.2"];
      return `$.unitKinds[${at}].sections[1]`;
    },
  ],
  [
    "CAMPAIGN-013",
    "an empty pick-list",
    (file) => {
      const [catalogue, at] = the(file.catalogues, "linh-vuc");
      catalogue.entries = [];
      return `$.catalogues[${at}].entries`;
    },
  ],
  [
    "CAMPAIGN-014",
    "sheet names Excel does not take",
    (file) => {
      const [list, at] = the(file.lists, "models");
      list.sheet = "Mô hình / điển hình";
      list.mergedSheet = "'Mô hình'";
      return [`$.lists[${at}].sheet`, `$.lists[${at}].mergedSheet`];
    },
  ],
  [
    "CAMPAIGN-039",
    "a peer group larger than any kind of unit",
    (file) => {
      file.acrossUnits = { peers: 500 };
      return "$.acrossUnits.peers";
    },
  ],
  [
    "CAMPAIGN-051",
    "a slip into a unit nobody is asked in",
    (file) => {
      const at = (file.unitSlips ??= []).push({ unit: "lít", typed: "m³", times: 1000, within: 3 }) - 1;
      return `$.unitSlips[${at}].unit`;
    },
  ],
  [
    "CAMPAIGN-052",
    "a slip no larger than an honest change",
    (file) => {
      const at = (file.unitSlips ??= []).push({ unit: "km", typed: "dặm", times: 0.6, within: 1 }) - 1;
      return `$.unitSlips[${at}].times`;
    },
  ],
  [
    "CAMPAIGN-061",
    "two sets of award rules on one day",
    (file) => {
      const [, second] = file.awards?.packs ?? [];
      if (!second) throw new Error("no packs");
      second.validFrom = "2023-12-31";
      return "$.awards.packs[1]";
    },
  ],
  [
    "CAMPAIGN-062",
    "a decision on a day no award rules are in force",
    (file) => {
      if (!file.awards) throw new Error("no awards");
      file.awards.expectedDecisionOn = "2003-12-20";
      return "$.awards.expectedDecisionOn";
    },
  ],
];
